import { orderOf } from '../api/order.input.js';

export const periodOrder = orderOf(
  'Period',
  'periods',
  { END: 'The last day.', START: 'The first day.' },
  { field: 'END', direction: 'ASC' },
);
