import type { PublicationRules as CouncilsRules } from '../../domain/publications/publication-rules.js';
import type { ProblemCode } from '../../domain/values/problem.js';
import type { PublicationDocument } from '../../persistence/publications/publication-record.js';
import { payloadOf } from '../api/payload.js';
import { presentPublication } from './publication.present.js';
import { Publication } from './publication.type.js';
import { unreadyCodes } from './publication-readiness.type.js';
import { PublicationRules } from './publication-rules.type.js';

const publicationPayload = (mutation: string, description: string, codes: readonly ProblemCode[]) =>
  payloadOf<PublicationDocument>({
    mutation,
    fields: {
      publication: {
        type: Publication,
        description,
        present: ({ publication }) => presentPublication(publication),
      },
    },
    codes,
  });

export const publicationPublishPayload = publicationPayload(
  'PublicationPublish',
  'The publication; the existing one if nothing is different.',
  [
    'NOT_FOUND',
    'MALFORMED_PERIOD',
    'PERIOD_AND_REPORTING_DAY',
    'MALFORMED_DATE',
    'MALFORMED_INSTANT',
    'OUT_OF_RANGE',
    'ALREADY_EXISTS',
    'STALE',
    'SAME_PERSON',
    ...unreadyCodes,
  ],
);

export const publicationCorrectPayload = publicationPayload(
  'PublicationCorrect',
  'The next version, with its erratum.',
  [
    'NOT_FOUND',
    'MALFORMED_PERIOD',
    'PERIOD_AND_REPORTING_DAY',
    'OUT_OF_RANGE',
    'REQUIRED',
    'TOO_LONG',
    'WRONG_STATE',
    'NOTHING_CHANGED',
    'STALE',
    'SAME_PERSON',
    ...unreadyCodes,
  ],
);

export const publicationWithdrawPayload = publicationPayload(
  'PublicationWithdraw',
  'The publication, marked as withdrawn.',
  ['NOT_FOUND', 'REQUIRED', 'TOO_LONG'],
);

export const publicationRulesSetPayload = payloadOf<CouncilsRules>({
  mutation: 'PublicationRulesSet',
  fields: {
    publicationRules: {
      type: PublicationRules,
      description: 'The requirements for future publications.',
      present: (rules) => rules,
    },
  },
  codes: ['REQUIRED', 'OUT_OF_RANGE'],
});
