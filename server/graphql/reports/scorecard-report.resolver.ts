import { welshCompleteness } from '../../domain/reports/welsh-completeness.js';
import { commitmentsOf } from '../../services/reports/commitments-of.js';
import type { LineReport } from '../../services/reports/rate-scorecard.js';
import { InputArg } from '../api/arguments.js';
import type { GraphqlContext } from '../api/context.js';
import { Ctx, FieldResolver, Mutation, Resolver, Root } from '../api/decorators.js';
import { LikeForLike } from './like-for-like.type.js';
import { LinesFilterArg, type ScorecardLineFilter } from './report.input.js';
import { presentLikeForLike } from './scorecard-edition.present.js';
import { ScorecardLine } from './scorecard-line.type.js';
import { presentLine } from './scorecard-report.present.js';
import { ScorecardExceptions, ScorecardReport } from './scorecard-report.type.js';
import { CommitmentCounts } from './scorecard-summary.type.js';
import { SummaryRecordInput } from './summary.input.js';
import { summaryRecordPayload } from './summary.payload.js';
import { bilingualParts } from './welsh-completeness.present.js';
import { WelshCompleteness } from './welsh-completeness.type.js';

const meets =
  ({ rag, direction, references, measures }: ScorecardLineFilter) =>
  (report: LineReport): boolean =>
    (rag?.includes(report.rating.rag) ?? true) &&
    (direction?.includes(report.direction.judgement) ?? true) &&
    (references?.includes(report.line.reference) ?? true) &&
    (measures?.includes(report.measure.code) ?? true);

/** The fields of a report that are computed when a query selects them. */
@Resolver(() => ScorecardReport)
export class ScorecardReportResolver {
  @FieldResolver(() => [ScorecardLine], { description: 'The lines in order; at most 500.' })
  lines(
    @Root() { rated }: ScorecardReport,
    @LinesFilterArg() filter?: ScorecardLineFilter | null,
  ): readonly ScorecardLine[] {
    return (filter ? rated.lines.filter(meets(filter)) : rated.lines).map(presentLine);
  }

  @FieldResolver(() => ScorecardExceptions, { description: "The lines that need members' attention." })
  exceptions(@Root() { rated }: ScorecardReport): ScorecardExceptions {
    const { red, redAndWorsening, unreportable, missing } = rated.exceptions;
    return {
      red: red.map(presentLine),
      redAndWorsening: redAndWorsening.map(presentLine),
      unreportable: unreportable.map(presentLine),
      missing: missing.map(presentLine),
    };
  }

  @FieldResolver(() => CommitmentCounts, {
    description: 'The commitments by RAG colour: actions on no measure, with their latest progress.',
  })
  commitments(@Root() { rated }: ScorecardReport): CommitmentCounts {
    return commitmentsOf(rated);
  }

  @FieldResolver(() => WelshCompleteness, { description: 'The completeness of the report in Welsh.' })
  welsh(@Root() { rated }: ScorecardReport): WelshCompleteness {
    return welshCompleteness(bilingualParts(rated));
  }
}

@Resolver(() => ScorecardReport)
export class LikeForLikeResolver {
  @FieldResolver(() => LikeForLike, {
    nullable: true,
    description:
      'A comparison of the RAG counts with those of the period before, over the measures in both, or the reason that they cannot be compared; null if the caller may not see it.',
  })
  async likeForLike(@Root() { rated }: ScorecardReport, @Ctx() { services, principal }: GraphqlContext) {
    const compared = await services.compareWithPrevious(principal, rated);
    return compared && presentLikeForLike(compared);
  }

  @Mutation(() => summaryRecordPayload.type, {
    description:
      'Records the counts printed in a report that was not produced by this service. The latest ones apply.',
  })
  async summaryRecord(
    @Ctx() { services, principal }: GraphqlContext,
    @InputArg(SummaryRecordInput) input: SummaryRecordInput,
  ) {
    return summaryRecordPayload.answer(await services.recordSummary(principal, input));
  }
}
