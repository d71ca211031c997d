import { authoriseCataloguer } from '../../access/policy.js';
import { operator, type Principal } from '../../access/principal.js';
import { type AreaRegister, areaRegister, type RegisteredArea } from '../../domain/areas/area-register.js';
import { checkReorganisation } from '../../domain/areas/check-reorganisation.js';
import type { CouncilType } from '../../domain/areas/council-type.js';
import {
  historyAfter,
  provisionalCodes,
  type Reorganisation,
  type ReorganisationHistory,
  type StoredReorganisation,
  withoutReorganisation,
} from '../../domain/areas/reorganisation.js';
import type { ReorganisationKind } from '../../domain/areas/reorganisation-kind.js';
import { hasForm } from '../../domain/values/code-form.js';
import { dayInLondon } from '../../domain/values/instant.js';
import type { Bilingual } from '../../domain/values/language.js';
import { ok, type Problem, type Result, refused } from '../../domain/values/problem.js';
import type { LostNeighbours, OpenedCouncil } from '../../persistence/areas/reorganisation-store.js';
import type { CatalogueStores, DatabaseSessions } from '../../persistence/database.js';
import { inputReader, textLimits } from '../values/input-reader.js';
import type { CachedRegister } from './area-register.js';

export interface CouncilOpeningInput {
  /** Absent while it is not known. */
  readonly gssCode?: string | null;
  readonly laCode?: string | null;
  readonly name: Bilingual;
  readonly type?: CouncilType | null;
  /** Codes of councils that close. Absent: all of them. */
  readonly predecessors?: readonly string[] | null;
}

export interface DefineReorganisationInput {
  readonly code: string;
  readonly on: string;
  readonly kind: ReorganisationKind;
  readonly closes: readonly string[];
  readonly opens: readonly CouncilOpeningInput[];
  /** `true`: nothing is stored. */
  readonly preview: boolean;
}

export interface DefinedReorganisation {
  readonly code: string;
  readonly on: string;
  readonly kind: ReorganisationKind;
  readonly closes: readonly string[];
  readonly opens: readonly OpenedCouncil[];
  readonly history: ReorganisationHistory;
  readonly lostNeighbours: readonly LostNeighbours[];
}

/** Maximum number of councils that close or open in one reorganisation. */
const councilLimit = 100;

/**
 * Enters a reorganisation of councils, or replaces its earlier definition; a preview stores nothing. Until its day it
 * can be corrected; from its day on it is refused if there are figures for periods that end after it.
 *
 * Problems: everything of `checkReorganisation`, `MALFORMED_CODE`, `MALFORMED_DATE`, `REQUIRED`, `TOO_LONG`,
 * `OUT_OF_RANGE` (more than {@link councilLimit} councils), `FIGURES_EXIST`, and `WRONG_STATE` (a council that the
 * earlier definition opens, and this one does not, is in use).
 */
export const defineReorganisation =
  (sessions: DatabaseSessions, now: () => Date, { refresh }: CachedRegister) =>
  async (principal: Principal, input: DefineReorganisationInput): Promise<Result<DefinedReorganisation>> => {
    const cataloguer = authoriseCataloguer(principal, 'reorganisationDefine');
    const today = dayInLondon(now());
    const defined = await sessions.inCatalogue(
      cataloguer,
      async (stores): Promise<Result<DefinedReorganisation>> => {
        const { areas, reorganisations } = stores;
        const registered = await areas.register();
        const earlier = await reorganisations.stored(input.code);
        const read = readReorganisation(input, areaRegister(registered));
        if (!read.ok) return read;
        const reorganisation = read.value;
        const problems = [
          ...checkReorganisation(
            reorganisation,
            earlier ? withoutReorganisation(registered, earlier) : registered,
          ),
          ...(await checkFigures(stores, [reorganisation, ...(earlier ? [earlier] : [])], today)),
        ];
        if (problems.length > 0) return refused(...problems);
        const opens = openedCouncils(reorganisation, input.opens, registered, earlier);
        const kept = opens.flatMap(({ storedAs }) => storedAs ?? []);
        const inUse = await reorganisations.inUse(
          (earlier?.opened ?? []).filter((code) => !kept.includes(code)),
        );
        if (inUse.length > 0) {
          const found = `without ${inUse.join(', ')}, which the earlier definition opens and which is in use`;
          return refused({ code: 'WRONG_STATE', path: ['opens'], found, expected: 'with it' });
        }
        const { code, on, kind, closes } = reorganisation;
        const definition: DefinedReorganisation = {
          ...{ code, on, kind, closes, opens },
          history: historyAfter(kind),
          lostNeighbours: kind === 'WENT_ON' ? [] : await reorganisations.lostNeighbours(closes, on),
        };
        if (!input.preview) await store(stores, definition, earlier, today);
        return ok(definition);
      },
    );
    if (defined.ok && !input.preview) await refresh();
    return defined;
  };

/** Gives councils that went on the codes whose day has come, and reads the register again. */
export const adoptCodes =
  (sessions: DatabaseSessions, now: () => Date, { refresh }: CachedRegister) =>
  async (): Promise<number> => {
    const cataloguer = authoriseCataloguer(operator, 'reorganisationDefine');
    const adopted = await sessions.inCatalogue(cataloguer, (stores) => adopt(stores, dayInLondon(now())));
    await refresh();
    return adopted;
  };

async function adopt({ reorganisations, audit }: CatalogueStores, today: string): Promise<number> {
  const adopted = await reorganisations.adoptCodes(today);
  for (const { before, gssCode } of adopted) {
    audit.record('AREA', [gssCode], { gssCode: before }, { gssCode });
  }
  return adopted.length;
}

async function store(
  stores: CatalogueStores,
  definition: DefinedReorganisation,
  earlier: StoredReorganisation | undefined,
  today: string,
): Promise<void> {
  const { code, on, kind, closes, opens } = definition;
  const kept = opens.flatMap(({ storedAs }) => storedAs ?? []);
  if (earlier) await stores.reorganisations.withdraw(code, kept);
  await stores.reorganisations.replace(definition, opens);
  const recorded = opens.map(({ storedAs: _, ...opened }) => opened);
  stores.audit.record('REORGANISATION', [code], earlier, { code, on, kind, closes, opens: recorded });
  await adopt(stores, today);
}

function readReorganisation(
  input: DefineReorganisationInput,
  register: AreaRegister,
): Result<Reorganisation> {
  const reader = inputReader();
  const today = (code: string): string => register.byCode(code)?.gssCode ?? code;
  for (const field of ['closes', 'opens'] as const) {
    const found = input[field].length;
    if (found <= councilLimit) continue;
    const range = { found: `${found} councils`, atLeast: '1', atMost: `${councilLimit}` };
    return refused({ code: 'OUT_OF_RANGE', path: [field], ...range });
  }
  const code = reader.code(['code'], input.code);
  const on = reader.date(['on'], input.on);
  const closes = input.closes.map(today);
  const opens = input.opens.map((opening, index) => {
    const at = (field: string) => ['opens', index, field];
    for (const [field, form] of [
      ['gssCode', 'GSS_CODE'],
      ['laCode', 'LA_CODE'],
    ] as const) {
      const found = opening[field];
      if (found && !hasForm(form, found))
        reader.add({ code: 'MALFORMED_CODE', path: at(field), found, form });
    }
    return {
      gssCode: opening.gssCode || null,
      laCode: opening.laCode || null,
      name: reader.bilingual(at('name'), 'A name', opening.name, textLimits.heading),
      predecessors: opening.predecessors?.map(today) ?? closes,
    };
  });
  if (on === null || reader.problems.length > 0) return refused(...reader.problems);
  return ok({ code, on, kind: input.kind, closes, opens });
}

/** A council that went on keeps its figures, so only the other kinds can have figures of a closed council. */
async function checkFigures(
  { reorganisations }: Pick<CatalogueStores, 'reorganisations'>,
  definitions: readonly Pick<StoredReorganisation, 'on' | 'kind' | 'closes'>[],
  today: string,
): Promise<readonly Problem[]> {
  const problems: Problem[] = [];
  for (const { on, closes, kind } of definitions) {
    if (on > today || kind === 'WENT_ON' || problems.length > 0) continue;
    const count = await reorganisations.figuresAfter(closes, on);
    if (count > 0) problems.push({ code: 'FIGURES_EXIST', path: ['on'], count, what: closes.join(', ') });
  }
  return problems;
}

/** Each opening with its code. It is the council that an earlier definition opened with the code, else with the name. */
function openedCouncils(
  { kind, opens }: Reorganisation,
  inputs: readonly CouncilOpeningInput[],
  registered: readonly RegisteredArea[],
  earlier: StoredReorganisation | undefined,
): readonly OpenedCouncil[] {
  const left =
    kind === 'WENT_ON' ? [] : registered.filter(({ gssCode }) => earlier?.opened.includes(gssCode));
  const take = (isIt: (area: RegisteredArea) => boolean): RegisteredArea | undefined => {
    const place = left.findIndex(isIt);
    return place < 0 ? undefined : left.splice(place, 1)[0];
  };
  const byCode = opens.map(({ gssCode }) =>
    take(({ identities }) => identities.some((identity) => identity.gssCode === gssCode)),
  );
  const stored = opens.map(
    ({ name }, index) => byCode[index] ?? take(({ identities }) => identities.at(-1)?.name.en === name.en),
  );
  const unknown = opens.filter(({ gssCode }, index) => gssCode === null && !stored[index]).length;
  const spare = [...provisionalCodes(registered, unknown)];
  return opens.map(({ gssCode, laCode, name, predecessors }, index) => {
    const storedAs = stored[index]?.gssCode ?? null;
    return {
      gssCode: gssCode ?? storedAs ?? spare.shift() ?? '',
      laCode,
      name,
      type: inputs[index]?.type ?? null,
      storedAs,
      predecessors,
    };
  });
}
