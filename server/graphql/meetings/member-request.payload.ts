import type { ProblemCode } from '../../domain/values/problem.js';
import type { MemberRequest as MadeRequest } from '../../services/meetings/request-monitoring.js';
import { payloadOf } from '../api/payload.js';
import { presentMemberRequest } from './member-request.present.js';
import { MemberRequest } from './member-request.type.js';

const requestPayload = (mutation: string, codes: readonly ProblemCode[]) =>
  payloadOf<MadeRequest>({
    mutation,
    fields: {
      memberRequest: {
        type: MemberRequest,
        description: 'The request after the change.',
        present: presentMemberRequest,
      },
    },
    codes,
  });

export const memberRequestMakePayload = requestPayload('MemberRequestMake', [
  'NOT_FOUND',
  'MALFORMED_DATE',
  'REQUIRED',
  'TOO_LONG',
  'DUPLICATE',
  'ALREADY_EXISTS',
]);

export const memberRequestClosePayload = requestPayload('MemberRequestClose', [
  'NOT_FOUND',
  'WRONG_STATE',
  'TOO_LONG',
]);
