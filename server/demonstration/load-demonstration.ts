import { type CouncilRole, operator, type Principal } from '../access/principal.js';
import { describeProblem, type Result } from '../domain/values/problem.js';
import type { Services } from '../services/services.js';
import { areas } from './areas.js';
import { councilReports } from './council-reports.js';
import type { CouncilReport, NeighboursInput } from './report.js';
import { sharedMeasures } from './shared-measures.js';

/**
 * Enters the five reports through the services, as the councils would. First the operator defines the shared areas
 * and measures. Then in each council the administrator sets up measures, scorecards and targets, the data officer
 * submits figures, the author writes narratives, and another person approves them.
 *
 * The caller must make sure that the database contains none of these records. Throws at the first refusal, with all
 * its problems; the records entered before the refusal stay.
 */
export async function loadDemonstration(services: Services): Promise<void> {
  entered('areas', await services.defineAreas(operator, { areas }));
  for (const measure of sharedMeasures) {
    if (await isInCatalogue(services, measure.code)) continue;
    entered(`measure ${measure.code}`, await services.defineMeasure(operator, measure));
  }
  for (const report of councilReports) {
    for (const neighbours of report.groups) await loadNeighbours(services, neighbours);
    const subscription = await services.subscribeCouncil(operator, { gssCode: report.council });
    const { councilId, name } = entered(`council ${report.council}`, subscription);
    if (councilId === null) throw new Error(`${name.en} subscribed but has no tenant`);
    await loadReport(services, report, staffOf({ councilId, areaCode: report.council, name: name.en }));
  }
}

/**
 * Returns true if the shared catalogue has a measure with this code, for example from an earlier import. The reports
 * then use that measure.
 */
const isInCatalogue = async (services: Services, code: string): Promise<boolean> =>
  (await services.findMeasure(operator, { code, council: null })) !== null;

interface Staff {
  readonly administrator: Principal;
  readonly officer: Principal;
  readonly author: Principal;
  readonly approver: Principal;
}

function staffOf(council: {
  readonly councilId: string;
  readonly areaCode: string;
  readonly name: string;
}): Staff {
  const { councilId, areaCode, name } = council;
  const person = (role: CouncilRole, title: string): Principal => ({
    ...operator,
    id: `operator:${areaCode}:${role}`,
    name: `${name}: ${title}`,
    platformAdministrator: false,
    memberships: [{ councilId, areaCode, roles: [role] }],
  });
  return {
    administrator: person('COUNCIL_ADMINISTRATOR', 'administrator'),
    officer: person('DATA_OFFICER', 'data officer'),
    author: person('AUTHOR', 'author'),
    approver: person('APPROVER', 'approver'),
  };
}

async function loadNeighbours(services: Services, { editions, ...group }: NeighboursInput): Promise<void> {
  const what = `comparison group ${group.code}`;
  entered(what, await services.defineComparisonGroup(operator, group));
  for (const { members, ...edition } of editions) {
    // The lists name councils by the codes of 2018. Some have another code today.
    const today = await Promise.all(
      members.map(async (member) => ({ ...member, gssCode: await services.codeToday(member.gssCode) })),
    );
    const input = { group: group.code, ...edition, members: today };
    entered(what, await services.addComparisonGroupEdition(operator, input));
  }
}

async function loadReport(services: Services, report: CouncilReport, staff: Staff): Promise<void> {
  await defineWhatIsReported(services, report, staff.administrator);
  await enterFigures(services, report, staff);
  await narrate(services, report, staff);
  await planMeetings(services, report, staff.administrator);
}

async function defineWhatIsReported(
  services: Services,
  { council, measures, committees, meetings, scorecards, editions }: CouncilReport,
  administrator: Principal,
): Promise<void> {
  for (const measure of measures) {
    if (await isInCatalogue(services, measure.code)) continue;
    entered(`measure ${measure.code}`, await services.defineMeasure(administrator, { council, ...measure }));
  }
  for (const committee of committees) {
    entered(
      `committee ${committee.code}`,
      await services.defineCommittee(administrator, { council, ...committee }),
    );
  }
  for (const meeting of meetings) {
    entered(
      `meeting on ${meeting.heldOn}`,
      await services.scheduleMeeting(administrator, { council, ...meeting }),
    );
  }
  for (const scorecard of scorecards) {
    entered(
      `scorecard ${scorecard.code}`,
      await services.defineScorecard(administrator, { council, ...scorecard }),
    );
  }
  for (const edition of editions) {
    entered(
      `edition of ${edition.scorecard}`,
      await services.addScorecardEdition(administrator, { council, ...edition }),
    );
  }
}

async function enterFigures(
  services: Services,
  { council, targets, observations, comparators, outlooks, summaries }: CouncilReport,
  { administrator, officer, author }: Staff,
): Promise<void> {
  if (targets.length > 0) entered('targets', await services.setTargets(administrator, { council, targets }));
  if (observations.length > 0) {
    const { outcome, problems } = await services.submitObservations(officer, {
      council,
      rows: observations,
      partial: false,
    });
    entered('observations', outcome === 'STORED' ? { ok: true, value: outcome } : { ok: false, problems });
  }
  for (const comparator of comparators) {
    entered(
      `comparator of ${comparator.measure}`,
      await services.quoteComparator(officer, { council, ...comparator }),
    );
  }
  for (const outlook of outlooks) {
    entered(`outlook of ${outlook.measure}`, await services.judgeOutlook(author, { council, ...outlook }));
  }
  for (const summary of summaries) {
    entered(
      `summary of ${summary.scorecard}`,
      await services.recordSummary(officer, { council, ...summary }),
    );
  }
}

async function narrate(
  services: Services,
  { council, narratives }: CouncilReport,
  { author, approver }: Staff,
): Promise<void> {
  if (narratives.length === 0) return;
  const drafts = entered('narratives', await services.writeNarratives(author, { council, narratives }));
  const keys = { council, narratives: drafts.map(({ id }) => ({ id })) };
  entered('narratives', await services.submitNarratives(author, keys));
  entered('narratives', await services.approveNarratives(approver, keys));
}

async function planMeetings(
  services: Services,
  { council, schedule, changes }: CouncilReport,
  administrator: Principal,
): Promise<void> {
  for (const report of schedule) {
    entered(
      `report to the meeting on ${report.meetingOn}`,
      await services.scheduleReport(administrator, { council, ...report }),
    );
  }
  for (const change of changes) {
    entered(
      `change of ${change.reference}`,
      await services.proposeScorecardChange(administrator, { council, ...change }),
    );
  }
}

function entered<Value>(what: string, result: Result<Value>): Value {
  if (result.ok) return result.value;
  const problems = result.problems.map((problem) => `${problem.path.join('.')}: ${describeProblem(problem)}`);
  throw new Error(`The demonstration's ${what} was refused: ${problems.join(' ')}`);
}
