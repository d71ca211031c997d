import { readFileSync } from 'node:fs';
import type { Connection } from '../../../server/persistence/sql/connection.js';
import { ask } from '../database/sql.js';

/** Processor time so far, in seconds. Unlike elapsed time, it does not depend on the load of the machine. */
export interface ProcessorTime {
  readonly node: number;
  /** The time of PostgreSQL; `null` if the system is not Linux, because only Linux shows it in `/proc`. */
  readonly postgres: number | null;
}

/** The unit of processor time in `/proc`: Linux counts in hundredths of a second on every processor (`USER_HZ`). */
const ticksASecond = 100;

/** Reads the processor time of a process and its ended children, and the id of its parent process. */
function processFacts(pid: number): { readonly seconds: number; readonly parent: number } {
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
  // Read the fields after the name of the process: the name is in brackets and may contain spaces.
  const [, parent, ...fields] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  const ticks = fields.slice(9, 13).reduce((sum, each) => sum + Number(each), 0);
  return { seconds: ticks / ticksASecond, parent: Number(parent) };
}

/** Returns the processor time of this process, and of the PostgreSQL server that `administrator` connects to. */
export async function processorTime(administrator: Connection): Promise<ProcessorTime> {
  const { user, system } = process.cpuUsage();
  const node = (user + system) / 1_000_000;
  if (process.platform !== 'linux') return { node, postgres: null };
  const sessions = await ask<{ pid: number }>(administrator, 'SELECT pid FROM pg_stat_activity');
  const facts = sessions.flatMap(({ pid }) => {
    try {
      return [processFacts(pid)];
    } catch {
      return []; // It has ended since.
    }
  });
  const [first] = facts;
  const postmaster = first ? processFacts(first.parent).seconds : 0;
  return { node, postgres: facts.reduce((sum, { seconds }) => sum + seconds, postmaster) };
}
