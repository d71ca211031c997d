import type { Bilingual } from '../values/language.js';

/** The fields of the head of a paper, in which a report goes to a meeting. */
export const paperHeadFields = [
  'leadMember',
  'seniorOfficer',
  'contact',
  'recommendations',
  'implications',
] as const;
export type PaperHeadField = (typeof paperHeadFields)[number];

/** The texts of the head, by field; `null` for a field that is not given. */
export type PaperHead = Readonly<Record<PaperHeadField, Bilingual | null>>;

/** The largest length of each field's text in each language, in characters. */
export const paperHeadLimits: Readonly<Record<PaperHeadField, number>> = {
  leadMember: 300,
  seniorOfficer: 300,
  contact: 300,
  recommendations: 4000,
  implications: 4000,
};

/** Returns the head, or `null` if no field is given. */
export const headOrNull = (head: PaperHead): PaperHead | null =>
  paperHeadFields.every((field) => head[field] === null) ? null : head;
