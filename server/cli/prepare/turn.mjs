import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';

/** Runs `work` under a lock file, so in one process at a time; the lock of a dead process is taken over. */
export async function inTurn(lock, work) {
  const claim = identity(process.pid);
  for (let hasWaited = false; !tryClaim(lock, claim); hasWaited = true) {
    const holder = read(lock);
    if (holder === undefined) continue;
    const pid = Number(holder.split(' ')[0]);
    if (identity(pid) !== holder) {
      removeStale(lock, holder);
      continue;
    }
    if (!hasWaited) console.log(`Waiting for process ${pid} to finish the same preparation …`);
    await sleep(200);
  }
  try {
    await work();
  } finally {
    rmSync(lock, { force: true });
  }
}

/** The process id and, if /proc is there, its start time; undefined if the process is dead or a zombie. */
function identity(pid) {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const [state, ...fields] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return state === 'Z' ? undefined : `${pid} ${fields[18]}`;
  } catch {
    return withoutProc(pid);
  }
}

function withoutProc(pid) {
  try {
    process.kill(pid, 0);
    return `${pid}`;
  } catch (error) {
    return error.code === 'EPERM' ? `${pid}` : undefined;
  }
}

/**
 * Creates the lock file as a hard link: it appears with its content in one step, never empty or half written.
 */
function tryClaim(lock, claim) {
  const aside = `${lock}.${process.pid}`;
  writeFileSync(aside, claim);
  try {
    linkSync(aside, lock);
    return true;
  } catch (error) {
    if (error.code === 'EEXIST') return false;
    throw error;
  } finally {
    rmSync(aside, { force: true });
  }
}

/**
 * If two processes find the lock stale, one may move away the other's new claim: it then puts that claim
 * back.
 */
function removeStale(lock, expected) {
  const aside = `${lock}.${process.pid}.stale`;
  try {
    renameSync(lock, aside);
  } catch {
    return;
  }
  const movedClaim = read(aside);
  if (movedClaim && movedClaim !== expected) tryClaim(lock, movedClaim);
  rmSync(aside, { force: true });
}

function read(lock) {
  try {
    return readFileSync(lock, 'utf8');
  } catch {
    return undefined;
  }
}
