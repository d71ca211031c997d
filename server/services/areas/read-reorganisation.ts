import type { AreaRegister, RegisteredArea } from '../../domain/areas/area-register.js';
import type { CouncilType } from '../../domain/areas/council-type.js';
import { provisionalCodes, type Reorganisation } from '../../domain/areas/reorganisation.js';
import type { ReorganisationKind } from '../../domain/areas/reorganisation-kind.js';
import { hasForm } from '../../domain/values/code-form.js';
import type { Bilingual } from '../../domain/values/language.js';
import { addMonths } from '../../domain/values/plain-date.js';
import { ok, type Result, refused } from '../../domain/values/problem.js';
import type { OpenedCouncil } from '../../persistence/areas/reorganisation-store.js';
import { inputReader, textLimits } from '../values/input-reader.js';

export interface CouncilOpeningInput {
  /** GSS code of the council; absent while it is not known. */
  readonly gssCode?: string | null;
  readonly laCode?: string | null;
  readonly name: Bilingual;
  readonly type?: CouncilType | null;
  /** Codes of the closing councils whose services this council takes over; absent: all closing councils. */
  readonly predecessors?: readonly string[] | null;
}

export interface DefineReorganisationInput {
  readonly code: string;
  readonly on: string;
  readonly kind: ReorganisationKind;
  readonly closes: readonly string[];
  readonly opens: readonly CouncilOpeningInput[];
  /** The last day on which figures of the closed councils may be entered; absent: a year after `on`. */
  readonly figuresUntil?: string | null;
  /** `true`: nothing is stored. */
  readonly preview: boolean;
}

/** Maximum number of councils that close or open in one reorganisation. */
const councilLimit = 100;

/**
 * Reads the fields of a reorganisation. Problems: `MALFORMED_CODE`, `MALFORMED_DATE`, `REQUIRED`, `TOO_LONG`, and
 * `OUT_OF_RANGE` (more than {@link councilLimit} councils close or open, or `figuresUntil` is before `on`).
 */
export function readReorganisation(
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
  const figuresUntil =
    reader.date(['figuresUntil'], input.figuresUntil) ?? (on === null ? null : addMonths(on, 12));
  if (on !== null && figuresUntil !== null && figuresUntil < on) {
    const range = { found: figuresUntil, atLeast: on, atMost: 'any later day' };
    reader.add({ code: 'OUT_OF_RANGE', path: ['figuresUntil'], ...range });
  }
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
  return ok({ code, on, kind: input.kind, closes, opens, figuresUntil });
}

/** The councils and codes in which {@link openedCouncils} looks for the code of a council that opens. */
export interface KnownCouncils {
  /** The councils that an earlier definition of the same reorganisation opened. */
  readonly openedBefore: readonly RegisteredArea[];
  /** All provisional codes that have been given so far. */
  readonly provisional: readonly string[];
}

/**
 * Gives a code to each council that opens. A council is matched with a council that the earlier definition
 * opened, by code or, failing that, by English name. A council without a code gets the code of its match or, if
 * there is no match, a provisional code. A council that goes on (`WENT_ON`) is not matched.
 */
export function openedCouncils(
  { kind, opens }: Reorganisation,
  inputs: readonly CouncilOpeningInput[],
  { openedBefore, provisional }: KnownCouncils,
): readonly OpenedCouncil[] {
  const left = kind === 'WENT_ON' ? [] : [...openedBefore];
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
  const spare = [...provisionalCodes(provisional, unknown)];
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
