import {
  type GraphQLArgument,
  type GraphQLInputField,
  type GraphQLInputType,
  getNamedType,
  getNullableType,
  isInputObjectType,
  isListType,
} from 'graphql';
import { type CodeForm, hasForm } from '../../domain/values/code-form.js';
import { parseDecimal } from '../../domain/values/decimal.js';
import { parseInstant } from '../../domain/values/instant.js';
import { parsePeriod, yearLimits } from '../../domain/values/period.js';
import { parsePlainDate } from '../../domain/values/plain-date.js';
import type { Path, Problem, ProblemCode, Result } from '../../domain/values/problem.js';
import { reportingDayLimits } from '../../domain/values/report-time.js';
import { textLimits } from '../../services/values/input-reader.js';
import { parseNodeId } from './node-id.js';

type Input = Pick<GraphQLArgument | GraphQLInputField, 'name' | 'type'>;

/** The form that a text must have. */
interface TextForm {
  /** The codes of the problems that a text can have. */
  readonly codes: readonly ProblemCode[];
  /** Returns the problem of the text; `undefined` if the text has the form. The path of the problem is empty. */
  readonly problemOf: (text: string) => Problem | undefined;
}

const codeForm = (form: CodeForm): TextForm => ({
  codes: ['MALFORMED_CODE'],
  problemOf: (found) =>
    hasForm(form, found) ? undefined : { code: 'MALFORMED_CODE', path: [], found, form },
});

const parsedForm = (code: ProblemCode, parse: (text: string) => Result<unknown>): TextForm => ({
  codes: [code],
  problemOf: (text) => {
    const parsed = parse(text);
    return parsed.ok ? undefined : parsed.problems[0];
  },
});

/** A form whose texts are also limited; `limit` returns the problem of a text that has the form. */
const limited = (form: TextForm, code: ProblemCode, limit: TextForm['problemOf']): TextForm => ({
  codes: [...form.codes, code],
  problemOf: (text) => form.problemOf(text) ?? limit(text),
});

const outOfRange = (found: string, atLeast: string | number, atMost: string | number): Problem => ({
  code: 'OUT_OF_RANGE',
  path: [],
  found,
  atLeast: `${atLeast}`,
  atMost: `${atMost}`,
});

/** The form of a date within limits: calculations with later dates would leave the calendar of four-digit years. */
const dateWithin = ({ first, last }: { readonly first: string; readonly last: string }): TextForm =>
  limited(parsedForm('MALFORMED_DATE', parsePlainDate), 'OUT_OF_RANGE', (text) =>
    text < first || text > last ? outOfRange(text, first, last) : undefined,
  );

const code = limited(codeForm('CODE'), 'TOO_LONG', ({ length }) =>
  length > textLimits.code
    ? { code: 'TOO_LONG', path: [], limit: textLimits.code, found: length }
    : undefined,
);
const gssCode = codeForm('GSS_CODE');
const measureCode = codeForm('MEASURE_CODE');
const periodCode = parsedForm('MALFORMED_PERIOD', parsePeriod);
const period: TextForm = {
  codes: [...periodCode.codes, 'OUT_OF_RANGE'],
  problemOf: (text) => {
    const problem = periodCode.problemOf(text);
    // The same period of another century is one, so that only the year is wrong.
    const isOfYear = problem && /^\d{4}/.test(text) && parsePeriod(`20${text.slice(2)}`).ok;
    return isOfYear ? outOfRange(text, yearLimits.first, yearLimits.last) : problem;
  },
};
const date = dateWithin({ first: `${yearLimits.first}-01-01`, last: `${yearLimits.last}-12-31` });
const reportingDay = dateWithin(reportingDayLimits);

/** The form of each scalar type; the key is the name of the type. */
const byType: Readonly<Record<string, TextForm>> = {
  Date: date,
  Instant: parsedForm('MALFORMED_INSTANT', parseInstant),
  Decimal: {
    codes: ['MALFORMED_DECIMAL'],
    problemOf: (found) =>
      parseDecimal(found.trim()) ? undefined : { code: 'MALFORMED_DECIMAL', path: [], found },
  },
  ID: {
    codes: ['MALFORMED_ID'],
    problemOf: (found) => (parseNodeId(found) ? undefined : { code: 'MALFORMED_ID', path: [], found }),
  },
};

/** The form of arguments and input fields of the type `String`; the key is their name. */
const byName: Readonly<Record<string, TextForm>> = {
  gssCode,
  council: gssCode,
  councils: gssCode,
  area: gssCode,
  region: gssCode,
  nation: gssCode,
  neighboursOf: gssCode,
  closes: gssCode,
  predecessors: gssCode,
  laCode: codeForm('LA_CODE'),
  code,
  committee: code,
  group: code,
  neighboursList: code,
  measure: measureCode,
  measures: measureCode,
  codes: measureCode,
  scorecard: code,
  period,
  periods: period,
};

/**
 * Codes whose form is not the one that {@link byName} has for their name; the key is the type and field and, for an
 * argument, its name.
 */
const byPlace: Readonly<Record<string, TextForm>> = {
  'MeasureDefineInput.code': measureCode,
  'Query.council.code': gssCode,
  'Query.measure.code': measureCode,
  'Query.period.code': period,
};

const textFormOf = (place: string, { name, type }: Input): TextForm | undefined =>
  getNamedType(type).name === 'String' ? (byPlace[place] ?? byName[name]) : undefined;

/**
 * True if the argument or input field takes the codes of areas.
 *
 * @param owner As in {@link formCheckOf}.
 */
export const takesGssCode = (owner: string, input: Input): boolean =>
  textFormOf(`${owner}.${input.name}`, input) === gssCode;

/** Lists that may be empty, because the rest of the input is complete without their items. */
const mayBeEmpty: ReadonlySet<string> = new Set([
  'ImportMappingCellInput.where',
  'ImportMappingDefineInput.filters',
  'ImportMappingDefineInput.leftOutAreas',
  'ImportMappingDefineInput.newMeasures',
  'ImportMappingDefineInput.statuses',
  'ImportMappingMeasureInput.where',
  'ObservationRowInput.flags',
  'PublicationRulesSetInput.narrativeOn',
  'ScorecardLineInput.priorities',
]);

/**
 * The fields that together are the key of an item, for lists that become a record: two items with the same key are a
 * duplicate. In other lists, only two equal items are a duplicate; the services find their repeated keys.
 */
const recordKeys: Readonly<Record<string, readonly string[]>> = {
  'ImportMappingDefineInput.statuses': ['filter', 'item'],
};

/** A check of the form of a value. */
export interface FormCheck {
  /** The codes of the problems that the check can find. */
  readonly codes: readonly ProblemCode[];
  readonly problemsOf: (value: unknown, path: Path) => readonly Problem[];
}

interface Options {
  /** True if a list must have at least one item and no item twice. */
  readonly lists: boolean;
  /** The fields, as `Type.field`, that are not checked. */
  readonly except?: ReadonlySet<string>;
}

/**
 * Returns a check of an argument or an input field: of the form of the codes, periods, dates, times, decimals and
 * identifiers in it. Returns `undefined` if there is nothing to check. Null and absent values pass the check.
 *
 * @param owner The name of the input type, or `Type.field` of an argument.
 */
export function formCheckOf(
  owner: string,
  { name, type }: Input,
  options: Options,
  seen: ReadonlySet<string> = new Set(),
): FormCheck | undefined {
  const place = `${owner}.${name}`;
  if (options.except?.has(place)) return undefined;
  const named = getNamedType(type);
  if (isInputObjectType(named)) {
    if (seen.has(named.name)) return undefined;
    const within = new Set([...seen, named.name]);
    const fields = Object.values(named.getFields()).flatMap((field) => {
      const check = formCheckOf(named.name, field, options, within);
      return check ? [[field.name, check] as const] : [];
    });
    return listCheck(place, type, options, {
      codes: fields.flatMap(([, { codes }]) => codes),
      problemsOf: (value, path) =>
        fields.flatMap(([field, { problemsOf }]) =>
          problemsOf((value as Readonly<Record<string, unknown>>)[field], [...path, field]),
        ),
    });
  }
  const form =
    named.name === 'Date' && name === 'reportingDay'
      ? reportingDay
      : (byType[named.name] ?? textFormOf(place, { name, type }));
  return listCheck(place, type, options, {
    codes: form?.codes ?? [],
    problemsOf: (value, path) => {
      const problem = typeof value === 'string' ? form?.problemOf(value) : undefined;
      return problem ? [{ ...problem, path }] : [];
    },
  });
}

/** Returns a check of a value of the type, which may be a list of items; `item` is the check of one item. */
function listCheck(
  place: string,
  type: GraphQLInputType,
  options: Options,
  item: FormCheck,
): FormCheck | undefined {
  if (!isListType(getNullableType(type))) {
    return item.codes.length === 0 ? undefined : { ...item, problemsOf: unlessAbsent(item.problemsOf) };
  }
  const needsItem = options.lists && !mayBeEmpty.has(place);
  const codes: readonly ProblemCode[] = [
    ...item.codes,
    ...(needsItem ? (['REQUIRED'] as const) : []),
    ...(options.lists ? (['DUPLICATE'] as const) : []),
  ];
  if (codes.length === 0) return undefined;
  return {
    codes,
    problemsOf: unlessAbsent((value, path) => {
      if (!Array.isArray(value)) return item.problemsOf(value, path);
      const problems = value.flatMap((each, index) => unlessAbsent(item.problemsOf)(each, [...path, index]));
      if (needsItem && value.length === 0)
        problems.push({ code: 'REQUIRED', path, what: 'At least one item' });
      return options.lists ? [...problems, ...repeated(value, path, recordKeys[place])] : problems;
    }),
  };
}

const unlessAbsent =
  (problemsOf: FormCheck['problemsOf']): FormCheck['problemsOf'] =>
  (value, path) =>
    value === null || value === undefined ? [] : problemsOf(value, path);

/**
 * Returns a `DUPLICATE` problem for each item that equals an earlier one.
 *
 * @param key The fields to compare; if absent, whole items are compared.
 */
function repeated(items: readonly unknown[], path: Path, key?: readonly string[]): readonly Problem[] {
  const places = new Map<string, Path>();
  return items.flatMap((item, index): readonly Problem[] => {
    const fields = item as Readonly<Record<string, unknown>>;
    const text = JSON.stringify(key ? key.map((field) => fields[field]) : item);
    const at = [...path, index];
    const first = places.get(text);
    if (first) return [{ code: 'DUPLICATE', path: at, what: 'item', first }];
    places.set(text, at);
    return [];
  });
}
