import { setImmediate } from 'node:timers/promises';

/** Jobs that share one commit at most. */
const GROUP = 64;

interface Waiting<Job, Result> {
  readonly job: Job;
  readonly resolve: (result: Result) => void;
  readonly reject: (reason: unknown) => void;
}

/**
 * Lets jobs that wait at the same time share one commit, because a disk can flush only some hundred times a second.
 * Each job is answered after the commit; one that fails does not take the others with it.
 */
export function groupCommit<Job, Result>(commit: (jobs: readonly Job[]) => Promise<readonly PromiseSettledResult<Result>[]>): (job: Job) => Promise<Result> {
  const waiting: Waiting<Job, Result>[] = [];
  let draining = false;
  const drain = async (): Promise<void> => {
    draining = true;
    while (waiting.length > 0) {
      // One turn of the event loop: what has arrived meanwhile joins this group, and others get their turn.
      await setImmediate();
      await answer(waiting.splice(0, GROUP), commit);
    }
    draining = false;
  };
  return (job) =>
    new Promise((resolve, reject) => {
      waiting.push({ job, resolve, reject });
      if (!draining) void drain();
    });
}

async function answer<Job, Result>(group: readonly Waiting<Job, Result>[], commit: (jobs: readonly Job[]) => Promise<readonly PromiseSettledResult<Result>[]>): Promise<void> {
  try {
    const results = await commit(group.map(({ job }) => job));
    for (const [index, { resolve, reject }] of group.entries()) {
      const result = results[index];
      if (result?.status === 'fulfilled') resolve(result.value);
      else reject(result?.reason);
    }
  } catch (error) {
    for (const { reject } of group) reject(error);
  }
}
