import { beforeAll, describe, expect, it } from 'vitest';
import { merton, openTestApp } from '../../kit/councils/councils.js';
import { furnish } from '../../kit/councils/furnished-council.js';
import type { WorkingCouncil } from '../../kit/councils/working-council.js';
import { curatedOperations } from '../../kit/service/curated-operations.js';
import { apiOver, type GraphqlApi } from '../../kit/service/graphql-api.js';

// SDK operations that need the results of other operations, in the order of a committee's year.
type Who = 'administrator' | 'officer' | 'author' | 'approver' | 'member';

const operations = await curatedOperations();
const of = { council: merton };
const card = { ...of, scorecard: 'monthly' };
const meeting = { committee: 'scrutiny', meetingOn: '2018-11-06' };

let council: WorkingCouncil;
let api: GraphqlApi;

beforeAll(async () => {
  const app = await openTestApp();
  council = await furnish(app, merton);
  await council.measure('caseload');
  api = await apiOver(app.services);
});

async function ask(name: string, who: Who, variables: Readonly<Record<string, unknown>>) {
  const { status, data, errors } = await api.as(council[who]).asks(operations.get(name) ?? '', variables);
  expect([status, errors]).toEqual([200, []]);
  return data[Object.keys(data)[0] ?? ''];
}
async function change(name: string, who: Who, input: Readonly<Record<string, unknown>>) {
  const { userErrors, ...payload } = await ask(name, who, { input });
  expect(userErrors).toEqual([]);
  return payload;
}

describe('a change to the measures', () => {
  const propose = async (more: Readonly<Record<string, unknown>>): Promise<string> => {
    const proposal = {
      ...card,
      ...meeting,
      reason: { en: 'It says more.', cy: null },
      effectiveFrom: '2018-12-01',
      ...more,
    };
    return (await change('ScorecardChangePropose', 'administrator', proposal)).scorecardChange.id;
  };

  it('is-proposed-and-agreed-and-appears-in-the-edition-and-the-lineage', async () => {
    const id = await propose({ kind: 'REPLACE', reference: '1', newReference: '1a', measure: 'caseload' });
    const { scorecard, scorecardChanges } = await change('ScorecardChangeAgree', 'administrator', {
      ...card,
      changes: [id],
      note: { en: 'Agreed.', cy: null },
    });
    expect(scorecard.editions.nodes).toHaveLength(2);
    expect(scorecardChanges).toMatchObject([
      { id, state: 'AGREED', replaced: { code: 'own' }, measure: { code: 'caseload' }, comparable: false },
    ]);
    const { edition } = await ask('ScorecardEditionOn', 'member', { ...card, on: '2018-12-01' });
    expect(edition).toMatchObject({
      lines: [{ reference: '1a' }],
      changes: [{ id, decisionNote: { en: 'Agreed.', cy: null } }],
    });
    const { nodes } = await ask('MeasureLineage', 'member', { ...of, measure: 'own' });
    const [{ lineage }] = nodes;
    expect(lineage.successors).toMatchObject([
      { successor: { code: 'caseload' }, scorecard: { code: 'monthly' } },
    ]);
    const { report } = await ask('ScorecardLikeForLike', 'member', { ...card, of: { period: '2018-M12' } });
    const compared = report.likeForLike;
    expect(compared).toMatchObject({ now: null, reason: 'NO_MEASURE_IN_COMMON', leftOut: [{}, {}] });
    expect(compared.explanation.en).toMatch(/^It is not possible to compare/);
    expect(compared.explanation.cy).toMatch(/^Nid oes modd cymharu/);
  });

  it('can-be-rejected', async () => {
    const id = await propose({ kind: 'REMOVE', reference: '1a', effectiveFrom: '2019-01-01' });
    const { scorecardChanges } = await change('ScorecardChangeReject', 'administrator', {
      ...card,
      changes: [id],
    });
    expect(scorecardChanges).toMatchObject([{ state: 'REJECTED' }]);
  });
});

describe('a narrative', () => {
  const text = (en: string) => ({ en, cy: `${en} (Cymraeg)` });
  const words = { scorecard: card.scorecard, measure: 'own', period: '2018-M10' };
  const changeAll = async (name: string, who: Who, narratives: readonly object[]) =>
    (await change(name, who, { ...of, narratives })).narratives;
  const write = async (draft: object) => (await changeAll('NarrativesWrite', 'author', [draft]))[0];

  it('is-revised-submitted-returned-and-not-revised-from-an-old-version', async () => {
    const draft = { ...words, kind: 'COMMENTARY', text: text('It rises.') };
    const { id, version } = await write(draft);
    const revised = { ...of, id, version, text: text('It rises slowly.') };
    const { narrative } = await change('NarrativeRevise', 'author', revised);
    expect(narrative).toMatchObject({ version: 2 });
    const [submitted] = await changeAll('NarrativesSubmit', 'author', [{ id: narrative.id }]);
    const reason = { en: 'Say why.', cy: 'Dywedwch pam.' };
    const [returned] = await changeAll('NarrativesReturn', 'approver', [{ id: submitted.id, reason }]);
    expect(returned).toMatchObject({
      state: 'DRAFT',
      returnReason: { en: 'Say why.', cy: 'Dywedwch pam.' },
      version: 4,
    });
    const { userErrors } = await ask('NarrativeRevise', 'author', { input: revised });
    expect(userErrors).toMatchObject([{ code: 'STALE', currentVersion: 4, path: ['input', 'version'] }]);
  });

  it('that-says-on-target-on-a-red-line-is-flagged-but-not-rejected', async () => {
    await council.target('own', '201819-FY', '99');
    const { id, stableId } = await write({
      ...words,
      kind: 'COMMENTARY',
      text: { en: 'We are on target.', cy: 'Rydym ar darged.' },
    });
    const { report } = await ask('ScorecardReport', 'author', { ...card, of: { period: '2018-M10' } });
    expect(report.lines[0].rating.rag).toBe('RED');
    expect(report.lines[0].secondLooks).toEqual([
      { narrative: { id, stableId }, language: 'EN', phrase: 'on target' },
      { narrative: { id, stableId }, language: 'CY', phrase: 'ar darged' },
    ]);
    expect(report.welsh.missing).toContainEqual({ shown: 'MEASURE_TITLE', reference: '1' });
    expect(report.welsh.translated).toBe(report.welsh.total - report.welsh.missing.length);
    expect(report.lines[0].trend).toMatchObject({ outcome: 'CANNOT_BE_CALCULATED', slope: null });
    expect(report.lines[0].outlook.shareOfYearElapsed).toMatch(/^0\.583333/);
  });

  it('of-an-action-is-tracked-until-the-action-is-finished', async () => {
    const open = { ...of, first: 10, filter: { open: true } };
    const [action] = (await ask('ManagementActions', 'author', open)).nodes;
    expect(action.narrative.action).toMatchObject({ rag: 'AMBER', currentRag: 'GREEN', finishedOn: null });
    const input = { ...of, id: action.id, reportedOn: '2018-12-20', rag: 'GREEN', finished: true };
    const report = await change('ActionProgressReport', 'author', { ...input, note: text('Done.') });
    expect(report.managementAction.narrative.action).toMatchObject({
      finishedOn: '2018-12-20',
      progress: { nodes: [{ version: 2, finished: true }, { version: 1 }] },
    });
    expect((await ask('ManagementActions', 'author', open)).nodes).toEqual([]);
  });
});

describe('a member request', () => {
  it('is-answered-from-the-data-and-then-closed', async () => {
    const { nodes } = await ask('MemberRequests', 'member', { ...of, filter: { open: true }, first: 10 });
    expect(nodes).toMatchObject([{ measure: { code: 'own' }, aspects: { length: 5 }, closedAt: null }]);
    const measures = await ask('MeasureMonitoring', 'member', { ...of, measure: 'own', period: '2018-M10' });
    expect(measures.nodes[0].monitoring).toMatchObject({
      requests: [{ id: nodes[0].id }],
      observation: { period: { code: '2018-M10' } },
      fiveYears: { length: 5 },
      expected: { length: 12 },
    });
    const closed = await change('MemberRequestClose', 'administrator', {
      ...of,
      id: nodes[0].id,
      note: { en: 'Told.', cy: null },
    });
    expect(closed.memberRequest).toMatchObject({ closingNote: { en: 'Told.', cy: null } });
    expect(
      (await ask('MemberRequests', 'member', { ...of, filter: { open: true }, first: 10 })).nodes,
    ).toEqual([]);
  });
});

it('a-due-report-lists-the-work-still-to-be-done', async () => {
  const variables = { ...of, filter: { on: '2018-10-31', until: '2018-12-31' }, first: 10 };
  const { nodes } = await ask('DueReports', 'author', variables);
  expect(nodes).toMatchObject([
    { report: { kind: 'INTERIM' }, published: false, completeness: { total: 1 } },
  ]);
  expect(nodes[0].reminders.map(({ kind }: { kind: string }) => kind)).toContain('NARRATIVE_NOT_APPROVED');
});

it('a-proposed-target-is-confirmed-unchanged', async () => {
  const year = { measure: 'caseload', period: '201819-FY' };
  const proposed = { ...year, kind: 'LOCAL', state: 'PROPOSED', aim: { point: { value: '14' } } };
  const set = await change('TargetsSet', 'administrator', { ...of, targets: [proposed] });
  const [{ version }] = set.targets;
  const toConfirm = { ...of, targets: [{ ...year, version }] };
  const { targets } = await change('TargetsConfirm', 'administrator', toConfirm);
  expect(targets).toMatchObject([{ state: 'CONFIRMED', version: version + 1, aim: { value: '14' } }]);
});
