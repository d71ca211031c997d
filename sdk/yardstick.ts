import { createClient } from './client.js';
import type { YardstickOptions } from './options.js';
import { access } from './resources/access.js';
import { actions } from './resources/actions.js';
import { areas } from './resources/areas.js';
import { audit } from './resources/audit.js';
import { benchmarks } from './resources/benchmarks.js';
import { committees } from './resources/committees.js';
import { comparators } from './resources/comparators.js';
import { comparisonGroups } from './resources/comparison-groups.js';
import { councils } from './resources/councils.js';
import { eventStream } from './resources/event-stream.js';
import { events } from './resources/events.js';
import { identityProviders } from './resources/identity-providers.js';
import { importMappings } from './resources/import-mappings.js';
import { imports } from './resources/imports.js';
import { mappingProposals } from './resources/mapping-proposals.js';
import { measures } from './resources/measures.js';
import { meetings } from './resources/meetings.js';
import { memberRequests } from './resources/member-requests.js';
import { narratives } from './resources/narratives.js';
import { nodes } from './resources/nodes.js';
import { observations } from './resources/observations.js';
import { outlooks } from './resources/outlooks.js';
import { people } from './resources/people.js';
import { periods } from './resources/periods.js';
import { publications } from './resources/publications.js';
import { publishing } from './resources/publishing.js';
import { reports } from './resources/reports.js';
import { scorecardChanges } from './resources/scorecard-changes.js';
import { scorecardReports } from './resources/scorecard-reports.js';
import { scorecards } from './resources/scorecards.js';
import { subscriptions } from './resources/subscriptions.js';
import { targets } from './resources/targets.js';
import { webhooks } from './resources/webhooks.js';

/**
 * Creates a client of the service at `url` with all resources. Does not connect to the service. Throws `TypeError` or
 * `RangeError` if the options are wrong.
 *
 * @example
 * const yardstick = createYardstick({ url: 'https://yardstick.example/graphql', apiKey });
 * const report = await yardstick.scorecards.get({ council: 'E08000018', scorecard: 'corporate-parenting', period: '2017-M1' });
 */
export function createYardstick(options: YardstickOptions) {
  const client = createClient(options);
  return Object.freeze({
    ...client,
    access: access(client),
    actions: actions(client),
    areas: areas(client),
    audit: audit(client),
    benchmarks: benchmarks(client),
    committees: committees(client),
    comparators: comparators(client),
    comparisonGroups: comparisonGroups(client),
    councils: councils(client),
    events: Object.freeze({ ...events(client), ...eventStream(options) }),
    identityProviders: identityProviders(client),
    importMappings: Object.freeze({ ...importMappings(client), ...mappingProposals(options) }),
    imports: imports(options),
    measures: measures(client),
    meetings: meetings(client),
    memberRequests: memberRequests(client),
    narratives: narratives(client),
    nodes: nodes(client),
    observations: observations(client),
    outlooks: outlooks(client),
    people: people(client),
    periods: periods(client),
    publications: Object.freeze({ ...publications(client), ...publishing(client) }),
    reports: reports(client),
    scorecards: Object.freeze({
      ...scorecardReports(client),
      ...scorecards(client),
      changes: scorecardChanges(client),
    }),
    subscriptions: subscriptions(client),
    targets: targets(client),
    webhooks: webhooks(client),
  });
}

export type Yardstick = ReturnType<typeof createYardstick>;
