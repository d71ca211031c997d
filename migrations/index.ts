/** Every migration, in order. A merged one is never edited: expand with a new one, then contract. */
import { Reference1795305600000 } from './1795305600000-reference.js';
import { Access1795305600001 } from './1795305600001-access.js';
import { Measures1795305600002 } from './1795305600002-measures.js';
import { Committees1795305600003 } from './1795305600003-committees.js';
import { Figures1795305600004 } from './1795305600004-figures.js';
import { Comparison1795305600005 } from './1795305600005-comparison.js';
import { Imports1795305600006 } from './1795305600006-imports.js';
import { Comparisons1795305600010 } from './1795305600010-comparisons.js';
import { ComparisonReferences1795305600011 } from './1795305600011-comparison-references.js';
import { Signatures1795305600020 } from './1795305600020-signatures.js';
import { People1795305600021 } from './1795305600021-people.js';
import { CouncilStates1795305600022 } from './1795305600022-council-states.js';
import { Drafts1795305600023 } from './1795305600023-drafts.js';
import { Audit1795305600030 } from './1795305600030-audit.js';
import { Idempotency1795305600031 } from './1795305600031-idempotency.js';
import { Versions1795305600032 } from './1795305600032-versions.js';
import { Publications1795305600050 } from './1795305600050-publications.js';
import { PublicationRelease1795305600051 } from './1795305600051-publication-release.js';
import { AsItStood1795305600052 } from './1795305600052-as-it-stood.js';
import { AgreedChanges1795305600060 } from './1795305600060-agreed-changes.js';
import { Actions1795305600061 } from './1795305600061-actions.js';
import { MembersRequests1795305600062 } from './1795305600062-members-requests.js';
import { Events1795305600070 } from './1795305600070-events.js';
import { ReplacedWords1795305600085 } from './1795305600085-replaced-words.js';
import { ImportSpeed1795305600090 } from './1795305600090-import-speed.js';
import { WrittenSoFar1795305600095 } from './1795305600095-written-so-far.js';
import { AreaBodies1795305600100 } from './1795305600100-area-bodies.js';
import { BilingualCaveats1795305600101 } from './1795305600101-bilingual-caveats.js';
import { BilingualOutlook1795305600102 } from './1795305600102-bilingual-outlook.js';
import { RowsOfAreas1795305600109 } from './1795305600109-rows-of-areas.js';
import { CouncilBodies1795305600110 } from './1795305600110-council-bodies.js';
import { FigureMarks1795305600111 } from './1795305600111-figure-marks.js';
import { HiddenRows1795305600112 } from './1795305600112-hidden-rows.js';
import { PooledYears1795305600140 } from './1795305600140-pooled-years.js';
import { MeasureTopics1795305600141 } from './1795305600141-measure-topics.js';
import { Identifiers1795305600150 } from './1795305600150-identifiers.js';
import { MeasureVersions1795305600152 } from './1795305600152-measure-versions.js';
import { NarrativePositions1795305600153 } from './1795305600153-narrative-positions.js';
import { PublicationDay1795305600160 } from './1795305600160-publication-day.js';
import { BilingualNotes1795305600165 } from './1795305600165-bilingual-notes.js';
import { BilingualNames1795305600200 } from './1795305600200-bilingual-names.js';
import { PlannedReorganisations1795305600210 } from './1795305600210-planned-reorganisations.js';
import { NeighboursChoice1795305600211 } from './1795305600211-neighbours-choice.js';
import { PublishedDetails1795305600230 } from './1795305600230-published-details.js';
import { PreferredItems1795305600231 } from './1795305600231-preferred-items.js';
import { ReportingDays1795305600250 } from './1795305600250-reporting-days.js';
import { PaperHeads1795305600251 } from './1795305600251-paper-heads.js';
import { StrictTargets1795305600260 } from './1795305600260-strict-targets.js';
import { Commitments1795305600261 } from './1795305600261-commitments.js';
import { StaleComparisons1795305600270 } from './1795305600270-stale-comparisons.js';

export const migrations = [
  Reference1795305600000,
  Access1795305600001,
  Measures1795305600002,
  Committees1795305600003,
  Figures1795305600004,
  Comparison1795305600005,
  Imports1795305600006,
  Comparisons1795305600010,
  ComparisonReferences1795305600011,
  Signatures1795305600020,
  People1795305600021,
  CouncilStates1795305600022,
  Drafts1795305600023,
  Audit1795305600030,
  Idempotency1795305600031,
  Versions1795305600032,
  Publications1795305600050,
  PublicationRelease1795305600051,
  AsItStood1795305600052,
  AgreedChanges1795305600060,
  Actions1795305600061,
  MembersRequests1795305600062,
  Events1795305600070,
  ReplacedWords1795305600085,
  ImportSpeed1795305600090,
  WrittenSoFar1795305600095,
  AreaBodies1795305600100,
  BilingualCaveats1795305600101,
  BilingualOutlook1795305600102,
  RowsOfAreas1795305600109,
  CouncilBodies1795305600110,
  FigureMarks1795305600111,
  HiddenRows1795305600112,
  PooledYears1795305600140,
  MeasureTopics1795305600141,
  Identifiers1795305600150,
  MeasureVersions1795305600152,
  NarrativePositions1795305600153,
  PublicationDay1795305600160,
  BilingualNotes1795305600165,
  BilingualNames1795305600200,
  PlannedReorganisations1795305600210,
  NeighboursChoice1795305600211,
  PublishedDetails1795305600230,
  PreferredItems1795305600231,
  ReportingDays1795305600250,
  PaperHeads1795305600251,
  StrictTargets1795305600260,
  Commitments1795305600261,
  StaleComparisons1795305600270,
];
