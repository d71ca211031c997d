import { beforeAll, describe, expect, it } from 'vitest';
import { type Principal, publicReader } from '../../../server/access/principal.js';
import { readDocument } from '../../../server/services/publications/snapshot-report.js';
import { openServices } from '../../../server/services/services.js';
import { accepted, cardiff, merton, openTestApp, rotherham } from '../../kit/councils/councils.js';
import { defineShared, measureInput } from '../../kit/councils/measures.js';
import { figuresOf, listNeighbours, publish } from '../../kit/councils/published.js';
import { type PublishingCouncil, publishingCouncil } from '../../kit/councils/publishing-council.js';
import { publicationById, publicationsOf } from '../../kit/councils/read-publications.js';

const app = await openTestApp();
const { services } = app;
let council: PublishingCouncil;
let partner: Principal;
const page = { first: 20, after: null };

/** The two councils' benchmark cells of a measure as a partner sees them: value or reason, and rank. */
async function traces(measure: string, period: string) {
  const rows = await services.compareCouncils(
    partner,
    { councils: [merton, rotherham], measures: [measure], periods: [period] },
    page,
  );
  const [row] = rows.nodes;
  return row?.node.cells.map(({ published, standing }) => [
    published?.figure.kind === 'VALUE'
      ? published.figure.value.toFixed()
      : (published?.figure.absence.reason ?? null),
    standing.rank,
  ]);
}

beforeAll(async () => {
  const input = { numeratorLabel: { en: 'Stable', cy: null }, denominatorLabel: { en: 'All', cy: null } };
  await defineShared(app, measureInput('stable', input), measureInput('adopted', input));
  council = await publishingCouncil(app, merton);
  partner = await app.as(cardiff, 'PARTNER');
  await council.measure('own-measure');
  await council.scorecard('card', ['stable', 'own-measure']);
});

/** Submits a figure of each measure in one period. */
async function reportOf(period: string, value: string) {
  await council.observe('stable', { [period]: value });
  await council.observe('own-measure', { [period]: '12' });
}

describe('benchmarks', () => {
  it('take-figures-only-from-a-publication', async () => {
    await publish(app, figuresOf('stable', '2018-M1', { [rotherham]: '70' }));
    await reportOf('2018-M1', '80');
    expect(await traces('stable', '2018-M1')).toEqual([
      [null, null],
      ['70', { rank: 1, of: 1 }],
    ]);
    accepted(await council.publish('card', '2018-M1'));
    expect(await traces('stable', '2018-M1')).toEqual([
      ['80', { rank: 1, of: 2 }],
      ['70', { rank: 2, of: 2 }],
    ]);
  });

  it('take-no-figures-from-a-publication-that-stays-in-the-council', async () => {
    await reportOf('2018-M2', '80');
    accepted(await council.publish('card', '2018-M2', { visibility: 'COUNCIL' }));
    expect((await traces('stable', '2018-M2'))?.[0]).toEqual([null, null]);
  });

  it('cite-the-report-as-their-source', async () => {
    const rows = await services.compareCouncils(
      partner,
      { councils: [merton], measures: ['stable'], periods: ['2018-M1'] },
      page,
    );
    expect(rows.nodes[0]?.node.cells[0]?.published?.source).toBe('Merton, card, version 1 (provisional)');
  });

  it('take-a-correction-in-place-of-the-version-that-it-corrects', async () => {
    await council.observe('stable', { '2018-M1': { value: '60', status: 'REVISED' } });
    const { publication } = accepted(
      await council.services.correctPublication(council.publisher, {
        ...{ council: merton, scorecard: 'card', period: '2018-M1' },
        erratum: { en: 'Ten children were counted twice.', cy: null },
      }),
    );
    expect(publication).toMatchObject({ version: 2, erratum: { en: 'Ten children were counted twice.' } });
    expect(await traces('stable', '2018-M1')).toEqual([
      ['60', { rank: 2, of: 2 }],
      ['70', { rank: 1, of: 2 }],
    ]);
    const first = await services.findPublication(partner, {
      ...{ council: merton, scorecard: 'card', period: '2018-M1', version: 1 },
    });
    expect(readDocument(`${first?.content}`).lines[0]?.observation?.figure).toMatchObject({ value: '80' });
  });

  it('drop-a-withdrawn-publication-which-stays-readable-and-marked', async () => {
    const { nodes } = await publicationsOf(services, partner, { council: merton, scorecard: 'card' }, page);
    expect(nodes[0]?.node.version).toBe(2);
    const key = { council: merton, id: `${nodes[0]?.node.id}`, reason: { en: 'Counted twice.', cy: null } };
    accepted(await council.services.withdrawPublication(council.publisher, key));
    expect(await traces('stable', '2018-M1')).toEqual([
      ['NOT_AVAILABLE', null],
      ['70', { rank: 1, of: 1 }],
    ]);
    const marked = await publicationById(services, partner, key.id);
    expect(marked?.publication.withdrawal?.reason).toEqual({ en: 'Counted twice.', cy: null });
    expect(readDocument(`${marked?.content}`).lines[0]?.observation?.figure).toMatchObject({ value: '60' });
    const again = accepted(await council.services.withdrawPublication(council.publisher, key));
    expect(again.publication.withdrawal).toEqual(marked?.publication.withdrawal);
  });

  it('prefer-national-statistics-to-publications-of-the-council', async () => {
    await publish(app, figuresOf('stable', '2018-M3', { [merton]: '81' }));
    await reportOf('2018-M3', '80');
    accepted(await council.publish('card', '2018-M3'));
    expect((await traces('stable', '2018-M3'))?.[0]?.[0]).toBe('81');
  });

  it('get-no-small-numbers', async () => {
    await council.observe('stable', { '2018-M4': { numerator: '3', denominator: '40' } });
    await council.observe('own-measure', { '2018-M4': '12' });
    const { publication } = accepted(await council.publish('card', '2018-M4'));
    expect((await traces('stable', '2018-M4'))?.[0]).toEqual(['CONFIDENTIAL', null]);
    const disclosed = await publicationById(services, partner, publication.id);
    const [line] = readDocument(`${disclosed?.content}`).lines;
    expect(line).toMatchObject({
      observation: { figure: { kind: 'ABSENT', reason: 'CONFIDENTIAL' } },
      rating: { rag: 'NOT_RATED' },
      direction: { arrow: null, explanation: null },
    });
    expect(disclosed?.publication.header.disclosure).toEqual({
      school: 'SUPPRESS',
      threshold: 5,
      roundingBase: 5,
    });
    expect(disclosed?.content).not.toContain('7.5');
    const full = await publicationById(services, council.member, publication.id);
    expect(readDocument(`${full?.content}`).lines[0]?.observation?.figure).toMatchObject({ value: '7.5' });
    expect(disclosed?.publication.contentHash).not.toBe(full?.publication.contentHash);
  });

  it('include-published-figures-in-the-average-of-neighbours', async () => {
    const neighbours = [merton, rotherham, 'E12000007', 'E12000003'];
    await listNeighbours(app, cardiff, '2010-04-01', neighbours);
    await publish(app, figuresOf('stable', '2018-M5', { [rotherham]: '70', E12000007: '60' }));
    await reportOf('2018-M5', '80');
    accepted(await council.publish('card', '2018-M5'));
    const trend = await services.benchmarkTrend(
      partner,
      { council: cardiff, measures: ['stable'], from: '2018-05-01', until: '2018-06-01', method: 'MEAN' },
      page,
    );
    const average = trend?.nodes[0]?.node.points[0]?.neighbours;
    expect(average?.kind === 'COMPARED' && average.value.toFixed()).toBe('70');
  });
});

describe('an-embargo', () => {
  const period = '2018-M8';
  const instant = new Date('2018-11-06T09:30:00Z');
  const at = (milliseconds: number) =>
    openServices(app.database, () => new Date(instant.getTime() + milliseconds));
  const key = { council: merton, scorecard: 'card', period, version: null };
  let id = '';

  beforeAll(async () => {
    await publish(app, figuresOf('stable', period, { [rotherham]: '70' }));
    await reportOf(period, '80');
    const embargo = { standardReleaseOn: '2018-11-06' };
    const { publication } = accepted(await council.publish('card', period, { embargo }));
    expect(publication.releaseAt).toEqual(instant);
    id = publication.id;
  });

  const outside = async (clock: typeof services, reader: Principal) => ({
    report: await clock.findPublication(reader, key),
    byId: await publicationById(clock, reader, id),
    listed: (await publicationsOf(clock, reader, { council: merton, scorecard: 'card' }, page)).nodes
      .map(({ node }) => node.header.period)
      .includes(period),
  });

  it('hides-everything-until-one-millisecond-before-its-end', async () => {
    const before = at(-1);
    await before.releasePublications();
    expect(await outside(before, partner)).toEqual({ report: null, byId: null, listed: false });
    expect(await outside(before, publicReader)).toEqual({ report: null, byId: null, listed: false });
    expect(await traces('stable', period)).toEqual([
      [null, null],
      ['70', { rank: 1, of: 1 }],
    ]);
  });

  it('does-not-apply-inside-the-council', async () => {
    expect((await at(-1).findPublication(council.member, key))?.publication.id).toBe(id);
  });

  it('ends-at-its-instant-with-exactly-one-release', async () => {
    const then = at(0);
    expect(await outside(then, partner)).toEqual({ report: null, byId: null, listed: false });
    const [first, second] = await Promise.all([then.releasePublications(), then.releasePublications()]);
    expect(first + second).toBe(1);
    expect(await outside(then, partner)).toMatchObject({ report: { publication: { id } }, listed: true });
    expect(await outside(then, publicReader)).toMatchObject({ byId: { publication: { id } } });
    expect(await traces('stable', period)).toEqual([
      ['80', { rank: 1, of: 2 }],
      ['70', { rank: 2, of: 2 }],
    ]);
  });

  it('still-applies-on-a-server-whose-clock-is-behind', async () => {
    expect(await outside(at(-1), partner)).toEqual({ report: null, byId: null, listed: false });
  });

  it('hides-for-good-a-publication-withdrawn-before-its-end', async () => {
    await reportOf('2018-M7', '80');
    const embargo = { until: '2018-11-06T09:30:00Z' };
    const { publication } = accepted(await council.publish('card', '2018-M7', { embargo }));
    const withdrawal = { council: merton, id: publication.id, reason: { en: 'Too early.', cy: null } };
    accepted(await council.services.withdrawPublication(council.publisher, withdrawal));
    expect(await at(0).releasePublications()).toBe(0);
    expect(await publicationById(at(1), partner, publication.id)).toBeNull();
    expect((await traces('stable', '2018-M7'))?.[0]).toEqual([null, null]);
  });

  it('ends-for-other-publications-when-one-release-fails', async () => {
    const embargo = { until: '2018-11-06T09:30:00Z' };
    const ids: string[] = [];
    for (const month of ['2018-M10', '2018-M11']) {
      await reportOf(month, '80');
      ids.push(accepted(await council.publish('card', month, { embargo })).publication.id);
    }
    let isFirst = true;
    const failingOnce = {
      ...app.database,
      publishing: (async (...args) => {
        if (!isFirst) return app.database.publishing(...args);
        isFirst = false;
        throw new Error('this one cannot be released');
      }) satisfies typeof app.database.publishing,
    };
    const { releasePublications } = openServices(failingOnce, () => instant);
    await expect(releasePublications()).rejects.toThrow('1 of 2 publications');
    const documents = await Promise.all(ids.map((each) => publicationById(at(0), partner, each)));
    expect(documents.filter((each) => each !== null)).toHaveLength(1);
    expect(await at(0).releasePublications()).toBe(1);
  });

  it('waits-for-the-database-clock-if-that-is-behind', async () => {
    await reportOf('2018-M12', '80');
    const ahead = openServices(app.database, () => new Date(Date.now() + 3_600_000));
    const { publication } = accepted(
      await ahead.publishScorecard(council.publisher, {
        ...{ council: merton, scorecard: 'card', period: '2018-M12' },
        ...{ committee: 'scrutiny', meetingOn: '2018-12-04', status: 'PROVISIONAL', visibility: 'PUBLIC' },
      }),
    );
    expect(await ahead.releasePublications()).toBe(0);
    expect(await publicationById(ahead, partner, publication.id)).toBeNull();
  });

  it('applies-to-a-correction-which-is-released-in-place-of-the-erroneous-version', async () => {
    await reportOf('2018-M6', '80');
    const embargo = { until: '2018-11-06T09:30:00Z' };
    const wrong = accepted(await council.publish('card', '2018-M6', { embargo })).publication;
    await council.observe('stable', { '2018-M6': '85' });
    const { publication } = accepted(
      await council.services.correctPublication(council.publisher, {
        ...{ council: merton, scorecard: 'card', period: '2018-M6' },
        erratum: { en: 'Five more.', cy: null },
      }),
    );
    expect(publication.releaseAt).toEqual(instant);
    expect(await at(0).releasePublications()).toBe(1);
    expect(await publicationById(at(1), partner, wrong.id)).toBeNull();
    expect(await publicationById(at(1), council.member, wrong.id)).not.toBeNull();
    expect((await traces('stable', '2018-M6'))?.[0]?.[0]).toBe('85');
  });
});

describe('readers', () => {
  const period = '2018-M9';
  it('partners-but-not-the-public-read-a-publication-for-partners', async () => {
    await reportOf(period, '80');
    const { publication } = accepted(await council.publish('card', period, { visibility: 'PARTNERS' }));
    expect(await publicationById(services, partner, publication.id)).not.toBeNull();
    expect(await publicationById(services, publicReader, publication.id)).toBeNull();
    await expect(
      publicationById(services, { ...publicReader, accessLevel: 'NOTHING' }, publication.id),
    ).rejects.toThrow('API key');
  });

  it('only-the-council-reads-a-publication-for-the-council', async () => {
    const document = await services.findPublication(partner, {
      ...{ council: merton, scorecard: 'card', period: '2018-M2', version: 1 },
    });
    expect(document).toBeNull();
  });
});
