import type { AreaRegister } from '../../domain/areas/area-register.js';
import { nameInLists } from '../../domain/areas/name-in-lists.js';
import type { GraphqlContext } from '../api/context.js';
import { Ctx, FieldResolver, Resolver, Root } from '../api/decorators.js';
import { BilingualText } from '../values/bilingual-text.type.js';
import { Area } from './area.type.js';
import { Council } from './council.type.js';

const description =
  'Its name for a list: with its years if another area has or had the same name, as in Dorset (until 2019).';

/** Reads a value from the register of areas. Returns it without a promise if the register is in memory. */
function fromRegister<Value>(
  { services }: GraphqlContext,
  read: (register: AreaRegister) => Value,
): Value | Promise<Value> {
  const register = services.areaRegister();
  return register instanceof Promise ? register.then(read) : read(register);
}

const nameOf = ({ gssCode, name }: Area | Council, context: GraphqlContext) =>
  fromRegister(context, (register) => {
    const area = register.byCode(gssCode);
    return area ? nameInLists(area, register) : name;
  });

@Resolver(() => Area)
export class AreaRegisterFields {
  @FieldResolver(() => BilingualText, { description })
  nameInLists(@Root() area: Area, @Ctx() context: GraphqlContext) {
    return nameOf(area, context);
  }

  @FieldResolver(() => String, {
    nullable: true,
    description:
      "The Department for Education's three-digit number of the council with this code, for example 895; null for other areas and outside England.",
  })
  laCode(@Root() { gssCode }: Area, @Ctx() context: GraphqlContext) {
    return fromRegister(context, (register) => {
      const identities = register.byCode(gssCode)?.identities ?? [];
      return identities.findLast((identity) => identity.gssCode === gssCode)?.laCode ?? null;
    });
  }
}

@Resolver(() => Council)
export class CouncilRegisterFields {
  @FieldResolver(() => BilingualText, { description })
  nameInLists(@Root() council: Council, @Ctx() context: GraphqlContext) {
    return nameOf(council, context);
  }
}
