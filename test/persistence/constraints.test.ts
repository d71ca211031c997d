import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { merton, openTestApp } from '../kit/councils/councils.js';
import { furnish } from '../kit/councils/furnished-council.js';
import { insertRow, refusal, rowOf, undone } from '../kit/database/sql.js';

// As the superuser, who is bound by no policy, so that only the constraints decide.
let administrator: pg.Client;
let councilId: string;

beforeAll(async () => {
  const app = await openTestApp();
  const { member } = await furnish(app, merton);
  councilId = member.memberships[0]?.councilId ?? '';
  administrator = new pg.Client(app.test.administrator);
  await administrator.connect();
});
afterAll(() => administrator.end());

type Changes = Readonly<Record<string, unknown>>;

/** Inserts a copy of Merton's row with these changes, as a new row or version, and rolls back. */
async function insertCopy(table: string, changes: Changes): Promise<void> {
  const row = await rowOf(administrator, table, councilId);
  if (!row) throw new Error(`there is no row in ${table}`);
  const newId = 'id' in JSON.parse(row) ? { id: randomUUID() } : {};
  const newVersion = 'version' in JSON.parse(row) ? { version: 2 } : {};
  await undone(administrator, () =>
    insertRow(administrator, table, row, { ...newId, ...newVersion, ...changes }),
  );
}

const refused = (table: string, changes: Changes) => refusal(insertCopy(table, changes));

const nothing = {
  ...{ value: null, tolerance: null, tolerance_kind: null, entered_as: null },
  ...{ red_low: null, green_low: null, green_high: null, red_high: null },
};
const point = { ...nothing, shape: 'POINT', value: 90, tolerance: 0, tolerance_kind: 'ABSOLUTE' };
const band = { ...nothing, shape: 'BAND', entered_as: 'LIMITS' };

describe('a target', () => {
  it.each([
    [{ red_low: 13, green_low: 12 }],
    [{ red_low: 18, green_high: 17 }],
    [{ red_low: 19, green_low: 19, red_high: 18 }],
    [{ green_low: 18, green_high: 17 }],
    [{ green_low: 18, red_high: 17 }],
    [{ green_high: 18, red_high: 17 }],
  ])('cannot have the limits %o, which are out of order', async (limits) => {
    expect(await refused('target', { ...band, ...limits })).toBe('target_band_in_order');
  });

  it.each([
    [{ red_low: 12, green_low: 13, green_high: 17, red_high: 18 }],
    [{ red_low: 15, green_low: 15, green_high: 15, red_high: 15 }],
    [{ red_low: 12, green_high: 17 }],
    [{ green_low: 13, red_high: 18 }],
    [{ green_high: 17 }],
  ])('can have the limits %o', async (limits) => {
    await insertCopy('target', { ...band, ...limits });
  });

  it.each([
    ["a point with a band's limit", { ...point, red_low: 80 }],
    ["a point with a band's form of entry", { ...point, entered_as: 'LIMITS' }],
    ['a point without its value', { ...point, value: null }],
    ['a point without its tolerance', { ...point, tolerance: null }],
    ['a point whose tolerance has no kind', { ...point, tolerance_kind: null }],
    ['a band with a value', { ...band, green_low: 13, value: 15 }],
    ['a band without its form of entry', { ...band, green_low: 13, entered_as: null }],
    ['a band of red limits only', { ...band, red_low: 12, red_high: 18 }],
    ['no target, with a value', { ...nothing, shape: 'NONE', value: 90 }],
  ])('cannot be %s', async (_, shape) => {
    expect(await refused('target', shape)).toBe('target_of_its_shape');
  });

  it('cannot have a tolerance below zero, nor half a rationale', async () => {
    expect(await refused('target', { ...point, tolerance: -1 })).toBe('target_tolerance_check');
    expect(await refused('target', { ...point, basis_en: 'Last year' })).toBe('target_whole_rationale');
    expect(await refused('target', { ...point, set_by: 'Cabinet' })).toBe('target_whole_rationale');
  });
});

describe('an observation', () => {
  const absent = { value: null, absence_reason: 'NOT_CAPTURED' };

  it.each([
    ['a value and an absence', { absence_reason: 'NOT_CAPTURED' }, 'observation_value_or_absence'],
    ['neither value nor absence', { value: null }, 'observation_value_or_absence'],
    ['only a numerator', { numerator: 1 }, 'observation_whole_fraction'],
    ['only a denominator', { denominator: 2 }, 'observation_whole_fraction'],
    ['a fraction of zero', { numerator: 0, denominator: 0 }, 'observation_denominator_check'],
    [
      'an absence and a fraction',
      { ...absent, numerator: 1, denominator: 2 },
      'observation_fraction_makes_a_value',
    ],
    [
      'the details of an absence and a value',
      { absence_system: 'Mosaic' },
      'observation_words_on_an_absence',
    ],
    ['an unknown reason', { ...absent, absence_reason: 'LOST' }, 'observation_absence_reason_check'],
    ['an unknown flag', { flags: ['ODD'] }, 'observation_flags_check'],
    [
      'a version that exists already',
      { version: 1 },
      'observation_council_id_measure_id_period_code_version_key',
    ],
  ])('cannot have %s', async (_, changes, constraint) => {
    expect(await refused('observation', changes)).toBe(constraint);
  });

  it.each(['NaN', 'Infinity', '-Infinity', '0.1234567890123', '1000000000000000000'])(
    'cannot have the value %s, nor can its fraction',
    async (value) => {
      expect(await refused('observation', { value })).toBe('exact_decimal_check');
      expect(await refused('observation', { numerator: value, denominator: 1 })).toBe('exact_decimal_check');
    },
  );

  it('can have the largest and the most precise decimal that the column allows', async () => {
    await insertCopy('observation', { value: '-999999999999999999.999999999999' });
    await insertCopy('observation', { ...absent, absence_system: 'Mosaic' });
  });
});

describe('a narrative', () => {
  const draft = {
    ...{ kind: 'COMMENTARY', state: 'DRAFT', approver: null, approver_id: null },
    ...{ action_owner: null, action_due_on: null, action_rag: null },
  };
  const approved = { state: 'APPROVED', approver: 'Ann', approver_id: 'Ann' };
  const action = { kind: 'ACTION', action_owner: 'Head', action_due_on: '2019-01-01', action_rag: 'RED' };

  it.each([
    ['an action without its owner', { ...action, action_owner: null }, 'narrative_whole_action'],
    [
      'an action on a measure without its due day',
      { ...action, action_due_on: null },
      'narrative_whole_action',
    ],
    ['an action without its RAG rating', { ...action, action_rag: null }, 'narrative_whole_action'],
    ['a commentary with an owner', { action_owner: 'Head' }, 'narrative_whole_action'],
    ['a commentary on no measure', { measure_id: null }, 'narrative_on_a_measure'],
    ['approved by its author', { ...approved, author_id: 'Ann' }, 'narrative_four_eyes'],
    ["approved without the approver's id", { ...approved, approver_id: null }, 'narrative_approver_known'],
    ['approved without an approver', { state: 'APPROVED' }, 'narrative_approved_by_somebody'],
    ['a draft with an approver', { approver: 'Bob', approver_id: 'Bob' }, 'narrative_approved_by_somebody'],
    ['blank', { text_en: '' }, 'narrative_text_en_check'],
  ])('cannot be %s', async (_, changes, constraint) => {
    expect(await refused('narrative', { ...draft, ...changes })).toBe(constraint);
  });

  it('can be an action, and can be approved by a person other than its author', async () => {
    await insertCopy('narrative', { ...draft, ...action });
    await insertCopy('narrative', { ...draft, ...approved, author_id: 'Bob' });
  });
});

describe('a reported summary', () => {
  it.each([{ red: 2 }, { amber: 1 }, { green: 4 }, { not_rated: 3 }, { total: 11 }])(
    'of 1, 2, 3 and 4 lines that make 10 cannot be given %o',
    async (changes) => {
      expect(await refused('reported_summary', changes)).toBe('reported_summary_reconciles');
    },
  );

  it('cannot reach its total with a negative count', async () => {
    expect(await refused('reported_summary', { red: -1, amber: 4 })).toBe('reported_summary_red_check');
  });
});

describe('a comparison group', () => {
  it('cannot have two members of one rank', async () => {
    const second = { area_code: merton };
    expect(await refused('comparison_group_member', second)).toBe('comparison_group_member_pkey');
  });

  it('cannot have an area twice', async () => {
    expect(await refused('comparison_group_member', { rank: 2 })).toBe(
      'comparison_group_member_house_edition_id_area_code_key',
    );
  });

  it('cannot have a member of rank 0, nor two editions from one day', async () => {
    expect(await refused('comparison_group_member', { rank: 0 })).toBe('comparison_group_member_rank_check');
    expect(await refused('comparison_group_edition', {})).toBe(
      'comparison_group_edition_house_group_id_effective_from_key',
    );
  });

  it('cannot list neighbours without naming their council', async () => {
    const neighbours = { code: 'other', kind: 'STATISTICAL_NEIGHBOURS' };
    expect(await refused('comparison_group', neighbours)).toBe('comparison_group_says_whose');
  });
});

it("a council's key cannot have the platform's role, and a platform's key must have it", async () => {
  const prefix = 'Zz0000000000';
  const platform = ['PLATFORM_ADMINISTRATOR'];
  expect(await refused('api_key', { prefix, roles: platform })).toBe('api_key_of_its_house');
  expect(await refused('api_key', { prefix, council_id: null })).toBe('api_key_of_its_house');
  await insertCopy('api_key', { prefix, council_id: null, roles: platform, membership_id: null });
});

it('a scorecard line that compares with a mean gives its number of periods', async () => {
  const line = { position: 2, reference: '2' };
  const mean = { ...line, direction_basis: 'MEAN_OF_LAST_N' };
  expect(await refused('scorecard_line', mean)).toBe('scorecard_line_mean_of_so_many');
  expect(await refused('scorecard_line', { ...line, direction_mean_of: 3 })).toBe(
    'scorecard_line_mean_of_so_many',
  );
  expect(await refused('scorecard_line', line)).toBe('scorecard_line_council_id_edition_id_measure_id_key');
});

describe('a proposal', () => {
  const decided = { decided_at: '2018-11-06T19:00:00Z', decided_by: 'Administrator' };
  const other = {
    ...{ reference: '9', state: 'PROPOSED', decided_at: null, decided_by: null },
    ...{ edition_id: null, replaced_measure_id: null },
  };

  it('has a decision exactly if it is decided', async () => {
    const rejected = { ...other, state: 'REJECTED' };
    await insertCopy('scorecard_change', { ...rejected, ...decided });
    const by = 'scorecard_change_decided_by_somebody';
    expect(await refused('scorecard_change', rejected)).toBe(by);
    expect(await refused('scorecard_change', { ...other, ...decided })).toBe(by);
  });

  it('has an edition if it was agreed', async () => {
    expect(await refused('scorecard_change', { ...other, ...decided, state: 'AGREED' })).toBe(
      'scorecard_change_agreed_in_an_edition',
    );
  });
});

describe('progress of an action', () => {
  it('is reported once for each version, with a RAG rating and a note', async () => {
    await insertCopy('action_progress', {});
    expect(await refused('action_progress', { version: 1 })).toMatch(
      /^action_progress_council_id_narrative_id/,
    );
    expect(await refused('action_progress', { rag: 'BLUE' })).toBe('action_progress_rag_check');
    expect(await refused('action_progress', { note_en: '' })).toBe('action_progress_note_en_check');
  });
});

describe("a members' request", () => {
  const closed = { closed_at: '2019-03-13T19:00:00Z', closed_by: 'Administrator' };

  it('is made once for each meeting', async () => {
    expect(await refused('member_request', {})).toMatch(/^member_request_council_id_measure_id_meeting_id/);
  });

  it.each([
    ['without aspects', { aspects: [] }, 'member_request_aspects_check'],
    ['for an unknown aspect', { aspects: ['WEATHER'] }, 'member_request_aspects_check'],
    ['closed without a closer', { closed_at: closed.closed_at }, 'member_request_closed_by_somebody'],
    ['open with a closing note', { closing_note: 'Told.' }, 'member_request_closed_with_a_note'],
  ])('cannot be %s', async (_, changes, constraint) => {
    expect(await refused('member_request', changes)).toBe(constraint);
  });
});
