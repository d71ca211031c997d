import { describe, expect, it } from 'vitest';
import { operator } from '../../../server/access/principal.js';
import type { LineReport, ScorecardReport } from '../../../server/services/reports/rate-scorecard.js';
import { accepted, merton, openTestApp } from '../../kit/councils/councils.js';
import { defineShared, measureInput } from '../../kit/councils/measures.js';
import { oneNarrative } from '../../kit/councils/one-narrative.js';
import { councilAtWork } from '../../kit/councils/working-council.js';
import { ask } from '../../kit/database/sql.js';

// The database keeps microseconds, and the API shows milliseconds. A report as of the instant that the API shows for a
// write must include that write, in every history that such a report reads.

const app = await openTestApp();
const { services } = app;
const council = await councilAtWork(app, merton);
const { administrator, author, officer } = council;
await defineShared(app, measureInput('stable', { decimalPlaces: 0 }));
const card = await council.scorecard('card', ['stable']);
const period = '2018-M9';
const of = { council: merton, scorecard: 'card', measure: 'stable', period };

const words = accepted(
  await oneNarrative(services).write(author, {
    ...{ ...of, kind: 'COMMENTARY' },
    text: { en: '0', cy: null },
  }),
);
const action = accepted(
  await oneNarrative(services).write(author, {
    ...{ ...of, kind: 'ACTION', text: { en: 'Visit sooner.', cy: null } },
    action: { owner: 'Head of service', dueOn: '2018-12-31', rag: 'AMBER' },
  }),
);

interface History {
  /** Writes the number into the history. */
  readonly write: (n: number) => Promise<unknown>;
  readonly read: (line: LineReport, report: ScorecardReport) => string | number | null | undefined;
}

const ofKind = (line: LineReport, kind: string) => line.narratives.find((each) => each.kind === kind);

const histories: Readonly<Record<string, History>> = {
  observation: {
    write: (n) => council.observe('stable', { [period]: `${n}` }),
    read: ({ observation }) =>
      observation?.record.figure.kind === 'VALUE' ? observation.record.figure.value.toFixed() : null,
  },
  target: {
    write: (n) => council.target('stable', period, `${n}`),
    read: ({ standards: [first] }) =>
      first?.target.target.shape === 'POINT' ? first.target.target.value.toFixed() : null,
  },
  quoted_comparator: {
    write: async (n) =>
      accepted(
        await services.quoteComparator(officer, {
          ...{ ...of, comparator: 'NATION', value: `${n}`, citation: 'Page 3' },
        }),
      ),
    read: ({ nation }) => (nation.kind === 'COMPARED' ? nation.value.toFixed() : null),
  },
  outlook_judgement: {
    write: async (n) =>
      accepted(
        await services.judgeOutlook(author, {
          ...{ ...of, outlook: 'MAY', reason: { en: `${n}`, cy: null }, judgedBy: 'Placements' },
        }),
      ),
    read: ({ judgement }) => judgement?.reason.en,
  },
  narrative_state: {
    write: async (n) =>
      accepted(
        await services.reviseNarrative(author, {
          ...{ council: merton, id: words.record.id, version: n, text: { en: `${n}`, cy: null } },
        }),
      ),
    read: (line) => ofKind(line, 'COMMENTARY')?.text.en,
  },
  action_progress: {
    write: async (n) =>
      accepted(
        await services.reportAction(author, {
          ...{ council: merton, id: action.record.id, reportedOn: '2018-11-01', rag: 'GREEN' },
          ...{ note: { en: `${n}`, cy: null }, finished: false },
        }),
      ),
    read: (line) => ofKind(line, 'ACTION')?.progress[0]?.note?.en,
  },
  reported_summary: {
    write: async (n) =>
      accepted(
        await services.recordSummary(officer, {
          ...{ ...of, of: 'RAG', red: n, amber: 0, green: 0, notRated: 0, citation: 'Page 1' },
        }),
      ),
    read: (_line, { reportedSummaries: [summary] }) => summary?.red,
  },
  scorecard_edition: {
    write: (n) =>
      services.addScorecardEdition(administrator, {
        ...{ council: merton, scorecard: 'card', effectiveFrom: `2018-0${n}-01` },
        lines: [{ reference: `${n}`, measure: 'stable' }],
      }),
    read: ({ line }) => line.reference,
  },
  measure_version: {
    write: async (n) =>
      accepted(
        await services.defineMeasure(operator, measureInput('stable', { version: n, decimalPlaces: n })),
      ),
    read: ({ measure }) => measure.decimalPlaces,
  },
};

/** As the API shows it: in milliseconds. */
async function lastRecorded(table: string): Promise<Date | null> {
  const { administrator } = app.test;
  const [row] = await ask<{ at: Date }>(administrator, `SELECT max(recorded_at) AS at FROM ${table}`);
  return row?.at ?? null;
}

/** Tables with such an instant that no report reads as of an earlier one. */
const notAsAt = [
  'audit_entry',
  'idempotent_answer',
  // Their states and versions are read instead.
  'narrative',
  'measure',
  'member_request',
  'publication_rules',
  'reorganisation',
];

describe.each(Object.entries(histories))(
  'a report as of the instant shown for a row of %s',
  (table, history) => {
    it('includes the row, after each of six writes', async () => {
      const instants: string[] = [];
      for (let n = 1; n <= 6; n += 1) {
        await history.write(n);
        instants.push((await lastRecorded(table))?.toISOString() ?? '');
        await new Promise((resolve) => setTimeout(resolve, 2));
      }
      const answers: unknown[] = [];
      for (const asAt of instants) {
        const report = await services.rateScorecard(author, { ...of, asAt });
        const line = report?.lines[0];
        answers.push(report && line && `${history.read(line, report)}`);
      }
      expect(answers).toEqual(['1', '2', '3', '4', '5', '6']);
    });
  },
);

describe('the latest period with a figure as of the instant shown', () => {
  it('is that of the figure recorded at it', async () => {
    await council.observe('stable', { '2019-M1': '7' });
    const parts = {
      comparators: false,
      narratives: false,
      judgements: false,
      reportedSummaries: false,
      heads: false,
    };
    const [report] = await services.findReports(author, merton, [
      { scorecardId: card.id, period: null, editionOn: null, asAt: await lastRecorded('observation'), parts },
    ]);
    expect(report?.time.code).toBe('2019-M1');
  });
});

it('every table with the time of its rows is tested above, or not read as of an instant', async () => {
  const tables = await ask<{ name: string }>(
    app.test.administrator,
    `SELECT DISTINCT table_name AS name FROM information_schema.columns
     WHERE table_schema = 'public' AND column_name = 'recorded_at' ORDER BY name`,
  );
  expect(tables.map(({ name }) => name)).toEqual([...Object.keys(histories), ...notAsAt].sort());
});
