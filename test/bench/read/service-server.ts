/**
 * Runs the complete service. The first argument is the URL of the database, the second the size of the response cache
 * in megabytes.
 */
import { compose } from '../../../server/compose.js';
import { configFrom } from '../../../server/config.js';
import { openLog } from '../../../server/log.js';

const [, , databaseUrl, responseCache] = process.argv;
const settings = {
  DATABASE_URL: databaseUrl,
  YARDSTICK_DEMONSTRATION: 'false',
  LOG_LEVEL: 'silent',
  YARDSTICK_RESPONSE_CACHE: responseCache,
  // Set the rate limits so high that they never apply, because the benchmark measures capacity.
  YARDSTICK_KEY_POINTS: '100000000000',
  YARDSTICK_COUNCIL_POINTS: '100000000000',
};
const config = configFrom(settings);
const { web } = await compose(config, openLog(config.logLevel), () => undefined);
process.send?.(await web.listen({ host: '127.0.0.1', port: 0 }));
process.once('disconnect', () => process.exit(0));
