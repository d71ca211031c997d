import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { anonymous, operator } from '../../../server/access/principal.js';
import { auditedCouncil } from '../../kit/councils/audited-council.js';
import { merton, rotherham } from '../../kit/councils/councils.js';

const { app, council, councilId, superuser, trail } = await auditedCouncil();

/**
 * The fault found after the superuser has run these statements with triggers off. They are undone afterwards.
 */
async function faultAfter(...statements: readonly string[]) {
  const undo = `audit_${randomUUID().replaceAll('-', '')}`;
  await superuser.query(`CREATE TABLE ${undo}_entry AS TABLE audit_entry`);
  await superuser.query(`CREATE TABLE ${undo}_head AS TABLE audit_head`);
  const asOwner = async (...tampering: readonly string[]) => {
    await superuser.query(`SET session_replication_role = 'replica'`);
    for (const statement of tampering) await superuser.query(statement, undefined);
    await superuser.query('RESET session_replication_role');
  };
  await asOwner(...statements.map((statement) => statement.replaceAll('$council', `'${councilId}'`)));
  const verified = await app.services.verifyAuditTrail(operator, merton);
  const columns = (table: string) =>
    table === 'entry'
      ? 'council_id, sequence, recorded_at, action, principal_id, principal_name, acting_as, address, request_id, subject, key, before, after, previous_hash, hash'
      : 'council_id, sequence, hash';
  for (const table of ['entry', 'head']) {
    await asOwner(
      `DELETE FROM audit_${table}`,
      `INSERT INTO audit_${table} (${columns(table)}) SELECT ${columns(table)} FROM ${undo}_${table}`,
    );
    await superuser.query(`DROP TABLE ${undo}_${table}`);
  }
  return verified?.fault;
}

describe('verification', () => {
  const here = `council_id = $council AND sequence`;

  it('of untouched chains finds no fault', async () => {
    const [newest] = await trail({}, 1);
    const verified = await app.services.verifyAuditTrail(operator, merton);
    expect(verified).toEqual({
      council: merton,
      head: { sequence: newest?.sequence, hash: newest?.hash },
      fault: null,
    });
    expect((await app.services.verifyAuditTrail(operator, null))?.fault).toBeNull();
    expect((await app.services.verifyAuditTrail(council.administrator, merton))?.fault).toBeNull();
  });

  it.each([
    [`UPDATE audit_entry SET after = after || '{"value": "1"}' WHERE ${here} = 3`, 'ALTERED', 3],
    [`UPDATE audit_entry SET principal_name = 'Nobody' WHERE ${here} = 4`, 'ALTERED', 4],
    [`UPDATE audit_entry SET recorded_at = recorded_at + interval '1 ms' WHERE ${here} = 5`, 'ALTERED', 5],
    [`UPDATE audit_entry SET hash = repeat('0', 64) WHERE ${here} = 5`, 'ALTERED', 5],
    [`DELETE FROM audit_entry WHERE ${here} = 3`, 'MISSING', 3],
    [`DELETE FROM audit_entry WHERE ${here} = 1`, 'MISSING', 1],
    [
      `UPDATE audit_head SET sequence = 2, hash = (SELECT hash FROM audit_entry WHERE ${here} = 2)
      WHERE council_id = $council`,
      'HEAD_DIFFERS',
      2,
    ],
    [`UPDATE audit_head SET hash = repeat('0', 64) WHERE council_id = $council`, 'HEAD_DIFFERS', undefined],
  ] as const)('after %s names the first faulty entry', async (statement, fault, sequence) => {
    expect(await faultAfter(statement)).toMatchObject({ fault, ...(sequence && { sequence }) });
  });

  it('finds two swapped entries, and an inserted one', async () => {
    const swap = [
      `UPDATE audit_entry SET sequence = 1000 WHERE ${here} = 2`,
      `UPDATE audit_entry SET sequence = 2 WHERE ${here} = 3`,
      `UPDATE audit_entry SET sequence = 3 WHERE ${here} = 1000`,
    ];
    expect(await faultAfter(...swap)).toEqual({ fault: 'UNCHAINED', sequence: 2 });
    const insert = [
      `UPDATE audit_entry SET sequence = sequence + 1000 WHERE ${here} > 2`,
      `INSERT INTO audit_entry (council_id, sequence, recorded_at, action, principal_id, principal_name,
         acting_as, subject, key, previous_hash, hash)
       SELECT council_id, 3, recorded_at, action, principal_id, principal_name, acting_as, subject, key, hash,
         hash FROM audit_entry WHERE ${here} = 2`,
      `UPDATE audit_entry SET sequence = sequence - 999 WHERE ${here} > 1000`,
    ];
    expect(await faultAfter(...insert)).toEqual({ fault: 'ALTERED', sequence: 3 });
  });

  it('finds a missing tail by the head, or by a head recorded earlier', async () => {
    const [newest, before] = await trail({}, 2);
    const cut = `DELETE FROM audit_entry WHERE ${here} = ${newest?.sequence}`;
    expect(await faultAfter(cut)).toEqual({ fault: 'TAIL_MISSING', sequence: newest?.sequence });
    const recordedHead = { sequence: newest?.sequence ?? 0, hash: newest?.hash ?? null };
    const { services } = app;
    expect((await services.verifyAuditTrail(operator, merton, recordedHead))?.fault).toBeNull();
    const forged = { ...recordedHead, hash: before?.hash ?? null };
    expect((await services.verifyAuditTrail(operator, merton, forged))?.fault).toEqual({
      fault: 'NOTED_DIFFERS',
      sequence: recordedHead.sequence,
    });
    const further = { ...recordedHead, sequence: recordedHead.sequence + 1 };
    expect((await services.verifyAuditTrail(operator, merton, further))?.fault).toEqual({
      fault: 'NOTED_DIFFERS',
      sequence: further.sequence,
    });
  });

  it('is refused to officers and other councils', async () => {
    const { services } = app;
    expect(await services.verifyAuditTrail(council.officer, merton)).toBeNull();
    expect(await services.verifyAuditTrail(council.administrator, rotherham)).toBeNull();
    expect(await services.verifyAuditTrail(council.administrator, null)).toBeNull();
    await expect(services.verifyAuditTrail(anonymous, merton)).rejects.toThrow();
  });
});

it('concurrent writers extend one chain without a gap', async () => {
  const before = (await app.services.verifyAuditTrail(operator, merton))?.head.sequence ?? 0;
  await Promise.all(
    Array.from({ length: 12 }, (_, index) =>
      app.services.defineCommittee(council.administrator, {
        council: merton,
        code: `committee-${index}`,
        name: { en: `Committee ${index}`, cy: null },
      }),
    ),
  );
  const after = await app.services.verifyAuditTrail(operator, merton);
  expect(after?.fault).toBeNull();
  expect(after?.head.sequence).toBe(before + 12);
});
