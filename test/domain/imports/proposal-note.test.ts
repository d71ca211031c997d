import { expect, it } from 'vitest';
import { describeNote, type ProposalNote } from '../../../server/domain/imports/proposal-note.js';

type Code = ProposalNote['code'];
type Facts<C extends Code> = Omit<Extract<ProposalNote, { code: C }>, 'code'>;

/** Examples of each remark, and the sentences that a user reads. A new remark needs its row here. */
const examples: { readonly [C in Code]: readonly (readonly [facts: Facts<C>, sentences: string])[] } = {
  POLARITY_OPEN: [
    [
      { measures: 1 },
      'The polarity of 1 measure is open: write HIGH_IS_GOOD, LOW_IS_GOOD, BAND_IS_GOOD or NO_JUDGEMENT. Read titles, definitions and accumulations too.',
    ],
    [
      { measures: 2 },
      'The polarity of 2 measures is open: write HIGH_IS_GOOD, LOW_IS_GOOD, BAND_IS_GOOD or NO_JUDGEMENT. Read titles, definitions and accumulations too.',
    ],
  ],
  KNOWN_MAPPING: [
    [
      { mapping: 'absence', measures: 3 },
      "The mapping 'absence' is for files of this name. Its measures (3) stay as they are, and this adds to them.",
    ],
  ],
  NOT_IN_FILE: [
    [
      { measure: 'absent' },
      'The file has no rows for absent of the mapping, so the measure is left out of it.',
    ],
  ],
  NOT_DESCRIBED: [[{ column: 'sex' }, 'The meta file does not name the column sex, so it is not used.']],
  BLANK_COLUMN: [[{ column: 'sex' }, 'The column sex is blank, so it is not used.']],
  TOO_MANY_ITEMS: [
    [
      { column: 'school' },
      'The column school has more than 1,000 different texts, too many for a filter, so it is not used.',
    ],
  ],
  UNREADABLE_CELLS: [
    [
      { column: 'pupils', cells: 1 },
      'A cell of pupils is neither a number nor a symbol: an import will refuse it.',
    ],
    [
      { column: 'pupils', cells: 2 },
      '2 cells of pupils are neither a number nor a symbol: an import will refuse them.',
    ],
  ],
  HELD_AT_TOTAL: [
    [
      { filter: 'age', item: 'Total', leftOut: 12 },
      "The filter age stays at 'Total' and its other items (12) are left out, because the file has too many combinations. To choose items: --items age=….",
    ],
  ],
  ITEMS_JOINED: [
    [
      { filter: 'age', items: ['Under 5', 'under-5'] },
      "The items 'Under 5', 'under-5' of age are in different periods and differ only in signs, so they feed the same measures.",
    ],
  ],
  RELEASES_JOINED: [
    [
      { filter: 'version', items: ['Final', 'Revised'] },
      "The items of version say how final the figures are, so they feed the same measures. If a period has several, the first of these counts: 'Final', 'Revised'.",
    ],
  ],
  NO_NUMBERS: [
    [
      { column: 'pupils', rows: "sex 'Boys'" },
      "The column pupils has no number in the rows sex 'Boys', so it makes no measure there.",
    ],
  ],
  ALWAYS_HUNDRED: [
    [
      { column: 'percent', rows: "sex 'Total'" },
      "The column percent is always 100 in the rows sex 'Total', so it makes no measure there.",
    ],
  ],
  UNIT_ASSUMED: [
    [
      { column: 'percent', unit: 'PERCENT' },
      'The unit of percent is taken from its name: PERCENT. No meta file states it.',
    ],
  ],
  DECIMALS_DIFFER: [
    [
      { measure: 'rate', described: 1, found: 2 },
      'The decimal places of rate are 1 in the meta file, and the file has numbers with 2.',
    ],
  ],
  AREAS_LEFT_OUT: [
    [
      { areas: ['E10000098', 'E10000099'] },
      'These areas are not known here, so their rows are left out: E10000098, E10000099.',
    ],
  ],
  SEVERAL_YEAR_TYPES: [
    [
      { identifiers: ['Financial year', 'Academic year'], used: 'Financial year' },
      'The file has periods of several types of year (Financial year, Academic year). The measures are proposed for Financial year: an import will refuse the others.',
    ],
  ],
};

const notes = Object.entries(examples).flatMap(([code, rows]) =>
  rows.map(([facts, sentences]) => [{ code, ...facts } as ProposalNote, sentences] as const),
);

it.each(notes)('%j is remarked in plain sentences', (note, sentences) => {
  expect(describeNote(note)).toBe(sentences);
});
