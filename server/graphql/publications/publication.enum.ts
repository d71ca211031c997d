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
  'How settled a published report is.',
  publicationStatuses,
  {
    INTERIM: 'Not cleansed.',
    PROVISIONAL: 'Cleansed, and may still be revised.',
    FINAL: 'Not expected to change.',
  },
);

export const publicationVisibilityEnum = enumOf(
  'PublicationVisibility',
  'Who may read a published report, fewest first.',
  publicationVisibilities,
  {
    COUNCIL: "The council's own people.",
    PARTNERS: 'Everybody who is known to the service.',
    PUBLIC: 'Everybody, where the operator lets the public read.',
  },
);

export const publicationChangeKindEnum = enumOf(
  'PublicationChangeKind',
  'What is different between two documents of one report.',
  publicationChangeKinds,
  {
    LINE_ADDED: 'A line has come.',
    LINE_REMOVED: 'A line has gone.',
    REFERENCE: 'A line has another reference.',
    FIGURE: 'A figure says something else.',
    TARGET: 'A target says something else, has come or has gone.',
    RULE: 'A line is rated by another version of its rule.',
    RATING: 'A line has another colour.',
    DIRECTION: 'A figure is judged to have moved otherwise.',
    COMPARATOR: 'What a figure is compared with says something else.',
    NARRATIVE: 'Words have come or gone.',
  },
);

export const publicationChangeReasonEnum = enumOf(
  'PublicationChangeReason',
  'Why something is different.',
  publicationChangeReasons,
  {
    LATE_INPUT: 'There was no value, and now there is one.',
    CORRECTION: 'The figure was corrected.',
    REVISION: 'The figure was revised, and says so.',
    NEW_EDITION: "The scorecard's measures were changed.",
    NEW_TARGET: 'The target was changed.',
    NEW_RULE: 'The rule was changed.',
    OTHER_FIGURES: 'Figures of other periods or other councils have changed.',
    NEW_WORDS: 'The words were changed.',
  },
);

export const explainedLineEnum = enumOf(
  'ExplainedLine',
  'Lines that need commentary before a report is published.',
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
  'How small numbers of children are protected in what leaves a council.',
  disclosureSchools,
  {
    SUPPRESS: 'Counts from 1 to the threshold are taken out; others are shown as they are.',
    ROUND: 'Those are taken out too, and others rounded; percentages are made of the rounded counts.',
  },
);
