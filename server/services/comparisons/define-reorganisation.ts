import { authoriseCataloguer } from '../../access/policy.js';
import type { Principal } from '../../access/principal.js';
import { areaRegister, type RegisteredArea } from '../../domain/areas/area-register.js';
import { checkReorganisation } from '../../domain/areas/check-reorganisation.js';
import {
  historyAfter,
  type Reorganisation,
  type ReorganisationHistory,
  type StoredReorganisation,
  withoutReorganisation,
} from '../../domain/areas/reorganisation.js';
import { dayInLondon } from '../../domain/values/instant.js';
import type { PlainDate } from '../../domain/values/plain-date.js';
import { ok, type Problem, type Result, refused } from '../../domain/values/problem.js';
import type { LostNeighbours, OpenedCouncil } from '../../persistence/areas/reorganisation-store.js';
import type { CatalogueStores, DatabaseSessions } from '../../persistence/database.js';
import { adoptCodesOf } from '../areas/adopt-codes.js';
import type { CachedRegister } from '../areas/area-register.js';
import {
  type DefineReorganisationInput,
  openedCouncils,
  readReorganisation,
} from '../areas/read-reorganisation.js';
import { projectComparisons } from './project-comparisons.js';

export interface DefinedReorganisation extends Omit<Reorganisation, 'opens'> {
  readonly opens: readonly OpenedCouncil[];
  readonly history: ReorganisationHistory;
  readonly lostNeighbours: readonly LostNeighbours[];
}

/**
 * Enters a reorganisation of councils, or replaces its earlier definition. A preview stores nothing. Before its day, a
 * reorganisation can be corrected. If the day of the new or the earlier definition has come, the new definition is
 * refused if the closed councils have figures for periods that end after that day.
 *
 * Problems: those of `readReorganisation` and `checkReorganisation`, `FIGURES_EXIST`, and `WRONG_STATE` (the earlier
 * definition opened a council that is in use and that the new one omits, or that closes by the day on which the new
 * one opens it).
 */
export const defineReorganisation =
  (sessions: DatabaseSessions, now: () => Date, { refresh }: CachedRegister) =>
  async (principal: Principal, input: DefineReorganisationInput): Promise<Result<DefinedReorganisation>> => {
    const cataloguer = authoriseCataloguer(principal, 'reorganisationDefine');
    const today = dayInLondon(now());
    const defined = await sessions.inCatalogue(
      cataloguer,
      async (stores): Promise<Result<DefinedReorganisation>> => {
        await stores.reorganisations.lockForWrite();
        const registered = await stores.areas.register();
        const earlier = await stores.reorganisations.stored(input.code);
        const read = readReorganisation(input, areaRegister(registered));
        if (!read.ok) return read;
        const before = earlier ? withoutReorganisation(registered, earlier) : registered;
        const problems = [
          ...checkReorganisation(read.value, before),
          ...(await checkFigures(stores, [read.value, ...(earlier ? [earlier] : [])], today)),
        ];
        if (problems.length > 0) return refused(...problems);
        const openedBefore = registered.filter(({ gssCode }) => earlier?.opened.includes(gssCode));
        const provisional = await stores.reorganisations.provisionalCodes();
        const opens = openedCouncils(read.value, input.opens, { openedBefore, provisional });
        const inUse = await checkUse(stores, { openedBefore, opens, on: read.value.on });
        if (inUse.length > 0) return refused(...inUse);
        const definition = await withConsequences(stores, { ...read.value, opens });
        if (!input.preview) await store(stores, definition, earlier, today);
        return ok(definition);
      },
    );
    if (defined.ok && !input.preview) await refresh();
    return defined;
  };

type OpenedReorganisation = Omit<DefinedReorganisation, 'history' | 'lostNeighbours'>;

async function withConsequences(
  { reorganisations }: Pick<CatalogueStores, 'reorganisations'>,
  reorganisation: OpenedReorganisation,
): Promise<DefinedReorganisation> {
  const { kind, closes, on } = reorganisation;
  const lostNeighbours = kind === 'WENT_ON' ? [] : await reorganisations.lostNeighbours(closes, on);
  return { ...reorganisation, history: historyAfter(kind), lostNeighbours };
}

async function store(
  stores: CatalogueStores,
  { history: _, lostNeighbours: __, ...definition }: DefinedReorganisation,
  earlier: StoredReorganisation | undefined,
  today: PlainDate,
): Promise<void> {
  const { reorganisations, projections, audit } = stores;
  const kept = definition.opens.flatMap(({ storedAs }) => storedAs ?? []);
  if (earlier) await reorganisations.withdraw(earlier, kept);
  await reorganisations.enter(definition, definition.opens);
  const opens = definition.opens.map(({ storedAs: ___, ...opened }) => opened);
  audit.record('REORGANISATION', [definition.code], earlier, { ...definition, opens });
  await adoptCodesOf(stores, today);
  const [first = definition.on] = [definition.on, earlier?.on ?? definition.on].sort();
  await projectComparisons(stores, await projections.keys(first));
}

/**
 * Finds figures of the closed councils for periods that end after the day of the reorganisation, if that day has
 * come. Skips `WENT_ON`, because a council that goes on with another code keeps its figures.
 */
async function checkFigures(
  { reorganisations }: Pick<CatalogueStores, 'reorganisations'>,
  definitions: readonly Pick<StoredReorganisation, 'on' | 'kind' | 'closes'>[],
  today: PlainDate,
): Promise<readonly Problem[]> {
  const problems: Problem[] = [];
  for (const { on, closes, kind } of definitions) {
    if (on > today || kind === 'WENT_ON' || problems.length > 0) continue;
    const count = await reorganisations.figuresAfter(closes, on);
    if (count > 0) problems.push({ code: 'FIGURES_EXIST', path: ['on'], count, what: closes.join(', ') });
  }
  return problems;
}

interface Replacement {
  readonly openedBefore: readonly RegisteredArea[];
  readonly opens: readonly OpenedCouncil[];
  readonly on: PlainDate;
}

/**
 * Checks the councils that the earlier definition opened. It is a problem if the new definition omits a council in
 * use, or opens a council on or after the day on which another reorganisation closes the council.
 */
async function checkUse(
  { reorganisations }: Pick<CatalogueStores, 'reorganisations'>,
  { openedBefore, opens, on }: Replacement,
): Promise<readonly Problem[]> {
  const kept = new Map(opens.map(({ storedAs }, index) => [storedAs, index]));
  const left = openedBefore.map(({ gssCode }) => gssCode).filter((code) => !kept.has(code));
  const inUse = await reorganisations.inUse(left);
  const found = `without ${inUse.join(', ')}, which the earlier definition opens and which is in use`;
  const lost: readonly Problem[] =
    inUse.length === 0 ? [] : [{ code: 'WRONG_STATE', path: ['opens'], found, expected: 'with it' }];
  const late = openedBefore.flatMap(({ gssCode, closedOn }): readonly Problem[] => {
    const index = kept.get(gssCode);
    if (index === undefined || closedOn === null || on < closedOn) return [];
    const closed = `closed on ${closedOn}`;
    return [{ code: 'WRONG_STATE', path: ['opens', index], found: closed, expected: `open on ${on}` }];
  });
  return [...lost, ...late];
}
