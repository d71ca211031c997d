import { accepted } from '@yardstick/sdk';
import type { CouncilReport, MeasureInput } from '../../../server/demonstration/report.js';
import type { ScenarioCouncil } from './service.js';

/**
 * Enters the measures, committees and scorecards of a council's report, and the given meetings of the committees. `as`
 * returns the measures to define for a measure of the report: a changed one, several or none.
 */
export async function prepare(
  { gssCode: council, administrator }: ScenarioCouncil,
  { measures, committees, scorecards }: CouncilReport,
  meetings: readonly { readonly committee: string; readonly meetingOn: string }[],
  as: (measure: MeasureInput) => readonly MeasureInput[] = (measure) => [measure],
): Promise<void> {
  for (const measure of measures.flatMap(as)) {
    accepted(await administrator.measures.define({ council, ...measure }));
  }
  for (const committee of committees) {
    accepted(await administrator.committees.define({ council, ...committee }));
  }
  for (const { committee, meetingOn: heldOn } of meetings) {
    accepted(await administrator.committees.scheduleMeeting({ council, committee, heldOn }));
  }
  for (const scorecard of scorecards) {
    accepted(await administrator.scorecards.define({ council, ...scorecard }));
  }
}
