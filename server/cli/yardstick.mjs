#!/usr/bin/env node
/** `npx yardstick …`: prepares a fresh clone if necessary, then runs the command. */
import { hasRoom, runWithRoom } from './prepare/with-room.mjs';

if (process.argv[2] === 'import' && !hasRoom()) {
  process.exitCode = await runWithRoom();
} else {
  await import('./prepare.mjs');
  await import('../../dist/server/command.js');
}
