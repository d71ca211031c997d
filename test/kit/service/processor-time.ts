import { readFileSync } from 'node:fs';
import type { Connection } from '../../../server/persistence/sql/connection.js';
import { ask } from '../database/sql.js';

/** Seconds of a processor so far: what a busy machine takes away from others shows in no clock's time. */
export interface ProcessorTime {
  readonly node: number;
  /** `null` where the system does not tell of other processes as Linux does. */
  readonly postgres: number | null;
}

/** Linux counts in hundredths of a second whatever the processor (`USER_HZ`). */
const ticksASecond = 100;

/** The process's own time and that of its children who have ended, and the process that began it. */
function processFacts(pid: number): { readonly seconds: number; readonly parent: number } {
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
  // The name, in brackets, may have spaces in it.
  const [, parent, ...rest] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  const ticks = rest.slice(9, 13).reduce((sum, each) => sum + Number(each), 0);
  return { seconds: ticks / ticksASecond, parent: Number(parent) };
}

/** What this process and the server of `administrator` have taken so far. */
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
