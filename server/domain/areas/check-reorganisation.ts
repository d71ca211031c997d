import type { PlainDate } from '../values/plain-date.js';
import type { Path, Problem } from '../values/problem.js';
import type { RegisteredArea } from './area-register.js';
import { nearestArea } from './nearest-area.js';
import type { CouncilOpening, Reorganisation } from './reorganisation.js';
import type { ReorganisationKind } from './reorganisation-kind.js';

/**
 * Returns the problems of a whole reorganisation, with paths into it. `NOT_FOUND`: a closing council is
 * unknown; the problem names the nearest known one. `DUPLICATE`: a council closes twice. `WRONG_STATE`: a
 * closing council closed earlier, opens later, or is changed by another reorganisation on the day or later. `KIND_DOES_NOT_FIT`: the kind needs other numbers of
 * councils. `NOT_ALLOWED`: a predecessor does not close. `REQUIRED`: a council that goes on lacks its new
 * code, or a council lacks a successor or predecessor. `CLAIMED_TWICE`: a code or number belongs to another
 * council.
 *
 * @param areas the register without an earlier definition of the same reorganisation
 */
export function checkReorganisation(
  reorganisation: Reorganisation,
  areas: readonly RegisteredArea[],
): readonly Problem[] {
  const councils = areas.filter(({ level }) => level === 'COUNCIL');
  const known = new Map(councils.map((council) => [council.gssCode, council]));
  return [
    ...checkClosing(reorganisation, known),
    ...checkKind(reorganisation),
    ...checkSuccession(reorganisation),
    ...checkClaims(reorganisation, areas),
  ];
}

/** Returns the day of the first change of a council on the day or later, by a reorganisation that is entered. */
function laterChange({ closedOn, identities }: RegisteredArea, on: PlainDate): PlainDate | undefined {
  const days = [closedOn, ...identities.map(({ from }) => from)];
  return days.filter((day) => day !== null && day >= on).sort()[0] ?? undefined;
}

function checkClosing(
  { on, closes }: Reorganisation,
  councils: ReadonlyMap<string, RegisteredArea>,
): readonly Problem[] {
  return closes.flatMap((code, index): readonly Problem[] => {
    const path = ['closes', index];
    const first = closes.indexOf(code);
    if (first < index) return [{ code: 'DUPLICATE', path, what: 'council', first: ['closes', first] }];
    const council = councils.get(code);
    if (!council) {
      return [
        {
          code: 'NOT_FOUND',
          path,
          what: 'council',
          key: code,
          nearest: nearestArea(code, councils.values()),
        },
      ];
    }
    const expected = `open on the day before ${on}`;
    if (council.closedOn !== null && council.closedOn < on) {
      return [{ code: 'WRONG_STATE', path, found: `closed on ${council.closedOn}`, expected }];
    }
    if (council.openedOn !== null && council.openedOn >= on) {
      return [{ code: 'WRONG_STATE', path, found: `open only from ${council.openedOn}`, expected }];
    }
    const later = laterChange(council, on);
    if (later === undefined) return [];
    const found = `changed by another reorganisation on ${later}`;
    return [{ code: 'WRONG_STATE', path, found, expected: `without another change from ${on} on` }];
  });
}

/** True if this kind of reorganisation allows these numbers of closing and opening councils. */
const fits: Readonly<Record<ReorganisationKind, (closes: number, opens: number) => boolean>> = {
  WENT_ON: (closes, opens) => closes === 1 && opens === 1,
  MERGED_WHOLE: (closes, opens) => closes >= 2 && opens === 1,
  DIVIDED: (closes, opens) => closes === 1 && opens >= 2,
  REDRAWN: (closes, opens) => closes >= 1 && opens >= 1,
};
const expectedOf: Readonly<Record<ReorganisationKind, string>> = {
  WENT_ON: 'one council in closes, and the same council in opens',
  MERGED_WHOLE: 'at least two councils in closes, and one in opens',
  DIVIDED: 'one council in closes, and at least two in opens',
  REDRAWN: 'at least one council in closes, and one in opens',
};

function checkKind({ kind, closes, opens }: Reorganisation): readonly Problem[] {
  if (!fits[kind](closes.length, opens.length)) {
    return [{ code: 'KIND_DOES_NOT_FIT', path: ['kind'], kind, expected: expectedOf[kind] }];
  }
  // A council that goes on must have its new code, because nothing else changes for it.
  return kind === 'WENT_ON' && opens[0]?.gssCode === null
    ? [{ code: 'REQUIRED', path: ['opens', 0, 'gssCode'], what: 'The new code of a council that went on' }]
    : [];
}

function checkSuccession({ closes, opens }: Reorganisation): readonly Problem[] {
  const strangers = opens.flatMap(({ predecessors }, index) =>
    predecessors.flatMap((found, place): readonly Problem[] =>
      closes.includes(found)
        ? []
        : [{ code: 'NOT_ALLOWED', path: ['opens', index, 'predecessors', place], found, allowed: closes }],
    ),
  );
  const succeeded = new Set(opens.flatMap(({ predecessors }) => predecessors));
  const orphans = closes.flatMap((code, index): readonly Problem[] =>
    opens.length === 0 || succeeded.has(code)
      ? []
      : [{ code: 'REQUIRED', path: ['closes', index], what: `A successor of ${code}` }],
  );
  const orphaned = opens.flatMap(({ predecessors, name }, index): readonly Problem[] =>
    closes.length === 0 || predecessors.length > 0
      ? []
      : [{ code: 'REQUIRED', path: ['opens', index, 'predecessors'], what: `A predecessor of ${name.en}` }],
  );
  return [...strangers, ...orphans, ...orphaned];
}

/**
 * The use of a code or number by a council. `until` is the day after the last day of use; `null` for no end.
 */
interface Holding {
  readonly holder: string;
  readonly until: PlainDate | null;
}

/**
 * Finds codes and numbers that are in use already. A code belongs to one body for ever; a number belongs to
 * only one council at a time.
 */
function checkClaims(
  { on, kind, closes, opens }: Reorganisation,
  areas: readonly RegisteredArea[],
): readonly Problem[] {
  const codes = new Map<string, Holding>();
  const numbers = new Map<string, Holding>();
  for (const area of areas) {
    const ends = closes.includes(area.gssCode);
    // A council that goes on is no rival of itself: it may keep its number or get an earlier code again.
    if (ends && kind === 'WENT_ON') continue;
    for (const { gssCode, laCode, name, until } of area.identities) {
      codes.set(gssCode, { holder: name.en, until: null });
      const last = until ?? (ends ? on : null);
      if (laCode !== null && (last === null || last > on)) {
        numbers.set(laCode, { holder: name.en, until: last });
      }
    }
  }
  const claim = (
    holdings: Map<string, Holding>,
    what: string,
    key: string | null,
    { name }: CouncilOpening,
    path: Path,
  ): readonly Problem[] => {
    if (key === null) return [];
    const held = holdings.get(key);
    if (!held) {
      holdings.set(key, { holder: name.en, until: null });
      return [];
    }
    return [{ code: 'CLAIMED_TWICE', path, what, key, claimant: name.en, holder: held.holder, on }];
  };
  return opens.flatMap((opening, index) => [
    ...claim(codes, 'code', opening.gssCode, opening, ['opens', index, 'gssCode']),
    ...claim(numbers, 'number', opening.laCode, opening, ['opens', index, 'laCode']),
  ]);
}
