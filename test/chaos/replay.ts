import { workflowsPath } from '@roviec/workflow-host';
import { Client, Connection } from '@temporalio/client';
import { DefaultLogger, Runtime, Worker } from '@temporalio/worker';

Runtime.install({ logger: new DefaultLogger('ERROR') });

/** Replays the history of every run that the server knows against the workflow's code. Gives how many, and the faults. */
export async function replayAll(temporalPort: number): Promise<{ readonly replayed: number; readonly faults: readonly string[] }> {
  const connection = await Connection.connect({ address: `127.0.0.1:${temporalPort}` });
  try {
    const { workflow } = new Client({ connection });
    const faults: string[] = [];
    let replayed = 0;
    for await (const result of Worker.runReplayHistories({ workflowsPath }, workflow.list().intoHistories({ concurrency: 4 }))) {
      replayed += 1;
      if (result.error) faults.push(`${result.workflowId}: ${result.error.message}`);
    }
    return { replayed, faults };
  } finally {
    await connection.close();
  }
}
