import { expect, it } from 'vitest';
import {
  headOrNull,
  type PaperHead,
  paperHeadFields,
  paperHeadLimits,
} from '../../../server/domain/reports/paper-head.js';

const empty = Object.fromEntries(paperHeadFields.map((field) => [field, null])) as PaperHead;

it('a head without a field is none', () => {
  expect(headOrNull(empty)).toBeNull();
});

it.each(paperHeadFields)('a head with the field %s alone is one', (field) => {
  const head = { ...empty, [field]: { en: 'Councillor Ward', cy: null } };
  expect(headOrNull(head)).toEqual(head);
});

it('names and addresses of people have a line, texts of the paper a page', () => {
  expect(paperHeadLimits).toEqual({
    ...{ leadMember: 300, seniorOfficer: 300, contact: 300 },
    ...{ recommendations: 4000, implications: 4000 },
  });
});
