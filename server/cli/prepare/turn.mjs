import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';

/** Does `work` while no other process does, told by a lock file; one whose process has died is taken over. */
export async function inTurn(lock, work) {
  const claim = identity(process.pid);
  for (let waited = false; !written(lock, claim); waited = true) {
    const holder = read(lock);
    if (holder === undefined) continue;
    const pid = Number(holder.split(' ')[0]);
    if (identity(pid) !== holder) {
      removeStale(lock, holder);
      continue;
    }
    if (!waited) console.log(`Waiting for process ${pid} to finish the same …`);
    await sleep(200);
  }
  try {
    await work();
  } finally {
    rmSync(lock, { force: true });
  }
}

/** A process's number and, where /proc tells, when it started; undefined when it is dead or a zombie. */
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

/** A link appears with its content in one step: nobody reads half a claim, nor finds an empty one. */
function written(lock, claim) {
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

/** Of two that find the lock stale, one may move away what the other has just written: that goes back. */
function removeStale(lock, expected) {
  const aside = `${lock}.${process.pid}.stale`;
  try {
    renameSync(lock, aside);
  } catch {
    return;
  }
  const moved = read(aside);
  if (moved && moved !== expected) written(lock, moved);
  rmSync(aside, { force: true });
}

function read(lock) {
  try {
    return readFileSync(lock, 'utf8');
  } catch {
    return undefined;
  }
}
