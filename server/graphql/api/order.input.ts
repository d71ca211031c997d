import type { Order } from '../../persistence/sql/order.js';
import { Arg, Field, InputType } from './decorators.js';
import { enumOf } from './enum.js';
import { orderDirectionEnum } from './order-direction.enum.js';

/** The usual orders, by the name of the input type. */
const usualOrders = new Map<string, Order<string>>();

/** The order of a list if its argument of this input type is left out. */
export const usualOrderOf = (inputType: string): Order<string> | undefined => usualOrders.get(inputType);

/**
 * Creates the input type that orders a list, and the argument that takes it.
 *
 * @param noun The name of the type of the items.
 * @param plural The plural of the items, for descriptions.
 * @param fields The fields by which the list can be ordered, each with its description.
 * @example orderOf('Council', 'councils', { CODE: 'By GSS code.' }, { field: 'CODE', direction: 'ASC' }) makes
 *   CouncilOrder and CouncilOrderField
 */
export function orderOf<const FieldName extends string>(
  noun: string,
  plural: string,
  fields: Readonly<Record<FieldName, string>>,
  usual: Order<NoInfer<FieldName>>,
) {
  const names = Object.keys(fields) as FieldName[];
  const fieldEnum = enumOf(
    `${noun}OrderField`,
    `The fields by which ${plural} can be ordered.`,
    names,
    fields,
  );

  @InputType(`${noun}Order`, { description: `The order of ${plural}.` })
  class OrderInput implements Order<FieldName> {
    @Field(() => fieldEnum, { description: 'The field that decides the order.' })
    readonly field!: FieldName;

    @Field(() => orderDirectionEnum, { description: 'The direction of the order.' })
    readonly direction!: 'ASC' | 'DESC';
  }

  usualOrders.set(`${noun}Order`, usual);
  return {
    type: OrderInput,
    usual,
    /** The argument `orderBy`. */
    OrderByArg: () =>
      Arg('orderBy', () => OrderInput, {
        nullable: true,
        description: `The order of the list; left out, ${usual.field} ${usual.direction}.`,
      }),
    /** The order that was asked for, else the usual one. */
    read: (order: Order<FieldName> | null | undefined): Order<FieldName> => order ?? usual,
  };
}
