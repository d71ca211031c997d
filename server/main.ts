import { serve } from './serve.js';

/** `npm start`: the service, until it is told to stop. */
serve((line) => process.stdout.write(`${line}\n`)).then(
  () => process.exit(0),
  (error) => {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exit(1);
  },
);
