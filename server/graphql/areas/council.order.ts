import { orderOf } from '../api/order.input.js';

export const councilOrder = orderOf(
  'Council',
  'councils',
  { CODE: 'The GSS code.', NAME: 'The English name.' },
  { field: 'CODE', direction: 'ASC' },
);
