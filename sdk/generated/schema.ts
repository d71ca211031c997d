/** Why there is no value. */
export type AbsenceInput = {
  /** The day it is expected. */
  readonly expectedOn?: string | null | undefined;
  /** More in words. At most 2,000 characters. */
  readonly explanation?: string | null | undefined;
  /** The reason. */
  readonly reason: AbsenceReason;
  /** The system that does not capture it. At most 120 characters. */
  readonly system?: string | null | undefined;
};

/** Why there is no value. Each stands for a symbol of the Department for Education's open-data standard. */
export type AbsenceReason =
  /** It would tell of single children and is suppressed. Symbol c. */
  | 'CONFIDENTIAL'
  /** The measure does not apply here or in this period. Symbol z. */
  | 'NOT_APPLICABLE'
  /** It should exist and is not available. Symbol x. */
  | 'NOT_AVAILABLE'
  /** The council's system does not capture it; the system may be named. Leaves as symbol x. */
  | 'NOT_CAPTURED'
  /** It is not due yet; the day it is expected may be named. Leaves as symbol x. */
  | 'NOT_YET_DUE'
  /** Above zero, but so small that it would round to zero. Symbol low. */
  | 'ROUNDS_TO_ZERO'
  /** Too unreliable to be given. Symbol u. */
  | 'UNRELIABLE';

/** Which stretch of time a value covers within its period. */
export type Accumulation =
  /** From the beginning of the year to the end of the period. */
  | 'CUMULATIVE_YTD'
  /** Of the period alone. */
  | 'IN_PERIOD'
  /** As it stands on the last day of the period. */
  | 'SNAPSHOT';

/** What can be wrong with the input of actionProgressReport. */
export type ActionProgressReportErrorCode =
  /** It is not a date that exists. */
  | 'MALFORMED_DATE'
  /** There is none that the caller may use. */
  | 'NOT_FOUND'
  /** It is missing or blank. */
  | 'REQUIRED'
  /** It has too many characters. */
  | 'TOO_LONG';

/** How a management action stands, whether its words are published already or not. */
export type ActionProgressReportInput = {
  /** GSS code of the council: E06000049. */
  readonly council: string;
  /** Whether nothing is left to do. A later report may take that back. */
  readonly finished?: boolean;
  /** What identifies the narrative of kind ACTION. */
  readonly id: string;
  /** What was done. At most 2,000 characters in each language. */
  readonly note: BilingualTextInput;
  /** How it stands, as its owner sees it. */
  readonly rag: Colour;
  /** The day on which it stands so. */
  readonly reportedOn: string;
};

/** What can be wrong with the input of apiKeyCreate. */
export type ApiKeyCreateErrorCode =
  /** It is not a date that exists. */
  | 'MALFORMED_DATE'
  /** It is none of the values that are allowed here. */
  | 'NOT_ALLOWED'
  /** There is none that the caller may use. */
  | 'NOT_FOUND'
  /** It is missing or blank. */
  | 'REQUIRED'
  /** It has too many characters. */
  | 'TOO_LONG'
  /** It is not in a state for this. */
  | 'WRONG_STATE';

/** A key to make. */
export type ApiKeyCreateInput = {
  /** GSS code of the council whose own it is; left out for a platform administrator's key, which only the platform's administrator writes. */
  readonly council?: string | null | undefined;
  /** The last day on which it works, to midnight UTC; left out for a key without an end. */
  readonly expiresOn?: string | null | undefined;
  /** E-mail address of the person that it is to belong to, who has signed in before: it acts as them, with none but their roles, and ends with them. Left out, it is a system's. */
  readonly holder?: string | null | undefined;
  /** What it is called; written beside everything that is done with it. At most 120 characters. */
  readonly name: string;
  /** Whether it may change nothing, whatever its roles may; left out, it may. */
  readonly readOnly?: boolean | null | undefined;
  /** What may be done with it, at least one role: of the council's, or PLATFORM_ADMINISTRATOR alone where no council is given. */
  readonly roles: ReadonlyArray<Role>;
};

/** What can be wrong with the input of apiKeyRevoke. */
export type ApiKeyRevokeErrorCode =
  /** There is none that the caller may use. */
  | 'NOT_FOUND';

/** A key to end at once. */
export type ApiKeyRevokeInput = {
  /** GSS code of the council whose own it is; left out for a platform administrator's key, which only the platform's administrator writes. */
  readonly council?: string | null | undefined;
  /** The twelve letters and digits in the middle of the key that find it. */
  readonly prefix: string;
};

/** What can be wrong with the input of apiKeyRotate. */
export type ApiKeyRotateErrorCode =
  /** It is none of the values that are allowed here. */
  | 'NOT_ALLOWED'
  /** There is none that the caller may use. */
  | 'NOT_FOUND'
  /** It is too small, too large, too few, too many, too early or too late. */
  | 'OUT_OF_RANGE'
  /** It is not in a state for this. */
  | 'WRONG_STATE';

/** A key to give another secret. */
export type ApiKeyRotateInput = {
  /** GSS code of the council whose own it is; left out for a platform administrator's key, which only the platform's administrator writes. */
  readonly council?: string | null | undefined;
  /** Hours for which the old secret works beside the new one, 0 to 720; 0 ends it at once. */
  readonly overlapHours: number;
  /** The twelve letters and digits in the middle of the key that find it. They stay. */
  readonly prefix: string;
};

/** Whether a key works. */
export type ApiKeyState =
  /** It works. */
  | 'ACTIVE'
  /** Its last day is over. */
  | 'EXPIRED'
  /** The person that it belongs to has no roles there any more. */
  | 'HOLDER_LEFT'
  /** It was ended. */
  | 'REVOKED';

/** An area to add, or whose name and codes to correct. */
export type AreaInput = {
  /** Code of the Government Statistical Service: a letter and eight digits, E06000049. */
  readonly gssCode: string;
  /** The Department for Education's number of three digits, 895; English councils only. */
  readonly laCode?: string | null | undefined;
  /** Whether it is a council, a region or a nation. */
  readonly level: AreaLevel;
  /** Its name. At most 120 characters in each language. */
  readonly name: BilingualTextInput;
  /** GSS code of the nation that it lies in; of every area but a nation. */
  readonly nation?: string | null | undefined;
  /** GSS code of the region that it lies in; English councils only. */
  readonly region?: string | null | undefined;
};

/** What kind of place an area is. */
export type AreaLevel =
  /** The area of a council that runs children's services. */
  | 'COUNCIL'
  /** England, Wales, Scotland or Northern Ireland. */
  | 'NATION'
  /** One of the nine regions of England. */
  | 'REGION';

/** What can be wrong with the input of areasDefine. */
export type AreasDefineErrorCode =
  /** It is given twice. */
  | 'DUPLICATE'
  /** It is not written as a code. */
  | 'MALFORMED_CODE'
  /** There is none that the caller may use. */
  | 'NOT_FOUND'
  /** It is too small, too large, too few, too many, too early or too late. */
  | 'OUT_OF_RANGE'
  /** It is missing or blank. */
  | 'REQUIRED'
  /** It has too many characters. */
  | 'TOO_LONG';

/** Areas to add or correct, all or none. */
export type AreasDefineInput = {
  /** The areas, at most 1,000, each once. */
  readonly areas: ReadonlyArray<AreaInput>;
};

/** Where the value went, whether or not that is good. */
export type Arrow =
  /** It fell by more than the dead band. */
  | 'DOWN'
  /** It stayed within the dead band. */
  | 'LEVEL'
  /** It rose by more than the dead band. */
  | 'UP';

/** What kind of thing was changed. */
export type AuditSubject =
  /** How a management action stood. Its key is that of the action and a number. */
  | 'ACTION_PROGRESS'
  /** An API key; its secret is nowhere in the trail. Its key is its prefix. */
  | 'API_KEY'
  /** An area. Its key is its GSS code. */
  | 'AREA'
  /** A committee. Its key is its code. */
  | 'COMMITTEE'
  /** A comparison group, with all its editions. Its key is its code. */
  | 'COMPARISON_GROUP'
  /** A council's subscription. Its key is its GSS code. */
  | 'COUNCIL'
  /** A council's settings. Its key is its GSS code. */
  | 'COUNCIL_SETTINGS'
  /** Who vouches for the people of a council. Its key is the issuer. */
  | 'IDENTITY_PROVIDER'
  /** A file that was imported, and what became of its rows. Its key is an id. */
  | 'IMPORT'
  /** Which rows and columns of an open-data file are which measure. Its key is its code. */
  | 'IMPORT_MAPPING'
  /** A measure. Its key is its code. */
  | 'MEASURE'
  /** A meeting. Its key is the committee and the day. */
  | 'MEETING'
  /** The roles of a person, or of a key. Its key is who. */
  | 'MEMBERSHIP'
  /** A request of a committee's members. Its key is an id. */
  | 'MEMBER_REQUEST'
  /** Words on a scorecard. Its key is the period, the kind and an id. */
  | 'NARRATIVE'
  /** A council's figure. Its key is the measure and the period. */
  | 'OBSERVATION'
  /** The service's own word on the year's end. Its key is the measure and the period. */
  | 'OUTLOOK_JUDGEMENT'
  /** A published report, or its withdrawal. */
  | 'PUBLICATION'
  /** What a council asks of its publications. */
  | 'PUBLICATION_RULES'
  /** A comparator as a report printed it. Its key is the measure, the period and whose it is. */
  | 'QUOTED_COMPARATOR'
  /** Counts as a report printed them. Its key is the scorecard, the period and what is counted. */
  | 'REPORTED_SUMMARY'
  /** What is due to a meeting. Its key is the committee, the day, the scorecard and the period. */
  | 'SCHEDULED_REPORT'
  /** A scorecard. Its key is its code. */
  | 'SCORECARD'
  /** A proposal to change a scorecard. Its key is the scorecard, the day, the kind and the line. */
  | 'SCORECARD_CHANGE'
  /** An edition of a scorecard. Its key is the scorecard and the day from which it holds. */
  | 'SCORECARD_EDITION'
  /** A target. Its key is the measure, the period and the standard. */
  | 'TARGET'
  /** An address that is told of what happens. */
  | 'WEBHOOK'
  /** An event on its way there. */
  | 'WEBHOOK_DELIVERY';

/** How an average is made. */
export type AverageMethod =
  /** The members' values added up and divided by how many they are, whatever their size. */
  | 'MEAN'
  /** The value in the middle. */
  | 'MEDIAN'
  /** The numerators added up, divided by the denominators added up: large members weigh more. */
  | 'POOLED';

/** A band whose edges are amber: 12 to 18, edge 1, is green from 13 to 17 and amber to 12 and 18. In the measure's unit. */
export type BandEdgeInsideInput = {
  /** The width of the amber edge at each end, inside the band; zero or above. */
  readonly edge: string;
  /** Its upper end; left out, it is open above. */
  readonly high?: string | null | undefined;
  /** Its lower end; left out, it is open below. */
  readonly low?: string | null | undefined;
};

/** How a band was written, and so how it is read back. */
export type BandEntry =
  /** As a band whose edges are amber: 12 to 18 %, amber within 1 of an end. */
  | 'EDGE_INSIDE'
  /** As its four limits. */
  | 'LIMITS'
  /** As a band with an amber ring around it: 12 to 18 %, amber up to 2 outside. */
  | 'RING_OUTSIDE';

/** A band by its limits, in the measure's unit: redLow ≤ greenLow ≤ greenHigh ≤ redHigh; a limit left out is not there. */
export type BandLimitsInput = {
  /** Green up to this. */
  readonly greenHigh?: string | null | undefined;
  /** Green from this. */
  readonly greenLow?: string | null | undefined;
  /** Red above this. */
  readonly redHigh?: string | null | undefined;
  /** Red below this. */
  readonly redLow?: string | null | undefined;
};

/** A band with an amber ring around it: 12 to 18, ring 2, is green from 12 to 18 and amber to 10 and 20. In the measure's unit. */
export type BandRingOutsideInput = {
  /** Its upper end; left out, it is open above. */
  readonly high?: string | null | undefined;
  /** Its lower end; left out, it is open below. */
  readonly low?: string | null | undefined;
  /** The width of the amber ring at each end, outside the band; zero or above. */
  readonly ring: string;
};

/** Whom to compare. Exactly one is given. */
export type BenchmarkAmongInput =
  {   /** Areas named one by one by their GSS codes; at most 100. */
  readonly councils: ReadonlyArray<string>; readonly group?: never; readonly neighboursOf?: never; readonly region?: never; }
  |  { readonly councils?: never;   /** The members of a group's edition in force at the period's end. */
  readonly group: BenchmarkGroupInput; readonly neighboursOf?: never; readonly region?: never; }
  |  { readonly councils?: never; readonly group?: never;   /** A council's statistical neighbours, of the shared list in force at the period's end: the council's GSS code. */
  readonly neighboursOf: string; readonly region?: never; }
  |  { readonly councils?: never; readonly group?: never; readonly neighboursOf?: never;   /** All councils of a region or nation: its GSS code. */
  readonly region: string; };

/** A comparison group. */
export type BenchmarkGroupInput = {
  /** The group's code. */
  readonly code: string;
  /** GSS code of the council whose own it is; left out for a shared one. */
  readonly council?: string | null | undefined;
};

/** How an area stands to a benchmark by its own 95 % interval: on one side of it only when the whole interval is. */
export type BenchmarkOutcome =
  /** The whole interval is on the better side. */
  | 'BETTER'
  /** The whole interval is above, and neither direction is better. */
  | 'HIGHER'
  /** The whole interval is below, and neither direction is better. */
  | 'LOWER'
  /** There is no interval, or nothing to hold it against. */
  | 'NOT_COMPARED'
  /** The benchmark lies within the interval, or at its end. */
  | 'SIMILAR'
  /** The whole interval is on the worse side. */
  | 'WORSE';

/** What the areas' intervals are held against. */
export type BenchmarkReference =
  /** The first of the averages of those compared. */
  | 'GROUP'
  /** England's published figure. */
  | 'NATION';

/** A text in English and, where there is one, in Welsh. */
export type BilingualTextInput = {
  /** The Welsh text, where there is one. */
  readonly cy?: string | null | undefined;
  /** The English text. */
  readonly en: string;
};

/** A colour that somebody gives. */
export type Colour =
  /** At risk. */
  | 'AMBER'
  /** On track. */
  | 'GREEN'
  /** Off track. */
  | 'RED';

/** What can be wrong with the input of committeeDefine. */
export type CommitteeDefineErrorCode =
  /** It is not written as a code. */
  | 'MALFORMED_CODE'
  /** It is missing or blank. */
  | 'REQUIRED'
  /** Somebody else changed it meanwhile; `currentVersion` says where it stands. */
  | 'STALE'
  /** It has too many characters. */
  | 'TOO_LONG';

/** A committee to add, or the one of that code to rename. */
export type CommitteeDefineInput = {
  /** Its code: lower-case words and digits joined by hyphens, corporate-parenting; at most 64 characters. */
  readonly code: string;
  /** GSS code of the council: E06000049. */
  readonly council: string;
  /** Its name. At most 300 characters in each language. */
  readonly name: BilingualTextInput;
  /** The version that the change is made from; left out, whatever stands is changed. */
  readonly version?: number | null | undefined;
};

/** What a report prints beside the council's own figure. */
export type ComparatorKind =
  /** The figure of England or Wales. */
  | 'NATION'
  /** The figure of the region that the council lies in. */
  | 'REGION'
  /** The average of the council's statistical neighbours. */
  | 'STATISTICAL_NEIGHBOURS';

/** How a comparator was made. */
export type ComparatorMethod =
  /** The unweighted mean of the members' published values, missing ones left out: the rule of the Local Authority Interactive Tool. */
  | 'MEAN'
  /** The median of the members' published values. */
  | 'MEDIAN'
  /** The members' numerators together over their denominators together. */
  | 'POOLED'
  /** The area's own published figure. */
  | 'PUBLISHED'
  /** As a report printed it; how it was made is not known. */
  | 'QUOTED';

/** What can be wrong with the input of comparatorQuote. */
export type ComparatorQuoteErrorCode =
  /** It is not a decimal number, or has too many digits. */
  | 'MALFORMED_DECIMAL'
  /** It is not a period's code. */
  | 'MALFORMED_PERIOD'
  /** There is none that the caller may use. */
  | 'NOT_FOUND'
  /** It is too small, too large, too few, too many, too early or too late. */
  | 'OUT_OF_RANGE'
  /** It is missing or blank. */
  | 'REQUIRED'
  /** It has too many characters. */
  | 'TOO_LONG';

/** A comparator as a report printed it. Shown, as quoted, where the service has no published figures to work one out from. */
export type ComparatorQuoteInput = {
  /** The report and paragraph that print it. At most 300 characters. */
  readonly citation: string;
  /** What it is the figure of. */
  readonly comparator: ComparatorKind;
  /** GSS code of the council: E06000049. */
  readonly council: string;
  /** The measure's code. */
  readonly measure: string;
  /** The period's code: 2017-M1, 201718-FYQ4, 201617-FY, 2017-RY. The one beside whose figure it is printed. */
  readonly period: string;
  /** The value in the measure's unit. */
  readonly value: string;
};

/** What can be wrong with the input of comparisonGroupCopy. */
export type ComparisonGroupCopyErrorCode =
  /** There is one already. */
  | 'ALREADY_EXISTS'
  /** It is not written as a code. */
  | 'MALFORMED_CODE'
  /** There is none that the caller may use. */
  | 'NOT_FOUND'
  /** It is missing or blank. */
  | 'REQUIRED'
  /** It has too many characters. */
  | 'TOO_LONG';

/** A comparison group to copy, with all its editions, under another code. */
export type ComparisonGroupCopyInput = {
  /** The copy's code: lower-case words and digits joined by hyphens; at most 64 characters. */
  readonly code: string;
  /** GSS code of the council whose own it is; left out for the copy, which only the platform's administrator writes. */
  readonly council?: string | null | undefined;
  /** The code of the group to copy: the council's own, else the shared one. */
  readonly group: string;
  /** What the copy is called. At most 300 characters. */
  readonly name: string;
};

/** What can be wrong with the input of comparisonGroupDefine. */
export type ComparisonGroupDefineErrorCode =
  /** It is not written as a code. */
  | 'MALFORMED_CODE'
  /** There is none that the caller may use. */
  | 'NOT_FOUND'
  /** It is missing or blank. */
  | 'REQUIRED'
  /** Somebody else changed it meanwhile; `currentVersion` says where it stands. */
  | 'STALE'
  /** It has too many characters. */
  | 'TOO_LONG';

/** A comparison group to add, or the one of that code to rename. */
export type ComparisonGroupDefineInput = {
  /** Its code: lower-case words and digits joined by hyphens; at most 64 characters. */
  readonly code: string;
  /** GSS code of the council whose own it is; left out for a shared group, which only the platform's administrator writes. */
  readonly council?: string | null | undefined;
  /** What it lists. */
  readonly kind: ComparisonGroupKind;
  /** What it is called. At most 300 characters. */
  readonly name: string;
  /** GSS code of the council whose neighbours it lists; required for statistical neighbours. */
  readonly neighboursOf?: string | null | undefined;
  /** The version that the change is made from; left out, whatever stands is changed. */
  readonly version?: number | null | undefined;
};

/** What can be wrong with the input of comparisonGroupEditionAdd. */
export type ComparisonGroupEditionAddErrorCode =
  /** There is one already. */
  | 'ALREADY_EXISTS'
  /** It is given twice. */
  | 'DUPLICATE'
  /** It is not a date that exists. */
  | 'MALFORMED_DATE'
  /** There is none that the caller may use. */
  | 'NOT_FOUND'
  /** It is too small, too large, too few, too many, too early or too late. */
  | 'OUT_OF_RANGE'
  /** The council that is compared is among those it is compared with. */
  | 'OWN_AREA_IN_GROUP'
  /** It is missing or blank. */
  | 'REQUIRED'
  /** It has too many characters. */
  | 'TOO_LONG';

/** An edition of a comparison group. Editions are never changed: from its day on, a new one takes over. */
export type ComparisonGroupEditionAddInput = {
  /** GSS code of the council whose own it is; left out for a shared group, which only the platform's administrator writes. */
  readonly council?: string | null | undefined;
  /** The day from which it has effect; one edition a day. */
  readonly effectiveFrom: string;
  /** The group's code. */
  readonly group: string;
  /** Its members, at least one, each area once and never the council compared. */
  readonly members: ReadonlyArray<ComparisonGroupMemberInput>;
  /** Who published the list, and when. At most 300 characters. */
  readonly source: string;
};

/** Which comparison groups are wanted. What is left out does not matter. */
export type ComparisonGroupFilter = {
  /** Only groups that list this. */
  readonly kind?: ComparisonGroupKind | null | undefined;
  /** Only lists of the neighbours of the council with this GSS code. */
  readonly neighboursOf?: string | null | undefined;
};

/** What a comparison group lists. */
export type ComparisonGroupKind =
  /** Areas chosen for another reason. */
  | 'CHOSEN'
  /** The councils most like one council, nearest first. */
  | 'STATISTICAL_NEIGHBOURS';

/** A member of a comparison group. */
export type ComparisonGroupMemberInput = {
  /** GSS code of the area. */
  readonly gssCode: string;
  /** How near, in the words of the publication. At most 60 characters. */
  readonly proximity?: string | null | undefined;
  /** How near it is: 1 is nearest. Every rank from 1 to the number of members once. */
  readonly rank: number;
};

/** What can be wrong with the input of comparisonGroupRetire. */
export type ComparisonGroupRetireErrorCode =
  /** It is not a date that exists. */
  | 'MALFORMED_DATE'
  /** There is none that the caller may use. */
  | 'NOT_FOUND'
  /** Somebody else changed it meanwhile; `currentVersion` says where it stands. */
  | 'STALE'
  /** It is not in a state for this. */
  | 'WRONG_STATE';

/** A comparison group to take out of use. */
export type ComparisonGroupRetireInput = {
  /** GSS code of the council whose own it is; left out for a shared group, which only the platform's administrator writes. */
  readonly council?: string | null | undefined;
  /** The group's code. */
  readonly group: string;
  /** The day from which it is no longer used. */
  readonly retiredOn: string;
  /** The version that the change is made from; left out, whatever stands is changed. */
  readonly version?: number | null | undefined;
};

/** Which councils are wanted. What is left out does not matter. */
export type CouncilFilter = {
  /** Only those that keep scorecards here, or only those that do not. */
  readonly subscribes?: boolean | null | undefined;
};

/** What can be wrong with the input of councilResume. */
export type CouncilResumeErrorCode =
  /** There is none that the caller may use. */
  | 'NOT_FOUND'
  /** It is missing or blank. */
  | 'REQUIRED'
  /** It has too many characters. */
  | 'TOO_LONG'
  /** It is not in a state for this. */
  | 'WRONG_STATE';

/** A suspended council to let go on. */
export type CouncilResumeInput = {
  /** GSS code of the council: E06000049. */
  readonly gssCode: string;
  /** Why, for the platform's administrators. At most 2,000 characters. */
  readonly reason: string;
};

/** What can be wrong with the input of councilSettingsSet. */
export type CouncilSettingsSetErrorCode =
  /** Somebody else changed it meanwhile; `currentVersion` says where it stands. */
  | 'STALE';

/** What a council sets for itself. */
export type CouncilSettingsSetInput = {
  /** GSS code of the council: E06000049. */
  readonly council: string;
  /** Whether those with the role MEMBER alone read words that nobody has approved yet. */
  readonly membersSeeDrafts: boolean;
  /** The version that the change is made from; left out, whatever stands is changed. */
  readonly version?: number | null | undefined;
};

/** What can be wrong with the input of councilSubscribe. */
export type CouncilSubscribeErrorCode =
  /** There is one already. */
  | 'ALREADY_EXISTS'
  /** There is none that the caller may use. */
  | 'NOT_FOUND';

/** A council that is to keep scorecards here. */
export type CouncilSubscribeInput = {
  /** Its GSS code: E06000049. It must be among the areas. */
  readonly gssCode: string;
};

/** What can be wrong with the input of councilSuspend. */
export type CouncilSuspendErrorCode =
  /** There is none that the caller may use. */
  | 'NOT_FOUND'
  /** It is missing or blank. */
  | 'REQUIRED'
  /** It has too many characters. */
  | 'TOO_LONG'
  /** It is not in a state for this. */
  | 'WRONG_STATE';

/** A council to suspend. */
export type CouncilSuspendInput = {
  /** GSS code of the council: E06000049. */
  readonly gssCode: string;
  /** Why, for the platform's administrators. At most 2,000 characters. */
  readonly reason: string;
};

/** The change that still counts as 'broadly the same'. */
export type DeadBandInput = {
  /** Its width, zero or above. */
  readonly amount: string;
  /** Whether it is in the measure's unit or in per cent of the earlier value. */
  readonly kind?: ToleranceKind;
};

/** What a figure is compared with to say its direction of travel. */
export type DirectionBasis =
  /** The mean of the last n periods before; the line says how many. */
  | 'MEAN_OF_LAST_N'
  /** The period just before. The rule for snapshots and in-period measures unless a line says otherwise. */
  | 'PREVIOUS_PERIOD'
  /** The last period of the year before. */
  | 'PREVIOUS_YEAR_END'
  /** The same period a year earlier. The rule for year-to-date measures unless a line says otherwise. */
  | 'SAME_PERIOD_LAST_YEAR';

/** Whether the way the value went is good. */
export type DirectionJudgement =
  /** Better than what it is compared with. */
  | 'IMPROVING'
  /** It cannot be said; a reason stands beside it. */
  | 'NOT_RATED'
  /** Broadly the same. */
  | 'NO_CHANGE'
  /** Worse than what it is compared with. */
  | 'WORSENING';

/** How small numbers of children are protected in what leaves a council. */
export type DisclosureRuleInput = {
  /** What counts are rounded to: 1 to twice the threshold and one more. */
  readonly roundingBase?: number;
  /** The way. */
  readonly school: DisclosureSchool;
  /** The largest count that is taken out: 2 to 100. */
  readonly threshold: number;
};

/** How small numbers of children are protected in what leaves a council. */
export type DisclosureSchool =
  /** Those are taken out too, and others rounded; percentages are made of the rounded counts. */
  | 'ROUND'
  /** Counts from 1 to the threshold are taken out; others are shown as they are. */
  | 'SUPPRESS';

/** What happened in a council's house. */
export type EventKind =
  /** A file of the council's own was taken in. */
  | 'IMPORT_CONCLUDED'
  /** Somebody tried a webhook. */
  | 'PING'
  /** A published report was corrected by a new version. */
  | 'PUBLICATION_CORRECTED'
  /** A report was published, perhaps under an embargo. */
  | 'PUBLICATION_MADE'
  /** Others may read a published report from now on. */
  | 'PUBLICATION_RELEASED'
  /** A published report was withdrawn. */
  | 'PUBLICATION_WITHDRAWN'
  /** Lines of a published report have other colours than in the report before. */
  | 'RATING_CHANGED';

/** Lines that need commentary before a report is published. */
export type ExplainedLine =
  /** Lines that are amber. */
  | 'AMBER'
  /** Lines that are red. */
  | 'RED'
  /** Lines whose figure is absent, unless the measure does not apply or the figure is not due yet. */
  | 'UNREPORTABLE'
  /** Lines whose figure is getting worse. */
  | 'WORSENING';

/** How often a measure is reported. */
export type Frequency =
  /** Once a year. */
  | 'ANNUAL'
  /** Every half year. */
  | 'HALF_YEARLY'
  /** Every month. */
  | 'MONTHLY'
  /** Every quarter. */
  | 'QUARTERLY'
  /** Every school term. */
  | 'TERMLY';

/** What can be wrong with the input of identityProviderRemove. */
export type IdentityProviderRemoveErrorCode =
  /** There is none that the caller may use. */
  | 'NOT_FOUND';

/** Whose tokens to take no more. */
export type IdentityProviderRemoveInput = {
  /** GSS code of the council; left out for the platform's own. */
  readonly council?: string | null | undefined;
  /** The issuer, exactly as it was set. */
  readonly issuer: string;
};

/** What can be wrong with the input of identityProviderSet. */
export type IdentityProviderSetErrorCode =
  /** It is given twice. */
  | 'DUPLICATE'
  /** It is not an https address of a public host. */
  | 'MALFORMED_ADDRESS'
  /** It is too small, too large, too few, too many, too early or too late. */
  | 'OUT_OF_RANGE'
  /** It is missing or blank. */
  | 'REQUIRED'
  /** It has too many characters. */
  | 'TOO_LONG';

/** Whose tokens to take, and which. */
export type IdentityProviderSetInput = {
  /** The ways to sign that are taken, at least one. */
  readonly algorithms: ReadonlyArray<SigningAlgorithm>;
  /** The audiences of which a token must have one, 1 to 10 of at most 300 characters. */
  readonly audiences: ReadonlyArray<string>;
  /** GSS code of the council; left out for the platform's own. */
  readonly council?: string | null | undefined;
  /** The issuer, exactly as in its tokens: an https address. At most 500 characters. */
  readonly issuer: string;
  /** Where its public keys are (jwks_uri in its discovery document): an https address of a public host. At most 500 characters. */
  readonly keysAddress: string;
};

/** The column that half of a fraction stands in. */
export type ImportMappingCellInput = {
  /** The name of the column. */
  readonly column: string;
  /** The row it stands in, for the same area and period: an item of every filter; left out or empty where that is the row of the value. */
  readonly where?: ReadonlyArray<ImportMappingItemInput> | null | undefined;
};

/** What can be wrong with the input of importMappingDefine. */
export type ImportMappingDefineErrorCode =
  /** There is one already. */
  | 'ALREADY_EXISTS'
  /** It is given twice. */
  | 'DUPLICATE'
  /** Half of a fraction is missing. */
  | 'FRACTION_INCOMPLETE'
  /** It is not written as a code. */
  | 'MALFORMED_CODE'
  /** It is none of the values that are allowed here. */
  | 'NOT_ALLOWED'
  /** There is none that the caller may use. */
  | 'NOT_FOUND'
  /** It is missing or blank. */
  | 'REQUIRED'
  /** Somebody else changed it meanwhile; `currentVersion` says where it stands. */
  | 'STALE'
  /** It has too many characters. */
  | 'TOO_LONG';

/** A mapping to add, or the one of that code to change as a whole. */
export type ImportMappingDefineInput = {
  /** Its code: lower-case words and digits joined by hyphens; at most 64 characters. */
  readonly code: string;
  /** How the names of its files begin, whatever years follow. At most 120 characters. */
  readonly fileName: string;
  /** The file's filters: the names of their columns, each once. */
  readonly filters: ReadonlyArray<string>;
  /** Codes that stand for no council of their own, as joint returns do: their rows are left out. None unless told. */
  readonly leftOutAreas?: ReadonlyArray<string> | null | undefined;
  /** The measures, at least one. */
  readonly measures: ReadonlyArray<ImportMappingMeasureInput>;
  /** What figures that are imported by it are cited as. At most 300 characters. */
  readonly source: string;
  /** The version that the change is made from; 0 for a new one, or one that no import has used. */
  readonly version: number;
};

/** An item of a filter of an open-data file. */
export type ImportMappingItemInput = {
  /** The filter: one of the mapping's. */
  readonly filter: string;
  /** The item, as the column says it. */
  readonly item: string;
};

/** Which row and column of an open-data file is a measure. */
export type ImportMappingMeasureInput = {
  /** Where its denominator is. With the numerator, or neither. */
  readonly denominator?: ImportMappingCellInput | null | undefined;
  /** The measure's code in the shared catalogue; each measure once in a mapping. */
  readonly measure: string;
  /** Where its numerator is. With the denominator, or neither. */
  readonly numerator?: ImportMappingCellInput | null | undefined;
  /** The indicator that is the measure's value: the name of its column. */
  readonly value: string;
  /** The row it stands in: an item of every filter. */
  readonly where: ReadonlyArray<ImportMappingItemInput>;
};

/** A language in which the service writes for readers. */
export type Language =
  /** Welsh. Where nobody has translated a text yet, the English stands in. */
  | 'CY'
  /** English, the working language: there is always a text. */
  | 'EN';

/** Why a line is not among those of which two periods are compared. */
export type LeftOutReason =
  /** It is new. */
  | 'ADDED'
  /** It is no longer there. */
  | 'REMOVED'
  /** Another measure took its place, or it took the place of another, and the two do not compare. */
  | 'REPLACED';

/** What a line's figure is compared with to say its direction of travel. */
export type LineDirectionInput = {
  /** The basis. */
  readonly basis: DirectionBasis;
  /** How many periods the mean is of, 1 to 24; required for MEAN_OF_LAST_N and read for nothing else. */
  readonly meanOf?: number | null | undefined;
};

/** Which management actions are wanted. */
export type ManagementActionFilter = {
  /** Due on this day or before; left out, on any. */
  readonly dueBy?: string | null | undefined;
  /** Those that are not finished, or with false those that are; left out, all. */
  readonly open?: boolean | null | undefined;
};

/** What can be wrong with the input of measureDefine. */
export type MeasureDefineErrorCode =
  /** There is one already. */
  | 'ALREADY_EXISTS'
  /** Half of a fraction is missing. */
  | 'FRACTION_INCOMPLETE'
  /** It is not written as a code. */
  | 'MALFORMED_CODE'
  /** It is not a decimal number, or has too many digits. */
  | 'MALFORMED_DECIMAL'
  /** It is below zero. */
  | 'NEGATIVE'
  /** It is none of the values that are allowed here. */
  | 'NOT_ALLOWED'
  /** There is none that the caller may use. */
  | 'NOT_FOUND'
  /** It is too small, too large, too few, too many, too early or too late. */
  | 'OUT_OF_RANGE'
  /** It is missing or blank. */
  | 'REQUIRED'
  /** Somebody else changed it meanwhile; `currentVersion` says where it stands. */
  | 'STALE'
  /** It has too many characters. */
  | 'TOO_LONG';

/** A measure to add; or, with the version that it was changed from, to change. Everything is given anew. */
export type MeasureDefineInput = {
  /** Which stretch of time a value covers. */
  readonly accumulation: Accumulation;
  /** Its code: letters, digits, '_', '.' and '-', beginning with a letter or digit; at most 60. */
  readonly code: string;
  /** GSS code of the council whose own it is; left out for a measure of the catalogue, which only the platform's administrator writes. */
  readonly council?: string | null | undefined;
  /** Digits after the point when a value is shown, and so when it is rated: 0 to 6. */
  readonly decimalPlaces: number;
  /** What exactly is counted, and what is not. At most 4,000 characters in each language. */
  readonly definition: BilingualTextInput;
  /** What the denominator counts. At most 200 characters. */
  readonly denominatorLabel?: BilingualTextInput | null | undefined;
  /** The shortest period it is reported for. */
  readonly frequency: Frequency;
  /** Whether councils are put into quartiles by it. */
  readonly hasQuartiles?: boolean;
  /** Values above this are refused. */
  readonly maximumValue?: string | null | undefined;
  /** A value made of fewer cases than this is not rated; left out, every value is. */
  readonly minimumDenominator?: string | null | undefined;
  /** Values below this are refused. */
  readonly minimumValue?: string | null | undefined;
  /** What numerator ÷ denominator is multiplied by: 1, 100, 1,000 or 10,000, written without the comma. */
  readonly multiplier?: number;
  /** What the numerator counts, where a value is a fraction: both labels or neither. At most 200 characters. */
  readonly numeratorLabel?: BilingualTextInput | null | undefined;
  /** Who answers for it. At most 300 characters. */
  readonly owner?: string | null | undefined;
  /** Which values are good. */
  readonly polarity: Polarity;
  /** Where its definition comes from. At most 300 characters. */
  readonly source?: string | null | undefined;
  /** What reports call it. At most 200 characters in each language. */
  readonly title: BilingualTextInput;
  /** What its values are in. */
  readonly unit: Unit;
  /** The version that the change was made from; left out for a new measure. A version that is no longer the latest is refused as STALE. */
  readonly version?: number | null | undefined;
  /** The kind of year it is reported in. */
  readonly yearType: YearType;
};

/** Which measures are wanted. What is left out does not matter. */
export type MeasureFilter = {
  /** Only these codes. */
  readonly codes?: ReadonlyArray<string> | null | undefined;
  /** GSS code of a council: what that council may use, the catalogue and its own. Left out: the catalogue. */
  readonly council?: string | null | undefined;
  /** Only the council's own measures, or only the catalogue's. */
  readonly local?: boolean | null | undefined;
};

/** What can be wrong with the input of meetingSchedule. */
export type MeetingScheduleErrorCode =
  /** It is not a date that exists. */
  | 'MALFORMED_DATE'
  /** There is none that the caller may use. */
  | 'NOT_FOUND'
  /** It has too many characters. */
  | 'TOO_LONG';

/** A meeting to put in a committee's diary, or the one of that day to annotate. */
export type MeetingScheduleInput = {
  /** The committee's code. */
  readonly committee: string;
  /** GSS code of the council: E06000049. */
  readonly council: string;
  /** The day it is held on. */
  readonly heldOn: string;
  /** A remark. At most 2,000 characters. */
  readonly note?: string | null | undefined;
};

/** What can be wrong with the input of memberRequestClose. */
export type MemberRequestCloseErrorCode =
  /** There is none that the caller may use. */
  | 'NOT_FOUND'
  /** It has too many characters. */
  | 'TOO_LONG'
  /** It is not in a state for this. */
  | 'WRONG_STATE';

/** A request that need not be answered any more. */
export type MemberRequestCloseInput = {
  /** GSS code of the council: E06000049. */
  readonly council: string;
  /** What identifies it. */
  readonly id: string;
  /** Why. At most 2,000 characters. */
  readonly note?: string | null | undefined;
};

/** What can be wrong with the input of memberRequestMake. */
export type MemberRequestMakeErrorCode =
  /** There is one already. */
  | 'ALREADY_EXISTS'
  /** It is given twice. */
  | 'DUPLICATE'
  /** It is not a date that exists. */
  | 'MALFORMED_DATE'
  /** There is none that the caller may use. */
  | 'NOT_FOUND'
  /** It is missing or blank. */
  | 'REQUIRED'
  /** It has too many characters. */
  | 'TOO_LONG';

/** What a meeting's members asked to be told of a measure from then on. */
export type MemberRequestMakeInput = {
  /** What they want to know, each once; left out, everything. */
  readonly aspects?: ReadonlyArray<MonitoringAspect> | null | undefined;
  /** The document and paragraph that it was taken from. At most 300 characters. */
  readonly citation?: string | null | undefined;
  /** The code of the committee. */
  readonly committee: string;
  /** GSS code of the council: E06000049. */
  readonly council: string;
  /** The measure's code. */
  readonly measure: string;
  /** The day of the meeting at which they asked. */
  readonly meetingOn: string;
  /** In their words. At most 2,000 characters. */
  readonly question?: string | null | undefined;
  /** Who asked: the committee, or members by name. At most 200 characters. */
  readonly requestedBy: string;
};

/** What can be wrong with the input of membershipEnd. */
export type MembershipEndErrorCode =
  /** There is none that the caller may use. */
  | 'NOT_FOUND'
  /** Somebody else changed it meanwhile; `currentVersion` says where it stands. */
  | 'STALE';

/** Somebody to take all roles from. */
export type MembershipEndInput = {
  /** GSS code of the council; left out for the platform's own. */
  readonly council?: string | null | undefined;
  /** The e-mail address under which they were invited, in capitals or not. */
  readonly email: string;
  /** The version that the change is made from; left out, whatever stands is changed. */
  readonly version?: number | null | undefined;
};

/** What can be wrong with the input of membershipSet. */
export type MembershipSetErrorCode =
  /** It is none of the values that are allowed here. */
  | 'NOT_ALLOWED'
  /** There is none that the caller may use. */
  | 'NOT_FOUND'
  /** It is missing or blank. */
  | 'REQUIRED'
  /** Somebody else changed it meanwhile; `currentVersion` says where it stands. */
  | 'STALE'
  /** It has too many characters. */
  | 'TOO_LONG';

/** Somebody to give other roles, or another name. */
export type MembershipSetInput = {
  /** GSS code of the council; left out for the platform's own. */
  readonly council?: string | null | undefined;
  /** The e-mail address under which they were invited, in capitals or not. */
  readonly email: string;
  /** Their name from now on; left out, as it is. At most 120 characters. */
  readonly name?: string | null | undefined;
  /** At least one: of a council's, or PLATFORM_ADMINISTRATOR alone where no council is given. */
  readonly roles: ReadonlyArray<Role>;
  /** The version that the change is made from; left out, whatever stands is changed. */
  readonly version?: number | null | undefined;
};

/** Where somebody stands. */
export type MembershipState =
  /** They have signed in and have their roles. */
  | 'ACTIVE'
  /** They have no roles there any more, or the invitation was withdrawn. */
  | 'ENDED'
  /** They have not signed in yet. */
  | 'INVITED';

/** Why a member of a comparison group is not in the group's average. */
export type MissingReason =
  /** Its figure is suppressed. */
  | 'CONFIDENTIAL'
  /** The measure does not apply to it. */
  | 'NOT_APPLICABLE'
  /** Its figure is not available. */
  | 'NOT_AVAILABLE'
  /** Its system does not capture the figure. */
  | 'NOT_CAPTURED'
  /** It published nothing for the period. */
  | 'NOT_PUBLISHED'
  /** Its figure is not due yet. */
  | 'NOT_YET_DUE'
  /** It published a value without the numerator and denominator that pooling needs. */
  | 'NO_FRACTION'
  /** Its figure rounds to zero and is not zero. */
  | 'ROUNDS_TO_ZERO'
  /** Its figure is too unreliable to be given. */
  | 'UNRELIABLE';

/** What members ask to be told of a measure. */
export type MonitoringAspect =
  /** What is being done to improve it. */
  | 'ACTIONS'
  /** What is expected of the periods to come. */
  | 'EXPECTED_PERIODS'
  /** The trend over the past five years. */
  | 'FIVE_YEAR_TREND'
  /** Where it stands. */
  | 'POSITION'
  /** The target and how it was calculated. */
  | 'TARGET';

/** What a management action adds to its words. */
export type NarrativeActionInput = {
  /** The day by which it is due. */
  readonly dueOn: string;
  /** Who sees to it. At most 200 characters. */
  readonly owner: string;
  /** How it stands, as its owner sees it. */
  readonly rag: Colour;
};

/** What can be wrong with the input of narrativeApprove. */
export type NarrativeApproveErrorCode =
  /** There is none that the caller may use. */
  | 'NOT_FOUND'
  /** It must be done by somebody other than its author. */
  | 'SAME_PERSON'
  /** Somebody else changed it meanwhile; `currentVersion` says where it stands. */
  | 'STALE'
  /** It is not in a state for this. */
  | 'WRONG_STATE';

/** Words to approve, written by somebody else. */
export type NarrativeApproveInput = {
  /** GSS code of the council: E06000049. */
  readonly council: string;
  /** What identifies it. */
  readonly id: string;
  /** The version that the change is made from; left out, whatever stands is changed. */
  readonly version?: number | null | undefined;
};

/** What words are for. */
export type NarrativeKind =
  /** What management will do, with an owner and a due date. */
  | 'ACTION'
  /** A warning that belongs beside a value. */
  | 'CAVEAT'
  /** What lies behind the figure of one measure in one period. */
  | 'COMMENTARY'
  /** The scorecard as a whole in one period. */
  | 'OVERVIEW';

/** What can be wrong with the input of narrativeReturn. */
export type NarrativeReturnErrorCode =
  /** There is none that the caller may use. */
  | 'NOT_FOUND'
  /** It is missing or blank. */
  | 'REQUIRED'
  /** Somebody else changed it meanwhile; `currentVersion` says where it stands. */
  | 'STALE'
  /** It has too many characters. */
  | 'TOO_LONG'
  /** It is not in a state for this. */
  | 'WRONG_STATE';

/** Words to send back to their author before they are published; an approval goes with it. */
export type NarrativeReturnInput = {
  /** GSS code of the council: E06000049. */
  readonly council: string;
  /** What identifies it. */
  readonly id: string;
  /** Why. At most 2,000 characters. */
  readonly reason: string;
};

/** What can be wrong with the input of narrativeRevise. */
export type NarrativeReviseErrorCode =
  /** It is not a date that exists. */
  | 'MALFORMED_DATE'
  /** There is none that the caller may use. */
  | 'NOT_FOUND'
  /** It is missing or blank. */
  | 'REQUIRED'
  /** Somebody else changed it meanwhile; `currentVersion` says where it stands. */
  | 'STALE'
  /** It has too many characters. */
  | 'TOO_LONG'
  /** It is not in a state for this. */
  | 'WRONG_STATE';

/** Words of a draft to write anew. Whoever does is their author from then on. */
export type NarrativeReviseInput = {
  /** Owner, due date and state; given for an action and for nothing else. */
  readonly action?: NarrativeActionInput | null | undefined;
  /** The document and paragraph that it was taken from. At most 300 characters. */
  readonly citation?: string | null | undefined;
  /** GSS code of the council: E06000049. */
  readonly council: string;
  /** What identifies it. */
  readonly id: string;
  /** The words. At most 10,000 characters in each language. */
  readonly text: BilingualTextInput;
  /** The version that was read; STALE where it is no longer that one. */
  readonly version: number;
};

/** How far words have come on their way to the committee. */
export type NarrativeState =
  /** Approved by somebody other than the author. */
  | 'APPROVED'
  /** Being written. */
  | 'DRAFT'
  /** In a published report; new words that replace them correct them, and nothing else. */
  | 'PUBLISHED'
  /** Handed in for approval. */
  | 'SUBMITTED';

/** What can be wrong with the input of narrativeSubmit. */
export type NarrativeSubmitErrorCode =
  /** There is none that the caller may use. */
  | 'NOT_FOUND'
  /** Somebody else changed it meanwhile; `currentVersion` says where it stands. */
  | 'STALE'
  /** It is not in a state for this. */
  | 'WRONG_STATE';

/** A draft to hand in for approval. */
export type NarrativeSubmitInput = {
  /** GSS code of the council: E06000049. */
  readonly council: string;
  /** What identifies it. */
  readonly id: string;
  /** The version that the change is made from; left out, whatever stands is changed. */
  readonly version?: number | null | undefined;
};

/** What can be wrong with the input of narrativeWrite. */
export type NarrativeWriteErrorCode =
  /** It is not a date that exists. */
  | 'MALFORMED_DATE'
  /** It is not a period's code. */
  | 'MALFORMED_PERIOD'
  /** There is none that the caller may use. */
  | 'NOT_FOUND'
  /** It is too small, too large, too few, too many, too early or too late. */
  | 'OUT_OF_RANGE'
  /** It is missing or blank. */
  | 'REQUIRED'
  /** It has too many characters. */
  | 'TOO_LONG'
  /** It is not in a state for this. */
  | 'WRONG_STATE';

/** Words to write; they begin as a draft. */
export type NarrativeWriteInput = {
  /** Owner, due date and state; given for an action and for nothing else. */
  readonly action?: NarrativeActionInput | null | undefined;
  /** The document and paragraph that it was taken from. At most 300 characters. */
  readonly citation?: string | null | undefined;
  /** GSS code of the council: E06000049. */
  readonly council: string;
  /** What the words are for. */
  readonly kind: NarrativeKind;
  /** The measure's code. Left out for an overview, or for an action on the whole scorecard. */
  readonly measure?: string | null | undefined;
  /** The period's code: 2017-M1, 201718-FYQ4, 201617-FY, 2017-RY. */
  readonly period: string;
  /** The published words of the same kind, on the same line in the same period, whose place these take once they are approved; never an action. */
  readonly replaces?: string | null | undefined;
  /** The scorecard's code. */
  readonly scorecard: string;
  /** The words. At most 10,000 characters in each language. */
  readonly text: BilingualTextInput;
};

/** Why there is no trend. */
export type NoTrendReason =
  /** One of the five has no value or no numbers behind it, or they are not of one series. */
  | 'MISSING_VALUE'
  /** A value has no spread to weigh it by. */
  | 'NO_INTERVAL'
  /** There are fewer than five periods. */
  | 'TOO_FEW_PERIODS';

/** Why a figure has no direction of travel, or an arrow without a judgement. */
export type NotComparableReason =
  /** The figures were made under different definitions. */
  | 'DEFINITION_DIFFERS'
  /** A figure in between is missing; a hole is never compared over. */
  | 'GAP'
  /** Good is within a band, and there is no target band. */
  | 'NO_BAND'
  /** There is no earlier figure at all. */
  | 'NO_EARLIER_VALUE'
  /** The measure gives context, so that neither way is better. */
  | 'NO_JUDGEMENT'
  /** Nothing was reported for this period. */
  | 'NO_VALUE'
  /** The series was broken since the earlier figure. */
  | 'SERIES_BREAK'
  /** One of the figures is a symbol in place of a value. */
  | 'SYMBOL';

/** Why there is no comparator. */
export type NotComparedReason =
  /** The report is asked for as it once stood, and what others had published by then is kept in publications alone. */
  | 'NOT_AS_IT_STOOD'
  /** Nothing is published for the area. */
  | 'NOT_PUBLISHED'
  /** The neighbours' first edition is younger than the period. */
  | 'NO_EDITION'
  /** The council has no statistical neighbours. */
  | 'NO_GROUP'
  /** The council lies in no region, as in Wales. */
  | 'NO_REGION'
  /** Fewer than three of the neighbours have a published value. */
  | 'TOO_FEW_MEMBERS'
  /** Beside what is published, the average would tell the one figure that is suppressed. */
  | 'WOULD_DISCLOSE';

/** Why a scorecard cannot be compared with the period before. */
export type NotLikeForLikeReason =
  /** None of the measures in both was reported in the period before. */
  | 'NOTHING_REPORTED_BEFORE'
  /** No edition was in force in the period before. */
  | 'NO_EDITION_BEFORE'
  /** No measure is in both. */
  | 'NO_MEASURE_IN_COMMON';

/** Why there is no projection of the year's end. */
export type NotProjectedReason =
  /** The period is none of those that the measure's year is made of, as two terms together. */
  | 'NOT_PART_OF_YEAR'
  /** There is no value for this period. */
  | 'NO_VALUE'
  /** Fewer than three periods have a value, which is what a line needs. */
  | 'TOO_FEW_PERIODS'
  /** The period closes the year. */
  | 'YEAR_COMPLETE';

/** Why a figure has no colour. The first that holds is given, in the order: context, target, value, number of cases. */
export type NotRatedReason =
  /** The measure is shown for context and has no polarity. */
  | 'CONTEXTUAL'
  /** The measure does not apply in this period. */
  | 'NOT_APPLICABLE'
  /** The figure is not due yet. */
  | 'NOT_YET_DUE'
  /** No target stands for the period, or it is said not to be a target measure. */
  | 'NO_TARGET'
  /** There is no value: nothing was reported, or it is not available, unreliable or not captured. */
  | 'NO_VALUE'
  /** Fewer cases were counted than the measure's minimum denominator. */
  | 'SMALL_DENOMINATOR'
  /** The value is confidential. */
  | 'SUPPRESSED';

/** What a reader must know beside a figure; one figure may carry several. */
export type ObservationFlag =
  /** It was made under another definition than the measure's. */
  | 'DEFINITION_DIFFERS'
  /** It is an estimate. */
  | 'ESTIMATED'
  /** It rests on few cases or on doubtful records. */
  | 'LOW_RELIABILITY'
  /** It is provisional whatever its status says of the whole return. */
  | 'PROVISIONAL'
  /** It does not continue what came before: the two must not be compared. */
  | 'SERIES_BREAK';

/** The figure of one measure in one period: a value, or numerator and denominator from which it is worked out, or an absence. */
export type ObservationRowInput = {
  /** Why there is no value; never beside one. */
  readonly absence?: AbsenceInput | null | undefined;
  /** A warning to be printed beside it. At most 2,000 characters. */
  readonly caveat?: string | null | undefined;
  /** The document and paragraph that it was taken from. At most 300 characters. */
  readonly citation?: string | null | undefined;
  /** What it was counted out of, above zero; only together with the numerator. */
  readonly denominator?: string | null | undefined;
  /** What a reader must know beside it. */
  readonly flags?: ReadonlyArray<ObservationFlag>;
  /** The measure's code. */
  readonly measure: string;
  /** What was counted; only together with the denominator. */
  readonly numerator?: string | null | undefined;
  /** The period's code: 2017-M1, 201718-FYQ4, 201617-FY, 2017-RY. */
  readonly period: string;
  /** The system it came from. At most 120 characters. */
  readonly sourceSystem?: string | null | undefined;
  /** How settled it is. */
  readonly status?: ObservationStatus;
  /** The value in the measure's unit. Beside a numerator and denominator it must agree with them to the measure's decimal places. */
  readonly value?: string | null | undefined;
  /** The version that the change is made from; left out, whatever stands is changed. */
  readonly version?: number | null | undefined;
};

/** How settled a figure is. */
export type ObservationStatus =
  /** Settled. */
  | 'FINAL'
  /** Straight from the system, not cleansed. */
  | 'INTERIM'
  /** Cleansed, and may still change. */
  | 'PROVISIONAL'
  /** Corrected after it was final. */
  | 'REVISED';

/** What can be wrong with the input of observationsSubmit. */
export type ObservationsSubmitErrorCode =
  /** The denominator is not above zero. */
  | 'DENOMINATOR_NOT_POSITIVE'
  /** It is given twice. */
  | 'DUPLICATE'
  /** Half of a fraction is missing. */
  | 'FRACTION_INCOMPLETE'
  /** It is not a date that exists. */
  | 'MALFORMED_DATE'
  /** It is not a decimal number, or has too many digits. */
  | 'MALFORMED_DECIMAL'
  /** It is not a period's code. */
  | 'MALFORMED_PERIOD'
  /** There is none that the caller may use. */
  | 'NOT_FOUND'
  /** It is too small, too large, too few, too many, too early or too late. */
  | 'OUT_OF_RANGE'
  /** The measure is not reported for such a period. */
  | 'PERIOD_DOES_NOT_FIT'
  /** It is missing or blank. */
  | 'REQUIRED'
  /** Somebody else changed it meanwhile; `currentVersion` says where it stands. */
  | 'STALE'
  /** It has too many characters. */
  | 'TOO_LONG'
  /** Both a value and an absence are given. */
  | 'VALUE_AND_ABSENCE'
  /** The value is not what numerator and denominator make. */
  | 'VALUE_DISAGREES_WITH_FRACTION'
  /** Neither a value nor an absence is given. */
  | 'VALUE_OR_ABSENCE_REQUIRED';

/** Figures of a council. Rows that say what already stands change nothing, so that a submission may be sent again. */
export type ObservationsSubmitInput = {
  /** GSS code of the council: E06000049. */
  readonly council: string;
  /** False: all rows or none. True: the good rows are stored though others are refused. */
  readonly partial?: boolean;
  /** The figures: 1 to 5,000 rows, one for each measure and period. */
  readonly rows: ReadonlyArray<ObservationRowInput>;
};

/** In what way a council stands out. */
export type OutlierKind =
  /** It is in the best quarter of the English councils. */
  | 'BEST_QUARTILE'
  /** It is one of the ten measures furthest from the mean of the council's neighbours, either way. */
  | 'FURTHEST_FROM_NEIGHBOURS'
  /** It is red and worsening on the council's own scorecard. */
  | 'RED_AND_WORSENING'
  /** It is in the worst quarter of the English councils. */
  | 'WORST_QUARTILE';

/** What can be wrong with the input of outlookJudge. */
export type OutlookJudgeErrorCode =
  /** It is not a decimal number, or has too many digits. */
  | 'MALFORMED_DECIMAL'
  /** It is not a period's code. */
  | 'MALFORMED_PERIOD'
  /** There is none that the caller may use. */
  | 'NOT_FOUND'
  /** It is too small, too large, too few, too many, too early or too late. */
  | 'OUT_OF_RANGE'
  /** It is missing or blank. */
  | 'REQUIRED'
  /** Somebody else changed it meanwhile; `currentVersion` says where it stands. */
  | 'STALE'
  /** It has too many characters. */
  | 'TOO_LONG';

/** The service's own word on the year's end: an outlook, an expected value, or both. */
export type OutlookJudgeInput = {
  /** The document and paragraph that it was taken from. At most 300 characters. */
  readonly citation?: string | null | undefined;
  /** GSS code of the council: E06000049. */
  readonly council: string;
  /** What the year is expected to end on, in the measure's unit. */
  readonly expectedValue?: string | null | undefined;
  /** Who judges it. At most 200 characters. */
  readonly judgedBy: string;
  /** The measure's code. */
  readonly measure: string;
  /** Whether the target will be met. */
  readonly outlook?: YearEndOutlook | null | undefined;
  /** The period's code: 2017-M1, 201718-FYQ4, 201617-FY, 2017-RY. The one in which it is judged. */
  readonly period: string;
  /** Why. At most 2,000 characters. */
  readonly reason: string;
  /** The version that the change is made from; left out, whatever stands is changed. */
  readonly version?: number | null | undefined;
};

/** Which periods are wanted. What is left out does not matter. */
export type PeriodFilter = {
  /** Only periods that begin on this day or later. */
  readonly from?: string | null | undefined;
  /** Only periods of this length. */
  readonly kind?: PeriodKind | null | undefined;
  /** Only periods that end on this day or earlier. */
  readonly to?: string | null | undefined;
  /** Only parts of this kind of year. Months say CALENDAR. */
  readonly yearType?: YearType | null | undefined;
};

/** How long a period is. */
export type PeriodKind =
  /** April to September, or October to March. */
  | 'HALF_YEAR'
  /** A calendar month. It belongs to every kind of year. */
  | 'MONTH'
  /** Three months of a year of its type. */
  | 'QUARTER'
  /** One day: as it stood on 31 March. */
  | 'SNAPSHOT'
  /** A school term, or autumn and spring term together. */
  | 'TERM'
  /** A whole year of its type. */
  | 'YEAR';

/** What can be wrong with the input of personInvite. */
export type PersonInviteErrorCode =
  /** There is one already. */
  | 'ALREADY_EXISTS'
  /** It is not an e-mail address. */
  | 'MALFORMED_EMAIL'
  /** It is none of the values that are allowed here. */
  | 'NOT_ALLOWED'
  /** There is none that the caller may use. */
  | 'NOT_FOUND'
  /** It is missing or blank. */
  | 'REQUIRED'
  /** It has too many characters. */
  | 'TOO_LONG';

/** Somebody to give roles to. */
export type PersonInviteInput = {
  /** GSS code of the council; left out for the platform's own. */
  readonly council?: string | null | undefined;
  /** The e-mail address that they sign in with. Whoever first comes with it, and an identity provider of this council says that it is verified, takes the roles up. At most 254 characters. */
  readonly email: string;
  /** Their name; shown beside everything that they do. At most 120 characters. */
  readonly name: string;
  /** At least one: of a council's, or PLATFORM_ADMINISTRATOR alone where no council is given. */
  readonly roles: ReadonlyArray<Role>;
};

/** A priority of a plan that a measure serves. */
export type PlanPriorityInput = {
  /** The plan. At most 200 characters. */
  readonly plan: string;
  /** The priority within it. At most 300 characters. */
  readonly priority: string;
};

/** One value to reach. For measures of which high or low is good. */
export type PointTargetInput = {
  /** How far short of it is still amber: zero or above, and zero where it is left out. */
  readonly tolerance?: string | null | undefined;
  /** Whether the tolerance is in the measure's unit or in per cent of the target. */
  readonly toleranceKind?: ToleranceKind;
  /** The value to reach, in the measure's unit. */
  readonly value: string;
};

/** Which values of a measure are good. */
export type Polarity =
  /** Neither too low nor too high: good within a band. */
  | 'BAND_IS_GOOD'
  /** The higher the better. */
  | 'HIGH_IS_GOOD'
  /** The lower the better. */
  | 'LOW_IS_GOOD'
  /** Neither: the measure is shown for context and is never rated. */
  | 'NO_JUDGEMENT';

/** Who is asking. */
export type PrincipalKind =
  /** Nobody known: the request came without a key. */
  | 'ANONYMOUS'
  /** The holder of an API key. */
  | 'KEY'
  /** Whoever runs the service, on its own machine. Nobody comes in over the network as that. */
  | 'OPERATOR'
  /** Somebody who signed in with their council's identity provider. */
  | 'PERSON';

/** How the year's end is projected. */
export type ProjectionMethod =
  /** The straight line of least squares through the last eight periods, or those since the series broke. For everything else. */
  | 'LEAST_SQUARES'
  /** The year's value so far divided by the share of the year gone. For counts and rates of the population, which add up over the year. */
  | 'RUN_RATE';

/** What is different between two documents of one report. */
export type PublicationChangeKind =
  /** What a figure is compared with says something else. */
  | 'COMPARATOR'
  /** A figure is judged to have moved otherwise. */
  | 'DIRECTION'
  /** A figure says something else. */
  | 'FIGURE'
  /** A line has come. */
  | 'LINE_ADDED'
  /** A line has gone. */
  | 'LINE_REMOVED'
  /** Words have come or gone. */
  | 'NARRATIVE'
  /** A line has another colour. */
  | 'RATING'
  /** A line has another reference. */
  | 'REFERENCE'
  /** A line is rated by another version of its rule. */
  | 'RULE'
  /** A target says something else, has come or has gone. */
  | 'TARGET';

/** Why something is different. */
export type PublicationChangeReason =
  /** The figure was corrected. */
  | 'CORRECTION'
  /** There was no value, and now there is one. */
  | 'LATE_INPUT'
  /** The scorecard's measures were changed. */
  | 'NEW_EDITION'
  /** The rule was changed. */
  | 'NEW_RULE'
  /** The target was changed. */
  | 'NEW_TARGET'
  /** The words were changed. */
  | 'NEW_WORDS'
  /** Figures of other periods or other councils have changed. */
  | 'OTHER_FIGURES'
  /** The figure was revised, and says so. */
  | 'REVISION';

/** What can be wrong with the input of publicationCorrect. */
export type PublicationCorrectErrorCode =
  /** A figure is absent and nobody says why. */
  | 'ABSENCE_UNEXPLAINED'
  /** A figure has changed since the words on it were approved. */
  | 'CHANGED_SINCE_APPROVAL'
  /** Nothing has been said of a line. */
  | 'FIGURE_MISSING'
  /** A figure is less settled than the report is to be. */
  | 'FIGURE_NOT_SETTLED'
  /** It is not a period's code. */
  | 'MALFORMED_PERIOD'
  /** A line that needs commentary has none. */
  | 'NARRATIVE_MISSING'
  /** Words are not approved. */
  | 'NARRATIVE_NOT_APPROVED'
  /** There is nothing to correct. */
  | 'NOTHING_CHANGED'
  /** There is none that the caller may use. */
  | 'NOT_FOUND'
  /** It is too small, too large, too few, too many, too early or too late. */
  | 'OUT_OF_RANGE'
  /** It is missing or blank. */
  | 'REQUIRED'
  /** It must be done by somebody other than its author. */
  | 'SAME_PERSON'
  /** Somebody else changed it meanwhile; `currentVersion` says where it stands. */
  | 'STALE'
  /** A target is not confirmed. */
  | 'TARGET_NOT_CONFIRMED'
  /** It has too many characters. */
  | 'TOO_LONG'
  /** Words have no Welsh where the council requires it. */
  | 'TRANSLATION_MISSING'
  /** It is not in a state for this. */
  | 'WRONG_STATE';

/** A published report to correct: it is frozen again as it now stands. */
export type PublicationCorrectInput = {
  /** GSS code of the council: E06000049. */
  readonly council: string;
  /** What was wrong, and what is right; in Welsh too, where the council asks for Welsh. At most 2,000 characters in each language. */
  readonly erratum: BilingualTextInput;
  /** The period's code: 2017-M1, 201718-FYQ4, 201617-FY, 2017-RY. */
  readonly period: string;
  /** The scorecard's code. */
  readonly scorecard: string;
  /** How settled it now is; left out, as the version before. */
  readonly status?: PublicationStatus | null | undefined;
};

/** Until when nothing of a publication shows outside the council: exactly one of these. */
export type PublicationEmbargoInput =
  {   /** Half past nine in London on this day, when official statistics are released. */
  readonly standardReleaseOn: string; readonly until?: never; }
  |  { readonly standardReleaseOn?: never;   /** A moment; it has still to come. */
  readonly until: string; };

/** What can be wrong with the input of publicationPublish. */
export type PublicationPublishErrorCode =
  /** A figure is absent and nobody says why. */
  | 'ABSENCE_UNEXPLAINED'
  /** There is one already. */
  | 'ALREADY_EXISTS'
  /** A figure has changed since the words on it were approved. */
  | 'CHANGED_SINCE_APPROVAL'
  /** Nothing has been said of a line. */
  | 'FIGURE_MISSING'
  /** A figure is less settled than the report is to be. */
  | 'FIGURE_NOT_SETTLED'
  /** It is not a date that exists. */
  | 'MALFORMED_DATE'
  /** It is not a moment with its offset. */
  | 'MALFORMED_INSTANT'
  /** It is not a period's code. */
  | 'MALFORMED_PERIOD'
  /** A line that needs commentary has none. */
  | 'NARRATIVE_MISSING'
  /** Words are not approved. */
  | 'NARRATIVE_NOT_APPROVED'
  /** There is none that the caller may use. */
  | 'NOT_FOUND'
  /** It is too small, too large, too few, too many, too early or too late. */
  | 'OUT_OF_RANGE'
  /** It must be done by somebody other than its author. */
  | 'SAME_PERSON'
  /** Somebody else changed it meanwhile; `currentVersion` says where it stands. */
  | 'STALE'
  /** A target is not confirmed. */
  | 'TARGET_NOT_CONFIRMED'
  /** Words have no Welsh where the council requires it. */
  | 'TRANSLATION_MISSING';

/** A report to publish to a meeting. */
export type PublicationPublishInput = {
  /** The code of the committee that it goes to. */
  readonly committee: string;
  /** GSS code of the council: E06000049. */
  readonly council: string;
  /** Until when nothing of it shows outside the council; left out, it may be read at once. */
  readonly embargo?: PublicationEmbargoInput | null | undefined;
  /** The day of the meeting that it goes to. */
  readonly meetingOn: string;
  /** The period's code: 2017-M1, 201718-FYQ4, 201617-FY, 2017-RY. */
  readonly period: string;
  /** The scorecard's code. */
  readonly scorecard: string;
  /** How settled it is; no figure in it may be less settled. */
  readonly status: PublicationStatus;
  /** Who may read it. */
  readonly visibility: PublicationVisibility;
};

/** What can be wrong with the input of publicationRulesSet. */
export type PublicationRulesSetErrorCode =
  /** It is too small, too large, too few, too many, too early or too late. */
  | 'OUT_OF_RANGE'
  /** It is missing or blank. */
  | 'REQUIRED';

/** What a council asks of its publications from now on. */
export type PublicationRulesSetInput = {
  /** GSS code of the council: E06000049. */
  readonly council: string;
  /** How small numbers of children are protected. */
  readonly disclosure: DisclosureRuleInput;
  /** Lines that need commentary; RED has to be among them. */
  readonly narrativeOn: ReadonlyArray<ExplainedLine>;
  /** Whether words need their Welsh beside the English. */
  readonly welshRequired: boolean;
};

/** How settled a published report is. */
export type PublicationStatus =
  /** Not expected to change. */
  | 'FINAL'
  /** Not cleansed. */
  | 'INTERIM'
  /** Cleansed, and may still be revised. */
  | 'PROVISIONAL';

/** Who may read a published report, fewest first. */
export type PublicationVisibility =
  /** The council's own people. */
  | 'COUNCIL'
  /** Everybody who is known to the service. */
  | 'PARTNERS'
  /** Everybody, where the operator lets the public read. */
  | 'PUBLIC';

/** What can be wrong with the input of publicationWithdraw. */
export type PublicationWithdrawErrorCode =
  /** There is none that the caller may use. */
  | 'NOT_FOUND'
  /** It is missing or blank. */
  | 'REQUIRED'
  /** It has too many characters. */
  | 'TOO_LONG';

/** A publication to withdraw. */
export type PublicationWithdrawInput = {
  /** GSS code of the council: E06000049. */
  readonly council: string;
  /** What identifies it. */
  readonly id: string;
  /** Why; all its readers see it. At most 2,000 characters. */
  readonly reason: string;
};

/** The quarter of the English councils that a value lies in. */
export type QuartileBand =
  /** The best quarter. */
  | 'A'
  /** The second best. */
  | 'B'
  /** The second worst. */
  | 'C'
  /** The worst quarter. */
  | 'D';

/** The colour of a rating: red, amber, green, or none. */
export type Rag =
  /** Short of the target, within the tolerance; of a direction of travel: no change. */
  | 'AMBER'
  /** On the target or better; of a direction of travel: improving. */
  | 'GREEN'
  /** No colour can be given; a reason stands beside it. */
  | 'NOT_RATED'
  /** Worse than the target by more than the tolerance; of a direction of travel: worsening. */
  | 'RED';

/** How a figure is rated against its target. */
export type RatingRule =
  /** As the standard, but amber instead of red where the figure is better than in the same period last year. */
  | 'IMPROVING_SAVES_FROM_RED'
  /** Green on the target or better, amber within the tolerance, red beyond it. */
  | 'STANDARD';

/** What is still to be done before a meeting. */
export type ReminderKind =
  /** A figure is absent and nobody says why. */
  | 'ABSENCE_UNEXPLAINED'
  /** An action was due and is not finished. */
  | 'ACTION_OVERDUE'
  /** A figure changed after words on it were approved. */
  | 'CHANGED_SINCE_APPROVAL'
  /** Nothing has been said of a line. */
  | 'FIGURE_MISSING'
  /** A figure is less settled than the kind of report asks. */
  | 'FIGURE_NOT_SETTLED'
  /** The day on which a figure was expected has passed. */
  | 'FIGURE_OVERDUE'
  /** A line that needs commentary has none. */
  | 'NARRATIVE_MISSING'
  /** Words are not approved yet. */
  | 'NARRATIVE_NOT_APPROVED'
  /** Words say the opposite of the colour beside them. */
  | 'SECOND_LOOK'
  /** A target is only proposed. */
  | 'TARGET_NOT_CONFIRMED'
  /** A target was to be looked at again. */
  | 'TARGET_REVIEW_DUE'
  /** Words have no Welsh, which the council requires. */
  | 'TRANSLATION_MISSING';

/** What kind of report a meeting gets. */
export type ReportKind =
  /** The whole service, cleansed, with trends. */
  | 'FULL'
  /** Headline figures, not cleansed. */
  | 'INTERIM'
  /** The half-year report. */
  | 'MID_YEAR'
  /** The month's regular report. */
  | 'MONTHLY'
  /** The quarter's regular report. */
  | 'QUARTERLY'
  /** The year's outturn, cleansed. */
  | 'YEAR_END';

/** What can be wrong with the input of reportSchedule. */
export type ReportScheduleErrorCode =
  /** It is not a date that exists. */
  | 'MALFORMED_DATE'
  /** It is not a period's code. */
  | 'MALFORMED_PERIOD'
  /** There is none that the caller may use. */
  | 'NOT_FOUND'
  /** It is too small, too large, too few, too many, too early or too late. */
  | 'OUT_OF_RANGE'
  /** It has too many characters. */
  | 'TOO_LONG';

/** A report that is due to a meeting. */
export type ReportScheduleInput = {
  /** The document and paragraph that it was taken from. At most 300 characters. */
  readonly citation?: string | null | undefined;
  /** The code of the committee that it goes to. */
  readonly committee: string;
  /** GSS code of the council: E06000049. */
  readonly council: string;
  /** What kind of report it is. */
  readonly kind: ReportKind;
  /** The day of the meeting that it goes to. */
  readonly meetingOn: string;
  /** A remark. At most 2,000 characters. */
  readonly note?: string | null | undefined;
  /** The period's code: 2017-M1, 201718-FYQ4, 201617-FY, 2017-RY. */
  readonly period: string;
  /** The scorecard's code. */
  readonly scorecard: string;
};

/** What somebody may do, in one council or on the platform. */
export type Role =
  /** Approves what somebody else wrote. */
  | 'APPROVER'
  /** Writes commentary, caveats and actions, hands them in, and judges the outlook for the year. */
  | 'AUTHOR'
  /** Runs the council's house: its people, keys, committees, scorecards, targets and measures. Figures and words take the roles below. */
  | 'COUNCIL_ADMINISTRATOR'
  /** Submits the council's figures, the comparators and the counts that its reports printed. */
  | 'DATA_OFFICER'
  /** Reads all that the council keeps: elected members and senior officers. Words that nobody has approved yet only where the council's settings say so. */
  | 'MEMBER'
  /** A partner organisation. Reads what is published. */
  | 'PARTNER'
  /** Keeps the shared catalogue (areas, measures, comparison groups) and the councils' subscriptions. Sees into no council. */
  | 'PLATFORM_ADMINISTRATOR';

/** What can be wrong with the input of scorecardChangeAgree. */
export type ScorecardChangeAgreeErrorCode =
  /** There is one already. */
  | 'ALREADY_EXISTS'
  /** It is given twice. */
  | 'DUPLICATE'
  /** It is none of the values that are allowed here. */
  | 'NOT_ALLOWED'
  /** There is none that the caller may use. */
  | 'NOT_FOUND'
  /** It is too small, too large, too few, too many, too early or too late. */
  | 'OUT_OF_RANGE'
  /** It is missing or blank. */
  | 'REQUIRED'
  /** It has too many characters. */
  | 'TOO_LONG'
  /** It is not in a state for this. */
  | 'WRONG_STATE';

/** Proposals that a meeting agreed to. All that has effect from one day is agreed at once. */
export type ScorecardChangeAgreeInput = {
  /** What identifies the proposals, 1 to 100; all put to one meeting and with effect from one day. */
  readonly changes: ReadonlyArray<string>;
  /** GSS code of the council: E06000049. */
  readonly council: string;
  /** What the meeting said; it is the new edition's note too. At most 2,000 characters. */
  readonly note?: string | null | undefined;
  /** The scorecard's code. */
  readonly scorecard: string;
};

/** How the measures of a scorecard are to change. */
export type ScorecardChangeKind =
  /** A measure comes in. */
  | 'ADD'
  /** The line stays and its measure is defined differently: another measure takes its place. */
  | 'REDEFINE'
  /** A measure goes. */
  | 'REMOVE'
  /** A line gets another reference. */
  | 'RENUMBER'
  /** A measure takes the place of another: 7 becomes 7a. */
  | 'REPLACE';

/** What can be wrong with the input of scorecardChangePropose. */
export type ScorecardChangeProposeErrorCode =
  /** There is one already. */
  | 'ALREADY_EXISTS'
  /** It is not a date that exists. */
  | 'MALFORMED_DATE'
  /** There is none that the caller may use. */
  | 'NOT_FOUND'
  /** It is missing or blank. */
  | 'REQUIRED'
  /** It has too many characters. */
  | 'TOO_LONG';

/** A change of a scorecard's measures to propose to a meeting. */
export type ScorecardChangeProposeInput = {
  /** The document and paragraph that it was taken from. At most 300 characters. */
  readonly citation?: string | null | undefined;
  /** The code of the committee that it is put to. */
  readonly committee: string;
  /** Whether figures of the measure that comes in compare with those of the one whose place it takes. */
  readonly comparable?: boolean;
  /** GSS code of the council: E06000049. */
  readonly council: string;
  /** The day from which it would have effect. */
  readonly effectiveFrom: string;
  /** What is to change. */
  readonly kind: ScorecardChangeKind;
  /** The measure's code. Required where one comes in. */
  readonly measure?: string | null | undefined;
  /** The day of the meeting that it is put to. */
  readonly meetingOn: string;
  /** The reference afterwards; required to replace or renumber. At most 20 characters. */
  readonly newReference?: string | null | undefined;
  /** Why. At most 2,000 characters. */
  readonly reason: string;
  /** The reference of the line to change, or of the one to add. At most 20 characters. */
  readonly reference: string;
  /** The scorecard's code. */
  readonly scorecard: string;
};

/** What can be wrong with the input of scorecardChangeReject. */
export type ScorecardChangeRejectErrorCode =
  /** It is given twice. */
  | 'DUPLICATE'
  /** It is none of the values that are allowed here. */
  | 'NOT_ALLOWED'
  /** There is none that the caller may use. */
  | 'NOT_FOUND'
  /** It is too small, too large, too few, too many, too early or too late. */
  | 'OUT_OF_RANGE'
  /** It is missing or blank. */
  | 'REQUIRED'
  /** It has too many characters. */
  | 'TOO_LONG'
  /** It is not in a state for this. */
  | 'WRONG_STATE';

/** Proposals that a meeting turned down. */
export type ScorecardChangeRejectInput = {
  /** What identifies the proposals, 1 to 100; all put to one meeting and with effect from one day. */
  readonly changes: ReadonlyArray<string>;
  /** GSS code of the council: E06000049. */
  readonly council: string;
  /** What the meeting said. At most 2,000 characters. */
  readonly note?: string | null | undefined;
  /** The scorecard's code. */
  readonly scorecard: string;
};

/** What the meeting made of a proposal. */
export type ScorecardChangeState =
  /** Agreed by the meeting. */
  | 'AGREED'
  /** Put to a meeting. */
  | 'PROPOSED'
  /** Turned down by the meeting. */
  | 'REJECTED';

/** What can be wrong with the input of scorecardDefine. */
export type ScorecardDefineErrorCode =
  /** It is not written as a code. */
  | 'MALFORMED_CODE'
  /** There is none that the caller may use. */
  | 'NOT_FOUND'
  /** It is missing or blank. */
  | 'REQUIRED'
  /** Somebody else changed it meanwhile; `currentVersion` says where it stands. */
  | 'STALE'
  /** It has too many characters. */
  | 'TOO_LONG';

/** A scorecard to add, or the one of that code to give another title or committee. */
export type ScorecardDefineInput = {
  /** Its code: lower-case words and digits joined by hyphens, childrens-services; at most 64 characters. */
  readonly code: string;
  /** The code of the committee that it is reported to. */
  readonly committee: string;
  /** GSS code of the council: E06000049. */
  readonly council: string;
  /** What it is called. At most 300 characters in each language. */
  readonly title: BilingualTextInput;
  /** The version that the change is made from; left out, whatever stands is changed. */
  readonly version?: number | null | undefined;
};

/** What can be wrong with the input of scorecardEditionAdd. */
export type ScorecardEditionAddErrorCode =
  /** There is one already. */
  | 'ALREADY_EXISTS'
  /** It is given twice. */
  | 'DUPLICATE'
  /** It is not a date that exists. */
  | 'MALFORMED_DATE'
  /** It is not a decimal number, or has too many digits. */
  | 'MALFORMED_DECIMAL'
  /** It is below zero. */
  | 'NEGATIVE'
  /** There is none that the caller may use. */
  | 'NOT_FOUND'
  /** It is too small, too large, too few, too many, too early or too late. */
  | 'OUT_OF_RANGE'
  /** It is missing or blank. */
  | 'REQUIRED'
  /** It has too many characters. */
  | 'TOO_LONG';

/** An edition of a scorecard. Editions are never changed: from its day on, a new one takes over. */
export type ScorecardEditionAddInput = {
  /** GSS code of the council: E06000049. */
  readonly council: string;
  /** The day from which it has effect; one edition a day. */
  readonly effectiveFrom: string;
  /** Its lines, 1 to 500, in the order in which they are shown. */
  readonly lines: ReadonlyArray<ScorecardLineInput>;
  /** A remark. At most 2,000 characters. */
  readonly note?: string | null | undefined;
  /** The scorecard's code. */
  readonly scorecard: string;
};

/** One line of a scorecard: a measure, and how it is shown and rated. */
export type ScorecardLineInput = {
  /** The change that counts as none; left out, every change counts. */
  readonly deadBand?: DeadBandInput | null | undefined;
  /** What it is compared with; left out, what the measure's accumulation asks for. */
  readonly direction?: LineDirectionInput | null | undefined;
  /** The measure's code. Once on a scorecard. */
  readonly measure: string;
  /** The priorities of plans that it serves. */
  readonly priorities?: ReadonlyArray<PlanPriorityInput>;
  /** How it is rated. */
  readonly ratingRule?: RatingRule;
  /** The council's own reference: 7a. Once on a scorecard; at most 20 characters. */
  readonly reference: string;
  /** The heading that it stands under. At most 200 characters in each language. */
  readonly theme?: BilingualTextInput | null | undefined;
};

/** Where a report shows words. */
export type ShownText =
  /** What was done on an action. */
  | 'ACTION_PROGRESS'
  /** A measure's title. */
  | 'MEASURE_TITLE'
  /** Commentary, an overview, a caveat or an action. */
  | 'NARRATIVE'
  /** The scorecard's title. */
  | 'SCORECARD_TITLE'
  /** What a target rests on. */
  | 'TARGET_BASIS'
  /** A line's heading. */
  | 'THEME';

/** How a token may be signed: never by a shared secret, and never not at all. */
export type SigningAlgorithm =
  /** Edwards curve Ed25519. */
  | 'EDDSA'
  /** Elliptic curve P-256, SHA-256. */
  | 'ES256'
  /** Elliptic curve P-384, SHA-384. */
  | 'ES384'
  /** Elliptic curve P-521, SHA-512. */
  | 'ES512'
  /** RSA-PSS, SHA-256. */
  | 'PS256'
  /** RSA-PSS, SHA-384. */
  | 'PS384'
  /** RSA-PSS, SHA-512. */
  | 'PS512'
  /** RSA, SHA-256. */
  | 'RS256'
  /** RSA, SHA-384. */
  | 'RS384'
  /** RSA, SHA-512. */
  | 'RS512';

/** What became of a submission of figures. */
export type SubmissionOutcome =
  /** The good rows were stored, the others refused. Only where `partial` was asked for. */
  | 'PARTLY_STORED'
  /** Nothing was stored. */
  | 'REFUSED'
  /** Every row was stored, or already stood as submitted. */
  | 'STORED';

/** Whether a council can use the service. */
export type SubscriptionState =
  /** It can. */
  | 'ACTIVE'
  /** Its people and keys read and write nothing. What it keeps is kept. */
  | 'SUSPENDED';

/** Which colours a summary counts. */
export type SummaryKind =
  /** Of the directions of travel. */
  | 'DIRECTION_OF_TRAVEL'
  /** Of the figures against their targets. */
  | 'RAG';

/** What can be wrong with the input of summaryRecord. */
export type SummaryRecordErrorCode =
  /** It is not a period's code. */
  | 'MALFORMED_PERIOD'
  /** It is below zero. */
  | 'NEGATIVE'
  /** There is none that the caller may use. */
  | 'NOT_FOUND'
  /** It is too small, too large, too few, too many, too early or too late. */
  | 'OUT_OF_RANGE'
  /** It is missing or blank. */
  | 'REQUIRED'
  /** It has too many characters. */
  | 'TOO_LONG';

/** Counts as a report made outside the service printed them. Their total is worked out. */
export type SummaryRecordInput = {
  /** Lines that are amber; zero or above. */
  readonly amber: number;
  /** The report and paragraph that print them. At most 300 characters. */
  readonly citation: string;
  /** GSS code of the council: E06000049. */
  readonly council: string;
  /** Lines that are green; zero or above. */
  readonly green: number;
  /** Lines without a colour; zero or above. */
  readonly notRated: number;
  /** A remark. At most 2,000 characters. */
  readonly note?: string | null | undefined;
  /** Which colours were counted. */
  readonly of: SummaryKind;
  /** The period's code: 2017-M1, 201718-FYQ4, 201617-FY, 2017-RY. */
  readonly period: string;
  /** Lines that are red; zero or above. */
  readonly red: number;
  /** The scorecard's code. */
  readonly scorecard: string;
};

/** What a target asks for, written in exactly one of these ways. */
export type TargetAimInput =
  {   /** A band whose edges are amber. */
  readonly bandEdgeInside: BandEdgeInsideInput; readonly bandLimits?: never; readonly bandRingOutside?: never; readonly none?: never; readonly point?: never; }
  |  { readonly bandEdgeInside?: never;   /** A band by its four limits. */
  readonly bandLimits: BandLimitsInput; readonly bandRingOutside?: never; readonly none?: never; readonly point?: never; }
  |  { readonly bandEdgeInside?: never; readonly bandLimits?: never;   /** A band with an amber ring around it. */
  readonly bandRingOutside: BandRingOutsideInput; readonly none?: never; readonly point?: never; }
  |  { readonly bandEdgeInside?: never; readonly bandLimits?: never; readonly bandRingOutside?: never;   /** True: it is not a target measure, said on purpose. */
  readonly none: boolean; readonly point?: never; }
  |  { readonly bandEdgeInside?: never; readonly bandLimits?: never; readonly bandRingOutside?: never; readonly none?: never;   /** One value to reach. */
  readonly point: PointTargetInput; };

/** What can be wrong with the input of targetConfirm. */
export type TargetConfirmErrorCode =
  /** It is not a period's code. */
  | 'MALFORMED_PERIOD'
  /** There is none that the caller may use. */
  | 'NOT_FOUND'
  /** It is too small, too large, too few, too many, too early or too late. */
  | 'OUT_OF_RANGE'
  /** Somebody else changed it meanwhile; `currentVersion` says where it stands. */
  | 'STALE'
  /** It is not in a state for this. */
  | 'WRONG_STATE';

/** A target that was proposed, to confirm as it stands. */
export type TargetConfirmInput = {
  /** GSS code of the council: E06000049. */
  readonly council: string;
  /** The measure's code. */
  readonly measure: string;
  /** The period's code: 2017-M1, 201718-FYQ4, 201617-FY, 2017-RY. */
  readonly period: string;
  /** The name of the standard. */
  readonly standard?: string;
  /** The version that was read; STALE where there is a newer one. */
  readonly version: number;
};

/** Who a target comes from. */
export type TargetKind =
  /** Set by the council itself. */
  | 'LOCAL'
  /** Set for all councils, a national minimum standard for example. */
  | 'NATIONAL'
  /** Required by law. */
  | 'STATUTORY';

/** Where a target comes from. */
export type TargetRationaleInput = {
  /** What it rests on. At most 2,000 characters in each language. */
  readonly basis: BilingualTextInput;
  /** How it was worked out. At most 2,000 characters in each language. */
  readonly calculation?: BilingualTextInput | null | undefined;
  /** When it will be looked at again. */
  readonly reviewOn?: string | null | undefined;
  /** Who set it: a body or a person. At most 200 characters. */
  readonly setBy: string;
};

/** What can be wrong with the input of targetSet. */
export type TargetSetErrorCode =
  /** The band has no green limit. */
  | 'BAND_EMPTY'
  /** The band's limits are out of order. */
  | 'BAND_OUT_OF_ORDER'
  /** It is not a date that exists. */
  | 'MALFORMED_DATE'
  /** It is not a decimal number, or has too many digits. */
  | 'MALFORMED_DECIMAL'
  /** It is not a period's code. */
  | 'MALFORMED_PERIOD'
  /** It is below zero. */
  | 'NEGATIVE'
  /** There is none that the caller may use. */
  | 'NOT_FOUND'
  /** It is too small, too large, too few, too many, too early or too late. */
  | 'OUT_OF_RANGE'
  /** The measure is not reported for such a period. */
  | 'PERIOD_DOES_NOT_FIT'
  /** It is missing or blank. */
  | 'REQUIRED'
  /** Somebody else changed it meanwhile; `currentVersion` says where it stands. */
  | 'STALE'
  /** The target does not fit the measure's polarity. */
  | 'TARGET_DOES_NOT_FIT'
  /** It has too many characters. */
  | 'TOO_LONG';

/** A target to set, or the next version of it: earlier ones stay on record. */
export type TargetSetInput = {
  /** What it asks for. */
  readonly aim: TargetAimInput;
  /** The document and paragraph that it was taken from. At most 300 characters. */
  readonly citation?: string | null | undefined;
  /** GSS code of the council: E06000049. */
  readonly council: string;
  /** Who it comes from. */
  readonly kind: TargetKind;
  /** The measure's code. */
  readonly measure: string;
  /** The code of the period: the year 201718-FY, or a part of it where the target is profiled, 201718-FYQ1. */
  readonly period: string;
  /** Where it comes from. */
  readonly rationale?: TargetRationaleInput | null | undefined;
  /** The name of the standard: 'Target', or that of one of several. At most 120 characters. */
  readonly standard?: string;
  /** Whether it is settled. */
  readonly state: TargetState;
  /** The version that the change is made from; left out, whatever stands is changed. */
  readonly version?: number | null | undefined;
};

/** Whether a target is settled. */
export type TargetState =
  /** Agreed. */
  | 'CONFIRMED'
  /** Put forward and not agreed yet. It rates, and its explanation calls it proposed. */
  | 'PROPOSED';

/** What a tolerance or a dead band is measured in. */
export type ToleranceKind =
  /** In the measure's unit. */
  | 'ABSOLUTE'
  /** In per cent of the target; of a dead band: in per cent of the earlier value. */
  | 'RELATIVE';

/** What five periods say together, by Fingertips' rule. */
export type TrendOutcome =
  /** It cannot be said; a reason stands beside it. */
  | 'CANNOT_BE_CALCULATED'
  /** It falls by more than chance; neither good nor bad. */
  | 'DECREASING'
  /** It falls by more than chance, and that is good. */
  | 'DECREASING_AND_GETTING_BETTER'
  /** It falls by more than chance, and that is bad. */
  | 'DECREASING_AND_GETTING_WORSE'
  /** It rises by more than chance; neither good nor bad. */
  | 'INCREASING'
  /** It rises by more than chance, and that is good. */
  | 'INCREASING_AND_GETTING_BETTER'
  /** It rises by more than chance, and that is bad. */
  | 'INCREASING_AND_GETTING_WORSE'
  /** Nobody has asked for it yet. */
  | 'NOT_YET_CALCULATED'
  /** It moves no more than chance would. */
  | 'NO_SIGNIFICANT_CHANGE';

/** What a measure is counted in, and so how its values are shown. */
export type Unit =
  /** Days, working or calendar as the definition says. */
  | 'DAYS'
  /** Millions of pounds sterling. Shown as £1.2 m. */
  | 'MILLION_POUNDS'
  /** A plain number: a count, or a rate whose title says what it is per. Shown as 1,204. */
  | 'NUMBER'
  /** Per cent. Shown as 66.2 %. */
  | 'PERCENT'
  /** A difference between two percentages. Shown as 2.0 pp. */
  | 'PERCENTAGE_POINTS'
  /** Pounds sterling. Shown as £1,204. */
  | 'POUNDS';

/** Why a report cannot be published yet. */
export type UnreadyCode =
  /** A figure is absent and nobody says why. */
  | 'ABSENCE_UNEXPLAINED'
  /** A figure has changed since the words on it were approved. */
  | 'CHANGED_SINCE_APPROVAL'
  /** Nothing has been said of a line. */
  | 'FIGURE_MISSING'
  /** A figure is less settled than the report is to be. */
  | 'FIGURE_NOT_SETTLED'
  /** A line that needs commentary has none. */
  | 'NARRATIVE_MISSING'
  /** Words are not approved. */
  | 'NARRATIVE_NOT_APPROVED'
  /** A target is not confirmed. */
  | 'TARGET_NOT_CONFIRMED'
  /** Words have no Welsh where the council requires it. */
  | 'TRANSLATION_MISSING';

/** What can be wrong with the input of webhookCreate. */
export type WebhookCreateErrorCode =
  /** It is not an https address of a public host. */
  | 'MALFORMED_ADDRESS'
  /** It is too small, too large, too few, too many, too early or too late. */
  | 'OUT_OF_RANGE'
  /** It is missing or blank. */
  | 'REQUIRED'
  /** It has too many characters. */
  | 'TOO_LONG';

/** A webhook to set up. */
export type WebhookCreateInput = {
  /** An https address of a public host, where events are posted to. At most 500 characters. */
  readonly address: string;
  /** GSS code of the council: E06000049. */
  readonly council: string;
  /** What it is told of, at least one kind. */
  readonly kinds: ReadonlyArray<WebhookKind>;
  /** What it is called. At most 120 characters. */
  readonly name: string;
};

/** What can be wrong with the input of webhookDeliveryRetry. */
export type WebhookDeliveryRetryErrorCode =
  /** There is none that the caller may use. */
  | 'NOT_FOUND'
  /** It is not in a state for this. */
  | 'WRONG_STATE';

/** A dead letter to send again. */
export type WebhookDeliveryRetryInput = {
  /** GSS code of the council: E06000049. */
  readonly council: string;
  /** What identifies the delivery. */
  readonly id: string;
};

/** What became of an event on its way. */
export type WebhookDeliveryState =
  /** It was given up: a dead letter, which can be sent again by hand. */
  | 'DEAD'
  /** It was taken, with a status from 200 to 299. */
  | 'DELIVERED'
  /** It is still to be sent, for the first time or again. */
  | 'PENDING';

/** Why an attempt to send an event failed. */
export type WebhookFailure =
  /** The address is not one of a public host. Not tried again. */
  | 'ADDRESS_REFUSED'
  /** The certificate does not hold. */
  | 'CERTIFICATE'
  /** The webhook was paused, gone or removed before its turn came. Not tried again. */
  | 'NOT_ACTIVE'
  /** It sent us elsewhere, where we do not go. */
  | 'REDIRECT'
  /** It answered with another status than 200 to 299. */
  | 'STATUS'
  /** There was no answer within 15 seconds. */
  | 'TIMEOUT'
  /** Nobody is there, or the connection broke. */
  | 'UNREACHABLE';

/** What a webhook can be told of. */
export type WebhookKind =
  /** A file of the council's own was taken in. */
  | 'IMPORT_CONCLUDED'
  /** A published report was corrected by a new version. */
  | 'PUBLICATION_CORRECTED'
  /** A report was published, perhaps under an embargo. */
  | 'PUBLICATION_MADE'
  /** Others may read a published report from now on. */
  | 'PUBLICATION_RELEASED'
  /** A published report was withdrawn. */
  | 'PUBLICATION_WITHDRAWN'
  /** Lines of a published report have other colours than in the report before. */
  | 'RATING_CHANGED';

/** What can be wrong with the input of webhookRemove. */
export type WebhookRemoveErrorCode =
  /** There is none that the caller may use. */
  | 'NOT_FOUND';

/** A webhook to tell nothing more. */
export type WebhookRemoveInput = {
  /** GSS code of the council: E06000049. */
  readonly council: string;
  /** What identifies the webhook. */
  readonly id: string;
};

/** What can be wrong with the input of webhookRotateSecret. */
export type WebhookRotateSecretErrorCode =
  /** There is none that the caller may use. */
  | 'NOT_FOUND'
  /** It is too small, too large, too few, too many, too early or too late. */
  | 'OUT_OF_RANGE';

/** A webhook to give another secret. */
export type WebhookRotateSecretInput = {
  /** GSS code of the council: E06000049. */
  readonly council: string;
  /** What identifies the webhook. */
  readonly id: string;
  /** Hours for which the old secret signs beside the new one, 0 to 720; 0 ends it at once. */
  readonly overlapHours: number;
};

/** Whether events are sent. */
export type WebhookState =
  /** They are. */
  | 'ACTIVE'
  /** They are not: the address answered 410 Gone. */
  | 'GONE'
  /** Somebody of the council said that they are not to be for now. */
  | 'PAUSED';

/** What can be wrong with the input of webhookTest. */
export type WebhookTestErrorCode =
  /** There is none that the caller may use. */
  | 'NOT_FOUND';

/** A webhook to try. */
export type WebhookTestInput = {
  /** GSS code of the council: E06000049. */
  readonly council: string;
  /** What identifies the webhook. */
  readonly id: string;
};

/** What can be wrong with the input of webhookUpdate. */
export type WebhookUpdateErrorCode =
  /** It is not an https address of a public host. */
  | 'MALFORMED_ADDRESS'
  /** There is none that the caller may use. */
  | 'NOT_FOUND'
  /** It is missing or blank. */
  | 'REQUIRED'
  /** Somebody else changed it meanwhile; `currentVersion` says where it stands. */
  | 'STALE'
  /** It has too many characters. */
  | 'TOO_LONG';

/** What to change of a webhook. What is left out stays. */
export type WebhookUpdateInput = {
  /** An https address of a public host, where events are posted to. At most 500 characters. */
  readonly address?: string | null | undefined;
  /** GSS code of the council: E06000049. */
  readonly council: string;
  /** What identifies the webhook. */
  readonly id: string;
  /** What it is told of, at least one kind. */
  readonly kinds?: ReadonlyArray<WebhookKind> | null | undefined;
  /** What it is called. At most 120 characters. */
  readonly name?: string | null | undefined;
  /** Whether it is told nothing for now. What still waits then becomes a dead letter; false sets a webhook going again, also one that was gone. */
  readonly paused?: boolean | null | undefined;
  /** The version that the change is made from; left out, whatever stands is changed. */
  readonly version?: number | null | undefined;
};

/** Whether the year's target will be met. Kept apart from today's rating. */
export type YearEndOutlook =
  /** The target is likely to be met. */
  | 'LIKELY'
  /** The target may be met. */
  | 'MAY'
  /** The target is unlikely to be met. */
  | 'UNLIKELY';

/** The kind of year that a period is a part of, as in the Department for Education's open-data standard. */
export type YearType =
  /** 1 September to 31 August. */
  | 'ACADEMIC'
  /** 1 January to 31 December. */
  | 'CALENDAR'
  /** 1 April to 31 March. */
  | 'FINANCIAL'
  /** As it stood on 31 March, the day that closes the financial year. */
  | 'REPORTING'
  /** 6 April to 5 April. */
  | 'TAX';
