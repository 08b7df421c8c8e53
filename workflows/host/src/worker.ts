import { join } from 'node:path';
import { openInboxReader, openLedgerWriter, openReferenceReader } from '@roviec/ledger';
import { DEFAULT_TASK_QUEUE } from '@roviec/workflow-messages';
import { DefaultLogger, NativeConnection, Runtime, Worker } from '@temporalio/worker';
import { dossierActivities } from './activities.ts';
import { workflowBundle } from './bundle-code.ts';

export interface WorkerSettings {
  /** Temporal's address, `host:port`. */
  readonly temporal: string;
  readonly namespace: string;
  /** Folder of the stores. */
  readonly dataDir: string;
  /** Folder for the built workflow bundle. */
  readonly cacheDir: string;
  readonly taskQueue?: string;
  /** Dossiers kept in memory, about 0.3 MB each; 500 when absent. */
  readonly maxCachedWorkflows?: number;
}

/**
 * A dossier's tasks go to the worker that has it in memory, and to any after this long (the SDK's default is 10 s): so long
 * a dossier waits for a worker that is gone. Past it on an overloaded worker, a dossier is read anew from its history.
 */
const STICKY_TIMEOUT = '2s';

/** A worker of RõViệc on its own task queue; it is the one writer of the ledger. */
export interface RoviecWorker {
  /** Settles when the worker has stopped; rejects when it failed. */
  readonly stopped: Promise<void>;
  stop(): Promise<void>;
}

/** Starts a worker. Rejects when Temporal is not reachable or another process writes the ledger. */
export async function startWorker(settings: WorkerSettings): Promise<RoviecWorker> {
  Runtime.install({ logger: new DefaultLogger('WARN'), shutdownSignals: [] });
  const connection = await NativeConnection.connect({ address: settings.temporal });
  const ledger = await openLedgerWriter(join(settings.dataDir, 'ledger.sqlite'));
  const inbox = openInboxReader(join(settings.dataDir, 'inbox.sqlite'));
  const reference = openReferenceReader(join(settings.dataDir, 'reference.sqlite'));
  const worker = await Worker.create({
    connection,
    namespace: settings.namespace,
    taskQueue: settings.taskQueue ?? DEFAULT_TASK_QUEUE,
    workflowBundle: await workflowBundle(settings.cacheDir),
    activities: dossierActivities({ ledger, inbox, reference }),
    maxCachedWorkflows: settings.maxCachedWorkflows ?? 500,
    stickyQueueScheduleToStartTimeout: STICKY_TIMEOUT,
  });
  const stopped = worker.run().finally(async () => {
    ledger.close();
    inbox.close();
    reference.close();
    await connection.close();
  });
  return {
    stopped,
    async stop() {
      if (worker.getState() === 'RUNNING') worker.shutdown();
      await stopped;
    },
  };
}
