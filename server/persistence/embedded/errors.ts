/** Thrown when another process runs its database in this folder, because two servers at once would destroy the data. */
export class DataFolderInUse extends Error {
  constructor(
    readonly folder: string,
    readonly pid: number,
  ) {
    super(
      `The data folder ${folder} is in use by process ${pid}. Stop that process, or set YARDSTICK_DATA to another folder.`,
    );
    this.name = 'DataFolderInUse';
  }
}

/** Thrown when the embedded PostgreSQL cannot run or does not start; the message gives the reason and the remedy. */
export class EmbeddedPostgresFailed extends Error {
  override readonly name = 'EmbeddedPostgresFailed';
}
