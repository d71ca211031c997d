import type { EntityManager } from 'typeorm';

export interface ImportRecord {
  readonly format: string;
  readonly fileName: string;
  readonly sha256: string;
  readonly bytes: number;
  readonly rowsRead: number;
  readonly stored: number;
  readonly revised: number;
  readonly unchanged: number;
  readonly importedBy: string;
}

/** The imports of one tenant: of the council or, if `councilId` is `null`, of the shared catalogue. */
export const importLog = (manager: EntityManager, councilId: string | null) => ({
  /** Returns the time of the last import of a file with exactly these bytes; `null` if there was none. */
  async lastOf(sha256: string): Promise<Date | null> {
    const [row] = await manager.query<{ at: Date | null }[]>(
      `SELECT max(imported_at) AS at FROM import_log
       WHERE sha256 = $1 AND council_id IS NOT DISTINCT FROM $2::uuid`,
      [sha256, councilId],
    );
    return row?.at ?? null;
  },

  async add(id: string, record: ImportRecord): Promise<void> {
    await manager.query(
      `INSERT INTO import_log (id, council_id, format, file_name, sha256, bytes, rows_read, stored, revised,
         unchanged, imported_by)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
      [
        id,
        councilId,
        record.format,
        record.fileName,
        record.sha256,
        record.bytes,
        record.rowsRead,
        record.stored,
        record.revised,
        record.unchanged,
        record.importedBy,
      ],
    );
  },
});

export type ImportLog = ReturnType<typeof importLog>;
