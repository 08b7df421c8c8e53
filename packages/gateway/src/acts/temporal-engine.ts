import type { Act, DossierState, Refusal } from '@roviec/core';
import { type ActResult, currentState, DOSSIER_WORKFLOW, type DossierInput, declare, observe } from '@roviec/workflow-messages';
import { Client, Connection, WithStartWorkflowOperation, WorkflowNotFoundError, WorkflowUpdateFailedError } from '@temporalio/client';
import { isRefusalCode } from '../http/problems.ts';
import { errorCode } from '../log.ts';
import type { Delivered, Engine, Standing } from './engine.ts';

export interface TemporalOptions {
  /** `127.0.0.1:7233`. */
  readonly address: string;
  readonly namespace: string;
  readonly taskQueue: string;
  /** How long one act may wait for a worker, in ms. */
  readonly patienceMs: number;
  /** Gives up what is under way; the acts are safe in the inbox. */
  readonly stopping: AbortSignal;
}

/** How long a dossier may take to say where it stands: whoever waits comes again. */
const STANDING_MS = 2_000;
/** How long the server may take to say that it is there. */
const HEALTH_MS = 1_500;

/** The type of the workflow as the client needs it; its code lives with the worker. */
type DossierWorkflow = (input: DossierInput) => Promise<void>;

/** Dossiers on Temporal. Connects when first needed, so that the gateway starts and keeps acts without it. */
export function temporalEngine(options: TemporalOptions): Engine {
  const connection = Connection.lazy({ address: options.address });
  const client = new Client({ connection, namespace: options.namespace });
  const bounded = <T>(call: () => Promise<T>, ms = options.patienceMs) => connection.withAbortSignal(options.stopping, () => connection.withDeadline(Date.now() + ms, call));
  return {
    async deliver(act, start) {
      try {
        const result = await bounded(() => send(client, options.taskQueue, act, start));
        return { kind: 'done', result };
      } catch (error) {
        return failureOf(error);
      }
    },
    async stateOf(dossier): Promise<Standing> {
      try {
        return { kind: 'running', state: await bounded(() => client.workflow.getHandle(dossier).query(currentState), STANDING_MS) };
      } catch (error) {
        return { kind: error instanceof WorkflowNotFoundError ? 'not-running' : 'unanswered' };
      }
    },
    async reachable() {
      try {
        await connection.withDeadline(Date.now() + HEALTH_MS, () => connection.workflowService.getSystemInfo({}));
        return true;
      } catch {
        return false;
      }
    },
    close: () => connection.close(),
  };
}

/** The act's id is the update's id: the same act again gets the first answer and leaves no trace. */
function send(client: Client, taskQueue: string, act: Act, start: DossierState | null): Promise<ActResult> {
  const updateId = act.id;
  if (start === null) {
    const handle = client.workflow.getHandle<DossierWorkflow>(act.dossier);
    return act.lane === 'declared' ? handle.executeUpdate(declare, { args: [act], updateId }) : handle.executeUpdate(observe, { args: [act], updateId });
  }
  const startWorkflowOperation = new WithStartWorkflowOperation<DossierWorkflow>(DOSSIER_WORKFLOW, {
    workflowId: act.dossier,
    taskQueue,
    args: [{ state: start }],
    workflowIdConflictPolicy: 'USE_EXISTING',
    workflowIdReusePolicy: 'ALLOW_DUPLICATE',
  });
  return act.lane === 'declared'
    ? client.workflow.executeUpdateWithStart(declare, { args: [act], updateId, startWorkflowOperation })
    : client.workflow.executeUpdateWithStart(observe, { args: [act], updateId, startWorkflowOperation });
}

function failureOf(error: unknown): Delivered {
  if (error instanceof WorkflowNotFoundError) return { kind: 'not-running' };
  const refusal = error instanceof WorkflowUpdateFailedError ? refusalIn(error.cause) : null;
  return refusal ? { kind: 'refused', refusal } : { kind: 'unanswered', code: errorCode(error) };
}

/** The refusal in an update's failure: its type is the code, its first detail the refusal. Null when it failed otherwise. */
function refusalIn(cause: unknown): Refusal | null {
  if (typeof cause !== 'object' || cause === null || !('type' in cause) || typeof cause.type !== 'string' || !isRefusalCode(cause.type)) return null;
  return { code: cause.type };
}
