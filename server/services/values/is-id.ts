const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Whether a caller's id can be one at all: anything else never reaches the database. */
export const isId = (given: string): boolean => uuid.test(given);
