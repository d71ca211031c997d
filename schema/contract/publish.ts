/**
 * `npm run sdk:release`: stores the contract of the SDK's version, unless it breaks the promises of a
 * release.
 */
import { readFileSync } from 'node:fs';
import { brokenPromises } from './contract.js';
import { keepRelease, readRelease, readReleases } from './release.js';

const { version } = JSON.parse(readFileSync('sdk/package.json', 'utf8')) as { version: string };
const changelog = readFileSync('sdk/CHANGELOG.md', 'utf8');
const broken = await brokenPromises(readReleases('schema/published'), readRelease('schema', version));
if (!changelog.includes(`\n## ${version}\n`)) broken.push(`sdk/CHANGELOG.md has no section ${version}`);

if (broken.length > 0) {
  console.error(broken.join('\n'));
  process.exitCode = 1;
} else {
  keepRelease('schema', version);
  console.log(
    `The contract of ${version} is in schema/published/${version}. Commit it, then: npm publish --workspace sdk`,
  );
}
