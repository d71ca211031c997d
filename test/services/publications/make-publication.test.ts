import { beforeAll, describe, expect, it } from 'vitest';
import { accepted, merton, openTestApp } from '../../kit/councils/councils.js';
import { defineShared, measureInput } from '../../kit/councils/measures.js';
import { type PublishingCouncil, publishingCouncil } from '../../kit/councils/publishing-council.js';
import { ask } from '../../kit/database/sql.js';

const app = await openTestApp();
const period = '2018-M9';
let council: PublishingCouncil;

const statement = (text: string) => ask(app.test.administrator, text);

/** Runs `work` while the table refuses every new row. */
async function whileFull<Outcome>(table: string, work: () => Promise<Outcome>): Promise<Outcome> {
  await statement(`CREATE TRIGGER full_table BEFORE INSERT ON ${table} EXECUTE FUNCTION refuse_row()`);
  try {
    return await work();
  } finally {
    await statement(`DROP TRIGGER full_table ON ${table}`);
  }
}

beforeAll(async () => {
  await defineShared(app, measureInput('adoptions'));
  council = await publishingCouncil(app, merton);
  await council.observe('adoptions', { [period]: '92' });
  await council.target('adoptions', '201819-FY', '90');
  await council.scorecard('monthly', ['adoptions']);
  await statement(`CREATE FUNCTION refuse_row() RETURNS trigger LANGUAGE plpgsql AS
    $$ BEGIN RAISE EXCEPTION 'no room in %', TG_TABLE_NAME; END $$`);
});

describe('a publication', () => {
  it.each(['publication', 'publication_figure', 'publication_release', 'shared_publication'])(
    'fails with the error of the table %s, and leaves nothing behind',
    async (table) => {
      const attempt = () => council.publish('monthly', period);
      await expect(whileFull(table, attempt)).rejects.toThrow(`no room in ${table}`);
      expect(await statement('SELECT id FROM publication')).toEqual([]);
    },
  );

  it('succeeds after such a failure, as version 1', async () => {
    const { publication } = accepted(await council.publish('monthly', period));
    expect(publication.version).toBe(1);
  });

  it('fails if the report before it, with which its ratings are compared, cannot be read', async () => {
    await council.observe('adoptions', { '2018-M10': '92' });
    await statement('ALTER TABLE publication DISABLE TRIGGER USER');
    await statement(`UPDATE publication
      SET (content, content_hash) = (SELECT cut, encode(sha256(convert_to(cut, 'UTF8')), 'hex')
        FROM CAST(content::jsonb - 'lines' AS text) AS cut)`);
    await statement('ALTER TABLE publication ENABLE TRIGGER USER');
    await expect(council.publish('monthly', '2018-M10')).rejects.toThrow(TypeError);
    expect(await statement('SELECT period_code FROM publication')).toEqual([{ period_code: period }]);
  });
});
