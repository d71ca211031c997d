import { orderOf } from '../api/order.input.js';

export const auditOrder = orderOf(
  'AuditEntry',
  'entries of an audit trail',
  { SEQUENCE: 'The position in the chain, which is also the order of time.' },
  { field: 'SEQUENCE', direction: 'DESC' },
);
