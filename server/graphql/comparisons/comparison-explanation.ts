import type { MissingReason } from '../../domain/comparisons/comparator.js';
import { describeAbsence } from '../../domain/observations/absence-text.js';
import type { AbsenceReason } from '../../domain/observations/figure.js';
import { type Bilingual, bilingual, type Language } from '../../domain/values/language.js';
import type { Comparison, NotComparedReason } from '../../services/comparisons/comparison.js';

type Words = Readonly<Record<NotComparedReason, (used: number, of: number) => string>>;

const words: Record<Language, Words> = {
  en: {
    NO_GROUP: () => 'Not compared: no statistical neighbours are known for this council.',
    NO_EDITION: () => "Not compared: the list of neighbours begins after the period's end.",
    TOO_FEW_MEMBERS: (used, of) =>
      `Not compared: ${used} of ${of} areas have a published value, which is too few.`,
    WOULD_DISCLOSE: () =>
      'Not compared: together with the published figures, the average would disclose the one suppressed figure.',
    NO_REGION: () => 'Not compared: the council is not in a region.',
    NOT_PUBLISHED: () => 'Not compared: nothing is published for the area.',
    NOT_AS_IT_STOOD: () =>
      'Not compared: the figures that other areas had published by then are stored only in publications.',
  },
  cy: {
    NO_GROUP: () => "Heb ei gymharu: nid oes cymdogion ystadegol hysbys i'r cyngor hwn.",
    NO_EDITION: () => "Heb ei gymharu: mae'r rhestr o gymdogion yn dechrau ar ôl diwedd y cyfnod.",
    TOO_FEW_MEMBERS: (used, of) =>
      `Heb ei gymharu: mae gan ${used} o'r ${of} ardal werth cyhoeddedig, sy'n nifer rhy fach.`,
    WOULD_DISCLOSE: () =>
      "Heb ei gymharu: ochr yn ochr â'r hyn a gyhoeddwyd, byddai'r cyfartaledd yn datgelu'r un ffigur a gadwyd yn ôl.",
    NO_REGION: () => "Heb ei gymharu: nid yw'r cyngor mewn rhanbarth.",
    NOT_PUBLISHED: () => "Heb ei gymharu: nid oes dim wedi'i gyhoeddi ar gyfer yr ardal.",
    NOT_AS_IT_STOOD: () =>
      "Heb ei gymharu: dim ond mewn cyhoeddiadau y cedwir yr hyn yr oedd eraill wedi'i gyhoeddi erbyn hynny.",
  },
};

type Missing = Exclude<MissingReason, AbsenceReason>;

const missingWords: Record<Language, Readonly<Record<Missing, string>>> = {
  en: {
    NOT_PUBLISHED: 'Nothing is published for the area.',
    NO_FRACTION: 'The numerator and denominator of its figure are not published.',
    ABOLISHED: "The council was abolished before the period's end.",
    NOT_YET_OPEN: "The council opened after the period's end.",
  },
  cy: {
    NOT_PUBLISHED: "Nid oes dim wedi'i gyhoeddi ar gyfer yr ardal.",
    NO_FRACTION: 'Nid yw rhifiadur ac enwadur ei ffigur wedi eu cyhoeddi.',
    ABOLISHED: 'Diddymwyd y cyngor cyn diwedd y cyfnod.',
    NOT_YET_OPEN: 'Agorodd y cyngor ar ôl diwedd y cyfnod.',
  },
};

const isAbsence = (reason: MissingReason): reason is AbsenceReason => !(reason in missingWords.en);

/** The reason why an area is not in an average, as one sentence in both languages. */
export const explainMissing = (reason: MissingReason): Bilingual =>
  bilingual((language) =>
    isAbsence(reason)
      ? describeAbsence({ reason, system: null, expectedOn: null }, language)
      : missingWords[language][reason],
  );

/**
 * The reason why there is no comparator, as one sentence in both languages.
 *
 * @example 'Not compared: 2 of 10 areas have a published value, which is too few.'
 */
export function explainNotCompared({
  reason,
  group,
}: Comparison & { readonly kind: 'NOT_COMPARED' }): Bilingual {
  const [used, of] = [group?.used ?? 0, group?.of ?? 0];
  return { en: words.en[reason](used, of), cy: words.cy[reason](used, of) };
}
