/** The forms of the codes that callers write, each with the words that say what is allowed. */
interface Form {
  readonly pattern: RegExp;
  readonly noun: string;
  readonly remedy: string;
}

const forms = {
  /** The code of a scorecard, committee, group or mapping. */
  CODE: {
    pattern: /^[a-z0-9]+(-[a-z0-9]+)*$/,
    noun: 'a code',
    remedy: 'Write small letters, digits and single hyphens, for example repeat-plans.',
  },
  /** The code of an area. Source: ONS, Code History Database. */
  GSS_CODE: {
    pattern: /^[A-Z][0-9]{8}$/,
    noun: 'a GSS code',
    remedy: 'Write a capital letter and eight digits, for example E08000018.',
  },
  /** The number of a council. Source: DfE, local authority numbers. */
  LA_CODE: {
    pattern: /^[0-9]{3}$/,
    noun: 'a DfE number',
    remedy: 'Write three digits, for example 372.',
  },
  /**
   * The code of a measure. It has another form than all other codes, because the catalogue has codes from
   * LAIT.
   */
  MEASURE_CODE: {
    pattern: /^[A-Za-z0-9][A-Za-z0-9_.-]{0,59}$/,
    noun: 'the code of a measure',
    remedy:
      "Write at most 60 letters, digits, '_', '.' and '-', beginning with a letter or digit, for example dental-checks.",
  },
} as const satisfies Record<string, Form>;

export type CodeForm = keyof typeof forms;

export const hasForm = (form: CodeForm, text: string): boolean => forms[form].pattern.test(text);

/** Says that a text does not have the form, and what is allowed. */
export const describeForm = (form: CodeForm, quotedText: string): string =>
  `${quotedText} is not ${forms[form].noun}. ${forms[form].remedy}`;

/**
 * True for the GSS code of a principal council in England, Wales, Scotland or Northern Ireland; false for a region or a
 * nation. The first three characters of a code name the kind of area.
 */
export const isCouncilGssCode = (gssCode: string): boolean => /^(?:E0[6-9]|E10|W06|S12|N09)/.test(gssCode);
