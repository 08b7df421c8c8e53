export { dossierActivities, type HostStores } from './activities.ts';
export { workflowBundle, workflowsPath } from './bundle-code.ts';
export { type RoviecWorker, startWorker, type WorkerSettings } from './worker.ts';
