/** The folders of tests that use no database, and so run without a database server. */
export const pureFolders = ['domain', 'access', 'architecture', 'schema', 'sdk'];
