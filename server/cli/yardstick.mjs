#!/usr/bin/env node
/** `npx yardstick …`: installs packages and builds if necessary, then runs the command. */
await import('./prepare.mjs');
await import('../../dist/server/command.js');
