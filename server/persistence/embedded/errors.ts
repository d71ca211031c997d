/** Another process runs its database in this folder; two at once would destroy it. */
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

/** The embedded PostgreSQL cannot run, or did not start; the message gives the reason and the remedy. */
export class EmbeddedPostgresFailed extends Error {
  override readonly name = 'EmbeddedPostgresFailed';
}
