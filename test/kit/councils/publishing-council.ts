import type { Principal } from '../../../server/access/principal.js';
import type { Result } from '../../../server/domain/values/problem.js';
import type { PublicationDocument } from '../../../server/persistence/publications/publication-record.js';
import type { PublishInput } from '../../../server/services/publications/publish-scorecard.js';
import { openServices, type Services } from '../../../server/services/services.js';
import { accepted, type TestApp } from './councils.js';
import { oneNarrative } from './one-narrative.js';
import { councilAtWork, type WorkingCouncil } from './working-council.js';

/**
 * The clock of the service, which a test sets. The time must be in the past, for example in 2018, because a release
 * must also be due by the database's own clock.
 */
export interface Clock {
  now: Date;
}

/** A council that can write a report's narratives and publish the report. */
export interface PublishingCouncil extends WorkingCouncil {
  readonly services: Services;
  readonly clock: Clock;
  /** A person who has written, submitted and approved nothing. */
  readonly publisher: Principal;
  /** Writes, submits and approves a narrative on a line, or on the scorecard if `null`. Returns its id. */
  explain(scorecard: string, period: string, measure: string | null, text?: string): Promise<string>;
  /** Publishes a scorecard; by default to the meeting of 6 November 2018, as provisional and public. */
  publish(
    scorecard: string,
    period: string,
    more?: Partial<Omit<PublishInput, 'council'>>,
  ): Promise<Result<PublicationDocument>>;
}

/**
 * Creates a council that can publish. Its committee `scrutiny` has meetings on 6 November and 4 December 2018. The
 * clock is set to 1 November 2018.
 */
export async function publishingCouncil(app: TestApp, gssCode: string): Promise<PublishingCouncil> {
  const clock: Clock = { now: new Date('2018-11-01T12:00:00Z') };
  const services = openServices(app.database, () => clock.now);
  const council = await councilAtWork(app, gssCode);
  const publisher = { ...(await app.as(gssCode, 'APPROVER')), id: 'person:publisher', name: 'Director' };
  await council.committee('scrutiny', '2018-11-06', '2018-12-04');
  return {
    ...council,
    services,
    clock,
    publisher,

    async explain(scorecard, period, measure, text = 'Two placements broke down.') {
      const input = {
        ...{ council: gssCode, scorecard, period, measure },
        kind: measure === null ? ('OVERVIEW' as const) : ('COMMENTARY' as const),
        text: { en: text, cy: null },
      };
      const { record } = accepted(await oneNarrative(services).write(council.author, input));
      const key = { council: gssCode, id: record.id };
      accepted(await oneNarrative(services).submit(council.author, key));
      accepted(await oneNarrative(services).approve(council.approver, key));
      return record.id;
    },

    publish: (scorecard, period, more = {}) =>
      services.publishScorecard(publisher, {
        ...{ council: gssCode, scorecard, period, committee: 'scrutiny', meetingOn: '2018-11-06' },
        ...{ status: 'PROVISIONAL', visibility: 'PUBLIC' },
        ...more,
      }),
  };
}
