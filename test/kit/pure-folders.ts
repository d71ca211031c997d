/** Folders of tests that use no database: they run without one. */
export const pureFolders = ['domain', 'access', 'architecture', 'schema', 'sdk'];
