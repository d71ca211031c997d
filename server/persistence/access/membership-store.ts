import type { EntityManager } from 'typeorm';
import type { MembershipState } from '../../access/access-states.js';
import type { Role } from '../../access/principal.js';
import { type KeyColumn, keyset } from '../sql/keyset.js';
import type { Order } from '../sql/order.js';
import { type PageRequest, pageOf } from '../sql/page.js';
import { lockForWrite } from '../sql/write-lock.js';

/** A person with roles in a tenant. */
export interface MembershipRecord {
  readonly id: string;
  /** `null` for a person with roles on the platform. */
  readonly councilId: string | null;
  /** The e-mail address, in lower case. */
  readonly email: string;
  readonly name: string;
  readonly roles: readonly Role[];
  readonly state: MembershipState;
  readonly invitedAt: Date;
  readonly invitedBy: string;
  /** The time of the person's first sign-in; `null` before it. */
  readonly takenUpAt: Date | null;
  readonly endedAt: Date | null;
  readonly version: number;
}

/** Conditions that people must meet; `null` sets no condition. */
export interface MembershipFilter {
  readonly states: readonly MembershipState[] | null;
  readonly role: Role | null;
  /** A part of the name or of the e-mail address, in upper or lower case. */
  readonly search: string | null;
}

export type MembershipOrder = Order<'EMAIL' | 'NAME'>;

const idColumn: KeyColumn = { expression: 'id', type: 'uuid' };
const orderColumns: Readonly<Record<MembershipOrder['field'], readonly KeyColumn[]>> = {
  EMAIL: [{ expression: 'email', type: 'text' }, idColumn],
  NAME: [{ expression: 'name', type: 'text' }, idColumn],
};

const conditions = `($1::text[] IS NULL OR state = ANY($1)) AND ($2::text IS NULL OR $2 = ANY(roles))
  AND ($3::text IS NULL OR strpos(lower(name), lower($3)) > 0 OR strpos(email, lower($3)) > 0)`;

const memberships = `
  SELECT id, council_id AS "councilId", email, name, roles, invited_at AS "invitedAt", invited_by AS "invitedBy",
    taken_up_at AS "takenUpAt", ended_at AS "endedAt", version,
    CASE WHEN ended_at IS NOT NULL THEN 'ENDED' WHEN issuer IS NULL THEN 'INVITED' ELSE 'ACTIVE' END AS state
  FROM membership`;

/** The people of one tenant: of the council or, if `councilId` is `null`, the platform's administrators. */
export const membershipStore = (manager: EntityManager, councilId: string | null) => {
  const byId = async (id: string): Promise<MembershipRecord> => {
    const [membership] = await manager.query<MembershipRecord[]>(`${memberships} WHERE id = $1`, [id]);
    if (!membership) throw new Error('the membership is gone');
    return membership;
  };
  const change = async (current: MembershipRecord, assignments: string, values: readonly unknown[]) => {
    const [rows] = await manager.query<[unknown[], number]>(
      `UPDATE membership SET ${assignments}, version = version + 1
       WHERE id = $1 AND version = $2 AND ended_at IS NULL RETURNING id`,
      [current.id, current.version, ...values],
    );
    return rows.length === 1 ? byId(current.id) : undefined;
  };
  return {
    lockForWrite: (): Promise<void> => lockForWrite(manager, councilId ?? '', 'membership'),

    /** Finds the person who now has roles, or an invitation to roles, under this e-mail address. */
    async find(email: string): Promise<MembershipRecord | undefined> {
      const [membership] = await manager.query<MembershipRecord[]>(
        `${memberships} WHERE email = $1 AND ended_at IS NULL`,
        [email],
      );
      return membership;
    },

    /** Returns the person's identity at an identity provider; `undefined` if the person has never signed in. */
    async identity(
      email: string,
    ): Promise<{ readonly issuer: string; readonly subject: string } | undefined> {
      const [identity] = await manager.query<{ issuer: string; subject: string }[]>(
        'SELECT issuer, subject FROM membership WHERE email = $1 AND issuer IS NOT NULL AND ended_at IS NULL',
        [email],
      );
      return identity;
    },

    /** Reads a page of the memberships, including those of people who have left. */
    async page({ states, role, search }: MembershipFilter, order: MembershipOrder, request: PageRequest) {
      const columns = orderColumns[order.field];
      const { condition, order: ordering, values } = keyset(columns, order.direction, request, 4);
      const rows = await manager.query<MembershipRecord[]>(
        `SELECT * FROM (${memberships}) membership WHERE ${conditions} AND ${condition} ${ordering}`,
        [states, role, search, ...values],
      );
      return pageOf(
        request,
        rows,
        ({ email, name, id }) => [order.field === 'NAME' ? name : email, id],
        (row) => row,
      );
    },

    async count({ states, role, search }: MembershipFilter): Promise<number> {
      const [row] = await manager.query<{ count: string }[]>(
        `SELECT count(*) FROM (${memberships}) membership WHERE ${conditions}`,
        [states, role, search],
      );
      return Number(row?.count ?? 0);
    },

    /** Reads memberships by id; unknown ids are omitted. */
    async byIds(ids: readonly string[]): Promise<ReadonlyMap<string, MembershipRecord>> {
      const rows = await manager.query<MembershipRecord[]>(`${memberships} WHERE id = ANY($1)`, [ids]);
      return new Map(rows.map((person) => [person.id, person]));
    },

    async invite(
      draft: Pick<MembershipRecord, 'email' | 'name' | 'roles' | 'invitedBy'>,
    ): Promise<MembershipRecord> {
      const [membership] = await manager.query<{ id: string }[]>(
        `INSERT INTO membership (council_id, email, name, roles, invited_by) VALUES ($1, $2, $3, $4, $5)
         RETURNING id`,
        [councilId, draft.email, draft.name, draft.roles, draft.invitedBy],
      );
      return byId(membership?.id ?? '');
    },

    /** Changes name and roles. Returns `undefined` if the membership has changed since `current`, or has ended. */
    async set(
      current: MembershipRecord,
      { name, roles }: Pick<MembershipRecord, 'name' | 'roles'>,
    ): Promise<MembershipRecord | undefined> {
      return change(current, 'name = $3, roles = $4', [name, roles]);
    },

    /** Ends the membership. Returns `undefined` if the membership has changed since `current`, or has ended. */
    async end(current: MembershipRecord): Promise<MembershipRecord | undefined> {
      return change(current, 'ended_at = clock_timestamp()', []);
    },

    /**
     * Binds an invitation to a subject of an identity provider, and returns the membership; `undefined` if the
     * membership is no longer an invitation.
     */
    async takeUp(id: string, issuer: string, subject: string): Promise<MembershipRecord | undefined> {
      const [rows] = await manager.query<[unknown[], number]>(
        `UPDATE membership SET issuer = $2, subject = $3, taken_up_at = clock_timestamp(), version = version + 1
         WHERE id = $1 AND issuer IS NULL AND ended_at IS NULL RETURNING id`,
        [id, issuer, subject],
      );
      return rows.length === 1 ? byId(id) : undefined;
    },
  };
};

export type MembershipStore = ReturnType<typeof membershipStore>;
