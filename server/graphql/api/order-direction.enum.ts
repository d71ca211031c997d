import { enumOf } from './enum.js';

export const orderDirectionEnum = enumOf('OrderDirection', 'The direction of an order.', ['ASC', 'DESC'], {
  ASC: 'Ascending: the earliest, the smallest or the first in the alphabet comes first.',
  DESC: 'Descending: the latest, the largest or the last in the alphabet comes first.',
});
