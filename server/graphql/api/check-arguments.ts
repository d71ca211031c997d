import {
  defaultFieldResolver,
  type GraphQLArgument,
  type GraphQLInputField,
  type GraphQLInputType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isInputObjectType,
  isListType,
  isObjectType,
} from 'graphql';
import { isMeasureCode } from '../../domain/measures/measure.js';
import { isCode, isGssCode } from '../../domain/values/code-form.js';
import { parseInstant } from '../../domain/values/instant.js';
import { parsePeriod } from '../../domain/values/period.js';
import { parsePlainDate } from '../../domain/values/plain-date.js';
import { describeProblem } from '../../domain/values/problem.js';
import { badArgument } from './bad-argument.js';
import { parseNodeId } from './node-id.js';

/** Gives what is wrong with a text, and what is allowed; `undefined` for a text of the right form. */
type Check = (text: string) => string | undefined;

const gssCode: Check = (text) =>
  isGssCode(text)
    ? undefined
    : `'${text}' is not a GSS code. Write a capital letter and eight digits: E08000018.`;

const code: Check = (text) =>
  isCode(text)
    ? undefined
    : `'${text}' is not a code. Write small letters, digits and single hyphens: repeat-plans.`;

const measureCode: Check = (text) =>
  isMeasureCode(text)
    ? undefined
    : `'${text}' is not the code of a measure. Write letters, digits, '_', '.' and '-', beginning with a letter or digit: dental-checks.`;

const period: Check = (text) => {
  const parsed = parsePeriod(text);
  return parsed.ok ? undefined : parsed.problems.map(describeProblem).join(' ');
};

const date: Check = (text) => {
  const parsed = parsePlainDate(text);
  return parsed.ok ? undefined : parsed.problems.map(describeProblem).join(' ');
};

const instant: Check = (text) =>
  parseInstant(text).ok
    ? undefined
    : `'${text}' is not a time. Write it with its offset: 2018-03-31T09:30:00Z.`;

const id: Check = (text) =>
  parseNodeId(text)
    ? undefined
    : `'${text}' is not an identifier of this service. Give an \`id\` as it was answered.`;

const byType: Readonly<Record<string, Check>> = { Date: date, Instant: instant, ID: id };

/** By the name of an argument or input field whose type is `String`. */
const byName: Readonly<Record<string, Check>> = {
  gssCode,
  council: gssCode,
  councils: gssCode,
  area: gssCode,
  region: gssCode,
  neighboursOf: gssCode,
  code,
  committee: code,
  group: code,
  measure: measureCode,
  measures: measureCode,
  codes: measureCode,
  scorecard: code,
  period,
  periods: period,
};

/** Exceptions, by type and field: their argument `code` is not a code of that form. */
const byField: Readonly<Record<string, Check>> = {
  'Query.period': period,
  'Query.council': gssCode,
  'Query.measure': measureCode,
};

type Input = Pick<GraphQLArgument | GraphQLInputField, 'name' | 'type'>;
type CheckValue = (value: unknown, path: readonly (string | number)[]) => void;

/**
 * Makes every read answer `BAD_USER_INPUT`, with the place and what is allowed, to a malformed code, period, date, time
 * or identifier: what a read answers with null then only means that there is nothing that the caller may see. Inputs
 * of mutations are left alone, because their services report such mistakes as user errors.
 */
export function checkArguments(schema: GraphQLSchema): void {
  const mutation = schema.getMutationType();
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type === mutation || type.name.startsWith('__')) continue;
    for (const field of Object.values(type.getFields())) {
      const checks = field.args.flatMap((argument) => {
        const check = checkOf(argument, byField[`${type.name}.${field.name}`]);
        return check ? [[argument.name, check] as const] : [];
      });
      if (checks.length === 0) continue;
      const check = (args: Readonly<Record<string, unknown>>): void => {
        for (const [name, checkValue] of checks) checkValue(args[name], [name]);
      };
      const { resolve = defaultFieldResolver, subscribe } = field;
      field.resolve = (root, args, context, info) => {
        check(args);
        return resolve(root, args, context, info);
      };
      if (subscribe) {
        field.subscribe = (root, args, context, info) => {
          check(args);
          return subscribe(root, args, context, info);
        };
      }
    }
  }
}

function checkOf(
  { name, type }: Input,
  exception?: Check,
  seen: ReadonlySet<string> = new Set(),
): CheckValue | undefined {
  const named = getNamedType(type);
  if (isInputObjectType(named)) {
    if (seen.has(named.name)) return undefined;
    const within = new Set([...seen, named.name]);
    const fields = Object.values(named.getFields()).flatMap((field) => {
      const check = checkOf(field, undefined, within);
      return check ? [[field.name, check] as const] : [];
    });
    if (fields.length === 0) return undefined;
    return forEach(type, (value, path) => {
      for (const [field, check] of fields) check((value as Record<string, unknown>)[field], [...path, field]);
    });
  }
  const ofText = name === 'code' && exception ? exception : byName[name];
  const check = byType[named.name] ?? (named.name === 'String' ? ofText : undefined);
  if (!check) return undefined;
  return forEach(type, (value, path) => {
    const fault = typeof value === 'string' ? check(value) : undefined;
    if (fault) throw badArgument(path.join('.'), fault);
  });
}

/** Applies a check to a value, or to every item of a list; null and absent values pass. */
function forEach(type: GraphQLInputType, check: CheckValue): CheckValue {
  const isList = isListType(getNullableType(type));
  return (value, path) => {
    if (value === null || value === undefined) return;
    if (isList && Array.isArray(value)) {
      value.forEach((item, index) => {
        check(item, [...path, index]);
      });
    } else check(value, path);
  };
}
