import { describe, expect, it } from 'vitest';
import {
  publicOperations,
  readerOperations,
  sharedOrTenantOperations,
  type TenantOperation,
  tenantImports,
  tenantOperations,
} from '../../server/access/permissions.js';
import {
  AccessRefused,
  authoriseCataloguer,
  authoriseReader,
  authoriseSuccessor,
  authoriseTenant,
  mayEnter,
  mayFollow,
  mayFollowShared,
} from '../../server/access/policy.js';
import {
  anonymous,
  type CouncilRole,
  councilRoles,
  fromNowhere,
  operator,
  type Principal,
  publicReader,
} from '../../server/access/principal.js';

const merton = 'E09000024';
const table: Readonly<Record<string, readonly CouncilRole[]>> = {
  ...tenantOperations,
  ...sharedOrTenantOperations,
  ...tenantImports,
};
const operations = Object.keys(table) as TenantOperation[];

const callerWith = (roles: readonly CouncilRole[], more: Partial<Principal> = {}): Principal => ({
  kind: 'KEY',
  id: 'key:1',
  name: 'Test key',
  platformAdministrator: false,
  memberships: [{ councilId: 'a tenant', areaCode: merton, roles }],
  suspended: [],
  accessLevel: 'EVERYTHING',
  origin: fromNowhere,
  ...more,
});

const codeOf = (attempt: () => unknown): string => {
  try {
    attempt();
    return 'LET_IN';
  } catch (error) {
    if (error instanceof AccessRefused) return error.code;
    throw error;
  }
};

describe.each(councilRoles)('a council’s %s', (role) => {
  it.each(operations)('may use %s only if the table says so, and only in that council', (operation) => {
    const allowed = table[operation]?.includes(role) ?? false;
    expect(mayEnter(callerWith([role]), operation, merton) !== undefined).toBe(allowed);
    expect(codeOf(() => authoriseTenant(callerWith([role]), operation, merton))).toBe(
      allowed ? 'LET_IN' : 'FORBIDDEN',
    );
    expect(mayEnter(callerWith([role]), operation, 'E08000018')).toBeUndefined();
  });
});

describe('the permission table', () => {
  const may = (role: CouncilRole): readonly string[] =>
    operations.filter((operation) => table[operation]?.includes(role));

  it('reserves figures to data officers, narratives to authors and approval to approvers', () => {
    expect(table['observationsSubmit']).toEqual(['DATA_OFFICER']);
    expect(table['observationsImport']).toEqual(['DATA_OFFICER']);
    expect(table['narrativesWrite']).toEqual(['AUTHOR']);
    expect(table['narrativesApprove']).toEqual(['APPROVER']);
  });

  it('reserves people, keys, committees, scorecards and targets to the council administrator', () => {
    for (const operation of [
      ...['personInvite', 'membershipSet', 'membershipEnd', 'people', 'apiKeys', 'apiKeyCreate'],
      ...['identityProviderSet', 'committeeDefine', 'scorecardDefine', 'targetsSet', 'councilSettingsSet'],
    ]) {
      expect(table[operation]).toEqual(['COUNCIL_ADMINISTRATOR']);
    }
  });

  it('gives a partner no access to any council’s data', () => {
    expect(may('PARTNER')).toEqual([]);
  });
});

describe('a caller of a suspended council', () => {
  const suspended = callerWith([], { memberships: [], suspended: [merton] });

  it('is refused everything, even published data and other councils', () => {
    for (const operation of operations) {
      expect(codeOf(() => mayEnter(suspended, operation, merton))).toBe('COUNCIL_SUSPENDED');
      expect(codeOf(() => authoriseTenant(suspended, operation, 'E08000018'))).toBe('COUNCIL_SUSPENDED');
    }
    for (const operation of readerOperations) {
      expect(codeOf(() => authoriseReader(suspended, operation))).toBe('COUNCIL_SUSPENDED');
    }
  });
});

describe('a read-only key', () => {
  it('may read and not write', () => {
    const reader = callerWith(councilRoles, { accessLevel: 'READING' });
    for (const operation of operations) {
      expect(mayEnter(reader, operation, merton)).toBeDefined();
      expect(codeOf(() => authoriseTenant(reader, operation, merton))).toBe('FORBIDDEN');
    }
    const platform: Principal = { ...operator, accessLevel: 'READING' };
    expect(codeOf(() => authoriseCataloguer(platform, 'councilSubscribe'))).toBe('FORBIDDEN');
  });
});

describe('an anonymous caller', () => {
  it('is refused everything except public reads that the operator allows', () => {
    for (const operation of readerOperations) {
      expect(codeOf(() => authoriseReader(anonymous, operation))).toBe('UNAUTHENTICATED');
      const isPublic = publicOperations.includes(operation);
      expect(codeOf(() => authoriseReader(publicReader, operation))).toBe(
        isPublic ? 'LET_IN' : 'UNAUTHENTICATED',
      );
      if (isPublic) expect(authoriseReader(publicReader, operation).visibility).toBe('PUBLIC');
    }
    for (const operation of operations) {
      expect(codeOf(() => mayEnter(publicReader, operation, merton))).toBe('UNAUTHENTICATED');
    }
  });
});

describe('the figures of a closed council', () => {
  const [successor, other, closed] = ['E06000067', 'E06000068', 'E10000030'];
  const council = { councilId: 'closed tenant', gssCode: closed };
  const member = (areaCode: string, roles: readonly CouncilRole[]) => ({
    councilId: areaCode,
    areaCode,
    roles,
  });
  const caller = (...memberships: Principal['memberships']) => callerWith([], { memberships });
  const outcome = (principal: Principal) =>
    codeOf(() => authoriseSuccessor(principal, 'observationsSubmit', council, [successor, other]));

  it('are entered by officers of a successor, as those of the closed council', () => {
    const officer = caller(member(merton, []), member(other, tenantOperations.observationsSubmit));
    expect(authoriseSuccessor(officer, 'observationsSubmit', council, [successor, other])).toEqual({
      ...{ councilId: 'closed tenant', areaCode: closed, principal: officer },
      ...{ operation: 'observationsSubmit', writes: true, drafts: 'SHOWN' },
    });
  });

  it('are entered by one whose role is in one of two successors', () => {
    const officer = caller(member(successor, []), member(other, tenantOperations.observationsSubmit));
    expect(outcome(officer)).toBe('LET_IN');
  });

  it('are entered by officers of the closed council, as before', () => {
    const officer = caller(member(closed, tenantOperations.observationsSubmit));
    const allowed = authoriseSuccessor(officer, 'observationsSubmit', council, [successor]);
    expect(allowed).toEqual(authoriseTenant(officer, 'observationsSubmit', closed));
  });

  it('are not entered by readers of a successor, or officers of another council', () => {
    expect(outcome(caller(member(successor, ['PARTNER'])))).toBe('FORBIDDEN');
    expect(outcome(caller(member(merton, tenantOperations.observationsSubmit)))).toBe('FORBIDDEN');
    expect(outcome(caller())).toBe('FORBIDDEN');
    const reader = callerWith([], {
      ...{ memberships: [member(successor, tenantOperations.observationsSubmit)], accessLevel: 'READING' },
    });
    expect(outcome(reader)).toBe('FORBIDDEN');
  });
});

describe('an edge', () => {
  const suspended = callerWith([], { memberships: [], suspended: [merton] });

  it('leads a member to what they may read, like a read', () => {
    for (const operation of operations) {
      const member = callerWith(councilRoles);
      expect(mayFollow(member, operation, merton)).toEqual(mayEnter(member, operation, merton));
      expect(mayFollow(callerWith([]), operation, merton)).toBeUndefined();
    }
  });

  it('of another council, an anonymous caller or a suspended council leads nowhere and never fails', () => {
    for (const operation of operations) {
      expect(mayFollow(callerWith(councilRoles), operation, 'E08000018')).toBeUndefined();
      const elsewhere = callerWith(councilRoles, { suspended: ['E08000018'] });
      expect(mayFollow(elsewhere, operation, 'E08000018')).toBeUndefined();
      for (const caller of [anonymous, publicReader, suspended]) {
        expect(mayFollow(caller, operation, merton)).toBeUndefined();
      }
    }
  });

  it('between councils leads where a read would, and nowhere for the callers that a read refuses', () => {
    for (const operation of readerOperations) {
      const member = callerWith(['MEMBER']);
      expect(mayFollowShared(member, operation)).toEqual(authoriseReader(member, operation));
      expect(mayFollowShared(anonymous, operation)).toBeUndefined();
      expect(mayFollowShared(suspended, operation)).toBeUndefined();
      expect(mayFollowShared(publicReader, operation) !== undefined).toBe(
        publicOperations.includes(operation),
      );
    }
  });

  it('lets a fault of the service through', () => {
    const faulty = new Proxy(callerWith(['MEMBER']), {
      get: () => {
        throw new TypeError('a fault');
      },
    });
    expect(() => mayFollowShared(faulty, readerOperations[0])).toThrow(TypeError);
  });
});

it('a refused write has the same message for every council', () => {
  for (const operation of operations) {
    const words = (areaCode: string): string => {
      try {
        authoriseTenant(callerWith([]), operation, areaCode);
        return 'let in';
      } catch (error) {
        return String(error).replaceAll(areaCode, 'COUNCIL');
      }
    };
    expect(words('E08000018')).toBe(words('E99999999'));
    expect(words('E08000018')).toContain('needs one of the roles');
  }
});
