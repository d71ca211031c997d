import { type Principal } from '../../../server/access/principal.js';
import { accepted, merton, openTestApp, rotherham, type TestApp } from '../councils/councils.js';
import { defineShared, measureInput } from '../councils/measures.js';
import { type OneNarrativeInput, oneNarrative } from '../councils/one-narrative.js';
import { councilAtWork, type WorkingCouncil } from '../councils/working-council.js';
import { apiOver, type GraphqlApi } from '../service/graphql-api.js';

const text = (en: string) => ({ en, cy: null });
const action = { owner: 'Head of Service', dueOn: '2019-01-31', rag: 'AMBER' } as const;

export interface CouncilWithNarratives {
  readonly app: TestApp;
  readonly api: GraphqlApi;
  readonly council: WorkingCouncil;
  /** An author and approver of another council. */
  readonly stranger: Principal;
  /** Writes a narrative for the scorecard `monthly` and returns its id. */
  readonly write: (more: Partial<OneNarrativeInput>) => Promise<string>;
}

/** Opens Merton with two scorecards, two meetings, and narratives in several states. */
export async function councilWithNarratives(): Promise<CouncilWithNarratives> {
  const app = await openTestApp();
  const api = await apiOver(app.services);
  await defineShared(app, measureInput('adoptions'), measureInput('other'));
  const council = await councilAtWork(app, merton);
  const { services } = app;
  async function write(more: Partial<OneNarrativeInput>): Promise<string> {
    const input = { council: merton, scorecard: 'monthly', measure: 'adoptions', period: '2018-M9' };
    const draft = { ...input, kind: 'COMMENTARY', text: text('Two orders.'), ...more } as const;
    return accepted(await oneNarrative(services).write(council.author, draft)).record.id;
  }

  const { author, approver, administrator } = council;
  await council.committee('scrutiny', '2018-11-06', '2018-12-04');
  await council.scorecard('monthly', ['adoptions', 'other']);
  await council.scorecard('yearly', ['other']);
  for (const meetingOn of ['2018-12-04', '2018-11-06']) {
    const report = { scorecard: 'monthly', committee: 'scrutiny', meetingOn, period: '2018-M9' };
    accepted(await services.scheduleReport(administrator, { council: merton, ...report, kind: 'INTERIM' }));
  }
  await write({ period: '2018-M8', text: text('August.') });
  const submitted = await write({ text: text('September.') });
  const approved = await write({ measure: null, kind: 'OVERVIEW', text: text('All is well.') });
  const told = await write({
    measure: 'other',
    kind: 'ACTION',
    period: '2018-M10',
    action,
    text: text('Act.'),
  });
  for (const id of [submitted, approved]) {
    accepted(await oneNarrative(services).submit(author, { council: merton, id }));
  }
  accepted(await oneNarrative(services).approve(approver, { council: merton, id: approved }));
  const progress = { reportedOn: '2018-11-01', rag: 'GREEN', note: text('Begun.'), finished: false } as const;
  accepted(await services.reportAction(author, { council: merton, id: told, ...progress }));
  await councilAtWork(app, rotherham);
  const stranger = await app.as(rotherham, 'AUTHOR', 'APPROVER');
  return { app, api, council, stranger, write };
}
