import { AccessRefused } from '../../../server/access/policy.js';
import { anonymous, councilRoles, operator, type Principal } from '../../../server/access/principal.js';
import { cardiff, merton, type TestApp } from './councils.js';

/** The roles that see what is their council's alone: all but partners. */
export const insiders = ['APPROVER', 'AUTHOR', 'COUNCIL_ADMINISTRATOR', 'DATA_OFFICER', 'MEMBER'];

/**
 * Who gets something from `attempt` in the council: each of its roles, all roles together of another council
 * (`STRANGER`), the platform's administrator (`PLATFORM`), and nobody known (`ANONYMOUS`). Refused is whom
 * the permission table refuses, and who gets `null`.
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
  const letIn: string[] = [];
  for (const [name, principal] of people) {
    if (await getsSomething(attempt(principal))) letIn.push(name);
  }
  return letIn.sort();
}

async function getsSomething(attempt: Promise<unknown>): Promise<boolean> {
  try {
    return (await attempt) !== null;
  } catch (error) {
    if (error instanceof AccessRefused) return false;
    throw error;
  }
}
