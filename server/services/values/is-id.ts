const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** True if the text has the form of an id. Any other text would cause an error in the database. */
export const isId = (text: string): boolean => uuid.test(text);
