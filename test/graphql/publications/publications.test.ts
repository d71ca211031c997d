import { createHash } from 'node:crypto';
import { beforeAll, expect, it } from 'vitest';
import type { Principal } from '../../../server/access/principal.js';
import { cardiff, merton, openTestApp } from '../../kit/councils/councils.js';
import { defineShared, measureInput } from '../../kit/councils/measures.js';
import { type PublishingCouncil, publishingCouncil } from '../../kit/councils/publishing-council.js';
import { curatedOperations } from '../../kit/service/curated-operations.js';
import { apiOver, type GraphqlApi } from '../../kit/service/graphql-api.js';

// One report from publication to correction and withdrawal, through the SDK's operations.
const operations = await curatedOperations();
const alike = (text: string) => ({ en: text, cy: text });
const of = { council: merton, scorecard: 'card', period: '2018-M9' };

let council: PublishingCouncil;
let partner: Principal;
let api: GraphqlApi;
let id: string;

beforeAll(async () => {
  const app = await openTestApp();
  await defineShared(app, measureInput('stable'));
  council = await publishingCouncil(app, merton);
  partner = await app.as(cardiff, 'PARTNER');
  api = await apiOver(council.services);
  await council.scorecard('card', ['stable']);
  await council.observe('stable', { '2018-M8': '70', '2018-M9': '80' });
  await council.target('stable', '201819-FY', '90');
  await council.explain('card', '2018-M9', 'stable');
});

async function ask(who: Principal, name: string, variables: Readonly<Record<string, unknown>>) {
  const { data, errors } = await api.as(who).asks(operations.get(name) ?? '', variables);
  expect(errors).toEqual([]);
  // biome-ignore lint/suspicious/noExplicitAny: of as many shapes as there are operations
  return Object.values(data)[0] as any;
}

it('a-publication-is-read-inside-the-council-and-disclosed-outside', async () => {
  const { publication, userErrors } = await ask(council.publisher, 'PublicationPublish', {
    input: {
      ...{ ...of, committee: 'scrutiny', meetingOn: '2018-11-06' },
      ...{ status: 'FINAL', visibility: 'PUBLIC' },
    },
  });
  expect(userErrors).toEqual([]);
  id = publication.id;
  const report = await ask(council.member, 'Publication', { of: { id } });
  expect(report).toMatchObject({
    ...{ id, version: 1, publishedBy: 'Director', meetingOn: '2018-11-06', disclosure: null },
    report: {
      lines: [
        {
          reference: '1',
          measure: { code: 'stable', local: false },
          observation: { figure: { value: '80', display: '80.0 %' } },
          rating: { rag: 'RED', ruleVersion: 'standard-1' },
          standards: [{ target: { standard: 'Target', aim: { value: '90' } } }],
          direction: { judgement: 'IMPROVING', explanation: { en: expect.stringContaining('70.0 %') } },
          nation: { reason: 'NOT_PUBLISHED' },
          narratives: [{ text: { en: 'Two placements broke down.' } }],
        },
      ],
    },
    changes: [],
  });
  const outside = await ask(partner, 'Publication', { of: { period: of } });
  expect(outside).toMatchObject({
    ...{ id, publishedBy: null, disclosure: { school: 'SUPPRESS', threshold: 5 } },
    report: { lines: [{ direction: { judgement: 'IMPROVING', explanation: null } }] },
  });
});

it('the-hash-of-its-document-is-its-content-hash', async () => {
  for (const reader of [council.member, partner]) {
    const { contentHash, report } = await ask(reader, 'PublicationDocument', { id });
    expect(createHash('sha256').update(report.content).digest('hex')).toBe(contentHash);
  }
});

it('changes-since-publication-are-listed-with-their-reasons', async () => {
  const since = { of: { period: of } };
  expect(await ask(council.member, 'ChangesSince', since)).toMatchObject({
    id,
    changesSince: { changes: [] },
  });
  await council.observe('stable', { '2018-M9': { value: '91', status: 'REVISED' } });
  const { changesSince } = await ask(council.member, 'ChangesSince', since);
  expect(changesSince.changes).toEqual([
    {
      ...{ kind: 'FIGURE', reason: 'REVISION', reference: '1' },
      measure: expect.objectContaining({ code: 'stable' }),
      ...{ before: alike('80, FINAL'), after: alike('91, REVISED') },
    },
    expect.objectContaining({
      kind: 'RATING',
      reason: 'REVISION',
      before: alike('RED'),
      after: alike('GREEN'),
    }),
  ]);
  expect(await ask(partner, 'ChangesSince', since)).toMatchObject({ changesSince: null });
});

it('a-correction-needs-its-narratives-approved-again-and-lists-its-changes', async () => {
  const input = { ...of, erratum: { en: 'Eleven children were left out.' } };
  const refused = await ask(council.publisher, 'PublicationCorrect', { input });
  expect(refused.userErrors).toMatchObject([
    { code: 'CHANGED_SINCE_APPROVAL', path: ['input', 'scorecard'] },
  ]);
  await council.observe('stable', { '2018-M9': '80' });
  await council.target('stable', '201819-FY', '85');
  const { publication } = await ask(council.publisher, 'PublicationCorrect', { input });
  expect(publication).toMatchObject({ version: 2, erratum: { en: 'Eleven children were left out.' } });
  const { changes } = await ask(partner, 'Publication', { of: { period: of } });
  expect(changes).toMatchObject([{ kind: 'TARGET', reason: 'NEW_TARGET', reference: '1' }]);
});

it('a-withdrawn-publication-is-marked', async () => {
  const input = { council: merton, id, reason: { en: 'The wrong year.', cy: 'Y flwyddyn anghywir.' } };
  const { publication } = await ask(council.publisher, 'PublicationWithdraw', { input });
  expect(publication.withdrawal.reason).toEqual({ en: 'The wrong year.', cy: 'Y flwyddyn anghywir.' });
  const { nodes } = await ask(partner, 'Publications', { council: merton, first: 5 });
  expect(nodes.map(({ version, withdrawal }: never) => [version, withdrawal])).toEqual([
    [2, null],
    [1, expect.objectContaining({ reason: { en: 'The wrong year.', cy: 'Y flwyddyn anghywir.' } })],
  ]);
});

it('publication-rules-are-set-and-block-publications-that-break-them', async () => {
  const disclosure = { school: 'ROUND', threshold: 7, roundingBase: 5 };
  const rules = { narrativeOn: ['RED'], welshRequired: true, disclosure };
  const input = { council: merton, ...rules };
  const set = await ask(council.administrator, 'PublicationRulesSet', { input });
  expect(set).toEqual({ publicationRules: rules, userErrors: [] });
  expect(await ask(council.member, 'PublicationRules', { council: merton })).toEqual({
    publicationRules: rules,
  });
  const { report } = await ask(council.author, 'PublicationReadiness', {
    ...{ council: of.council, scorecard: of.scorecard, of: { period: of.period } },
    status: 'FINAL',
  });
  expect(report.readiness).toEqual({
    ...{ status: 'FINAL', ready: false },
    reasons: [
      {
        ...{ code: 'TRANSLATION_MISSING', reference: '1' },
        message: {
          en: 'A narrative on line 1 has no Welsh text, which this council requires.',
          cy: "Nid oes testun Cymraeg gan naratif ar linell 1, ac mae'r cyngor hwn yn gofyn amdano.",
        },
      },
    ],
  });
});
