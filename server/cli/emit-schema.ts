/**
 * Writes the schema of the API to `schema/schema.graphql`. That file is committed, and a test compares it with the
 * schema of the code.
 */
import { writeFile } from 'node:fs/promises';
import { apiSchema, printApiSchema } from '../graphql/server/schema.js';

await writeFile('schema/schema.graphql', printApiSchema(apiSchema()));
