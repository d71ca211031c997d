import { type GraphQLSchema, getNamedType } from 'graphql';
import { formCheckOf } from './input-forms.js';
import { refuseUnstorableTexts } from './nul-characters.js';
import { addUserErrorCodes, presentProblem, type UserError } from './user-error.js';

/** Makes a payload of a refused input, if it needs more than `userErrors`. */
type Refusals = Readonly<Record<string, (userErrors: readonly UserError[]) => object>>;

/** The rows of a submission: its service checks them one by one, because the valid ones may be stored without the others. */
const checkedByService = new Set(['ObservationsSubmitInput.rows']);

/**
 * Makes every mutation report the malformed codes, periods, dates, times, decimals and identifiers of its input, its empty
 * lists and its repeated items as user errors: all of them at once, each with its path, before the caller's access is
 * looked up and before anything is read.
 */
export function checkInputs(schema: GraphQLSchema, refusals: Refusals): void {
  for (const field of Object.values(schema.getMutationType()?.getFields() ?? {})) {
    const [input] = field.args;
    const check = input && formCheckOf(field.name, input, { lists: true, except: checkedByService });
    if (!check) throw new Error(`${field.name} has no input to check`);
    addUserErrorCodes(getNamedType(field.type), check.codes);
    const { resolve } = field;
    field.resolve = (root, args, context, info) => {
      refuseUnstorableTexts(args);
      const userErrors = check.problemsOf(args['input'], []).map(presentProblem);
      if (userErrors.length === 0) return resolve?.(root, args, context, info);
      return refusals[field.name]?.(userErrors) ?? { userErrors };
    };
  }
}
