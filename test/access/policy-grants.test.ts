import { describe, expect, it } from 'vitest';
import { publicOperations, readerOperations } from '../../server/access/permissions.js';
import {
  AccessRefused,
  authoriseCataloguer,
  authoriseDelivery,
  authoriseFounder,
  authoriseInvited,
  authoriseInvitedAdministrator,
  authoriseReader,
  authoriseRelease,
  authoriseTenant,
  authoriseViewer,
  mayEnter,
  mayReadCatalogue,
  mayVerify,
} from '../../server/access/policy.js';
import {
  anonymous,
  type CouncilRole,
  fromNowhere,
  operator,
  type Principal,
  publicReader,
} from '../../server/access/principal.js';

const merton = 'E09000024';
const council = { councilId: '7', areaCode: merton };

const callerWith = (roles: readonly CouncilRole[], more: Partial<Principal> = {}): Principal => ({
  kind: 'KEY',
  id: 'key:1',
  name: 'Test key',
  platformAdministrator: false,
  memberships: [{ ...council, roles }],
  suspended: [],
  accessLevel: 'EVERYTHING',
  origin: fromNowhere,
  ...more,
});
const administrator = callerWith([], { memberships: [], platformAdministrator: true });

function refusalOf(attempt: () => unknown): readonly [string, string] {
  try {
    attempt();
  } catch (error) {
    if (error instanceof AccessRefused) return [error.code, error.message];
    throw error;
  }
  throw new Error('it was allowed');
}

describe('a grant', () => {
  it('names the council, the operation and the caller, and shows drafts to all but readers', () => {
    const drafts = (roles: readonly CouncilRole[]) =>
      mayEnter(callerWith(roles), 'scorecard', merton)?.drafts;
    expect(drafts(['MEMBER'])).toBe('AS_SET');
    expect(drafts(['AUTHOR'])).toBe('SHOWN');
    expect(drafts(['MEMBER', 'AUTHOR'])).toBe('SHOWN');
    const caller = callerWith(['DATA_OFFICER']);
    expect(authoriseTenant(caller, 'observationsSubmit', merton)).toEqual({
      ...{ ...council, principal: caller, operation: 'observationsSubmit', writes: true, drafts: 'SHOWN' },
    });
  });

  it('of the catalogue writes for its administrator, and reads for its administrator only', () => {
    const operation = 'measureDefine';
    expect(authoriseCataloguer(administrator, operation)).toEqual({
      ...{ principal: administrator, operation, writes: true },
    });
    expect(mayReadCatalogue(administrator, operation)).toEqual({
      ...{ principal: administrator, operation, writes: false },
    });
    expect(mayReadCatalogue(callerWith(['COUNCIL_ADMINISTRATOR']), operation)).toBeUndefined();
    expect(refusalOf(() => mayReadCatalogue(anonymous, operation))[0]).toBe('UNAUTHENTICATED');
  });

  it('for a task of the service or of the platform names that task', () => {
    const grant = (operation: string, principal: Principal, writes = true) => ({
      ...{ ...council, principal, operation, writes, drafts: 'SHOWN' },
    });
    const gss = { councilId: '7', gssCode: merton };
    expect(authoriseFounder(administrator, 'personInvite', gss)).toEqual(
      grant('personInvite', administrator),
    );
    expect(authoriseRelease(operator, council)).toEqual(grant('publicationRelease', operator));
    expect(authoriseDelivery(operator, council)).toEqual(grant('webhookDeliver', operator));
    expect(mayVerify(operator, gss)).toEqual(grant('auditVerify', operator, false));
    expect(mayVerify(callerWith(['MEMBER']), gss)).toBeUndefined();
    expect(mayVerify(callerWith(['COUNCIL_ADMINISTRATOR']), gss)).toMatchObject({ writes: false });
    const invited = callerWith(['AUTHOR']);
    expect(authoriseInvited(invited, { ...council, roles: [] })).toEqual(grant('invitationTakeUp', invited));
    expect(authoriseInvitedAdministrator(administrator)).toEqual({
      ...{ principal: administrator, operation: 'invitationTakeUp', writes: true, drafts: 'SHOWN' },
    });
    expect(authoriseViewer(invited)).toEqual({ principal: invited, visibility: 'PUBLISHED' });
    expect(authoriseReader(publicReader, 'councils')).toEqual({
      principal: publicReader,
      visibility: 'PUBLIC',
    });
  });
});

describe('a refusal', () => {
  const refuse = (caller: Principal) => refusalOf(() => authoriseTenant(caller, 'narrativesApprove', merton));

  it('is an error of its own kind', () => {
    expect(() => authoriseTenant(anonymous, 'narrativesApprove', merton)).toThrow(
      expect.objectContaining({ name: 'AccessRefused' }),
    );
  });

  it('says in a whole sentence what the caller needs', () => {
    expect(refuse(callerWith(['MEMBER']))).toEqual([
      'FORBIDDEN',
      'narrativesApprove for council E09000024 needs one of the roles APPROVER in that council.',
    ]);
    expect(refusalOf(() => authoriseTenant(callerWith([]), 'dueReports', merton))[1]).toBe(
      'dueReports for council E09000024 needs one of the roles COUNCIL_ADMINISTRATOR, DATA_OFFICER, AUTHOR, APPROVER in that council.',
    );
    expect(refuse(callerWith(['APPROVER'], { accessLevel: 'READING' }))).toEqual([
      'FORBIDDEN',
      'This key may only read. Use a key that may also write.',
    ]);
    expect(refuse(anonymous)).toEqual([
      'UNAUTHENTICATED',
      'This needs an API key, or a token from the sign-in of your council. Send it as the header Authorization: Bearer followed by the key or the token.',
    ]);
    expect(refusalOf(() => authoriseCataloguer(callerWith(['APPROVER']), 'measureDefine'))).toEqual([
      'FORBIDDEN',
      "measureDefine of the shared catalogue needs the platform's administrator.",
    ]);
  });

  it('names the suspended council, also if the caller has no other', () => {
    const suspended = [
      'COUNCIL_SUSPENDED',
      'The subscription of council E09000024 is suspended: its keys and roles cannot read or write anything. Its data is not deleted. Ask the operator of this service.',
    ];
    expect(refuse(callerWith(['APPROVER'], { suspended: [merton] }))).toEqual(suspended);
    const only = callerWith([], { suspended: [merton], memberships: [] });
    expect(refusalOf(() => authoriseReader(only, 'councils'))).toEqual(suspended);
    const both = callerWith(['APPROVER'], { suspended: ['E08000018'] });
    expect(authoriseReader(both, 'councils').visibility).toBe('PUBLISHED');
    expect(authoriseReader({ ...only, platformAdministrator: true }, 'councils').visibility).toBe(
      'PUBLISHED',
    );
  });
});

describe('the callers without a key', () => {
  const origin = { address: null, requestId: null };
  const nothing = { memberships: [], suspended: [], origin };

  it('are anonymous, with no access or with that to public data, or the operator with all access', () => {
    const unknown = {
      ...{ ...nothing, kind: 'ANONYMOUS', id: 'anonymous', name: 'anonymous' },
      platformAdministrator: false,
    };
    expect(anonymous).toEqual({ ...unknown, accessLevel: 'NOTHING' });
    expect(publicReader).toEqual({ ...unknown, accessLevel: 'PUBLIC' });
    expect(operator).toEqual({
      ...{ ...nothing, kind: 'OPERATOR', id: 'operator', name: 'operator' },
      ...{ platformAdministrator: true, accessLevel: 'EVERYTHING' },
    });
  });

  it('may use the public operations only', () => {
    expect(publicOperations).toEqual([
      ...['council', 'councils', 'period', 'periods'],
      ...['publication', 'publications'],
    ]);
    const refused = readerOperations.filter((operation) => !publicOperations.includes(operation));
    for (const operation of refused) {
      expect(refusalOf(() => authoriseReader(publicReader, operation))[0]).toBe('UNAUTHENTICATED');
    }
  });
});
