import { parseArgs } from 'node:util';
import { startWorker } from './worker.ts';

const { values } = parseArgs({
  options: {
    temporal: { type: 'string' },
    namespace: { type: 'string', default: 'default' },
    data: { type: 'string' },
    cache: { type: 'string' },
    'task-queue': { type: 'string' },
  },
});
if (!values.temporal || !values.data || !values.cache) {
  console.error('usage: main.ts --temporal HOST:PORT --data DIR --cache DIR [--namespace NAME] [--task-queue NAME]');
  process.exit(2);
}
const taskQueue = values['task-queue'];
const worker = await startWorker({ temporal: values.temporal, namespace: values.namespace, dataDir: values.data, cacheDir: values.cache, ...(taskQueue ? { taskQueue } : {}) });
console.log('worker: ready');
for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => void worker.stop());
await worker.stopped;
