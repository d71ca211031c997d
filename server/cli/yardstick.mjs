#!/usr/bin/env node
/** `npx yardstick …`: makes a fresh clone ready where it is not, then runs the command. */
import './prepare.mjs';

await import('../../dist/server/command.js');
