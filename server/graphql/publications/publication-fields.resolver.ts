import type { GraphqlContext } from '../api/context.js';
import { Args, Ctx, FieldResolver, Resolver, Root } from '../api/decorators.js';
import { listConnection } from '../api/list-connection.js';
import { PageArgs } from '../api/page.args.js';
import { Council } from '../areas/council.type.js';
import { councilWithCode } from '../areas/council-loader.js';
import { LinesFilterArg, type ScorecardLineFilter } from '../reports/report.input.js';
import { Committee } from '../scorecards/committee.type.js';
import { Meeting } from '../scorecards/meeting.type.js';
import { Scorecard } from '../scorecards/scorecard.type.js';
import {
  presentPublication,
  presentPublicationChange,
  presentPublishedReport,
} from './publication.present.js';
import { Publication, PublicationConnection } from './publication.type.js';
import { ChangesSince, PublicationChange } from './publication-change.type.js';
import { loadDocument, loadSubject, loadVersions } from './publication-loaders.js';
import { presentPublishedLine } from './published-line.present.js';
import { PublishedLine } from './published-line.type.js';
import { PublishedReport } from './published-report.type.js';

@Resolver(() => Publication)
export class PublicationFieldsResolver {
  @FieldResolver(() => Council, { description: 'The council that published it, as it is now.' })
  council(@Root() { record }: Publication, @Ctx() context: GraphqlContext) {
    // The document has the code that the council had when it published.
    return councilWithCode(context, record.header.council.gssCode);
  }

  @FieldResolver(() => Scorecard, {
    nullable: true,
    description: 'The scorecard as it is now; null outside the council.',
  })
  async scorecard(@Root() { record }: Publication, @Ctx() context: GraphqlContext) {
    return (await loadSubject(context, record))?.scorecard ?? null;
  }

  @FieldResolver(() => Committee, {
    nullable: true,
    description: 'The committee that received it, as it is now; null outside the council.',
  })
  async committee(@Root() { record }: Publication, @Ctx() context: GraphqlContext) {
    return (await loadSubject(context, record))?.committee ?? null;
  }

  @FieldResolver(() => Meeting, {
    nullable: true,
    description: 'The meeting that received it; null outside the council.',
  })
  async meeting(@Root() { record }: Publication, @Ctx() context: GraphqlContext) {
    return (await loadSubject(context, record))?.meeting ?? null;
  }

  @FieldResolver(() => PublishedReport, {
    description: 'The report as it was when published; outside the council, small numbers are protected.',
  })
  async report(@Root() publication: Publication, @Ctx() context: GraphqlContext) {
    const content = await loadDocument(context, publication.record);
    return content === null ? null : presentPublishedReport(publication, content);
  }

  @FieldResolver(() => PublicationConnection, {
    description:
      'Every version of the report that the caller may read, latest first; this one is among them.',
  })
  async versions(
    @Root() { record }: Publication,
    @Ctx() context: GraphqlContext,
    @Args(() => PageArgs) page: PageArgs,
  ) {
    return listConnection(await loadVersions(context, record), page, ({ id }) => id, presentPublication);
  }

  @FieldResolver(() => Publication, {
    nullable: true,
    description:
      'The version before this one; null for the first, and if the caller may read none of the earlier ones.',
  })
  async replaces(@Root() { record }: Publication, @Ctx() context: GraphqlContext) {
    const before = (await loadVersions(context, record)).find(({ version }) => version < record.version);
    return before ? presentPublication(before) : null;
  }

  @FieldResolver(() => [PublicationChange], {
    description:
      'The differences from the version that it replaces, line by line and then for the whole scorecard; empty if it replaces none.',
  })
  async changes(@Root() { record }: Publication, @Ctx() context: GraphqlContext) {
    const before = (await loadVersions(context, record)).find(({ version }) => version < record.version);
    if (!before) return [];
    const [earlier, later] = await Promise.all([
      loadDocument(context, before),
      loadDocument(context, record),
    ]);
    if (earlier === null || later === null) return [];
    return context.services.compareDocuments(earlier, later).map(presentPublicationChange);
  }

  @FieldResolver(() => ChangesSince, {
    nullable: true,
    description:
      'The differences to the current data, value by value with reasons; null outside the council, and if the report no longer exists.',
  })
  async changesSince(@Root() { record }: Publication, @Ctx() { services, principal }: GraphqlContext) {
    const changes = await services.changesSincePublication(principal, record);
    return changes && { changes: changes.map(presentPublicationChange) };
  }
}

@Resolver(() => PublishedReport)
export class PublishedReportResolver {
  @FieldResolver(() => [PublishedLine], { description: 'The lines in order; at most 500.' })
  lines(
    @Root() { document }: PublishedReport,
    @LinesFilterArg() filter?: ScorecardLineFilter | null,
  ): readonly PublishedLine[] {
    const { rag, direction, references, measures } = filter ?? {};
    return document.lines
      .filter(
        (line) =>
          (rag?.includes(line.rating.rag) ?? true) &&
          (direction?.includes(line.direction.judgement) ?? true) &&
          (references?.includes(line.reference) ?? true) &&
          (measures?.includes(line.measure.code) ?? true),
      )
      .map(presentPublishedLine);
  }
}
