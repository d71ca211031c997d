/**
 * The complete service on the database of the first argument, with a response cache of the second, in
 * megabytes.
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
  // Without rate limits: the benchmark measures capacity.
  YARDSTICK_KEY_POINTS: '100000000000',
  YARDSTICK_COUNCIL_POINTS: '100000000000',
};
const config = configFrom(settings);
const { web } = await compose(config, openLog(config.logLevel), () => undefined);
process.send?.(await web.listen({ host: '127.0.0.1', port: 0 }));
process.once('disconnect', () => process.exit(0));
