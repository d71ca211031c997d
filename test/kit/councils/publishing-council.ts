import type { Principal } from '../../../server/access/principal.js';
import type { Result } from '../../../server/domain/values/problem.js';
import type { PublicationDocument } from '../../../server/persistence/publications/publication-record.js';
import type { PublishInput } from '../../../server/services/publications/publish-scorecard.js';
import { openServices, type Services } from '../../../server/services/services.js';
import { accepted, type TestApp } from './councils.js';
import { councilAtWork, type WorkingCouncil } from './working-council.js';

/** A moment that the service takes for now, which a test moves by hand. All of 2018, so that the database agrees. */
export interface Clock {
  now: Date;
}

/** A council with the words that a report needs, and somebody to publish it. */
export interface PublishingCouncil extends WorkingCouncil {
  readonly services: Services;
  readonly clock: Clock;
  /** Somebody who has written, submitted and approved nothing. */
  readonly publisher: Principal;
  /** Words on a line, or on the whole scorecard, written, handed in and approved. Gives their id. */
  explain(scorecard: string, period: string, measure: string | null, text?: string): Promise<string>;
  /** To the meeting of 6 November 2018, provisional and public, but for what is said. */
  publish(
    scorecard: string,
    period: string,
    more?: Partial<Omit<PublishInput, 'council'>>,
  ): Promise<Result<PublicationDocument>>;
}

/** With a meeting of its committee `scrutiny` on 6 November and one on 4 December 2018; it is 1 November. */
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
      const words = {
        ...{ council: gssCode, scorecard, period, measure },
        kind: measure === null ? ('OVERVIEW' as const) : ('COMMENTARY' as const),
        text: { en: text, cy: null },
      };
      const { record } = accepted(await services.writeNarrative(council.author, words));
      const key = { council: gssCode, id: record.id };
      accepted(await services.submitNarrative(council.author, key));
      accepted(await services.approveNarrative(council.approver, key));
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
