import { disclosureSchools } from '../../domain/disclosure/disclosure-rule.js';
import { publicationStatuses, publicationVisibilities } from '../../domain/publications/publication.js';
import {
  publicationChangeKinds,
  publicationChangeReasons,
} from '../../domain/publications/publication-changes.js';
import { explainedLines } from '../../domain/publications/publication-rules.js';
import { enumOf } from '../api/enum.js';

export const publicationStatusEnum = enumOf(
  'PublicationStatus',
  'The status of a published report: how final it is.',
  publicationStatuses,
  {
    INTERIM: 'Not cleansed.',
    PROVISIONAL: 'Cleansed, and may still be revised.',
    FINAL: 'Not expected to change.',
  },
);

export const publicationVisibilityEnum = enumOf(
  'PublicationVisibility',
  'The readers of a published report, from the smallest group to the largest.',
  publicationVisibilities,
  {
    COUNCIL: 'Members of the council.',
    PARTNERS: 'Every authenticated caller.',
    PUBLIC: 'Everyone, if the operator allows anonymous reading.',
  },
);

export const publicationChangeKindEnum = enumOf(
  'PublicationChangeKind',
  'The kind of difference between two documents of one report.',
  publicationChangeKinds,
  {
    LINE_ADDED: 'A line was added.',
    LINE_REMOVED: 'A line was removed.',
    REFERENCE: 'A line has another reference.',
    DEFINITION: 'The definition of a measure has changed.',
    FIGURE: 'A figure has changed.',
    TARGET: 'A target has changed, was added or was removed.',
    RULE: 'A line is rated by another version of its rule.',
    RATING: 'A line has another RAG rating.',
    DIRECTION: 'The judgement of a direction of travel has changed.',
    COMPARATOR: 'A comparator of a figure has changed.',
    NARRATIVE: 'A narrative was added or removed.',
    PERIOD: 'A line is shown for another period.',
    PAGE: "A fact beside a line's figure has changed: its place, theme, priorities, figures of other periods, outlook, dead band or the rationale of its target.",
    HEAD: 'The head of the paper, the title or the committee has changed.',
  },
);

export const publicationChangeReasonEnum = enumOf(
  'PublicationChangeReason',
  'The reason for a difference between two documents of one report.',
  publicationChangeReasons,
  {
    LATE_INPUT: 'There was no value, and now there is one.',
    CORRECTION: 'The figure was changed, and its status is not REVISED.',
    REVISION: 'The figure was changed, and its status is REVISED.',
    NEW_EDITION: "The scorecard's measures were changed.",
    NEW_DEFINITION: 'The definition of the measure was changed.',
    NEW_TARGET: 'The target was changed.',
    NEW_RULE: 'The rating rule was changed.',
    OTHER_FIGURES: 'Figures of other periods or of other councils have changed.',
    NEW_WORDS: 'The narrative was changed.',
    NEW_PERIOD: 'The line is shown for another period, so that its figure is another one.',
    NEW_FACTS: 'The fact was changed.',
  },
);

export const explainedLineEnum = enumOf(
  'ExplainedLine',
  'A kind of line that needs commentary before a report is published.',
  explainedLines,
  {
    RED: 'Lines that are red.',
    AMBER: 'Lines that are amber.',
    WORSENING: 'Lines whose figure is getting worse.',
    UNREPORTABLE:
      'Lines whose figure is absent, unless the measure does not apply or the figure is not due yet.',
  },
);

export const disclosureSchoolEnum = enumOf(
  'DisclosureSchool',
  'The method that protects small numbers of children in data shown outside a council.',
  disclosureSchools,
  {
    SUPPRESS: 'Counts from 1 to the threshold are suppressed; others are shown exactly.',
    ROUND:
      'Counts from 1 to the threshold are suppressed, others are rounded, and percentages are calculated from the rounded counts.',
  },
);
