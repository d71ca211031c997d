import { type GraphQLSchema, getNamedType } from 'graphql';
import { formCheckOf } from './input-forms.js';
import { refuseUnstorableTexts } from './nul-characters.js';
import { addUserErrorCodes, presentProblem, type UserError } from './user-error.js';

/**
 * Functions that make the payload of a refused input, by the name of the mutation; only for payloads that need more
 * than `userErrors`.
 */
type Refusals = Readonly<Record<string, (userErrors: readonly UserError[]) => object>>;

/**
 * Input fields that are not checked here. The service checks the rows of a submission one by one, because it may store
 * the valid rows without the invalid ones.
 */
const checkedByService = new Set(['ObservationsSubmitInput.rows']);

/**
 * Makes every mutation report the malformed codes, periods, dates, times, decimals and identifiers of its input, its
 * empty lists and its repeated items as user errors, all together and each with its path. The check comes before the
 * access of the caller is looked up and before anything is read.
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
