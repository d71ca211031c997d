import { describe, expect, it } from 'vitest';
import { operator } from '../../../server/access/principal.js';
import type { MeasureFilter } from '../../../server/persistence/measures/measure-store.js';
import type { DefineMeasureInput } from '../../../server/services/measures/define-measure.js';
import { accepted, merton, openTestApp, problemsOf, rotherham } from '../../kit/councils/councils.js';
import { measureInput } from '../../kit/councils/measures.js';
import { faults } from '../../kit/councils/problems.js';
import { insiders, whoMay } from '../../kit/councils/who-may.js';
import { councilAtWork } from '../../kit/councils/working-council.js';
import { withConcurrentWrite } from '../../kit/database/serialisation-conflict.js';
import { readThrough } from '../../kit/service/pages.js';

const app = await openTestApp();
const { services } = app;
const council = await councilAtWork(app, merton);
const neighbour = await councilAtWork(app, rotherham);
type More = Partial<Omit<DefineMeasureInput, 'code'>>;
const define = (code: string, more: More = {}) => services.defineMeasure(operator, measureInput(code, more));

describe('a measure of the shared catalogue', () => {
  it('is read back by another council as it was defined', async () => {
    const more: More = {
      title: { en: ' Care leavers in suitable accommodation ', cy: 'Ymadawyr gofal' },
      definition: { en: 'Of those aged 19 to 21.', cy: ' ' },
      numeratorLabel: { en: 'In suitable accommodation', cy: '' },
      denominatorLabel: { en: 'All', cy: null },
      minimumDenominator: '5',
      minimumValue: '0',
      maximumValue: '100.00',
      source: ' SSDA903 ',
      owner: ' ',
    };
    accepted(await define('care-leavers', more));
    const measure = await services.findMeasure(neighbour.member, { code: 'care-leavers', council: null });
    expect(measure).toMatchObject({
      councilId: null,
      version: 1,
      title: { en: 'Care leavers in suitable accommodation', cy: 'Ymadawyr gofal' },
      definition: { en: 'Of those aged 19 to 21.', cy: null },
      numeratorLabel: { en: 'In suitable accommodation', cy: null },
      source: 'SSDA903',
      owner: null,
    });
    const { minimumDenominator, minimumValue, maximumValue } = measure ?? {};
    const limits = [minimumDenominator, minimumValue, maximumValue].map((limit) => limit?.toFixed());
    expect(limits).toEqual(['5', '0', '100']);
  });

  it('is defined only by the platform’s administrator', async () => {
    const definers = await whoMay(app, merton, (person) =>
      services.defineMeasure(person, measureInput('care-leavers', { version: 99 })),
    );
    expect(definers).toEqual(['PLATFORM']);
  });
});

describe('a change', () => {
  it('from the current version makes the next version', async () => {
    accepted(await define('changing'));
    const changed = accepted(await define('changing', { version: 1, polarity: 'LOW_IS_GOOD' }));
    expect(changed).toMatchObject({ version: 2, polarity: 'LOW_IS_GOOD' });
  });

  it('from an earlier version is stale, and names the current version', async () => {
    accepted(await define('stale'));
    accepted(await define('stale', { version: 1 }));
    expect(problemsOf(await define('stale', { version: 1, owner: 'Late' }))).toEqual([
      { code: 'STALE', path: ['version'], currentVersion: 2 },
    ]);
    const measure = await services.findMeasure(operator, { code: 'stale', council: null });
    expect(measure).toMatchObject({ owner: null, version: 2 });
  });

  it('from a version that no measure can have is stale', async () => {
    accepted(await define('unreached'));
    for (const version of [0, -1, 2, 2_147_483_647])
      expect(problemsOf(await define('unreached', { version }))).toEqual([
        { code: 'STALE', path: ['version'], currentVersion: 1 },
      ]);
  });

  it('after a concurrent write is stale, and names the version of that write', async () => {
    accepted(await define('raced'));
    const change = {
      text: `UPDATE measure SET version = 7 WHERE code = $1`,
      values: ['raced'],
    };
    const outcome = await withConcurrentWrite(app.test.administrator, change, () =>
      define('raced', { version: 1 }),
    );
    expect(problemsOf(outcome)).toEqual([{ code: 'STALE', path: ['version'], currentVersion: 7 }]);
  });

  it('of an unknown measure is refused, and so is a second measure with the same code', async () => {
    expect(faults(await define('nowhere', { version: 1 }))).toEqual(['NOT_FOUND at code']);
    accepted(await define('twice'));
    expect(faults(await define('twice'))).toEqual(['ALREADY_EXISTS at code']);
  });

  it('that adds the same code concurrently succeeds once, and the others are refused', async () => {
    const both = await Promise.all([define('at-once'), define('at-once'), define('at-once')]);
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    const [refused] = both.filter(({ ok }) => !ok);
    expect(refused && faults(refused)).toEqual(['ALREADY_EXISTS at code']);
  });
});

describe("a council's local measure", () => {
  it('is found only by its council, and not among the shared ones', async () => {
    const { councilId } = await council.measure('local');
    expect(councilId).toBe(council.member.memberships[0]?.councilId);
    const key = { code: 'local', council: merton };
    const readers = await whoMay(app, merton, (person) => services.findMeasure(person, key));
    expect(readers).toEqual(insiders);
    for (const elsewhere of [null, rotherham]) {
      const measure = await services.findMeasure(neighbour.member, { code: 'local', council: elsewhere });
      expect(measure).toBeNull();
    }
  });

  it('hides, in its own council only, a shared one that is added later with the same code', async () => {
    await council.measure('hidden', { decimalPlaces: 2 });
    accepted(await define('hidden', { decimalPlaces: 0 }));
    await council.scorecard('hiding', ['hidden']);
    const report = await council.rated('hiding', '2018-M1');
    expect(report.lines[0]?.measure.decimalPlaces).toBe(2);
    await neighbour.scorecard('plain', ['hidden']);
    expect((await neighbour.rated('plain', '2018-M1')).lines[0]?.measure.decimalPlaces).toBe(0);
    const shared = await services.findMeasure(council.member, { code: 'hidden', council: null });
    expect(shared?.decimalPlaces).toBe(0);
  });

  it('cannot take the code of a shared one, which it would hide together with its figures', async () => {
    accepted(await define('shared-first'));
    const local = { ...measureInput('shared-first'), council: merton };
    expect(faults(await services.defineMeasure(council.administrator, local))).toEqual([
      'ALREADY_EXISTS at code',
    ]);
  });

  it('is defined only by its administrators', async () => {
    const definers = await whoMay(app, merton, (person) =>
      services.defineMeasure(person, { ...measureInput('local'), council: merton }),
    );
    expect(definers).toEqual(['COUNCIL_ADMINISTRATOR']);
  });
});

describe('an invalid measure is refused with its path', () => {
  it.each<[string, string, More, readonly string[]]>([
    ['a code with a blank', 'two words', {}, ['MALFORMED_CODE at code']],
    ['a long code', 'x'.repeat(61), {}, ['TOO_LONG at code']],
    [
      'no title and no definition',
      'x',
      { title: { en: ' ', cy: 'Teitl' }, definition: { en: '', cy: null } },
      ['REQUIRED at title.en', 'REQUIRED at definition.en'],
    ],
    ['a long Welsh title', 'x', { title: { en: 'x', cy: 'x'.repeat(201) } }, ['TOO_LONG at title.cy']],
    ['another multiplier', 'x', { multiplier: 10 }, ['NOT_ALLOWED at multiplier']],
    ['seven decimal places', 'x', { decimalPlaces: 7 }, ['OUT_OF_RANGE at decimalPlaces']],
    [
      'half a fraction',
      'x',
      { numeratorLabel: { en: 'Seen', cy: null } },
      ['FRACTION_INCOMPLETE at numeratorLabel'],
    ],
    [
      'a minimum above the maximum',
      'x',
      { minimumValue: '10', maximumValue: '9' },
      ['OUT_OF_RANGE at maximumValue'],
    ],
    ['a limit that is no number', 'x', { minimumValue: 'none' }, ['MALFORMED_DECIMAL at minimumValue']],
    ['a count below zero', 'x', { minimumDenominator: '-1' }, ['NEGATIVE at minimumDenominator']],
    ['a long source', 'x', { source: 'x'.repeat(301) }, ['TOO_LONG at source']],
  ])('%s', async (_, code, more, places) => {
    expect(faults(await define(code, more))).toEqual(places);
  });
});

describe('the list of measures', () => {
  const all = { codes: null, local: null, search: null, topic: null };
  const order = { field: 'CODE', direction: 'ASC' } as const;

  it('is read in pages of any size without a gap or a repeat', async () => {
    const readMeasures = (first: number) =>
      readThrough(
        (request) => services.findMeasures(council.member, { council: merton, filter: all, order }, request),
        first,
      );
    const whole = (await readMeasures(100)).map(({ code, councilId }) => `${code} ${councilId === null}`);
    expect(whole).toEqual([...new Set(whole)]);
    expect(whole.filter((each) => each.startsWith('hidden')).sort()).toEqual(['hidden false', 'hidden true']);
    for (const first of [1, 3]) {
      const pages = await readMeasures(first);
      expect(pages.map(({ code, councilId }) => `${code} ${councilId === null}`)).toEqual(whole);
    }
  });

  it('is filtered to shared or local ones, or by code', async () => {
    const codes = async (council: string | null, filter: Partial<MeasureFilter>) => {
      const list = { council, filter: { ...all, ...filter }, order };
      const page = await services.findMeasures(neighbour.member, list, { first: 100, after: null });
      return page?.nodes.map(({ node }) => node.code);
    };
    await neighbour.measure('theirs');
    expect(await codes(rotherham, { local: true })).toEqual(['theirs']);
    expect(await codes(rotherham, { codes: ['theirs', 'twice', 'local'] })).toEqual(['theirs', 'twice']);
    expect(await codes(rotherham, { local: false })).toEqual(await codes(null, {}));
    expect(await codes(null, {})).not.toContain('theirs');
    expect(await codes(merton, {})).toBeUndefined();
  });
});
