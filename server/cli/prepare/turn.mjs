import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';

/**
 * Runs `work` while this process has the lock file, so that only one process runs it at a time. Waits if another
 * process has the lock, and takes the lock of a dead process.
 */
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

/**
 * Returns the process id and, if the system has /proc, the start time of the process; undefined if the process is
 * dead or a zombie.
 */
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
 * Creates the lock file, and returns false if it exists already. The file is created as a hard link, so that it
 * appears with its whole content in one step.
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
 * Removes the lock of a dead process. If two processes do this at once, the second may remove the new lock of the
 * first instead; it then puts that lock back.
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
