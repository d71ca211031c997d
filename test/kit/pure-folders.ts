/** Folders of tests that touch no database: they run without one. */
export const pureFolders = ['domain', 'access', 'architecture', 'schema', 'sdk'];
