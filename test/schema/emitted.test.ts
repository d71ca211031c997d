import { readFile } from 'node:fs/promises';
import { buildSchema, isInputObjectType } from 'graphql';
import { describe, expect, it } from 'vitest';
import { apiSchema, printApiSchema } from '../../server/graphql/server/schema.js';

const committed = await readFile(new URL('../../schema/schema.graphql', import.meta.url), 'utf8');

describe('the committed schema', () => {
  it('is-the-schema-of-the-service', () => {
    expect(printApiSchema(apiSchema()), 'run npm run generate and commit the schema').toBe(committed);
  });

  it('is-readable-by-other-tools', () => {
    const schema = buildSchema(committed);
    const aim = schema.getType('TargetAimInput');
    expect(isInputObjectType(aim) && aim.isOneOf).toBe(true);
  });
});
