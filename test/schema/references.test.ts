import { getNamedType, isObjectType } from 'graphql';
import { expect, it } from 'vitest';
import { apiSchema } from '../../server/graphql/server/schema.js';
import { outputFields } from '../kit/service/output-fields.js';

// A field that names an entity gives the entity, not its code or its identifier.

const nouns = Object.values(apiSchema().getTypeMap())
  .filter((type) => isObjectType(type) && !/(Connection|Edge|Payload|UserError)$/.test(type.name))
  .map(({ name }) => name.charAt(0).toLowerCase() + name.slice(1));

/** Fields whose text names an entity all the same, with the reason. */
const allowed: Readonly<Record<string, string>> = {
  'AuditEntry.principalId': 'a fact of the audit trail, which keeps its text when the person has gone',
  'EventComparedWith.publicationId': 'names the report also to a caller who may not read it',
  'EventImport.auditKey': 'the key of several entries: the filter of the audit trail takes it',
  'EventPublication.publicationId': 'names the report also to a caller who may not read it',
  'EventRatings.publicationId': 'names the report also to a caller who may not read it',
  'AuditEntry.requestId': 'a request is no entity',
  'ImportMappingMeasure.value': 'the name of a column of a file',
};

const namesEntity = (name: string): boolean =>
  /(Id|Ids|Code|Codes|Key)$/.test(name) ||
  nouns.includes(name) ||
  (name.endsWith('s') && nouns.includes(name.slice(0, -1))) ||
  name === 'rolledUpFrom';

/** The codes and identifiers of the entity itself, of secrets, and of values that are no entities. */
const own = ['id', 'stableId', 'gssCode', 'laCode'];

it('no field names an entity by a text', () => {
  const bare = outputFields()
    .filter(({ field }) => ['String', 'ID'].includes(getNamedType(field.type).name))
    .filter(({ field }) => namesEntity(field.name) && !own.includes(field.name))
    .map(({ place }) => place);
  expect(bare.sort()).toEqual(Object.keys(allowed).sort());
});

it('a code stands only in the entity that it names, or in a document that contains all it names', () => {
  const codes = outputFields()
    .filter(({ type, field }) => isObjectType(type) && field.name === 'code')
    .filter(({ type, field }) => getNamedType(field.type).name === 'String' && !('id' in type.getFields()))
    .map(({ place }) => place);
  expect(codes.sort()).toEqual([
    // The edition of the group is given with it.
    'ComparatorGroup.code',
    // A mapping may name a measure that is not yet in the catalogue; the field `measure` gives it if it is.
    'ImportMappingMeasure.code',
    'PublishedCommittee.code',
    'PublishedMeasure.code',
    'PublishedScorecard.code',
    // The reorganisation itself, which is no node.
    'Reorganisation.code',
  ]);
});
