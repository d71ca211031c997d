export type { Answer } from './answer.js';
export { type AnswerCache, createAnswerCache } from './answer-cache.js';
export { type Arguments, type Client, createClient } from './client.js';
export {
  type DocumentTypeDecoration,
  documentId,
  type KnownDocument,
  type TypedDocument,
} from './document.js';
export { type ErrorDetail, type ErrorFacts, type ErrorKind, YardstickError } from './errors.js';
export type { FileContent } from './file-transport.js';
export * as documents from './generated/operations.js';
export type * as received from './generated/received.js';
export type { Open } from './open.js';
export type { CallOptions, YardstickOptions } from './options.js';
export type { AllOptions, CouncilList, List, Page, Paged, PageOptions, SharedList } from './pagination.js';
export { access } from './resources/access.js';
export { actions } from './resources/actions.js';
export { areas } from './resources/areas.js';
export { audit } from './resources/audit.js';
export { type Asked, benchmarks } from './resources/benchmarks.js';
export { committees } from './resources/committees.js';
export { comparators } from './resources/comparators.js';
export { comparisonGroups } from './resources/comparison-groups.js';
export { councils } from './resources/councils.js';
export { type EventStreamArguments, eventStream, type StreamOptions } from './resources/event-stream.js';
export { events } from './resources/events.js';
export { identityProviders } from './resources/identity-providers.js';
export { importMappings } from './resources/import-mappings.js';
export {
  type FigureOptions,
  type ImportFile,
  type ImportOptions,
  type ImportProblem,
  type ImportReport,
  imports,
  type LeftOutRows,
  type NeighboursOptions,
  type ObservationsOptions,
  type OpenDataOptions,
} from './resources/imports.js';
export {
  type MappingProposal,
  mappingProposals,
  type ProposalOptions,
  type ProposedMeasure,
} from './resources/mapping-proposals.js';
export type { MeasureFigures, PeriodFigures } from './resources/measure-figures.js';
export { measures } from './resources/measures.js';
export { meetings } from './resources/meetings.js';
export { memberRequests } from './resources/member-requests.js';
export { narratives } from './resources/narratives.js';
export { nodes } from './resources/nodes.js';
export { observations } from './resources/observations.js';
export { outlooks } from './resources/outlooks.js';
export { people } from './resources/people.js';
export { periods } from './resources/periods.js';
export { publications, type ReportKey } from './resources/publications.js';
export { publishing } from './resources/publishing.js';
export type { ReportTime } from './resources/report-time.js';
export { reports } from './resources/reports.js';
export { scorecardChanges } from './resources/scorecard-changes.js';
export { scorecardReports } from './resources/scorecard-reports.js';
export { scorecards } from './resources/scorecards.js';
export { subscriptions } from './resources/subscriptions.js';
export { targets } from './resources/targets.js';
export { webhooks } from './resources/webhooks.js';
export type { RetryPolicy } from './retry.js';
export type * from './types.js';
export { type Accepted, accepted, type Payload } from './user-errors.js';
export {
  type ReceivedWebhook,
  type VerifyOptions,
  verifyWebhook,
  type WebhookEvent,
  type WebhookImport,
  type WebhookMessage,
  type WebhookPing,
  type WebhookPublication,
  type WebhookRatings,
} from './verify-webhook.js';
export { createYardstick, type Yardstick } from './yardstick.js';
