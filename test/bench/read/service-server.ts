/** The service as it runs, on the database that it is told, with so many megabytes of answers held in memory. */
import { compose } from '../../../server/compose.js';
import { configFrom } from '../../../server/config.js';
import { openLog } from '../../../server/log.js';

const [, , databaseUrl, heldAnswers] = process.argv;
const settings = {
  DATABASE_URL: databaseUrl,
  YARDSTICK_DEMONSTRATION: 'false',
  LOG_LEVEL: 'silent',
  YARDSTICK_RESPONSE_CACHE: heldAnswers,
  // What is measured is how much it can do, not how much it lets one do.
  YARDSTICK_KEY_POINTS: '100000000000',
  YARDSTICK_COUNCIL_POINTS: '100000000000',
};
const config = configFrom(settings);
const { web } = await compose(config, openLog(config.logLevel), () => undefined);
process.send?.(await web.listen({ host: '127.0.0.1', port: 0 }));
process.once('disconnect', () => process.exit(0));
