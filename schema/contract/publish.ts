/** `npm run sdk:release`: keeps the contract of the SDK's version for good, unless it breaks one kept before. */
import { readFileSync } from 'node:fs';
import { brokenPromises } from './contract.js';
import { keepRelease, readRelease, readReleases } from './release.js';

const { version } = JSON.parse(readFileSync('sdk/package.json', 'utf8')) as { version: string };
const changelog = readFileSync('sdk/CHANGELOG.md', 'utf8');
const broken = await brokenPromises(readReleases('schema/published'), readRelease('schema', version));
if (!changelog.includes(`\n## ${version}\n`)) broken.push(`sdk/CHANGELOG.md does not tell of ${version}`);

if (broken.length > 0) {
  console.error(broken.join('\n'));
  process.exitCode = 1;
} else {
  keepRelease('schema', version);
  console.log(
    `schema/published/${version} keeps what ${version} promises. Commit it, then: npm publish --workspace sdk`,
  );
}
