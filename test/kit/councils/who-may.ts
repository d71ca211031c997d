import { AccessRefused } from '../../../server/access/policy.js';
import { anonymous, councilRoles, operator, type Principal } from '../../../server/access/principal.js';
import { cardiff, merton, type TestApp } from './councils.js';

/** The roles that may read their council's own data: all except partners. */
export const insiders = ['APPROVER', 'AUTHOR', 'COUNCIL_ADMINISTRATOR', 'DATA_OFFICER', 'MEMBER'];

/**
 * Returns the names of the callers whose `attempt` succeeds in the council, sorted. Tries a person with each role of
 * the council, a person with all roles in another council (`STRANGER`), the platform's administrator (`PLATFORM`) and
 * an anonymous caller (`ANONYMOUS`). An attempt fails if the permission table denies it or its result is `null`.
 */
export async function whoMay(
  app: TestApp,
  gssCode: string,
  attempt: (principal: Principal) => Promise<unknown>,
): Promise<readonly string[]> {
  const elsewhere = gssCode === merton ? cardiff : merton;
  const people = new Map<string, Principal>([
    ['STRANGER', await app.as(elsewhere, ...councilRoles)],
    ['PLATFORM', operator],
    ['ANONYMOUS', anonymous],
  ]);
  for (const role of councilRoles) people.set(role, await app.as(gssCode, role));
  const allowed: string[] = [];
  for (const [name, principal] of people) {
    if (await getsSomething(attempt(principal))) allowed.push(name);
  }
  return allowed.sort();
}

async function getsSomething(attempt: Promise<unknown>): Promise<boolean> {
  try {
    return (await attempt) !== null;
  } catch (error) {
    if (error instanceof AccessRefused) return false;
    throw error;
  }
}
