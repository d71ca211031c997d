/** Writes the schema of the API to `schema/schema.graphql`, where it is committed and compared. */
import { writeFile } from 'node:fs/promises';
import { apiSchema, printApiSchema } from '../graphql/server/schema.js';

await writeFile('schema/schema.graphql', printApiSchema(apiSchema()));
