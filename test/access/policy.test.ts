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
  authoriseTenant,
  mayEnter,
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

const somebody = (roles: readonly CouncilRole[], more: Partial<Principal> = {}): Principal => ({
  kind: 'KEY',
  id: 'key:1',
  name: 'Somebody',
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
  it.each(operations)('is let in to %s where the table says so, and nowhere else', (operation) => {
    const allowed = table[operation]?.includes(role) ?? false;
    expect(mayEnter(somebody([role]), operation, merton) !== undefined).toBe(allowed);
    expect(codeOf(() => authoriseTenant(somebody([role]), operation, merton))).toBe(
      allowed ? 'LET_IN' : 'FORBIDDEN',
    );
    expect(mayEnter(somebody([role]), operation, 'E08000018')).toBeUndefined();
  });
});

describe('what each role is for', () => {
  const may = (role: CouncilRole): readonly string[] =>
    operations.filter((operation) => table[operation]?.includes(role));

  it('figures are the data officer’s, words the author’s, approval the approver’s, and nobody else’s', () => {
    expect(table['observationsSubmit']).toEqual(['DATA_OFFICER']);
    expect(table['observationsImport']).toEqual(['DATA_OFFICER']);
    expect(table['narrativeWrite']).toEqual(['AUTHOR']);
    expect(table['narrativeApprove']).toEqual(['APPROVER']);
  });

  it('people, keys, committees, scorecards and targets are the council administrator’s alone', () => {
    for (const operation of [
      ...['personInvite', 'membershipSet', 'membershipEnd', 'people', 'apiKeys', 'apiKeyCreate'],
      ...['identityProviderSet', 'committeeDefine', 'scorecardDefine', 'targetSet', 'councilSettingsSet'],
    ]) {
      expect(table[operation]).toEqual(['COUNCIL_ADMINISTRATOR']);
    }
  });

  it('a partner enters no house', () => {
    expect(may('PARTNER')).toEqual([]);
  });
});

describe('a council that is suspended', () => {
  const shut = somebody([], { memberships: [], suspended: [merton] });

  it('lets none of its own do anything, be it published or another’s', () => {
    for (const operation of operations) {
      expect(codeOf(() => mayEnter(shut, operation, merton))).toBe('COUNCIL_SUSPENDED');
      expect(codeOf(() => authoriseTenant(shut, operation, 'E08000018'))).toBe('COUNCIL_SUSPENDED');
    }
    for (const operation of readerOperations) {
      expect(codeOf(() => authoriseReader(shut, operation))).toBe('COUNCIL_SUSPENDED');
    }
  });
});

describe('a key for reading alone', () => {
  it('enters to read and not to write', () => {
    const reader = somebody(councilRoles, { accessLevel: 'READING' });
    for (const operation of operations) {
      expect(mayEnter(reader, operation, merton)).toBeDefined();
      expect(codeOf(() => authoriseTenant(reader, operation, merton))).toBe('FORBIDDEN');
    }
    const platform: Principal = { ...operator, accessLevel: 'READING' };
    expect(codeOf(() => authoriseCataloguer(platform, 'councilSubscribe'))).toBe('FORBIDDEN');
  });
});

describe('nobody known', () => {
  it('is refused everything, but for what is public where the operator lets the public read', () => {
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

it('a refusal to write sounds the same of every council', () => {
  for (const operation of operations) {
    const words = (areaCode: string): string => {
      try {
        authoriseTenant(somebody([]), operation, areaCode);
        return 'let in';
      } catch (error) {
        return String(error).replaceAll(areaCode, 'COUNCIL');
      }
    };
    expect(words('E08000018')).toBe(words('E99999999'));
    expect(words('E08000018')).toContain('needs one of the roles');
  }
});
