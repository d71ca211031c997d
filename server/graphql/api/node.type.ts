import { Field, ID, InterfaceType } from './decorators.js';

/** Every entity has an identifier by which it can be read again. */
@InterfaceType({ description: 'An entity with a global identifier, by which `node` reads it again.' })
export abstract class Node {
  @Field(() => ID, {
    description:
      'Global identifier, opaque and never reused. If the content of the entity has versions, it names one version: two versions have two identifiers.',
  })
  readonly id!: string;
}
