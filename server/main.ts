import { serve } from './serve.js';

/** `npm start`: runs the service until it is stopped. */
serve((line) => process.stdout.write(`${line}\n`)).then(
  () => process.exit(0),
  (error) => {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exit(1);
  },
);
