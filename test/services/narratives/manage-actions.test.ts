import { describe, expect, it } from 'vitest';
import type { ActionFilter, ActionList } from '../../../server/persistence/narratives/action-store.js';
import type { PageRequest } from '../../../server/persistence/sql/page.js';
import type { ReportActionInput } from '../../../server/services/narratives/manage-actions.js';
import { commitmentsOf } from '../../../server/services/reports/commitments-of.js';
import { accepted, merton, openTestApp, rotherham } from '../../kit/councils/councils.js';
import { defineShared, measureInput } from '../../kit/councils/measures.js';
import { oneNarrative } from '../../kit/councils/one-narrative.js';
import { faults } from '../../kit/councils/problems.js';
import { insiders, whoMay } from '../../kit/councils/who-may.js';
import { councilAtWork } from '../../kit/councils/working-council.js';
import { countStatements } from '../../kit/database/statements.js';
import { readThrough } from '../../kit/service/pages.js';

const app = await openTestApp();
const { services } = app;
await defineShared(app, measureInput('visits'));
const council = await councilAtWork(app, merton);
const { author, approver } = council;
await council.scorecard('monthly', ['visits']);
await council.observe('visits', { '2018-M9': '70' });

const of = { council: merton };
const text = (en: string) => ({ en, cy: null });

async function action(dueOn: string | null, measure: string | null = 'visits'): Promise<string> {
  const words = { ...of, scorecard: 'monthly', measure, period: '2018-M9', kind: 'ACTION' } as const;
  const owner = { owner: 'Head of service', dueOn, rag: 'RED' } as const;
  const { record } = accepted(
    await oneNarrative(services).write(author, { ...words, text: text('Visit sooner.'), action: owner }),
  );
  return record.id;
}
const report = (id: string, more: Partial<ReportActionInput> = {}) =>
  services.reportAction(author, {
    ...of,
    ...{
      id,
      reportedOn: '2018-11-01',
      rag: 'AMBER',
      note: text('Two social workers began.'),
      finished: false,
    },
    ...more,
  });
const list = (request: PageRequest, filter: Partial<ActionFilter> = {}): ActionList => ({
  filter: { open: null, from: null, until: null, ...filter },
  direction: 'ASC',
  request,
});
const listed = async (open: boolean | null, until: string | null = null, first = 100) =>
  (await readThrough((page) => services.findActions(author, merton, list(page, { open, until })), first)).map(
    ({ record }) => record.id,
  );

describe('an action', () => {
  it('stores every progress report, latest first', async () => {
    const id = await action('2018-12-31');
    accepted(await report(id));
    const { record, scorecard, time, measure } = accepted(
      await report(id, {
        reportedOn: '2018-12-01',
        rag: 'GREEN',
        note: { en: 'Done.', cy: 'Wedi gorffen.' },
      }),
    );
    expect(record.progress).toMatchObject([
      {
        version: 2,
        reportedOn: '2018-12-01',
        rag: 'GREEN',
        note: { cy: 'Wedi gorffen.' },
        recordedBy: author.name,
      },
      { version: 1, reportedOn: '2018-11-01', rag: 'AMBER', finished: false },
    ]);
    expect([scorecard.code, time.code, measure?.code]).toEqual(['monthly', '2018-M9', 'visits']);
  });

  it('takes progress reports after its approval and shows them on the scorecard', async () => {
    const id = await action('2018-12-31');
    const key = { ...of, id };
    accepted(await oneNarrative(services).submit(author, key));
    accepted(await oneNarrative(services).approve(approver, key));
    accepted(await report(id));
    const line = (await council.rated('monthly', '2018-M9')).lines[0];
    expect(line?.narratives.find((each) => each.id === id)).toMatchObject({
      state: 'APPROVED',
      progress: [{}],
    });
  });

  it('reported on twice at the same time has two reports', async () => {
    const id = await action('2018-12-31');
    await Promise.all([report(id), report(id)]);
    const { record } = accepted(await report(id));
    expect(record.progress.map(({ version }) => version)).toEqual([3, 2, 1]);
  });

  it('refuses a report without a day or a note, and one on a narrative that is not an action', async () => {
    const id = await action('2018-12-31');
    expect(faults(await report(id, { reportedOn: 'today' }))).toEqual(['MALFORMED_DATE at reportedOn']);
    expect(faults(await report(id, { note: text(' ') }))).toEqual(['REQUIRED at note.en']);
    expect(faults(await report('none'))).toEqual(['NOT_FOUND at id']);
    const comment = {
      ...of,
      scorecard: 'monthly',
      measure: 'visits',
      period: '2018-M9',
      kind: 'COMMENTARY',
    } as const;
    const { record } = accepted(
      await oneNarrative(services).write(author, { ...comment, text: text('Words.') }),
    );
    expect(faults(await report(record.id))).toEqual(['NOT_FOUND at id']);
  });
});

describe('the list of actions', () => {
  it('is ordered by due date, filtered by open or finished, in pages of any size', async () => {
    const [late, early] = [await action('2019-03-31', null), await action('2018-01-31')];
    const all = await listed(null);
    expect(all.indexOf(early)).toBe(0);
    expect(all.indexOf(late)).toBe(all.length - 1);
    expect(await listed(null, null, 1)).toEqual(all);
    expect(await listed(null, '2018-01-31')).toEqual([early]);
    accepted(await report(early, { finished: true }));
    expect(await listed(true)).not.toContain(early);
    expect(await listed(false)).toEqual([early]);
    accepted(await report(early, { finished: false }));
    expect(await listed(false)).toEqual([]);
  });

  it('takes the same number of statements for any length', async () => {
    const read = (first: number) =>
      countStatements(() => services.findActions(author, merton, list({ first, after: null })));
    expect((await read(50)).count).toBe((await read(1)).count);
  });
});

it('authors report, all users of the council read, and another council finds nothing', async () => {
  const id = await action('2018-12-31');
  const page = list({ first: 1, after: null });
  const progress = {
    ...of,
    id,
    reportedOn: '2018-11-01',
    rag: 'RED',
    note: text('No.'),
    finished: false,
  } as const;
  expect(await whoMay(app, merton, (who) => services.reportAction(who, progress))).toEqual(['AUTHOR']);
  expect(await whoMay(app, merton, (who) => services.findActions(who, merton, page))).toEqual(insiders);
  const stranger = await councilAtWork(app, rotherham);
  const theirs = { ...progress, council: rotherham };
  expect(faults(await services.reportAction(stranger.author, theirs))).toEqual(['NOT_FOUND at id']);
});

it('a report on an earlier day that is entered later is not the latest', async () => {
  const id = await action('2030-12-31');
  accepted(await report(id, { reportedOn: '2018-09-10', rag: 'GREEN', finished: true }));
  accepted(await report(id, { reportedOn: '2018-06-10', rag: 'RED', finished: false }));
  const { lines } = await council.rated('monthly', '2018-M9');
  const found = lines.flatMap(({ narratives }) => narratives).find((each) => each.id === id);
  expect(found?.progress.map(({ rag }) => rag)).toEqual(['GREEN', 'RED']);
  expect(await listed(true)).not.toContain(id);
});

describe('a commitment, which is on no measure', () => {
  it('without a due date comes after all that have one, in pages and in both directions', async () => {
    const [dated, open] = [await action('2031-01-31', null), await action(null, null)];
    for (const first of [1, 100]) {
      expect((await listed(null, null, first)).slice(-2)).toEqual([dated, open]);
    }
    const { record } =
      (
        await readThrough(
          (page) => services.findActions(author, merton, { ...list(page), direction: 'DESC' }),
          1,
        )
      )[0] ?? {};
    expect(record?.id).toBe(open);
    expect(await listed(null, '2031-12-31')).not.toContain(open);
  });

  it('is counted by its latest progress', async () => {
    const [behind, done] = [await action(null, null), await action(null, null)];
    accepted(await report(behind, { rag: 'AMBER' }));
    accepted(await report(done, { rag: 'GREEN', finished: true }));
    const before = commitmentsOf(await council.rated('monthly', '2018-M9'));
    accepted(await report(behind, { rag: 'GREEN' }));
    const after = commitmentsOf(await council.rated('monthly', '2018-M9'));
    expect(before).toMatchObject({ finished: 1, green: after.green - 1, amber: after.amber + 1 });
    expect(after.total).toBe(before.total);
  });

  it('needs an owner, and an action on a measure a due date', async () => {
    const words = {
      ...of,
      scorecard: 'monthly',
      measure: 'visits',
      period: '2018-M9',
      kind: 'ACTION',
    } as const;
    const owner = { owner: 'Head of service', rag: 'RED' } as const;
    const refused = await oneNarrative(services).write(author, {
      ...words,
      text: text('Visit.'),
      action: owner,
    });
    expect(refused).toMatchObject({ ok: false, problems: [{ code: 'REQUIRED', path: ['action', 'dueOn'] }] });
  });
});
