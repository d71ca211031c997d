/** The reason for the absence of a value. */
export type AbsenceInput = {
  /** The date on which a value is expected. */
  readonly expectedOn?: string | null | undefined;
  /** An explanation. At most 2,000 characters in each language. */
  readonly explanation?: BilingualTextInput | null | undefined;
  /** The reason. */
  readonly reason: AbsenceReason;
  /** The system that does not capture it. At most 120 characters. */
  readonly system?: string | null | undefined;
};

/** The reason for the absence of a value. Each is exported as a symbol of the Department for Education's open-data standard. */
export type AbsenceReason =
  /** It would disclose information about individual children and is suppressed. Symbol c. */
  | 'CONFIDENTIAL'
  /** The measure does not apply here or in this period. Symbol z. */
  | 'NOT_APPLICABLE'
  /** It should exist and is not available. Symbol x. */
  | 'NOT_AVAILABLE'
  /** The council's system does not capture it; the system may be named. Exported as symbol x. */
  | 'NOT_CAPTURED'
  /** It is not due yet; the expected date may be given. Exported as symbol x. */
  | 'NOT_YET_DUE'
  /** Above zero, but so small that it would round to zero. Symbol low. */
  | 'ROUNDS_TO_ZERO'
  /** Too unreliable to show. Symbol u. */
  | 'UNRELIABLE';

/** The part of the period or year that a value covers. */
export type Accumulation =
  /** From the beginning of the year to the end of the period. */
  | 'CUMULATIVE_YTD'
  /** The period alone. */
  | 'IN_PERIOD'
  /** The state on the last day of the period. */
  | 'SNAPSHOT';

/** The progress of a management action. It can be reported before and after publication. */
export type ActionProgressReportInput = {
  /** GSS code of the council, for example E06000049. */
  readonly council: string;
  /** True if the action is finished. A later report can set it back to false. */
  readonly finished?: boolean;
  /** An identifier of the action, or of its narrative: `id` or `stableId`. */
  readonly id: string;
  /** The work done. At most 2,000 characters in each language. */
  readonly note: BilingualTextInput;
  /** The current RAG rating, as judged by its owner. */
  readonly rag: Colour;
  /** The date of the report. */
  readonly reportedOn: string;
};

/** An API key to create. */
export type ApiKeyCreateInput = {
  /** GSS code of the council that owns it. Left out for a platform administrator's key, which only a platform administrator can change. */
  readonly council?: string | null | undefined;
  /** The last day on which it works, until midnight UTC. Left out for a key that does not expire. */
  readonly expiresOn?: string | null | undefined;
  /** E-mail address of the person that the key belongs to, who must have signed in before. The key acts as them, can have only their roles, and ends with their membership. Left out for a system's key. */
  readonly holder?: string | null | undefined;
  /** Its name, recorded with every change made with it. At most 120 characters. */
  readonly name: string;
  /** True for a key that can change nothing, even if its roles allow it. Defaults to false. */
  readonly readOnly?: boolean | null | undefined;
  /** Its roles, at least one: roles of the council, or PLATFORM_ADMINISTRATOR alone if no council is given. */
  readonly roles: ReadonlyArray<Role>;
};

/** Conditions that the API keys must meet. Fields left out set no condition. */
export type ApiKeyFilter = {
  /** Only keys with this role. */
  readonly role?: Role | null | undefined;
  /** A part of the name, in upper or lower case. At most 120 characters. */
  readonly search?: string | null | undefined;
  /** Only keys in one of these states. */
  readonly states?: ReadonlyArray<ApiKeyState> | null | undefined;
};

/** The order of API keys. */
export type ApiKeyOrder = {
  /** The direction of the order. */
  readonly direction: OrderDirection;
  /** The field that decides the order. */
  readonly field: ApiKeyOrderField;
};

/** The fields by which API keys can be ordered. */
export type ApiKeyOrderField =
  /** The time at which the key was created. */
  | 'CREATED'
  /** The name. */
  | 'NAME';

/** An API key to revoke at once. */
export type ApiKeyRevokeInput = {
  /** GSS code of the council that owns it. Left out for a platform administrator's key, which only a platform administrator can change. */
  readonly council?: string | null | undefined;
  /** The prefix of the key: the twelve letters and digits in its middle, which identify it. */
  readonly prefix: string;
};

/** An API key to give a new secret. */
export type ApiKeyRotateInput = {
  /** GSS code of the council that owns it. Left out for a platform administrator's key, which only a platform administrator can change. */
  readonly council?: string | null | undefined;
  /** Hours for which the old secret still works alongside the new one, 0 to 720; 0 ends it at once. */
  readonly overlapHours: number;
  /** The prefix of the key: the twelve letters and digits in its middle, which identify it. It does not change. */
  readonly prefix: string;
};

/** The state of an API key. */
export type ApiKeyState =
  /** It works. */
  | 'ACTIVE'
  /** Its last day has passed. */
  | 'EXPIRED'
  /** The person that it belongs to no longer has roles there. */
  | 'HOLDER_LEFT'
  /** It was revoked. */
  | 'REVOKED';

/** An area to add, or to correct. */
export type AreaInput = {
  /** Code of the Government Statistical Service: a letter and eight digits, for example E06000049. */
  readonly gssCode: string;
  /** The Department for Education's three-digit number, for example 895; English councils only. */
  readonly laCode?: string | null | undefined;
  /** Its level: a council, a region or a nation. */
  readonly level: AreaLevel;
  /** Its name. At most 120 characters in each language. */
  readonly name: BilingualTextInput;
  /** GSS code of the nation that it lies in; required for every area except a nation. */
  readonly nation?: string | null | undefined;
  /** GSS code of the region that it lies in; English councils only. */
  readonly region?: string | null | undefined;
};

/** The level of an area. */
export type AreaLevel =
  /** The area of a council that runs children's services. */
  | 'COUNCIL'
  /** England, Wales, Scotland or Northern Ireland. */
  | 'NATION'
  /** One of the nine regions of England. */
  | 'REGION';

/** Areas to add or correct: all of them or none. */
export type AreasDefineInput = {
  /** The areas, at most 1,000, each at most once. */
  readonly areas: ReadonlyArray<AreaInput>;
};

/** The movement of a value, regardless of whether it is good. */
export type Arrow =
  /** The value fell by more than the dead band. */
  | 'DOWN'
  /** The value stayed within the dead band. */
  | 'LEVEL'
  /** The value rose by more than the dead band. */
  | 'UP';

/** Conditions that the entries of an audit trail must meet. Fields left out set no condition. */
export type AuditEntryFilter = {
  /** Only changes by this operation, for example targetsSet. */
  readonly action?: string | null | undefined;
  /** Only changes at this moment or later. */
  readonly from?: string | null | undefined;
  /** Only changes to the thing with this natural key, given in full: NI-062/201819-FY/Target. */
  readonly key?: string | null | undefined;
  /** Only changes to things of this kind. */
  readonly subject?: AuditSubject | null | undefined;
  /** Only changes at this moment or earlier. */
  readonly until?: string | null | undefined;
};

/** The order of entries of an audit trail. */
export type AuditEntryOrder = {
  /** The direction of the order. */
  readonly direction: OrderDirection;
  /** The field that decides the order. */
  readonly field: AuditEntryOrderField;
};

/** The fields by which entries of an audit trail can be ordered. */
export type AuditEntryOrderField =
  /** The position in the chain, which is also the order of time. */
  | 'SEQUENCE';

/** The kind of thing that was changed. */
export type AuditSubject =
  /** The progress of a management action. Its key is the key of the action and a number. */
  | 'ACTION_PROGRESS'
  /** An API key, without its secret. Its key is its prefix. */
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
  /** An identity provider of a council or of the platform. Its key is the issuer. */
  | 'IDENTITY_PROVIDER'
  /** A file that was imported, and the outcome for its rows. Its key is an id. */
  | 'IMPORT'
  /** A mapping from the rows and columns of an open-data file to measures. Its key is its code. */
  | 'IMPORT_MAPPING'
  /** A measure. Its key is its code. */
  | 'MEASURE'
  /** A meeting. Its key is the committee and the day. */
  | 'MEETING'
  /** The roles of a person. Its key is the person's e-mail address. */
  | 'MEMBERSHIP'
  /** A request of a committee's members. Its key is an id. */
  | 'MEMBER_REQUEST'
  /** A narrative on a scorecard. Its key is the period, the kind and an id. */
  | 'NARRATIVE'
  /** A council's figure. Its key is the measure and the period. */
  | 'OBSERVATION'
  /** The council's own judgement of the outlook for the year's end. Its key is the measure and the period. */
  | 'OUTLOOK_JUDGEMENT'
  /** A published report, or its withdrawal. */
  | 'PUBLICATION'
  /** A council's rules for its publications. */
  | 'PUBLICATION_RULES'
  /** A comparator as a report printed it. Its key is the measure, the period and the kind of comparator. */
  | 'QUOTED_COMPARATOR'
  /** A reorganisation of councils. Its key is its code. */
  | 'REORGANISATION'
  /** Counts as a report printed them. Its key is the scorecard, the period and the thing that is counted. */
  | 'REPORTED_SUMMARY'
  /** A report that is due to a meeting. Its key is the committee, the day, the scorecard and the period. */
  | 'SCHEDULED_REPORT'
  /** A scorecard. Its key is its code. */
  | 'SCORECARD'
  /** A proposal to change a scorecard. Its key is the scorecard, the day, the kind and the line. */
  | 'SCORECARD_CHANGE'
  /** An edition of a scorecard. Its key is the scorecard and the first day on which it is in force. */
  | 'SCORECARD_EDITION'
  /** A target. Its key is the measure, the period and the standard. */
  | 'TARGET'
  /** A webhook. Its key is its id. */
  | 'WEBHOOK'
  /** The delivery of an event to a webhook. Its key is its id. */
  | 'WEBHOOK_DELIVERY';

/** The method of an average. */
export type AverageMethod =
  /** The unweighted mean: the sum of the members' values divided by their number. */
  | 'MEAN'
  /** The median of the members' values. */
  | 'MEDIAN'
  /** The sum of the numerators divided by the sum of the denominators, so that large members weigh more. */
  | 'POOLED';

/** A band with amber edges inside, in the measure's unit: 12 to 18 with edge 1 is green from 13 to 17 and amber to 12 and 18. */
export type BandEdgeInsideInput = {
  /** The width of the amber edge at each end, inside the band; zero or above. */
  readonly edge: string;
  /** The upper end; the band is open above if left out. */
  readonly high?: string | null | undefined;
  /** The lower end; the band is open below if left out. */
  readonly low?: string | null | undefined;
};

/** The form in which a band was entered and is described. */
export type BandEntry =
  /** A band with amber edges inside: 12 to 18 %, amber within 1 of an end. */
  | 'EDGE_INSIDE'
  /** Four limits. */
  | 'LIMITS'
  /** A band with an amber ring outside: 12 to 18 %, amber up to 2 outside. */
  | 'RING_OUTSIDE';

/** A band given by its limits, in the measure's unit: redLow ≤ greenLow ≤ greenHigh ≤ redHigh. Each limit can be left out. */
export type BandLimitsInput = {
  /** Values from greenLow up to this are green. */
  readonly greenHigh?: string | null | undefined;
  /** Values from this up to greenHigh are green. */
  readonly greenLow?: string | null | undefined;
  /** Values above this are red. */
  readonly redHigh?: string | null | undefined;
  /** Values below this are red. */
  readonly redLow?: string | null | undefined;
};

/** A band with an amber ring outside, in the measure's unit: 12 to 18 with ring 2 is green from 12 to 18 and amber to 10 and 20. */
export type BandRingOutsideInput = {
  /** The upper end; the band is open above if left out. */
  readonly high?: string | null | undefined;
  /** The lower end; the band is open below if left out. */
  readonly low?: string | null | undefined;
  /** The width of the amber ring at each end, outside the band; zero or above. */
  readonly ring: string;
};

/** The areas to compare. Give exactly one field. */
export type BenchmarkAmongInput =
  {   /** GSS codes of single areas; at most 100. */
  readonly councils: ReadonlyArray<string>; readonly group?: never; readonly neighboursOf?: never; readonly region?: never; }
  |  { readonly councils?: never;   /** The members of a group's edition in force at the period's end. */
  readonly group: BenchmarkGroupInput; readonly neighboursOf?: never; readonly region?: never; }
  |  { readonly councils?: never; readonly group?: never;   /** GSS code of a council: its statistical neighbours, in the shared list in force at the period's end, are compared. */
  readonly neighboursOf: string; readonly region?: never; }
  |  { readonly councils?: never; readonly group?: never; readonly neighboursOf?: never;   /** GSS code of a region or nation: all its councils are compared. */
  readonly region: string; };

/** A comparison group. */
export type BenchmarkGroupInput = {
  /** The group's code. */
  readonly code: string;
  /** GSS code of the council that owns the group. Left out for a shared group. */
  readonly council?: string | null | undefined;
};

/** The position of an area's 95 % interval relative to a benchmark: on one side of it only if the whole interval is. */
export type BenchmarkOutcome =
  /** The whole interval is on the better side. */
  | 'BETTER'
  /** The whole interval is above, and neither direction is better. */
  | 'HIGHER'
  /** The whole interval is below, and neither direction is better. */
  | 'LOWER'
  /** There is no interval, or no benchmark. */
  | 'NOT_COMPARED'
  /** The benchmark lies within the interval, or on one of its limits. */
  | 'SIMILAR'
  /** The whole interval is on the worse side. */
  | 'WORSE';

/** The benchmark that the areas' intervals are compared with. */
export type BenchmarkReference =
  /** The first requested average of the compared areas. */
  | 'GROUP'
  /** England's published figure. */
  | 'NATION';

/** A text in English and, optionally, in Welsh. */
export type BilingualTextInput = {
  /** The Welsh text, if there is one. */
  readonly cy?: string | null | undefined;
  /** The English text. */
  readonly en: string;
};

/** A RAG rating given by a person. */
export type Colour =
  /** At risk. */
  | 'AMBER'
  /** On track. */
  | 'GREEN'
  /** Off track. */
  | 'RED';

/** A committee to add, or to rename if there is one with this code. */
export type CommitteeDefineInput = {
  /** Its code: lower-case words and digits joined by hyphens, corporate-parenting; at most 64 characters. */
  readonly code: string;
  /** GSS code of the council, for example E06000049. */
  readonly council: string;
  /** Its name. At most 300 characters in each language. */
  readonly name: BilingualTextInput;
  /** The version that the change is based on: if it is not the current one, the change fails with STALE. Left out, the version is not checked. */
  readonly version?: number | null | undefined;
};

/** Conditions that the committees must meet. Fields left out set no condition. */
export type CommitteeFilter = {
  /** Only committees with this text in their code or name, in either language; at most 120 characters. Capital and small letters are equal. */
  readonly search?: string | null | undefined;
};

/** The order of committees. */
export type CommitteeOrder = {
  /** The direction of the order. */
  readonly direction: OrderDirection;
  /** The field that decides the order. */
  readonly field: CommitteeOrderField;
};

/** The fields by which committees can be ordered. */
export type CommitteeOrderField =
  /** The code. */
  | 'CODE'
  /** The English name. */
  | 'NAME';

/** The kind of comparator that a report prints next to the council's own figure. */
export type ComparatorKind =
  /** The figure of England or Wales. */
  | 'NATION'
  /** The figure of the council's region. */
  | 'REGION'
  /** The average of the council's statistical neighbours. */
  | 'STATISTICAL_NEIGHBOURS';

/** The method by which a comparator was made. */
export type ComparatorMethod =
  /** The unweighted mean of the members' published values, without missing ones: the rule of the Local Authority Interactive Tool. */
  | 'MEAN'
  /** The median of the members' published values. */
  | 'MEDIAN'
  /** The sum of the members' numerators divided by the sum of their denominators. */
  | 'POOLED'
  /** The area's own published figure. */
  | 'PUBLISHED'
  /** As a report printed it; the method is not known. */
  | 'QUOTED';

/** A comparator as a report printed it. It is shown, marked as quoted, if the service has no published figures to calculate one from. */
export type ComparatorQuoteInput = {
  /** The report and paragraph that print it. At most 300 characters. */
  readonly citation: string;
  /** The kind of comparator. */
  readonly comparator: ComparatorKind;
  /** GSS code of the council, for example E06000049. */
  readonly council: string;
  /** The measure's code. */
  readonly measure: string;
  /** The period's code: 2017-M1, 201718-FYQ4, 201617-FY, 2017-RY. It is the period of the figure that the comparator is printed next to. */
  readonly period: string;
  /** The value in the measure's unit. */
  readonly value: string;
};

/** A comparison group to copy, with all its editions, under another code. */
export type ComparisonGroupCopyInput = {
  /** The copy's code: lower-case words and digits joined by hyphens; at most 64 characters. */
  readonly code: string;
  /** GSS code of the council that owns it. Left out for a shared copy, which only a platform administrator can change. */
  readonly council?: string | null | undefined;
  /** The code of the group to copy: the council's own group if there is one, otherwise the shared group. */
  readonly group: string;
  /** The copy's name. At most 300 characters in each language. */
  readonly name: BilingualTextInput;
};

/** A comparison group to add, or to change if the code exists. */
export type ComparisonGroupDefineInput = {
  /** Its code: lower-case words and digits joined by hyphens; at most 64 characters. */
  readonly code: string;
  /** GSS code of the council that owns it. Left out for a shared group, which only a platform administrator can change. */
  readonly council?: string | null | undefined;
  /** The kind of list. */
  readonly kind: ComparisonGroupKind;
  /** Its name. At most 300 characters in each language. */
  readonly name: BilingualTextInput;
  /** GSS code of the council whose neighbours it lists; required for statistical neighbours. */
  readonly neighboursOf?: string | null | undefined;
  /** The version that the change is based on: if it is not the current one, the change fails with STALE. Left out, the version is not checked. */
  readonly version?: number | null | undefined;
};

/** An edition of a comparison group. Editions never change: a new edition replaces the previous one from its first day. */
export type ComparisonGroupEditionAddInput = {
  /** GSS code of the council that owns it. Left out for a shared group, which only a platform administrator can change. */
  readonly council?: string | null | undefined;
  /** The first day on which it is in force; at most one edition for each day. */
  readonly effectiveFrom: string;
  /** The group's code. */
  readonly group: string;
  /** Its members, at least one: each area at most once, and never the compared council. */
  readonly members: ReadonlyArray<ComparisonGroupMemberInput>;
  /** The publisher of the list, and the date. At most 300 characters. */
  readonly source: string;
};

/** A filter for comparison groups. Fields left out do not filter. */
export type ComparisonGroupFilter = {
  /** Only lists of this kind. */
  readonly kind?: ComparisonGroupKind | null | undefined;
  /** Only lists of the neighbours of the council with this GSS code. */
  readonly neighboursOf?: string | null | undefined;
};

/** The kind of list that a comparison group is. */
export type ComparisonGroupKind =
  /** Areas chosen for another reason. */
  | 'CHOSEN'
  /** The councils most like one council, nearest first. */
  | 'STATISTICAL_NEIGHBOURS';

/** A member of a comparison group. */
export type ComparisonGroupMemberInput = {
  /** GSS code of the area. */
  readonly gssCode: string;
  /** Its nearness in the words of the publication. At most 60 characters. */
  readonly proximity?: string | null | undefined;
  /** Its rank by nearness: 1 is nearest. Every rank from 1 to the number of members occurs once. */
  readonly rank: number;
};

/** The order of comparison groups. */
export type ComparisonGroupOrder = {
  /** The direction of the order. */
  readonly direction: OrderDirection;
  /** The field that decides the order. */
  readonly field: ComparisonGroupOrderField;
};

/** The fields by which comparison groups can be ordered. */
export type ComparisonGroupOrderField =
  /** By code. */
  | 'CODE'
  /** By name. */
  | 'NAME';

/** A comparison group to take out of use. */
export type ComparisonGroupRetireInput = {
  /** GSS code of the council that owns it. Left out for a shared group, which only a platform administrator can change. */
  readonly council?: string | null | undefined;
  /** The group's code. */
  readonly group: string;
  /** The first day on which it is no longer used; not in the future. */
  readonly retiredOn: string;
  /** The version that the change is based on: if it is not the current one, the change fails with STALE. Left out, the version is not checked. */
  readonly version?: number | null | undefined;
};

/** Conditions that the councils must meet. Fields left out set no condition. */
export type CouncilFilter = {
  /** GSS code of a nation: only councils that lie in it. */
  readonly nation?: string | null | undefined;
  /** GSS code of a region of England: only councils that lie in it. */
  readonly region?: string | null | undefined;
  /** A part of the name in English or Welsh, or the whole GSS code, in upper or lower case. At most 120 characters. */
  readonly search?: string | null | undefined;
  /** True: only the councils that subscribe to this service. False: only the others. */
  readonly subscribes?: boolean | null | undefined;
  /** Only authorities of this kind. */
  readonly type?: CouncilType | null | undefined;
};

/** A council that opens in a reorganisation, or the council that continues under another code. */
export type CouncilOpeningInput = {
  /** Its GSS code from the day on. Left out while it is not known: the council then has a provisional code. Required if the council continues. */
  readonly gssCode?: string | null | undefined;
  /** The Department for Education's three-digit number from the day on; left out while it is not known. A council that continues then keeps its number. */
  readonly laCode?: string | null | undefined;
  /** Its name. At most 120 characters in each language. */
  readonly name: BilingualTextInput;
  /** GSS codes of the councils whose services it takes over, each in `closes`; all of them if left out. */
  readonly predecessors?: ReadonlyArray<string> | null | undefined;
  /** The kind of authority; left out while it is not known. */
  readonly type?: CouncilType | null | undefined;
};

/** The order of councils. */
export type CouncilOrder = {
  /** The direction of the order. */
  readonly direction: OrderDirection;
  /** The field that decides the order. */
  readonly field: CouncilOrderField;
};

/** The fields by which councils can be ordered. */
export type CouncilOrderField =
  /** The GSS code. */
  | 'CODE'
  /** The English name. */
  | 'NAME';

/** A suspended council to resume. */
export type CouncilResumeInput = {
  /** GSS code of the council, for example E06000049. */
  readonly gssCode: string;
  /** The reason, for the platform's administrators. At most 2,000 characters. */
  readonly reason: string;
};

/** New settings for a council. */
export type CouncilSettingsSetInput = {
  /** GSS code of the council, for example E06000049. */
  readonly council: string;
  /** True if people and keys whose only role is MEMBER can read unapproved narratives. */
  readonly membersSeeDrafts: boolean;
  /** Code of the list of statistical neighbours that the council's scorecards use: its own or a shared one. Null: its own list if it has one, else the shared list. The choice stays as it was if left out. */
  readonly neighboursList?: string | null | undefined;
  /** The version that the change is based on: if it is not the current one, the change fails with STALE. Left out, the version is not checked. */
  readonly version?: number | null | undefined;
};

/** A council that is to subscribe to this service. */
export type CouncilSubscribeInput = {
  /** Its GSS code, for example E06000049. The area must exist. */
  readonly gssCode: string;
};

/** Conditions that the subscriptions must meet. Fields left out set no condition. */
export type CouncilSubscriptionFilter = {
  /** A part of the council's name in English or Welsh, or its whole GSS code, in upper or lower case. At most 120 characters. */
  readonly search?: string | null | undefined;
  /** Only subscriptions in this state. */
  readonly state?: SubscriptionState | null | undefined;
};

/** The order of subscriptions. */
export type CouncilSubscriptionOrder = {
  /** The direction of the order. */
  readonly direction: OrderDirection;
  /** The field that decides the order. */
  readonly field: CouncilSubscriptionOrderField;
};

/** The fields by which subscriptions can be ordered. */
export type CouncilSubscriptionOrderField =
  /** The GSS code of the council. */
  | 'CODE'
  /** The English name of the council. */
  | 'NAME'
  /** The time at which the subscription entered its state. */
  | 'SINCE';

/** A council to suspend. */
export type CouncilSuspendInput = {
  /** GSS code of the council, for example E06000049. */
  readonly gssCode: string;
  /** The reason, for the platform's administrators. At most 2,000 characters. */
  readonly reason: string;
};

/** The kind of local authority that a council is. */
export type CouncilType =
  /** A county council, in England, with districts below it. */
  | 'COUNTY'
  /** A London borough, or the City of London. */
  | 'LONDON_BOROUGH'
  /** A metropolitan district, in England. */
  | 'METROPOLITAN_DISTRICT'
  /** A principal area, in Wales. */
  | 'PRINCIPAL_AREA'
  /** A unitary authority, in England. */
  | 'UNITARY';

/** The largest change that counts as no change. */
export type DeadBandInput = {
  /** Its width, zero or above. */
  readonly amount: string;
  /** The unit of the width: the measure's unit, or per cent of the earlier value. */
  readonly kind?: ToleranceKind;
};

/** The basis of comparison for a direction of travel. */
export type DirectionBasis =
  /** The mean of the last n periods before; n is set on the line. */
  | 'MEAN_OF_LAST_N'
  /** The period just before. The default for measures that are not year to date. */
  | 'PREVIOUS_PERIOD'
  /** The last period of the year before. */
  | 'PREVIOUS_YEAR_END'
  /** The same period a year earlier. The default for year-to-date measures. */
  | 'SAME_PERIOD_LAST_YEAR';

/** The judgement of the movement of a value. */
export type DirectionJudgement =
  /** The value is better than the one it is compared with. */
  | 'IMPROVING'
  /** There is no judgement; the field `reason` says why. */
  | 'NOT_RATED'
  /** The value is within the dead band. */
  | 'NO_CHANGE'
  /** The value is worse than the one it is compared with. */
  | 'WORSENING';

/** The protection of small numbers of children in data shown outside a council. */
export type DisclosureRuleInput = {
  /** The multiple to which counts are rounded: 1 to 2 × threshold + 1. Used by ROUND only. */
  readonly roundingBase?: number;
  /** The method. */
  readonly school: DisclosureSchool;
  /** The largest count that is suppressed: 2 to 100. */
  readonly threshold: number;
};

/** The method that protects small numbers of children in data shown outside a council. */
export type DisclosureSchool =
  /** Counts from 1 to the threshold are suppressed, others are rounded, and percentages are calculated from the rounded counts. */
  | 'ROUND'
  /** Counts from 1 to the threshold are suppressed; others are shown exactly. */
  | 'SUPPRESS';

/** The meetings whose due reports are listed. */
export type DueReportFilter = {
  /** The first day: only meetings on it or later. Overdue work is also judged as of this day. Today, in London, if left out. */
  readonly on?: string | null | undefined;
  /** The last day: only meetings on it or earlier. No last day if left out. */
  readonly until?: string | null | undefined;
};

/** Conditions that the events must meet. Fields left out set no condition. */
export type EventFilter = {
  /** Only events that happened on this day, in London, or later. */
  readonly from?: string | null | undefined;
  /** Only events of these kinds. */
  readonly kinds?: ReadonlyArray<EventKind> | null | undefined;
  /** Only events that happened on this day, in London, or earlier. */
  readonly until?: string | null | undefined;
};

/** The kind of event in a council. */
export type EventKind =
  /** A file of the council's figures was imported. */
  | 'IMPORT_CONCLUDED'
  /** A webhook was tested. */
  | 'PING'
  /** A published report was corrected by a new version. */
  | 'PUBLICATION_CORRECTED'
  /** A report was published, possibly under an embargo. */
  | 'PUBLICATION_MADE'
  /** A published report was released: its readers outside the council can now read it. */
  | 'PUBLICATION_RELEASED'
  /** A published report was withdrawn. */
  | 'PUBLICATION_WITHDRAWN'
  /** Lines of a published report have other RAG ratings than in the previous report. */
  | 'RATING_CHANGED';

/** The order of events. */
export type EventOrder = {
  /** The direction of the order. */
  readonly direction: OrderDirection;
  /** The field that decides the order. */
  readonly field: EventOrderField;
};

/** The fields by which events can be ordered. */
export type EventOrderField =
  /** In the order in which they happened. */
  | 'OCCURRED';

/** Conditions that the events of a stream must meet. Fields left out set no condition. */
export type EventStreamFilter = {
  /** Only events of these kinds. */
  readonly kinds?: ReadonlyArray<EventKind> | null | undefined;
};

/** A kind of line that needs commentary before a report is published. */
export type ExplainedLine =
  /** Lines that are amber. */
  | 'AMBER'
  /** Lines that are red. */
  | 'RED'
  /** Lines whose figure is absent, unless the measure does not apply or the figure is not due yet. */
  | 'UNREPORTABLE'
  /** Lines whose figure is getting worse. */
  | 'WORSENING';

/** The frequency with which a measure is reported. */
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

/** An identity provider to stop accepting. */
export type IdentityProviderRemoveInput = {
  /** GSS code of the council. Left out for the platform itself. */
  readonly council?: string | null | undefined;
  /** The issuer, exactly as it was set. */
  readonly issuer: string;
};

/** An identity provider to accept, and the conditions that its tokens must meet. */
export type IdentityProviderSetInput = {
  /** The accepted signature algorithms, at least one. */
  readonly algorithms: ReadonlyArray<SigningAlgorithm>;
  /** The accepted audiences: a token must be for one of them. 1 to 10, each at most 300 characters. */
  readonly audiences: ReadonlyArray<string>;
  /** GSS code of the council. Left out for the platform itself. */
  readonly council?: string | null | undefined;
  /** The issuer, exactly as in its tokens: an https address. At most 500 characters. */
  readonly issuer: string;
  /** The address of its public keys (jwks_uri in its discovery document): an https address of a public host. At most 500 characters. */
  readonly keysAddress: string;
};

/** The column with the numerator or denominator of a measure. */
export type ImportMappingCellInput = {
  /** The name of the column. */
  readonly column: string;
  /** The row with it, for the same area and period: an item for every filter. Left out or empty if it is the row of the value. */
  readonly where?: ReadonlyArray<ImportMappingItemInput> | null | undefined;
};

/** A mapping to add, or to replace if the code exists. */
export type ImportMappingDefineInput = {
  /** Its code: lower-case words and digits joined by hyphens; at most 64 characters. */
  readonly code: string;
  /** The beginning of its files' names, before the years: csww_indicators. At most 120 characters. */
  readonly fileName: string;
  /** The file's filters: the names of their columns, each at most once. */
  readonly filters: ReadonlyArray<string>;
  /** Codes that stand for no council of their own, such as joint returns: their rows are skipped. Empty by default. */
  readonly leftOutAreas?: ReadonlyArray<string> | null | undefined;
  /** The measures, at least one. */
  readonly measures: ReadonlyArray<ImportMappingMeasureInput>;
  /** Measures of the shared catalogue that are defined with the mapping, all of them or none: those that it names and the catalogue lacks, without a council. Empty by default. */
  readonly newMeasures?: ReadonlyArray<MeasureDefineInput> | null | undefined;
  /** The citation of the figures that are imported with it. At most 300 characters. */
  readonly source: string;
  /** The statuses that items give to figures, if the file states how final they are. Empty by default. */
  readonly statuses?: ReadonlyArray<ImportMappingStatusInput> | null | undefined;
  /** The version that the change is based on; 0 for a new mapping, or for one that no import has used. */
  readonly version: number;
};

/** Conditions that the mappings must meet. Fields left out set no condition. */
export type ImportMappingFilter = {
  /** Only mappings of files that contain the measure with this code. */
  readonly measure?: string | null | undefined;
  /** True: only mappings that are stored. False: only those that come with the service and that no import has used yet. */
  readonly stored?: boolean | null | undefined;
};

/** A filter item of an open-data file. */
export type ImportMappingItemInput = {
  /** The filter: one of the mapping's filters. */
  readonly filter: string;
  /** The item, exactly as in the column. */
  readonly item: string;
};

/** The row and columns of an open-data file that contain a measure. */
export type ImportMappingMeasureInput = {
  /** The column of its denominator. Give numerator and denominator, or neither. */
  readonly denominator?: ImportMappingCellInput | null | undefined;
  /** The measure's code in the shared catalogue; each measure at most once in a mapping. */
  readonly measure: string;
  /** The column of its numerator. Give numerator and denominator, or neither. */
  readonly numerator?: ImportMappingCellInput | null | undefined;
  /** The indicator with the measure's value: the name of its column. */
  readonly value: string;
  /** The rows with the measure: for every filter an item, or several, the preferred one first. In a period the first that the file has gives the figure. */
  readonly where: ReadonlyArray<ImportMappingItemInput>;
};

/** The order of mappings. */
export type ImportMappingOrder = {
  /** The direction of the order. */
  readonly direction: OrderDirection;
  /** The field that decides the order. */
  readonly field: ImportMappingOrderField;
};

/** The fields by which mappings can be ordered. */
export type ImportMappingOrderField =
  /** By code. */
  | 'CODE'
  /** By the beginning of the files' names. */
  | 'FILE_NAME';

/** The status of the figures in the rows with a filter item. */
export type ImportMappingStatusInput = {
  /** The filter: one of the mapping's filters. */
  readonly filter: string;
  /** The item, exactly as in the column. */
  readonly item: string;
  /** The status. */
  readonly status: PublishedStatus;
};

/** The origin of a confidence interval. */
export type IntervalOrigin =
  /** It was calculated from the numerator and denominator. */
  | 'CALCULATED'
  /** It was published with the figure. */
  | 'PUBLISHED';

/** A language of the service's texts. */
export type Language =
  /** Welsh. If a text is not translated yet, the English text is given instead. */
  | 'CY'
  /** English, the working language: every text exists in it. */
  | 'EN';

/** The reason that a line is left out of the comparison of two periods. */
export type LeftOutReason =
  /** The line is new. */
  | 'ADDED'
  /** The line was removed. */
  | 'REMOVED'
  /** The measure replaced a measure of the other period, or was replaced by one, and the two lines are not compared. */
  | 'REPLACED';

/** The basis of comparison for a line's direction of travel. */
export type LineDirectionInput = {
  /** The basis. */
  readonly basis: DirectionBasis;
  /** The number of periods in the mean, 1 to 24; required for MEAN_OF_LAST_N and ignored otherwise. */
  readonly meanOf?: number | null | undefined;
};

/** Conditions that management actions must meet, all of them. */
export type ManagementActionFilter = {
  /** Only actions due on this day or later. */
  readonly from?: string | null | undefined;
  /** True: only unfinished actions. False: only finished ones. Left out: all. */
  readonly open?: boolean | null | undefined;
  /** Only actions due on this day or earlier. */
  readonly until?: string | null | undefined;
};

/** The order of management actions. */
export type ManagementActionOrder = {
  /** The direction of the order. */
  readonly direction: OrderDirection;
  /** The field that decides the order. */
  readonly field: ManagementActionOrderField;
};

/** The fields by which management actions can be ordered. */
export type ManagementActionOrderField =
  /** By due date, then by identifier. */
  | 'DUE';

/** A measure to add or, with the version that the change is based on, to change. A change replaces every field. */
export type MeasureDefineInput = {
  /** The part of the period or year that a value covers. */
  readonly accumulation: Accumulation;
  /** Its code: letters, digits, '_', '.' and '-', beginning with a letter or digit; at most 60 characters. */
  readonly code: string;
  /** GSS code of the council that owns it. Left out for a measure of the shared catalogue, which only a platform administrator can change. */
  readonly council?: string | null | undefined;
  /** The number of decimal places with which a value is shown and rated, 0 to 6. */
  readonly decimalPlaces: number;
  /** Its definition: exactly what is counted, and what is not. At most 4,000 characters in each language. */
  readonly definition: BilingualTextInput;
  /** The label of the denominator. At most 200 characters in each language. */
  readonly denominatorLabel?: BilingualTextInput | null | undefined;
  /** The days from the end of a period to the day by which its figure is due: 0 (the last day) to 400. */
  readonly dueWithin?: number;
  /** The shortest period it is reported for. */
  readonly frequency: Frequency;
  /** True if councils are ranked into quartiles by it. */
  readonly hasQuartiles?: boolean;
  /** The largest value that is accepted. Left out, there is no upper limit. */
  readonly maximumValue?: string | null | undefined;
  /** The smallest denominator with which a value is rated. Left out, every value is rated. */
  readonly minimumDenominator?: string | null | undefined;
  /** The smallest value that is accepted. Left out, there is no lower limit. */
  readonly minimumValue?: string | null | undefined;
  /** The factor by which numerator ÷ denominator is multiplied: 1, 100, 1,000, 10,000 or 100,000, written without the comma. */
  readonly multiplier?: number;
  /** The label of the numerator, if a value is a fraction. Give both labels or neither. At most 200 characters in each language. */
  readonly numeratorLabel?: BilingualTextInput | null | undefined;
  /** The person or team responsible for it. At most 300 characters. */
  readonly owner?: string | null | undefined;
  /** Its polarity: which values are good. */
  readonly polarity: Polarity;
  /** Its short name in its source. At most 120 characters. */
  readonly shortName?: string | null | undefined;
  /** The origin of its definition. At most 300 characters. */
  readonly source?: string | null | undefined;
  /** Its title in reports. At most 200 characters in each language. */
  readonly title: BilingualTextInput;
  /** The heading under which its source lists it, in the words of the source. At most 120 characters. */
  readonly topic?: string | null | undefined;
  /** The unit of its values. */
  readonly unit: UnitKind;
  /** The version that the change is based on; left out for a new measure. If it is not the latest, the change fails with STALE. */
  readonly version?: number | null | undefined;
  /** The kind of year it is reported in. */
  readonly yearType: YearType;
};

/** A filter for measures. Fields left out do not filter. */
export type MeasureFilter = {
  /** Only measures with these codes. */
  readonly codes?: ReadonlyArray<string> | null | undefined;
  /** True: only the council's own measures. False: only those of the catalogue. */
  readonly local?: boolean | null | undefined;
  /** Only measures whose code, title in either language, short name, topic or source contains this text, in any case. */
  readonly search?: string | null | undefined;
  /** Only measures under this topic, in any case: Children Looked After. */
  readonly topic?: string | null | undefined;
};

/** The order of measures. */
export type MeasureOrder = {
  /** The direction of the order. */
  readonly direction: OrderDirection;
  /** The field that decides the order. */
  readonly field: MeasureOrderField;
};

/** The fields by which measures can be ordered. */
export type MeasureOrderField =
  /** By code. */
  | 'CODE'
  /** By English title. */
  | 'TITLE';

/** Conditions that the meetings must meet. Fields left out set no condition. */
export type MeetingFilter = {
  /** Only meetings of the committee with this code. */
  readonly committee?: string | null | undefined;
  /** Only meetings on this day or later. */
  readonly from?: string | null | undefined;
  /** Only meetings on this day or earlier. */
  readonly until?: string | null | undefined;
};

/** The order of meetings. */
export type MeetingOrder = {
  /** The direction of the order. */
  readonly direction: OrderDirection;
  /** The field that decides the order. */
  readonly field: MeetingOrderField;
};

/** The fields by which meetings can be ordered. */
export type MeetingOrderField =
  /** The date of the meeting. */
  | 'HELD_ON';

/** A meeting to add to a committee's diary. If there is one on this date, its note is changed. */
export type MeetingScheduleInput = {
  /** The committee's code. */
  readonly committee: string;
  /** GSS code of the council, for example E06000049. */
  readonly council: string;
  /** The date of the meeting. */
  readonly heldOn: string;
  /** A remark. At most 2,000 characters. */
  readonly note?: BilingualTextInput | null | undefined;
};

/** A request to close, because it no longer needs an answer. */
export type MemberRequestCloseInput = {
  /** GSS code of the council, for example E06000049. */
  readonly council: string;
  /** The request's identifier. */
  readonly id: string;
  /** The reason for closing it. At most 2,000 characters in each language. */
  readonly note?: BilingualTextInput | null | undefined;
};

/** Conditions that the requests must meet. Fields left out set no condition. */
export type MemberRequestFilter = {
  /** Only requests of the committee with this code. */
  readonly committee?: string | null | undefined;
  /** Only requests made at a meeting on this day or later. */
  readonly from?: string | null | undefined;
  /** True: only open requests. False: only closed ones. */
  readonly open?: boolean | null | undefined;
  /** Only requests made at a meeting on this day or earlier. */
  readonly until?: string | null | undefined;
};

/** A request that members made at a meeting, to be answered in every report from then on. */
export type MemberRequestMakeInput = {
  /** The aspects they want to know about, each at most once; all if left out. */
  readonly aspects?: ReadonlyArray<MonitoringAspect> | null | undefined;
  /** The document and paragraph that it was taken from. At most 300 characters. */
  readonly citation?: string | null | undefined;
  /** The code of the committee. */
  readonly committee: string;
  /** GSS code of the council, for example E06000049. */
  readonly council: string;
  /** The measure's code. */
  readonly measure: string;
  /** The day of the meeting at which they asked. */
  readonly meetingOn: string;
  /** The request in the members' own words. At most 2,000 characters in each language. */
  readonly question?: BilingualTextInput | null | undefined;
  /** The committee, or the members by name, that made the request. At most 200 characters. */
  readonly requestedBy: string;
};

/** The order of members' requests. */
export type MemberRequestOrder = {
  /** The direction of the order. */
  readonly direction: OrderDirection;
  /** The field that decides the order. */
  readonly field: MemberRequestOrderField;
};

/** The fields by which members' requests can be ordered. */
export type MemberRequestOrderField =
  /** The date of the meeting. */
  | 'MEETING';

/** A person to remove all roles from. */
export type MembershipEndInput = {
  /** GSS code of the council. Left out for the platform itself. */
  readonly council?: string | null | undefined;
  /** The e-mail address of their invitation, in upper or lower case. */
  readonly email: string;
  /** The version that the change is based on: if it is not the current one, the change fails with STALE. Left out, the version is not checked. */
  readonly version?: number | null | undefined;
};

/** A person to give other roles or another name. */
export type MembershipSetInput = {
  /** GSS code of the council. Left out for the platform itself. */
  readonly council?: string | null | undefined;
  /** The e-mail address of their invitation, in upper or lower case. */
  readonly email: string;
  /** Their new name; left out, the name does not change. At most 120 characters. */
  readonly name?: string | null | undefined;
  /** At least one: roles of the council, or PLATFORM_ADMINISTRATOR alone if no council is given. */
  readonly roles: ReadonlyArray<Role>;
  /** The version that the change is based on: if it is not the current one, the change fails with STALE. Left out, the version is not checked. */
  readonly version?: number | null | undefined;
};

/** The state of a membership. */
export type MembershipState =
  /** They have signed in and have their roles. */
  | 'ACTIVE'
  /** Their roles have ended, or the invitation was withdrawn. */
  | 'ENDED'
  /** They have not signed in yet. */
  | 'INVITED';

/** The reason why a member of a comparison group is not in the group's average. */
export type MissingReason =
  /** It had been abolished by the end of the period. */
  | 'ABOLISHED'
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
  /** It opened after the end of the period. */
  | 'NOT_YET_OPEN'
  /** It published a value without the numerator and denominator that pooling needs. */
  | 'NO_FRACTION'
  /** Its figure rounds to zero and is not zero. */
  | 'ROUNDS_TO_ZERO'
  /** Its figure is too unreliable to publish. */
  | 'UNRELIABLE';

/** An aspect of a measure that members ask about. */
export type MonitoringAspect =
  /** The actions taken to improve it. */
  | 'ACTIONS'
  /** The values expected in the periods to come. */
  | 'EXPECTED_PERIODS'
  /** The trend over the past five years. */
  | 'FIVE_YEAR_TREND'
  /** The current figure. */
  | 'POSITION'
  /** The target and how it was calculated. */
  | 'TARGET';

/** The owner, due date and RAG rating of a management action. */
export type NarrativeActionInput = {
  /** The due date. Only a commitment, which is on no measure, may leave it out. */
  readonly dueOn?: string | null | undefined;
  /** The person or team responsible. At most 200 characters. */
  readonly owner: string;
  /** The current RAG rating, as judged by its owner. */
  readonly rag: Colour;
};

/** A submitted narrative to approve. Its authors cannot approve it. */
export type NarrativeApprovalInput = {
  /** The narrative's `id`, which names the version that the caller read, or its `stableId`. */
  readonly id: string;
  /** The version that the change is based on: if it is not the current one, the change fails with STALE. Left out, the version is not checked. */
  readonly version?: number | null | undefined;
};

/** A narrative to write. It begins as a draft. */
export type NarrativeDraftInput = {
  /** Owner, due date and RAG rating; required for an action, not allowed for other kinds. */
  readonly action?: NarrativeActionInput | null | undefined;
  /** The document and paragraph that it was taken from. At most 300 characters. */
  readonly citation?: string | null | undefined;
  /** The purpose of the narrative. */
  readonly kind: NarrativeKind;
  /** The measure's code. Left out for an overview, or for an action on the whole scorecard. */
  readonly measure?: string | null | undefined;
  /** The period's code: 2017-M1, 201718-FYQ4, 201617-FY, 2017-RY. Left out for a report about a day. */
  readonly period?: string | null | undefined;
  /** Identifier of the published narrative that this one replaces once approved: of the same kind, on the same line in the same period, and never an action. */
  readonly replaces?: string | null | undefined;
  /** The reporting day, by which the periods of the lines must have ended, from 1995 to 2045. Left out for a report about a period. */
  readonly reportingDay?: string | null | undefined;
  /** The scorecard's code. */
  readonly scorecard: string;
  /** The text. At most 10,000 characters in each language. */
  readonly text: BilingualTextInput;
};

/** Conditions that narratives must meet, all of them. */
export type NarrativeFilter = {
  /** Only narratives of the author with exactly this name. */
  readonly author?: string | null | undefined;
  /** Only narratives on periods that begin on this day or later. */
  readonly from?: string | null | undefined;
  /** Only narratives of one of these kinds. */
  readonly kinds?: ReadonlyArray<NarrativeKind> | null | undefined;
  /** Only narratives on one of these measures. Codes of measures. */
  readonly measures?: ReadonlyArray<string> | null | undefined;
  /** Only narratives on one of these periods. Codes of periods: 2017-M1, 201718-FYQ4. */
  readonly periods?: ReadonlyArray<string> | null | undefined;
  /** Only narratives on reports about one of these days. With periods: those of either. */
  readonly reportingDays?: ReadonlyArray<string> | null | undefined;
  /** Only narratives for this scorecard. The scorecard's code. */
  readonly scorecard?: string | null | undefined;
  /** Only narratives in one of these states. [SUBMITTED]: those that wait for approval. */
  readonly states?: ReadonlyArray<NarrativeState> | null | undefined;
  /** Only narratives on periods that end on this day or earlier. */
  readonly until?: string | null | undefined;
};

/** The purpose of a narrative. */
export type NarrativeKind =
  /** A management action, with an owner and a due date. */
  | 'ACTION'
  /** A warning to be shown with a value. */
  | 'CAVEAT'
  /** An explanation of the figure of one measure in one period. */
  | 'COMMENTARY'
  /** A summary of the whole scorecard in one period. */
  | 'OVERVIEW';

/** The order of narratives. */
export type NarrativeOrder = {
  /** The direction of the order. */
  readonly direction: OrderDirection;
  /** The field that decides the order. */
  readonly field: NarrativeOrderField;
};

/** The fields by which narratives can be ordered. */
export type NarrativeOrderField =
  /** By the end of the period, then by the time of the last change. */
  | 'PERIOD'
  /** By the time of the last change, then by identifier. */
  | 'RECORDED';

/** A narrative to return to its author. */
export type NarrativeReturnItemInput = {
  /** The narrative's `id`, which names the version that the caller read, or its `stableId`. */
  readonly id: string;
  /** The reason. At most 2,000 characters in each language. */
  readonly reason: BilingualTextInput;
  /** The version that the change is based on: if it is not the current one, the change fails with STALE. Left out, the version is not checked. */
  readonly version?: number | null | undefined;
};

/** A new text for a draft. The caller becomes its author. */
export type NarrativeReviseInput = {
  /** Owner, due date and RAG rating; required for an action, not allowed for other kinds. */
  readonly action?: NarrativeActionInput | null | undefined;
  /** The document and paragraph that it was taken from. At most 300 characters. */
  readonly citation?: string | null | undefined;
  /** GSS code of the council, for example E06000049. */
  readonly council: string;
  /** The narrative's `id`, which names the version that the caller read, or its `stableId`. */
  readonly id: string;
  /** The text. At most 10,000 characters in each language. */
  readonly text: BilingualTextInput;
  /** The version that the caller read; STALE if the current one differs. Required with a `stableId`. */
  readonly version?: number | null | undefined;
};

/** The stage of a narrative on its way to publication. */
export type NarrativeState =
  /** Approved by a person other than the author. */
  | 'APPROVED'
  /** Being written. */
  | 'DRAFT'
  /** Part of a published report. It never changes; only a new narrative can replace it. */
  | 'PUBLISHED'
  /** Submitted for approval. */
  | 'SUBMITTED';

/** A draft to submit. */
export type NarrativeSubmissionInput = {
  /** The narrative's `id`, which names the version that the caller read, or its `stableId`. */
  readonly id: string;
  /** The version that the change is based on: if it is not the current one, the change fails with STALE. Left out, the version is not checked. */
  readonly version?: number | null | undefined;
};

/** Submitted narratives to approve: all of them, or none if one has a problem. */
export type NarrativesApproveInput = {
  /** GSS code of the council, for example E06000049. */
  readonly council: string;
  /** The narratives, 1 to 500, each once. */
  readonly narratives: ReadonlyArray<NarrativeApprovalInput>;
};

/** Narratives to return to their authors before they are published: all of them, or none if one has a problem. This removes their approvals. */
export type NarrativesReturnInput = {
  /** GSS code of the council, for example E06000049. */
  readonly council: string;
  /** The narratives, 1 to 500, each once. */
  readonly narratives: ReadonlyArray<NarrativeReturnItemInput>;
};

/** Drafts to submit for approval: all of them, or none if one has a problem. */
export type NarrativesSubmitInput = {
  /** GSS code of the council, for example E06000049. */
  readonly council: string;
  /** The drafts, 1 to 500, each once. */
  readonly narratives: ReadonlyArray<NarrativeSubmissionInput>;
};

/** Narratives to write: all of them, or none if one has a problem. */
export type NarrativesWriteInput = {
  /** GSS code of the council, for example E06000049. */
  readonly council: string;
  /** The narratives, 1 to 500. */
  readonly narratives: ReadonlyArray<NarrativeDraftInput>;
};

/** The reason that a line has no period in a report. */
export type NoPeriodReason =
  /** No figure is due yet since the measure came onto the scorecard, and none has been submitted. */
  | 'NO_PERIOD_DUE';

/** The reason that there is no trend. */
export type NoTrendReason =
  /** One of the five periods has no value, or not the numerator and denominator behind it. */
  | 'MISSING_VALUE'
  /** A value has no confidence interval to weight it by. */
  | 'NO_INTERVAL'
  /** In one of the five periods the numerator is above the denominator, so the percentage has no interval. */
  | 'NUMERATOR_ABOVE_DENOMINATOR'
  /** The series is broken, or its definition changes, within the five periods. */
  | 'SERIES_BREAK'
  /** There are fewer than five periods. */
  | 'TOO_FEW_PERIODS';

/** The reason that a figure has no direction of travel, or an arrow without a judgement. */
export type NotComparableReason =
  /** The figures were calculated under different definitions. */
  | 'DEFINITION_DIFFERS'
  /** A figure in between is missing. Figures are never compared across a gap. */
  | 'GAP'
  /** Values within a band are good, but there is no target band. */
  | 'NO_BAND'
  /** There is no earlier figure at all. */
  | 'NO_EARLIER_VALUE'
  /** The measure is shown for context, so neither direction is better. */
  | 'NO_JUDGEMENT'
  /** No figure was submitted for this period. */
  | 'NO_VALUE'
  /** The series has been broken since the earlier figure. */
  | 'SERIES_BREAK'
  /** One of the figures is a symbol in place of a value. */
  | 'SYMBOL';

/** The reason why there is no comparator. */
export type NotComparedReason =
  /** The report is requested as of an earlier time, and the figures that other areas had published by then are stored only in publications. */
  | 'NOT_AS_IT_STOOD'
  /** Nothing is published for the area. */
  | 'NOT_PUBLISHED'
  /** The first edition of the list of neighbours begins after the period's end. */
  | 'NO_EDITION'
  /** The council has no statistical neighbours. */
  | 'NO_GROUP'
  /** The council is not in a region, as in Wales. */
  | 'NO_REGION'
  /** Fewer than three of the members have a published value. */
  | 'TOO_FEW_MEMBERS'
  /** Together with the published figures, the average would disclose the one suppressed figure. */
  | 'WOULD_DISCLOSE';

/** The reason that a scorecard cannot be compared with the period before. */
export type NotLikeForLikeReason =
  /** None of the measures in both was reported in the period before. */
  | 'NOTHING_REPORTED_BEFORE'
  /** No edition was in force in the period before. */
  | 'NO_EDITION_BEFORE'
  /** No measure is in both. */
  | 'NO_MEASURE_IN_COMMON'
  /** No report about an earlier day is scheduled or was published. */
  | 'NO_REPORT_BEFORE';

/** The reason that there is no projection to the end of the year. */
export type NotProjectedReason =
  /** This period has a value, but an earlier one of the year has none. */
  | 'EARLIER_VALUE_MISSING'
  /** The period is not one of those that make up the measure's year: two terms together, for example. */
  | 'NOT_PART_OF_YEAR'
  /** There is no value for this period. */
  | 'NO_VALUE'
  /** Fewer than three periods have a value. A line needs three. */
  | 'TOO_FEW_PERIODS'
  /** The period is the last of the year. */
  | 'YEAR_COMPLETE';

/** The reason that a figure has no RAG rating. Checked in this order, the first that applies is given: context, target, value, number of cases, end of the year. */
export type NotRatedReason =
  /** The measure is shown for context and has no polarity. */
  | 'CONTEXTUAL'
  /** The measure does not apply in this period. */
  | 'NOT_APPLICABLE'
  /** The figure is not due yet. */
  | 'NOT_YET_DUE'
  /** There is no current target for the period, or it is recorded as not being a target measure. */
  | 'NO_TARGET'
  /** There is no value: no figure was submitted, or it rounds to zero or is not available, unreliable or not captured. */
  | 'NO_VALUE'
  /** The denominator is below the measure's minimum. */
  | 'SMALL_DENOMINATOR'
  /** The value is confidential. */
  | 'SUPPRESSED'
  /** The figure is part of the year's, and the target is for the whole year. A year to date for which low is good is rated red as soon as it is beyond the year's limit. */
  | 'TARGET_IS_FOR_YEAR_END';

/** Conditions that the figures must meet. Fields left out set no condition. */
export type ObservationFilter = {
  /** Only figures for periods that begin on this day or later. */
  readonly from?: string | null | undefined;
  /** Only figures of the measures with these codes. */
  readonly measures?: ReadonlyArray<string> | null | undefined;
  /** Only figures for the periods with these codes. */
  readonly periods?: ReadonlyArray<string> | null | undefined;
  /** Only figures with this status. */
  readonly status?: ObservationStatus | null | undefined;
  /** Only figures for periods that end on this day or earlier. */
  readonly until?: string | null | undefined;
};

/** A warning for readers of a figure. One figure may have several. */
export type ObservationFlag =
  /** It was calculated under a definition other than the measure's. */
  | 'DEFINITION_DIFFERS'
  /** It is an estimate. */
  | 'ESTIMATED'
  /** It is based on few cases or on doubtful records. */
  | 'LOW_RELIABILITY'
  /** It is provisional, even if the whole return has another status. */
  | 'PROVISIONAL'
  /** The series is broken here: the figure must not be compared with earlier ones. */
  | 'SERIES_BREAK';

/** The order of figures. */
export type ObservationOrder = {
  /** The direction of the order. */
  readonly direction: OrderDirection;
  /** The field that decides the order. */
  readonly field: ObservationOrderField;
};

/** The fields by which figures can be ordered. */
export type ObservationOrderField =
  /** By the last day of the period. */
  | 'PERIOD'
  /** By the time at which the figure was recorded. */
  | 'RECORDED';

/** The figure of one measure in one period: a value, a numerator and denominator from which the value is calculated, or an absence. */
export type ObservationRowInput = {
  /** The reason for the absence of a value; not allowed together with one. */
  readonly absence?: AbsenceInput | null | undefined;
  /** A warning to be shown with the figure. At most 2,000 characters in each language. */
  readonly caveat?: BilingualTextInput | null | undefined;
  /** The document and paragraph that it was taken from. At most 300 characters. */
  readonly citation?: string | null | undefined;
  /** The denominator of the value, above zero; only together with the numerator. */
  readonly denominator?: string | null | undefined;
  /** Warnings for readers of the figure. */
  readonly flags?: ReadonlyArray<ObservationFlag>;
  /** The measure's code. */
  readonly measure: string;
  /** The numerator of the value; only together with the denominator. */
  readonly numerator?: string | null | undefined;
  /** The period's code: 2017-M1, 201718-FYQ4, 201617-FY, 2017-RY. */
  readonly period: string;
  /** The source system. At most 120 characters. */
  readonly sourceSystem?: string | null | undefined;
  /** The status of the figure. */
  readonly status?: ObservationStatus;
  /** The value in the measure's unit. If numerator and denominator are given too, it must agree with them to the measure's decimal places. */
  readonly value?: string | null | undefined;
  /** The version that the change is based on: if it is not the current one, the change fails with STALE. Left out, the version is not checked. */
  readonly version?: number | null | undefined;
};

/** The status of a figure: how final it is. */
export type ObservationStatus =
  /** Not expected to change. */
  | 'FINAL'
  /** Taken from the system without cleansing. */
  | 'INTERIM'
  /** Cleansed, and may still change. */
  | 'PROVISIONAL'
  /** Corrected after it was final. */
  | 'REVISED';

/** Figures of a council. Rows that equal the current figure change nothing, so a submission can safely be sent again. */
export type ObservationsSubmitInput = {
  /** GSS code of the council, for example E06000049. */
  readonly council: string;
  /** True if figures are meant to become less final, for example interim after final. False: such rows are rejected. */
  readonly lowersStatus?: boolean;
  /** False: all rows are stored, or none. True: valid rows are stored even if others are rejected. */
  readonly partial?: boolean;
  /** The figures: 1 to 5,000 rows, one for each measure and period. */
  readonly rows: ReadonlyArray<ObservationRowInput>;
};

/** The direction of an order. */
export type OrderDirection =
  /** Ascending: the earliest, the smallest or the first in the alphabet comes first. */
  | 'ASC'
  /** Descending: the latest, the largest or the last in the alphabet comes first. */
  | 'DESC';

/** Conditions that the outliers must meet. Fields left out set no condition. */
export type OutlierFilter = {
  /** Only measures that stand out in one of these ways. */
  readonly kinds?: ReadonlyArray<OutlierKind> | null | undefined;
};

/** The way in which a council stands out. */
export type OutlierKind =
  /** It is in the best quarter of the English councils. */
  | 'BEST_QUARTILE'
  /** It is one of the ten measures furthest from the mean of the council's neighbours, in either direction. */
  | 'FURTHEST_FROM_NEIGHBOURS'
  /** It is red and worsening on the council's own scorecard. */
  | 'RED_AND_WORSENING'
  /** It is in the worst quarter of the English councils. */
  | 'WORST_QUARTILE';

/** The council service's judgement of the year's end: an outlook, an expected value, or both. */
export type OutlookJudgeInput = {
  /** The document and paragraph that it was taken from. At most 300 characters. */
  readonly citation?: string | null | undefined;
  /** GSS code of the council, for example E06000049. */
  readonly council: string;
  /** The value expected at the end of the year, in the measure's unit. */
  readonly expectedValue?: string | null | undefined;
  /** The person or team that judges. At most 200 characters. */
  readonly judgedBy: string;
  /** The measure's code. */
  readonly measure: string;
  /** The outlook for the year's target. */
  readonly outlook?: YearEndOutlook | null | undefined;
  /** The period's code: 2017-M1, 201718-FYQ4, 201617-FY, 2017-RY. The period in which the judgement is made. */
  readonly period: string;
  /** The reason. At most 2,000 characters in each language. */
  readonly reason: BilingualTextInput;
  /** The version that the change is based on: if it is not the current one, the change fails with STALE. Left out, the version is not checked. */
  readonly version?: number | null | undefined;
};

/** The head of the paper in which a report goes to a meeting. Fields left out are not given. */
export type PaperHeadInput = {
  /** The contact. At most 300 characters in each language. */
  readonly contact?: BilingualTextInput | null | undefined;
  /** The implications. At most 4,000 characters in each language. */
  readonly implications?: BilingualTextInput | null | undefined;
  /** The lead member. At most 300 characters in each language. */
  readonly leadMember?: BilingualTextInput | null | undefined;
  /** The recommendations. At most 4,000 characters in each language. */
  readonly recommendations?: BilingualTextInput | null | undefined;
  /** The senior officer. At most 300 characters in each language. */
  readonly seniorOfficer?: BilingualTextInput | null | undefined;
};

/** Conditions that the periods must meet. Fields left out set no condition. */
export type PeriodFilter = {
  /** Only periods that begin on this day or later. */
  readonly from?: string | null | undefined;
  /** Only periods of this length. */
  readonly kind?: PeriodKind | null | undefined;
  /** Only periods that end on this day or earlier. */
  readonly until?: string | null | undefined;
  /** Only periods of this kind of year. Months count as CALENDAR. */
  readonly yearType?: YearType | null | undefined;
};

/** The kind of a period, by its length. */
export type PeriodKind =
  /** April to September, or October to March. */
  | 'HALF_YEAR'
  /** A calendar month. It belongs to every kind of year. */
  | 'MONTH'
  /** Two to five years of its type, pooled in one figure. */
  | 'POOLED_YEARS'
  /** Three months of a year of its type. */
  | 'QUARTER'
  /** One day: 31 March, 30 September or a day of January. */
  | 'SNAPSHOT'
  /** A school term, or autumn and spring term together. */
  | 'TERM'
  /** A whole year of its type. */
  | 'YEAR';

/** The order of periods. */
export type PeriodOrder = {
  /** The direction of the order. */
  readonly direction: OrderDirection;
  /** The field that decides the order. */
  readonly field: PeriodOrderField;
};

/** The fields by which periods can be ordered. */
export type PeriodOrderField =
  /** The last day. */
  | 'END'
  /** The first day. */
  | 'START';

/** Conditions that the people must meet. Fields left out set no condition. */
export type PersonFilter = {
  /** Only people with this role. */
  readonly role?: Role | null | undefined;
  /** A part of the name or of the e-mail address, in upper or lower case. At most 120 characters. */
  readonly search?: string | null | undefined;
  /** Only people whose membership is in one of these states. */
  readonly states?: ReadonlyArray<MembershipState> | null | undefined;
};

/** A person to invite. */
export type PersonInviteInput = {
  /** GSS code of the council. Left out for the platform itself. */
  readonly council?: string | null | undefined;
  /** The e-mail address that they sign in with. The first person who signs in with it takes up the roles, if an identity provider of this council, or of the platform, says that the address is verified. At most 254 characters. */
  readonly email: string;
  /** Their name, recorded with every change that they make. At most 120 characters. */
  readonly name: string;
  /** At least one: roles of the council, or PLATFORM_ADMINISTRATOR alone if no council is given. */
  readonly roles: ReadonlyArray<Role>;
};

/** The order of people. */
export type PersonOrder = {
  /** The direction of the order. */
  readonly direction: OrderDirection;
  /** The field that decides the order. */
  readonly field: PersonOrderField;
};

/** The fields by which people can be ordered. */
export type PersonOrderField =
  /** The e-mail address of the invitation. */
  | 'EMAIL'
  /** The name. */
  | 'NAME';

/** A priority of a plan, which a measure serves. */
export type PlanPriorityInput = {
  /** The plan. At most 200 characters in each language. */
  readonly plan: BilingualTextInput;
  /** The priority within it. At most 300 characters in each language. */
  readonly priority: BilingualTextInput;
};

/** One value to reach. For measures with the polarity high is good or low is good. */
export type PointTargetInput = {
  /** True if the value itself misses the target: less than 10 %, and not 10 % or less. */
  readonly strict?: boolean;
  /** The largest shortfall that is still amber: zero or above; zero if left out. */
  readonly tolerance?: string | null | undefined;
  /** The unit of the tolerance: the measure's unit, or per cent of the target. */
  readonly toleranceKind?: ToleranceKind;
  /** The value to reach, in the measure's unit. */
  readonly value: string;
};

/** The polarity of a measure: which of its values are good. */
export type Polarity =
  /** Values within a band are good, neither too low nor too high. */
  | 'BAND_IS_GOOD'
  /** Higher values are better. */
  | 'HIGH_IS_GOOD'
  /** Lower values are better. */
  | 'LOW_IS_GOOD'
  /** No values are better: the measure is shown for context and is never rated. */
  | 'NO_JUDGEMENT';

/** The kind of caller. */
export type PrincipalKind =
  /** An unknown caller: the request came without a key or token. */
  | 'ANONYMOUS'
  /** The holder of an API key. */
  | 'KEY'
  /** The operator of the service, on its own machine. No request over the network has this kind. */
  | 'OPERATOR'
  /** A person who signed in with an identity provider of a council or of the platform. */
  | 'PERSON';

/** The method of projection to the end of the year. */
export type ProjectionMethod =
  /** A least-squares line through the last eight periods, or through those since the series was last broken. For all other measures. */
  | 'LEAST_SQUARES'
  /** The year's value so far divided by the share of the year elapsed. For counts and population rates, which add up over the year. */
  | 'RUN_RATE';

/** The kind of difference between two documents of one report. */
export type PublicationChangeKind =
  /** A comparator of a figure has changed. */
  | 'COMPARATOR'
  /** The definition of a measure has changed. */
  | 'DEFINITION'
  /** The judgement of a direction of travel has changed. */
  | 'DIRECTION'
  /** A figure has changed. */
  | 'FIGURE'
  /** The head of the paper, the title or the committee has changed. */
  | 'HEAD'
  /** A line was added. */
  | 'LINE_ADDED'
  /** A line was removed. */
  | 'LINE_REMOVED'
  /** A narrative was added or removed. */
  | 'NARRATIVE'
  /** A fact beside a line's figure has changed: its place, theme, priorities, figures of other periods, outlook, dead band or the rationale of its target. */
  | 'PAGE'
  /** A line is shown for another period. */
  | 'PERIOD'
  /** A line has another RAG rating. */
  | 'RATING'
  /** A line has another reference. */
  | 'REFERENCE'
  /** A line is rated by another version of its rule. */
  | 'RULE'
  /** A target has changed, was added or was removed. */
  | 'TARGET';

/** The reason for a difference between two documents of one report. */
export type PublicationChangeReason =
  /** The figure was changed, and its status is not REVISED. */
  | 'CORRECTION'
  /** There was no value, and now there is one. */
  | 'LATE_INPUT'
  /** The definition of the measure was changed. */
  | 'NEW_DEFINITION'
  /** The scorecard's measures were changed. */
  | 'NEW_EDITION'
  /** The fact was changed. */
  | 'NEW_FACTS'
  /** The line is shown for another period, so that its figure is another one. */
  | 'NEW_PERIOD'
  /** The rating rule was changed. */
  | 'NEW_RULE'
  /** The target was changed. */
  | 'NEW_TARGET'
  /** The narrative was changed. */
  | 'NEW_WORDS'
  /** Figures of other periods or of other councils have changed. */
  | 'OTHER_FIGURES'
  /** The figure was changed, and its status is REVISED. */
  | 'REVISION';

/** A published report to correct with a new snapshot of the current data. Name it by its period, by its reporting day, or by the committee and the date of its meeting. */
export type PublicationCorrectInput = {
  /** The code of the committee that received the report. */
  readonly committee?: string | null | undefined;
  /** GSS code of the council, for example E06000049. */
  readonly council: string;
  /** The error and its correction; in Welsh too, if the council requires Welsh. At most 2,000 characters in each language. */
  readonly erratum: BilingualTextInput;
  /** The date of the meeting that received the report. */
  readonly meetingOn?: string | null | undefined;
  /** The period's code: 2017-M1, 201718-FYQ4, 201617-FY, 2017-RY. Left out for a report about a day. */
  readonly period?: string | null | undefined;
  /** The reporting day, by which the periods of the lines must have ended, from 1995 to 2045. Left out for a report about a period. */
  readonly reportingDay?: string | null | undefined;
  /** The scorecard's code. */
  readonly scorecard: string;
  /** The status of the new version; the status of the version before if left out. */
  readonly status?: PublicationStatus | null | undefined;
};

/** The time before which a publication is hidden outside the council: exactly one of these fields. */
export type PublicationEmbargoInput =
  {   /** A day: 09:30 London time, the release time of official statistics. */
  readonly standardReleaseOn: string; readonly until?: never; }
  |  { readonly standardReleaseOn?: never;   /** A time in the future. */
  readonly until: string; };

/** Conditions that the publications must meet. Fields left out set no condition. */
export type PublicationFilter = {
  /** Only publications made on this day or later, London time. */
  readonly from?: string | null | undefined;
  /** Only publications for the periods with these codes. */
  readonly periods?: ReadonlyArray<string> | null | undefined;
  /** Only publications about these reporting days. With periods: those of either. */
  readonly reportingDays?: ReadonlyArray<string> | null | undefined;
  /** Only publications of the scorecard with this code. */
  readonly scorecard?: string | null | undefined;
  /** Only publications of these statuses. */
  readonly status?: ReadonlyArray<PublicationStatus> | null | undefined;
  /** Only publications made on this day or earlier, London time. */
  readonly until?: string | null | undefined;
  /** Only publications for these readers. */
  readonly visibility?: ReadonlyArray<PublicationVisibility> | null | undefined;
};

/** A publication: exactly one of these fields. */
export type PublicationOfInput =
  {   /** The publication's identifier. */
  readonly id: string; readonly meeting?: never; readonly period?: never; }
  |  { readonly id?: never;   /** A version of the report of a scorecard to a meeting: of the last published, if it received several. */
  readonly meeting: PublicationOfMeetingInput; readonly period?: never; }
  |  { readonly id?: never; readonly meeting?: never;   /** A version of the report of a scorecard for a period. */
  readonly period: PublicationOfPeriodInput; };

/** The scorecard and the meeting of a publication, and its version. */
export type PublicationOfMeetingInput = {
  /** The committee's code when it received the report. */
  readonly committee: string;
  /** GSS code of the council, for example E06000049. */
  readonly council: string;
  /** The date of the meeting. */
  readonly meetingOn: string;
  /** The scorecard's code. */
  readonly scorecard: string;
  /** The version number, from 1; the latest version that the caller may read if left out. */
  readonly version?: number | null | undefined;
};

/** The scorecard, period and version of a publication. */
export type PublicationOfPeriodInput = {
  /** GSS code of the council, for example E06000049. */
  readonly council: string;
  /** The period's code: 2017-M1, 201718-FYQ4, 201617-FY, 2017-RY. */
  readonly period: string;
  /** The scorecard's code. */
  readonly scorecard: string;
  /** The version number, from 1; the latest version that the caller may read if left out. */
  readonly version?: number | null | undefined;
};

/** The order of publications. */
export type PublicationOrder = {
  /** The direction of the order. */
  readonly direction: OrderDirection;
  /** The field that decides the order. */
  readonly field: PublicationOrderField;
};

/** The fields by which publications can be ordered. */
export type PublicationOrderField =
  /** By the end of the period, then by the time of publication and the version. */
  | 'PERIOD'
  /** By the time of publication, then by the end of the period and the version. */
  | 'PUBLISHED';

/** A report to publish to a meeting. If neither a period nor a reporting day is given, it is about the reporting day of the report that is scheduled for the meeting, otherwise about the day of the meeting. */
export type PublicationPublishInput = {
  /** The code of the committee that receives the report. */
  readonly committee: string;
  /** GSS code of the council, for example E06000049. */
  readonly council: string;
  /** The time before which the report is hidden outside the council; visible at once if left out. */
  readonly embargo?: PublicationEmbargoInput | null | undefined;
  /** The date of the meeting that receives the report. */
  readonly meetingOn: string;
  /** The period's code: 2017-M1, 201718-FYQ4, 201617-FY, 2017-RY. Left out for a report about a day. */
  readonly period?: string | null | undefined;
  /** The reporting day, by which the periods of the lines must have ended, from 1995 to 2045. Left out for a report about a period. */
  readonly reportingDay?: string | null | undefined;
  /** The scorecard's code. */
  readonly scorecard: string;
  /** The status of the report; no figure in it may have a lower status. */
  readonly status: PublicationStatus;
  /** The readers of the report. */
  readonly visibility: PublicationVisibility;
};

/** A council's requirements for its future publications. */
export type PublicationRulesSetInput = {
  /** GSS code of the council, for example E06000049. */
  readonly council: string;
  /** The protection of small numbers of children. */
  readonly disclosure: DisclosureRuleInput;
  /** The kinds of line that need commentary. RED must be among them. */
  readonly narrativeOn: ReadonlyArray<ExplainedLine>;
  /** True if every text needs Welsh as well as English. */
  readonly welshRequired: boolean;
};

/** The status of a published report: how final it is. */
export type PublicationStatus =
  /** Not expected to change. */
  | 'FINAL'
  /** Not cleansed. */
  | 'INTERIM'
  /** Cleansed, and may still be revised. */
  | 'PROVISIONAL';

/** The readers of a published report, from the smallest group to the largest. */
export type PublicationVisibility =
  /** Members of the council. */
  | 'COUNCIL'
  /** Every authenticated caller. */
  | 'PARTNERS'
  /** Everyone, if the operator allows anonymous reading. */
  | 'PUBLIC';

/** A publication to withdraw. */
export type PublicationWithdrawInput = {
  /** GSS code of the council, for example E06000049. */
  readonly council: string;
  /** The publication's identifier. */
  readonly id: string;
  /** The reason, which all readers see. At most 2,000 characters in each language. */
  readonly reason: BilingualTextInput;
};

/** How final published statistics are. */
export type PublishedStatus =
  /** Not expected to change. */
  | 'FINAL'
  /** May still change. */
  | 'PROVISIONAL'
  /** Corrected after it was final. */
  | 'REVISED';

/** The quarter of the English councils in which a value lies. */
export type QuartileBand =
  /** The best quarter. */
  | 'A'
  /** The second best quarter. */
  | 'B'
  /** The second worst quarter. */
  | 'C'
  /** The worst quarter. */
  | 'D';

/** A RAG rating: red, amber, green, or none. */
export type Rag =
  /** Short of the target, within the tolerance; of a direction of travel: no change. */
  | 'AMBER'
  /** On the target or better; of a direction of travel: improving. */
  | 'GREEN'
  /** There is no rating. If there is a field `reason`, it says why. */
  | 'NOT_RATED'
  /** Worse than the target by more than the tolerance; of a direction of travel: worsening. */
  | 'RED';

/** A rule that rates a figure against its target. */
export type RatingRule =
  /** As STANDARD, but amber instead of red if the figure is better than in the same period last year. */
  | 'IMPROVING_SAVES_FROM_RED'
  /** Green on the target or better, amber within the tolerance, red beyond it. */
  | 'STANDARD';

/** A kind of work still to be done before a meeting. */
export type ReminderKind =
  /** A figure is absent without an explanation. */
  | 'ABSENCE_UNEXPLAINED'
  /** The due date of an action has passed and the action is not finished. */
  | 'ACTION_OVERDUE'
  /** A figure changed after the narrative on it was approved. */
  | 'CHANGED_SINCE_APPROVAL'
  /** A line has neither a value nor a reason for its absence. */
  | 'FIGURE_MISSING'
  /** The status of a figure is below what this kind of report requires. */
  | 'FIGURE_NOT_SETTLED'
  /** The expected date of a figure has passed. */
  | 'FIGURE_OVERDUE'
  /** A line that needs commentary has none. */
  | 'NARRATIVE_MISSING'
  /** A narrative is not approved yet. */
  | 'NARRATIVE_NOT_APPROVED'
  /** A narrative contradicts the RAG rating of its line. It does not block publication. */
  | 'SECOND_LOOK'
  /** A target is proposed but not confirmed. */
  | 'TARGET_NOT_CONFIRMED'
  /** The review date of a target has come. */
  | 'TARGET_REVIEW_DUE'
  /** A narrative has no Welsh text, which the council requires. */
  | 'TRANSLATION_MISSING';

/** A reorganisation of councils. It replaces an earlier definition with the same code. */
export type ReorganisationDefineInput = {
  /** GSS codes of the councils that close, or of the council that continues; at most 100. */
  readonly closes: ReadonlyArray<string>;
  /** Its code, for example 2027-surrey. */
  readonly code: string;
  /** The last day on which officers may enter figures of a council that closes, for periods that end by its last day; a year after `on` if left out. */
  readonly figuresUntil?: string | null | undefined;
  /** Its kind, which the councils must fit. */
  readonly kind: ReorganisationKind;
  /** The first day of the councils that open. */
  readonly on: string;
  /** The councils that open; at most 100. */
  readonly opens: ReadonlyArray<CouncilOpeningInput>;
  /** True: the answer shows the consequences, and nothing is stored. */
  readonly preview?: boolean;
};

/** The earlier figures of a council after a reorganisation. */
export type ReorganisationHistory =
  /** It is the same council, and its series continues. */
  | 'CONTINUES'
  /** A new series starts. Earlier figures are only those that are calculated again for its area. */
  | 'NONE'
  /** A new series starts. Earlier figures are the pooled ones of its predecessors. */
  | 'POOLED';

/** The kind of a reorganisation of councils. */
export type ReorganisationKind =
  /** The old area was divided. */
  | 'DIVIDED'
  /** The new area is exactly the old areas together. */
  | 'MERGED_WHOLE'
  /** Several councils closed and several opened, or a part moved. */
  | 'REDRAWN'
  /** The council went on as one council, under a new code. */
  | 'WENT_ON';

/** The kind of report that a meeting receives. */
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

/** The time that a report is about: exactly one of these fields. */
export type ReportOfInput =
  {   /** The period's code: 2017-M1, 201718-FYQ4, 201617-FY, 2017-RY. */
  readonly period: string; readonly reportingDay?: never; }
  |  { readonly period?: never;   /** The reporting day: every line is shown for its own latest period that ended by then and is due, or has a figure. */
  readonly reportingDay: string; };

/** A report that is due to a meeting. */
export type ReportScheduleInput = {
  /** The document and paragraph that it was taken from. At most 300 characters. */
  readonly citation?: string | null | undefined;
  /** The code of the committee that receives the report. */
  readonly committee: string;
  /** GSS code of the council, for example E06000049. */
  readonly council: string;
  /** The head of the paper. Left out, the paper has none. */
  readonly head?: PaperHeadInput | null | undefined;
  /** The kind of report. */
  readonly kind: ReportKind;
  /** The date of the meeting that receives the report. */
  readonly meetingOn: string;
  /** A remark. At most 2,000 characters. */
  readonly note?: BilingualTextInput | null | undefined;
  /** The period's code: 2017-M1, 201718-FYQ4, 201617-FY, 2017-RY. Left out for a report about a day. */
  readonly period?: string | null | undefined;
  /** The reporting day, by which the periods of the lines must have ended, from 1995 to 2045. Left out for a report about a period. The day of the meeting if the period is left out too. */
  readonly reportingDay?: string | null | undefined;
  /** The scorecard's code. */
  readonly scorecard: string;
};

/** A set of permissions, in one council or on the platform. */
export type Role =
  /** Approves narratives that another person wrote; publishes, corrects and withdraws reports. */
  | 'APPROVER'
  /** Writes commentary, caveats and actions, submits them for approval, and judges the outlook for the year. */
  | 'AUTHOR'
  /** Manages the council's people, keys, committees, scorecards, targets and measures. Figures and narratives need the roles below. */
  | 'COUNCIL_ADMINISTRATOR'
  /** Submits the council's figures, the comparators and the counts that its reports printed. */
  | 'DATA_OFFICER'
  /** Reads the council's data: for elected members and senior officers. Reads unapproved narratives only if the council's settings allow it. */
  | 'MEMBER'
  /** A partner organisation. Reads only what is published. */
  | 'PARTNER'
  /** Maintains the shared catalogue (areas, measures, comparison groups) and the councils' subscriptions. Reads no council's own data. */
  | 'PLATFORM_ADMINISTRATOR';

/** Conditions that the scheduled reports must meet. Fields left out set no condition. */
export type ScheduledReportFilter = {
  /** Only reports to meetings of the committee with this code. */
  readonly committee?: string | null | undefined;
  /** Only reports to meetings on this day or later. */
  readonly from?: string | null | undefined;
  /** Only reports for the periods with these codes. */
  readonly periods?: ReadonlyArray<string> | null | undefined;
  /** Only reports about these reporting days. With periods: those of either. */
  readonly reportingDays?: ReadonlyArray<string> | null | undefined;
  /** Only reports of the scorecard with this code. */
  readonly scorecard?: string | null | undefined;
  /** Only reports to meetings on this day or earlier. */
  readonly until?: string | null | undefined;
};

/** The order of scheduled reports. */
export type ScheduledReportOrder = {
  /** The direction of the order. */
  readonly direction: OrderDirection;
  /** The field that decides the order. */
  readonly field: ScheduledReportOrderField;
};

/** The fields by which scheduled reports can be ordered. */
export type ScheduledReportOrderField =
  /** The date of the meeting, then the code of the period. */
  | 'MEETING';

/** Proposals that a meeting agreed to. All changes with the same effective date must be agreed together. */
export type ScorecardChangeAgreeInput = {
  /** The identifiers of 1 to 100 proposals, all for the same meeting and with the same effective date. */
  readonly changes: ReadonlyArray<string>;
  /** GSS code of the council, for example E06000049. */
  readonly council: string;
  /** The meeting's comment, which also becomes the note of the new edition. At most 2,000 characters in each language. */
  readonly note?: BilingualTextInput | null | undefined;
  /** The scorecard's code. */
  readonly scorecard: string;
};

/** Conditions that the proposed changes must meet. Fields left out set no condition. */
export type ScorecardChangeFilter = {
  /** Only changes to the scorecard with this code. */
  readonly scorecard?: string | null | undefined;
  /** Only changes in one of these states. */
  readonly states?: ReadonlyArray<ScorecardChangeState> | null | undefined;
};

/** The kind of a change to the measures of a scorecard. */
export type ScorecardChangeKind =
  /** A measure is added. */
  | 'ADD'
  /** The line keeps its reference, but a measure with a new definition replaces its measure. */
  | 'REDEFINE'
  /** A measure is removed. */
  | 'REMOVE'
  /** A line gets another reference. */
  | 'RENUMBER'
  /** A measure replaces another: 7 becomes 7a. */
  | 'REPLACE';

/** The order of proposed changes. */
export type ScorecardChangeOrder = {
  /** The direction of the order. */
  readonly direction: OrderDirection;
  /** The field that decides the order. */
  readonly field: ScorecardChangeOrderField;
};

/** The fields by which proposed changes can be ordered. */
export type ScorecardChangeOrderField =
  /** The effective date, then the reference of the line. */
  | 'EFFECTIVE_FROM';

/** A change to a scorecard's measures to propose to a meeting. */
export type ScorecardChangeProposeInput = {
  /** The document and paragraph that it was taken from. At most 300 characters. */
  readonly citation?: string | null | undefined;
  /** The code of the committee that decides on the proposal. */
  readonly committee: string;
  /** True if figures of the new measure are comparable with those of the measure that it replaces. */
  readonly comparable?: boolean;
  /** GSS code of the council, for example E06000049. */
  readonly council: string;
  /** The date from which the change would take effect. */
  readonly effectiveFrom: string;
  /** The kind of change. */
  readonly kind: ScorecardChangeKind;
  /** The measure's code. Required if the change brings in a measure. */
  readonly measure?: string | null | undefined;
  /** The date of the meeting that decides on the proposal. */
  readonly meetingOn: string;
  /** The reference after the change; required to replace or renumber. At most 20 characters. */
  readonly newReference?: string | null | undefined;
  /** The reason. At most 2,000 characters in each language. */
  readonly reason: BilingualTextInput;
  /** The reference of the line to change, or of the one to add. At most 20 characters. */
  readonly reference: string;
  /** The scorecard's code. */
  readonly scorecard: string;
};

/** Proposals that a meeting rejected. */
export type ScorecardChangeRejectInput = {
  /** The identifiers of 1 to 100 proposals, all for the same meeting and with the same effective date. */
  readonly changes: ReadonlyArray<string>;
  /** GSS code of the council, for example E06000049. */
  readonly council: string;
  /** The meeting's comment. At most 2,000 characters in each language. */
  readonly note?: BilingualTextInput | null | undefined;
  /** The scorecard's code. */
  readonly scorecard: string;
};

/** The state of a proposal. */
export type ScorecardChangeState =
  /** Agreed by the meeting. */
  | 'AGREED'
  /** Proposed to a meeting and not decided yet. */
  | 'PROPOSED'
  /** Rejected by the meeting. */
  | 'REJECTED';

/** A scorecard to add. If there is one with this code, its title and committee are changed. */
export type ScorecardDefineInput = {
  /** Its code: lower-case words and digits joined by hyphens, childrens-services; at most 64 characters. */
  readonly code: string;
  /** The code of the committee that receives its reports. */
  readonly committee: string;
  /** GSS code of the council, for example E06000049. */
  readonly council: string;
  /** The title. At most 300 characters in each language. */
  readonly title: BilingualTextInput;
  /** The version that the change is based on: if it is not the current one, the change fails with STALE. Left out, the version is not checked. */
  readonly version?: number | null | undefined;
};

/** An edition of a scorecard. It never changes; it applies from its effective date until the next edition. */
export type ScorecardEditionAddInput = {
  /** GSS code of the council, for example E06000049. */
  readonly council: string;
  /** The effective date; at most one edition per date. */
  readonly effectiveFrom: string;
  /** The 1 to 500 lines in display order. */
  readonly lines: ReadonlyArray<ScorecardLineInput>;
  /** A remark. At most 2,000 characters. */
  readonly note?: BilingualTextInput | null | undefined;
  /** The scorecard's code. */
  readonly scorecard: string;
};

/** Conditions that the scorecards must meet. Fields left out set no condition. */
export type ScorecardFilter = {
  /** Only scorecards whose reports go to the committee with this code. */
  readonly committee?: string | null | undefined;
  /** Only scorecards with this text in their code or title, in either language; at most 120 characters. Capital and small letters are equal. */
  readonly search?: string | null | undefined;
};

/** One line of a scorecard: a measure, with its display and rating rules. */
export type ScorecardLineInput = {
  /** The largest change that counts as no change; every change counts if left out. */
  readonly deadBand?: DeadBandInput | null | undefined;
  /** The basis of comparison; the default for the measure's accumulation if left out. */
  readonly direction?: LineDirectionInput | null | undefined;
  /** The days from the end of a period to the day by which its figure is due: 0 to 400. The measure's if left out. */
  readonly dueWithin?: number | null | undefined;
  /** The measure's code. Unique on the scorecard. */
  readonly measure: string;
  /** The plan priorities that the measure serves. */
  readonly priorities?: ReadonlyArray<PlanPriorityInput>;
  /** The rating rule. */
  readonly ratingRule?: RatingRule;
  /** The council's own reference: 7a. Unique on the scorecard; at most 20 characters. */
  readonly reference: string;
  /** The heading above the line. At most 200 characters in each language. */
  readonly theme?: BilingualTextInput | null | undefined;
};

/** The order of scorecards. */
export type ScorecardOrder = {
  /** The direction of the order. */
  readonly direction: OrderDirection;
  /** The field that decides the order. */
  readonly field: ScorecardOrderField;
};

/** The fields by which scorecards can be ordered. */
export type ScorecardOrderField =
  /** The code. */
  | 'CODE'
  /** The English title. */
  | 'TITLE';

/** A place in a report that shows text. */
export type ShownText =
  /** The explanation of a figure without a value. */
  | 'ABSENCE_EXPLANATION'
  /** The work done on an action. */
  | 'ACTION_PROGRESS'
  /** The warning shown with a figure. */
  | 'CAVEAT'
  /** The name of the committee that receives the scorecard. */
  | 'COMMITTEE_NAME'
  /** The name of the group that a figure is compared with. */
  | 'COMPARISON_GROUP'
  /** The note on the edition. */
  | 'EDITION_NOTE'
  /** A measure's title. */
  | 'MEASURE_TITLE'
  /** Commentary, an overview, a caveat or an action. */
  | 'NARRATIVE'
  /** The reason of a judgement of the year's end. */
  | 'OUTLOOK_REASON'
  /** A text of the head of the paper: lead member, senior officer, contact, recommendations or implications. */
  | 'PAPER_HEAD'
  /** A plan, or a priority within it. */
  | 'PLAN_PRIORITY'
  /** The note on counts that a report printed. */
  | 'REPORTED_SUMMARY'
  /** The scorecard's title. */
  | 'SCORECARD_TITLE'
  /** The basis of a target. */
  | 'TARGET_BASIS'
  /** The calculation of a target. */
  | 'TARGET_CALCULATION'
  /** A line's heading. */
  | 'THEME';

/** An algorithm with which a token may be signed: only asymmetric ones, never a shared secret or `none`. */
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

/** The outcome of a submission of figures. */
export type SubmissionOutcome =
  /** The valid rows were stored, the others rejected. Only if `partial` was true. */
  | 'PARTLY_STORED'
  /** Nothing was stored. */
  | 'REFUSED'
  /** Every row was stored, or matched the current figure. */
  | 'STORED';

/** The state of a council's subscription. */
export type SubscriptionState =
  /** The council can use the service. */
  | 'ACTIVE'
  /** Its people and keys can neither read nor write. Its data is preserved. */
  | 'SUSPENDED';

/** The kind of rating that a summary counts. */
export type SummaryKind =
  /** Ratings of directions of travel. */
  | 'DIRECTION_OF_TRAVEL'
  /** Ratings of figures against their targets. */
  | 'RAG';

/** Counts printed in a report that was not produced by this service. The total is calculated. */
export type SummaryRecordInput = {
  /** Lines that are amber; zero or above. */
  readonly amber: number;
  /** The source: report and paragraph. At most 300 characters. */
  readonly citation: string;
  /** GSS code of the council, for example E06000049. */
  readonly council: string;
  /** Lines that are green; zero or above. */
  readonly green: number;
  /** Lines without a RAG rating; zero or above. */
  readonly notRated: number;
  /** A remark. At most 2,000 characters. */
  readonly note?: BilingualTextInput | null | undefined;
  /** The kind of rating counted. */
  readonly of: SummaryKind;
  /** The period's code: 2017-M1, 201718-FYQ4, 201617-FY, 2017-RY. Left out for a report about a day. */
  readonly period?: string | null | undefined;
  /** Lines that are red; zero or above. */
  readonly red: number;
  /** The reporting day, by which the periods of the lines must have ended, from 1995 to 2045. Left out for a report about a period. */
  readonly reportingDay?: string | null | undefined;
  /** The scorecard's code. */
  readonly scorecard: string;
};

/** The value or band to reach, in exactly one of these forms. */
export type TargetAimInput =
  {   /** A band with amber edges inside. */
  readonly bandEdgeInside: BandEdgeInsideInput; readonly bandLimits?: never; readonly bandRingOutside?: never; readonly none?: never; readonly point?: never; }
  |  { readonly bandEdgeInside?: never;   /** A band given by its limits. */
  readonly bandLimits: BandLimitsInput; readonly bandRingOutside?: never; readonly none?: never; readonly point?: never; }
  |  { readonly bandEdgeInside?: never; readonly bandLimits?: never;   /** A band with an amber ring outside. */
  readonly bandRingOutside: BandRingOutsideInput; readonly none?: never; readonly point?: never; }
  |  { readonly bandEdgeInside?: never; readonly bandLimits?: never; readonly bandRingOutside?: never;   /** True to record that the measure has no target on purpose. */
  readonly none: boolean; readonly point?: never; }
  |  { readonly bandEdgeInside?: never; readonly bandLimits?: never; readonly bandRingOutside?: never; readonly none?: never;   /** One value to reach. */
  readonly point: PointTargetInput; };

/** A proposed target to confirm without change. */
export type TargetConfirmationInput = {
  /** The measure's code. */
  readonly measure: string;
  /** The period's code: 2017-M1, 201718-FYQ4, 201617-FY, 2017-RY. */
  readonly period: string;
  /** The name of the standard. */
  readonly standard?: string;
  /** The version that the caller read; STALE if there is a newer one. */
  readonly version: number;
};

/** Conditions that the targets must meet. Fields left out set no condition. */
export type TargetFilter = {
  /** True: only the version of each target that rates figures, which is the last confirmed one or, if none is confirmed, the last proposed one. Left out or false: all versions. */
  readonly current?: boolean | null | undefined;
  /** Only targets for periods that begin on this day or later. */
  readonly from?: string | null | undefined;
  /** Only targets of this origin. */
  readonly kind?: TargetKind | null | undefined;
  /** Only targets of the measures with these codes. */
  readonly measures?: ReadonlyArray<string> | null | undefined;
  /** Only targets for the periods with these codes. */
  readonly periods?: ReadonlyArray<string> | null | undefined;
  /** Only targets of the standard of this name: 'Target'. */
  readonly standard?: string | null | undefined;
  /** Only versions in this state. */
  readonly state?: TargetState | null | undefined;
  /** Only targets for periods that end on this day or earlier. */
  readonly until?: string | null | undefined;
};

/** A target to set, or its next version. Earlier versions stay on record. */
export type TargetInput = {
  /** The value or band to reach. */
  readonly aim: TargetAimInput;
  /** The document and paragraph that it was taken from. At most 300 characters. */
  readonly citation?: string | null | undefined;
  /** The origin of the target. */
  readonly kind: TargetKind;
  /** The measure's code. */
  readonly measure: string;
  /** The code of the period: the year, 201718-FY, or for a profiled target a part of it, 201718-FYQ1. */
  readonly period: string;
  /** The rationale of the target. */
  readonly rationale?: TargetRationaleInput | null | undefined;
  /** The name of the standard: 'Target', or another name if there are several. At most 120 characters. */
  readonly standard?: string;
  /** The state of the target. */
  readonly state: TargetState;
  /** The version that the change is based on: if it is not the current one, the change fails with STALE. Left out, the version is not checked. */
  readonly version?: number | null | undefined;
};

/** The origin of a target. */
export type TargetKind =
  /** Set by the council itself. */
  | 'LOCAL'
  /** Set for all councils: a national minimum standard, for example. */
  | 'NATIONAL'
  /** Required by law. */
  | 'STATUTORY';

/** The order of targets. */
export type TargetOrder = {
  /** The direction of the order. */
  readonly direction: OrderDirection;
  /** The field that decides the order. */
  readonly field: TargetOrderField;
};

/** The fields by which targets can be ordered. */
export type TargetOrderField =
  /** By the last day of the period. */
  | 'PERIOD'
  /** By the time at which the version was recorded. */
  | 'RECORDED';

/** The rationale of a target. */
export type TargetRationaleInput = {
  /** The basis of the target. At most 2,000 characters in each language. */
  readonly basis: BilingualTextInput;
  /** The calculation of the target. At most 2,000 characters in each language. */
  readonly calculation?: BilingualTextInput | null | undefined;
  /** The date of the next review. */
  readonly reviewOn?: string | null | undefined;
  /** The body or person that set the target. At most 200 characters. */
  readonly setBy: string;
};

/** The state of a target. */
export type TargetState =
  /** Agreed. */
  | 'CONFIRMED'
  /** Proposed and not agreed yet. Figures are rated against it, and explanations call it proposed. */
  | 'PROPOSED';

/** Proposed targets of a council to confirm without change. All of them are confirmed, or none. */
export type TargetsConfirmInput = {
  /** GSS code of the council, for example E06000049. */
  readonly council: string;
  /** The targets: 1 to 500, one for each measure, period and standard. */
  readonly targets: ReadonlyArray<TargetConfirmationInput>;
};

/** Targets of a council to set. All of them are set, or none. */
export type TargetsSetInput = {
  /** GSS code of the council, for example E06000049. */
  readonly council: string;
  /** The targets: 1 to 500, one for each measure, period and standard. */
  readonly targets: ReadonlyArray<TargetInput>;
};

/** The unit of a tolerance or a dead band. */
export type ToleranceKind =
  /** In the measure's unit. */
  | 'ABSOLUTE'
  /** In per cent of the target; of a dead band: in per cent of the earlier value. */
  | 'RELATIVE';

/** The trend over five periods, by the Fingertips rule. */
export type TrendOutcome =
  /** There is no trend; the field `reason` says why. */
  | 'CANNOT_BE_CALCULATED'
  /** A significant fall, neither good nor bad. */
  | 'DECREASING'
  /** A significant fall, which is good. */
  | 'DECREASING_AND_GETTING_BETTER'
  /** A significant fall, which is bad. */
  | 'DECREASING_AND_GETTING_WORSE'
  /** A significant rise, neither good nor bad. */
  | 'INCREASING'
  /** A significant rise, which is good. */
  | 'INCREASING_AND_GETTING_BETTER'
  /** A significant rise, which is bad. */
  | 'INCREASING_AND_GETTING_WORSE'
  /** The trend has not been calculated yet. */
  | 'NOT_YET_CALCULATED'
  /** No significant change. */
  | 'NO_SIGNIFICANT_CHANGE';

/** The kind of a unit, which decides how values are shown. */
export type UnitKind =
  /** Days, working or calendar as the definition says. */
  | 'DAYS'
  /** Millions of pounds sterling. Shown as £1.2 m. */
  | 'MILLION_POUNDS'
  /** A plain number: a count, or a rate whose title says what it is a rate of. Shown as 1,204. */
  | 'NUMBER'
  /** Per cent. Shown as 66.2 %. */
  | 'PERCENT'
  /** A difference between two percentages. Shown as 2.0 pp. */
  | 'PERCENTAGE_POINTS'
  /** Pounds sterling. Shown as £1,204. */
  | 'POUNDS';

/** A reason that blocks the publication of a report. */
export type UnreadyCode =
  /** A figure is absent without an explanation. */
  | 'ABSENCE_UNEXPLAINED'
  /** A figure has changed since its narrative was approved. */
  | 'CHANGED_SINCE_APPROVAL'
  /** A line has neither a figure nor a reason for its absence. */
  | 'FIGURE_MISSING'
  /** The status of a figure is less final than that of the report. */
  | 'FIGURE_NOT_SETTLED'
  /** A line that needs commentary has none. */
  | 'NARRATIVE_MISSING'
  /** A narrative is not approved. */
  | 'NARRATIVE_NOT_APPROVED'
  /** A target is not confirmed. */
  | 'TARGET_NOT_CONFIRMED'
  /** A narrative has no Welsh text, which the council requires. */
  | 'TRANSLATION_MISSING';

/** The kind of a problem with an input. The description of each error type lists those that its mutation reports. */
export type UserErrorCode =
  /** A figure is absent without an explanation. */
  | 'ABSENCE_UNEXPLAINED'
  /** It already exists. */
  | 'ALREADY_EXISTS'
  /** The band has no green limit. */
  | 'BAND_EMPTY'
  /** The band's limits are out of order. */
  | 'BAND_OUT_OF_ORDER'
  /** A figure has changed since its narrative was approved. */
  | 'CHANGED_SINCE_APPROVAL'
  /** Two councils would have the same code or number on one day. */
  | 'CLAIMED_TWICE'
  /** The council was not open at the end of the period. */
  | 'COUNCIL_NOT_OPEN'
  /** The denominator is not above zero. */
  | 'DENOMINATOR_NOT_POSITIVE'
  /** It is given twice. */
  | 'DUPLICATE'
  /** The day has passed, and there are figures for periods after it. */
  | 'FIGURES_EXIST'
  /** A line has neither a figure nor a reason for its absence. */
  | 'FIGURE_MISSING'
  /** The status of a figure is less final than that of the report. */
  | 'FIGURE_NOT_SETTLED'
  /** A numerator is given without its denominator, or the other way round. */
  | 'FRACTION_INCOMPLETE'
  /** The kind of reorganisation does not fit the councils that close and open. */
  | 'KIND_DOES_NOT_FIT'
  /** It is not an https address of a public host. */
  | 'MALFORMED_ADDRESS'
  /** It does not have the form of a code. */
  | 'MALFORMED_CODE'
  /** It is not a date that exists. */
  | 'MALFORMED_DATE'
  /** It is not a decimal number, or has too many digits. */
  | 'MALFORMED_DECIMAL'
  /** It is not an e-mail address. */
  | 'MALFORMED_EMAIL'
  /** It does not have the form of an identifier. */
  | 'MALFORMED_ID'
  /** It is not a date and time with an offset. */
  | 'MALFORMED_INSTANT'
  /** It is not a period's code. */
  | 'MALFORMED_PERIOD'
  /** A line that needs commentary has none. */
  | 'NARRATIVE_MISSING'
  /** A narrative is not approved. */
  | 'NARRATIVE_NOT_APPROVED'
  /** It is below zero. */
  | 'NEGATIVE'
  /** Nothing has changed, so there is nothing to correct. */
  | 'NOTHING_CHANGED'
  /** It is not one of the values that are allowed here. */
  | 'NOT_ALLOWED'
  /** It does not exist, or the caller may not use it. */
  | 'NOT_FOUND'
  /** It is too small, too large, too few, too many, too early or too late. */
  | 'OUT_OF_RANGE'
  /** The compared council is itself in the group. */
  | 'OWN_AREA_IN_GROUP'
  /** Both a period and a reporting day are given. */
  | 'PERIOD_AND_REPORTING_DAY'
  /** The measure is not reported for such a period. */
  | 'PERIOD_DOES_NOT_FIT'
  /** It is missing or blank. */
  | 'REQUIRED'
  /** A person other than its author must do it. */
  | 'SAME_PERSON'
  /** It was changed in the meantime; `currentVersion` is its current version. */
  | 'STALE'
  /** A figure would become less final, and the submission does not say that it is meant. */
  | 'STATUS_LOWERED'
  /** The target does not fit the measure's polarity. */
  | 'TARGET_DOES_NOT_FIT'
  /** A target is not confirmed. */
  | 'TARGET_NOT_CONFIRMED'
  /** It has too many characters. */
  | 'TOO_LONG'
  /** It has more decimal places than the values of the measure are shown with. */
  | 'TOO_MANY_PLACES'
  /** A narrative has no Welsh text, which the council requires. */
  | 'TRANSLATION_MISSING'
  /** It is neither a number nor a known symbol. */
  | 'UNKNOWN_SYMBOL'
  /** Both a value and an absence are given. */
  | 'VALUE_AND_ABSENCE'
  /** The value does not agree with its numerator and denominator. */
  | 'VALUE_DISAGREES_WITH_FRACTION'
  /** Neither a value nor an absence is given. */
  | 'VALUE_OR_ABSENCE_REQUIRED'
  /** Its state does not allow this. */
  | 'WRONG_STATE';

/** A webhook to create. */
export type WebhookCreateInput = {
  /** The https address of a public host to which events are posted. At most 500 characters. */
  readonly address: string;
  /** GSS code of the council, for example E06000049. */
  readonly council: string;
  /** The kinds of event that it receives, at least one. */
  readonly kinds: ReadonlyArray<WebhookKind>;
  /** Its name. At most 120 characters. */
  readonly name: string;
};

/** Conditions that the deliveries must meet. Fields left out set no condition. */
export type WebhookDeliveryFilter = {
  /** Only deliveries in this state: DEAD gives the dead letters. */
  readonly state?: WebhookDeliveryState | null | undefined;
  /** Only deliveries to this webhook. */
  readonly webhook?: string | null | undefined;
};

/** The order of deliveries. */
export type WebhookDeliveryOrder = {
  /** The direction of the order. */
  readonly direction: OrderDirection;
  /** The field that decides the order. */
  readonly field: WebhookDeliveryOrderField;
};

/** The fields by which deliveries can be ordered. */
export type WebhookDeliveryOrderField =
  /** In the order in which their events happened. */
  | 'EVENT';

/** A dead letter to send again. */
export type WebhookDeliveryRetryInput = {
  /** GSS code of the council, for example E06000049. */
  readonly council: string;
  /** Global identifier of the delivery. */
  readonly id: string;
};

/** The state of the delivery of an event to a webhook. */
export type WebhookDeliveryState =
  /** It was given up. Such a dead letter can be sent again by hand. */
  | 'DEAD'
  /** The receiver answered with a status from 200 to 299. */
  | 'DELIVERED'
  /** It waits for its first or next attempt. */
  | 'PENDING';

/** The reason why an attempt to send an event failed. */
export type WebhookFailure =
  /** The address is not that of a public host. Not tried again. */
  | 'ADDRESS_REFUSED'
  /** The server's certificate is not valid. */
  | 'CERTIFICATE'
  /** The webhook was paused, gone or removed before the attempt. Not tried again. */
  | 'NOT_ACTIVE'
  /** The receiver answered with a redirect, which is not followed. */
  | 'REDIRECT'
  /** The receiver answered with a status outside 200 to 299. */
  | 'STATUS'
  /** There was no response within 15 seconds. */
  | 'TIMEOUT'
  /** The server could not be reached, or the connection broke. */
  | 'UNREACHABLE';

/** A kind of event that a webhook can receive. */
export type WebhookKind =
  /** A file of the council's figures was imported. */
  | 'IMPORT_CONCLUDED'
  /** A published report was corrected by a new version. */
  | 'PUBLICATION_CORRECTED'
  /** A report was published, possibly under an embargo. */
  | 'PUBLICATION_MADE'
  /** A published report was released: its readers outside the council can now read it. */
  | 'PUBLICATION_RELEASED'
  /** A published report was withdrawn. */
  | 'PUBLICATION_WITHDRAWN'
  /** Lines of a published report have other RAG ratings than in the previous report. */
  | 'RATING_CHANGED';

/** A webhook to remove. */
export type WebhookRemoveInput = {
  /** GSS code of the council, for example E06000049. */
  readonly council: string;
  /** Global identifier of the webhook. */
  readonly id: string;
};

/** A webhook to give a new secret. */
export type WebhookRotateSecretInput = {
  /** GSS code of the council, for example E06000049. */
  readonly council: string;
  /** Global identifier of the webhook. */
  readonly id: string;
  /** Hours for which the old secret still signs alongside the new one, 0 to 720; 0 ends it at once. */
  readonly overlapHours: number;
};

/** The state of a webhook. */
export type WebhookState =
  /** Events are sent. */
  | 'ACTIVE'
  /** No events are sent, because the address answered 410 Gone. */
  | 'GONE'
  /** The council paused it: no events are sent for now. */
  | 'PAUSED';

/** A webhook to test. */
export type WebhookTestInput = {
  /** GSS code of the council, for example E06000049. */
  readonly council: string;
  /** Global identifier of the webhook. */
  readonly id: string;
};

/** Changes to a webhook. Fields left out do not change. */
export type WebhookUpdateInput = {
  /** The https address of a public host to which events are posted. At most 500 characters. */
  readonly address?: string | null | undefined;
  /** GSS code of the council, for example E06000049. */
  readonly council: string;
  /** Global identifier of the webhook. */
  readonly id: string;
  /** The kinds of event that it receives, at least one. */
  readonly kinds?: ReadonlyArray<WebhookKind> | null | undefined;
  /** Its name. At most 120 characters. */
  readonly name?: string | null | undefined;
  /** True pauses the webhook: its pending deliveries become dead letters. False makes it active again, even if it was gone. */
  readonly paused?: boolean | null | undefined;
  /** The version that the change is based on: if it is not the current one, the change fails with STALE. Left out, the version is not checked. */
  readonly version?: number | null | undefined;
};

/** The outlook for the year's target. It does not affect the current rating. */
export type YearEndOutlook =
  /** The target is likely to be met. */
  | 'LIKELY'
  /** The target may be met. */
  | 'MAY'
  /** The target is unlikely to be met. */
  | 'UNLIKELY';

/** The kind of year to which a period belongs, as in the Department for Education's open-data standard. */
export type YearType =
  /** 1 September to 31 August. */
  | 'ACADEMIC'
  /** 1 January to 31 December. */
  | 'CALENDAR'
  /** 1 April to 31 March. */
  | 'FINANCIAL'
  /** One day: 31 March, the last day of the financial year. */
  | 'REPORTING'
  /** One day in January, such as that of the school census. Its dates are those of 31 January. */
  | 'REPORTING_JANUARY'
  /** One day: 30 September. */
  | 'REPORTING_SEPTEMBER'
  /** 6 April to 5 April. */
  | 'TAX';
