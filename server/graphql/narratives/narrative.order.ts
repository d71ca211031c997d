import { orderOf } from '../api/order.input.js';

export const narrativeOrder = orderOf(
  'Narrative',
  'narratives',
  {
    RECORDED: 'By the time of the last change, then by identifier.',
    PERIOD: 'By the end of the period, then by the time of the last change.',
  },
  { field: 'RECORDED', direction: 'ASC' },
);

export const managementActionOrder = orderOf(
  'ManagementAction',
  'management actions',
  { DUE: 'By due date, then by identifier.' },
  { field: 'DUE', direction: 'ASC' },
);
