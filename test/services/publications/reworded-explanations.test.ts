import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { accepted, merton, openTestApp } from '../../kit/councils/councils.js';
import { defineShared, measureInput } from '../../kit/councils/measures.js';
import { faults } from '../../kit/councils/problems.js';
import { publishingCouncil } from '../../kit/councils/publishing-council.js';
import { ask } from '../../kit/database/sql.js';

describe('publishing-again-after-a-release-of-the-service-words-explanations-otherwise', () => {
  it('makes-no-new-version-and-no-correction', async () => {
    const app = await openTestApp();
    await defineShared(app, measureInput('stability'));
    const council = await publishingCouncil(app, merton);
    const [code, period] = ['reworded', '2018-M9'];
    await council.scorecard(code, ['stability']);
    await council.observe('stability', { [period]: { value: '80', status: 'PROVISIONAL' } });
    await council.target('stability', '201819-FY', '90');
    await council.explain(code, period, 'stability');
    const first = accepted(await council.publish(code, period));
    // As an earlier release of the service would have worded it.
    const earlier = first.content.replace(
      '80.0 % is below the target of 90 %.',
      '80.0 % does not reach the target of 90 %.',
    );
    const hash = createHash('sha256').update(earlier).digest('hex');
    // Published documents never change: only a superuser who turns the triggers off can change one.
    await ask(
      app.test.administrator,
      `SET session_replication_role = replica;
       UPDATE publication SET content = $text$${earlier}$text$, content_hash = '${hash}'
       WHERE id = '${first.publication.id}'`,
    );
    const again = accepted(await council.publish(code, period));
    expect(again.publication).toMatchObject({ id: first.publication.id, version: 1, contentHash: hash });
    const correction = {
      council: merton,
      scorecard: code,
      period,
      erratum: { en: 'A typing error.', cy: null },
    };
    expect(faults(await council.services.correctPublication(council.publisher, correction))).toEqual([
      'NOTHING_CHANGED at scorecard',
    ]);
  });
});
