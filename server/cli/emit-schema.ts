/** Writes the schema of the API to `schema/schema.graphql`, which is committed and which a test compares. */
import { writeFile } from 'node:fs/promises';
import { apiSchema, printApiSchema } from '../graphql/server/schema.js';

await writeFile('schema/schema.graphql', printApiSchema(apiSchema()));
