#!/usr/bin/env node
/** `npx yardstick …`: prepares a fresh clone if necessary, then runs the command. */
await import('./prepare.mjs');
await import('../../dist/server/command.js');
