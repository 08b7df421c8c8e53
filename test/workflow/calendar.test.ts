import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Actor, type Command, type DeclaredAct, dossierId, endOfDay, newDossier, startOfDay } from '@roviec/core';
import { openInboxReader, openLedgerReader, openLedgerWriter, openReferenceStore } from '@roviec/ledger';
import { dossierActivities, workflowBundle } from '@roviec/workflow-host';
import { DOSSIER_WORKFLOW, declare } from '@roviec/workflow-messages';
import { WithStartWorkflowOperation } from '@temporalio/client';
import { TestWorkflowEnvironment } from '@temporalio/testing';
import { Runtime, Worker } from '@temporalio/worker';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { demoReference } from '../support/province.ts';
import { required } from '../support/required.ts';
import { eventually } from '../support/waiting.ts';

/**
 * Months in seconds on the time-skipping server. What is asserted is the legal time of the outcome, which does not
 * depend on when the test runs.
 */
const cases = [
  { name: 'across Tết 2027', start: '2027-02-03', due: '2027-02-12' },
  { name: 'over 24/11', start: '2026-11-23', due: '2026-11-26' },
  { name: 'onto a make-up Saturday', start: '2026-08-20', due: '2026-08-22' },
  { name: 'over 2/9 with its swapped day', start: '2026-08-28', due: '2026-09-04' },
] as const;

let env: TestWorkflowEnvironment;
let worker: Worker;
let running: Promise<void>;
let dir: string;
let stores: Awaited<ReturnType<typeof openStores>>;
const clerk: Actor = { officer: 'cb-012', post: 'H99.32.02/chuyen-vien', unit: 'H99.32.02' };

async function openStores(folder: string) {
  const reference = await openReferenceStore(join(folder, 'reference.sqlite'));
  await reference.put(await demoReference());
  return {
    ledger: await openLedgerWriter(join(folder, 'ledger.sqlite')),
    inbox: openInboxReader(join(folder, 'inbox.sqlite')),
    reference,
    reader: openLedgerReader(join(folder, 'ledger.sqlite')),
  };
}

beforeAll(async () => {
  Runtime.install({ logger: { log() {}, trace() {}, debug() {}, info() {}, warn() {}, error() {} } });
  dir = await mkdtemp(join(tmpdir(), 'roviec-calendar-'));
  stores = await openStores(dir);
  env = await TestWorkflowEnvironment.createTimeSkipping({ server: { executable: { type: 'existing-path', path: required('ROVIEC_TEST_SERVER_BIN') } } });
  worker = await Worker.create({
    connection: env.nativeConnection,
    taskQueue: 'calendar',
    workflowBundle: await workflowBundle(join(dir, 'cache')),
    activities: dossierActivities(stores),
  });
  running = worker.run();
});

afterAll(async () => {
  worker.shutdown();
  await running;
  await env.teardown();
  for (const store of Object.values(stores)) store.close();
  await rm(dir, { recursive: true, force: true });
});

it.each(cases)('$name: two working days from $start end with $due', async ({ start, due }) => {
  const reference = await demoReference();
  const procedure = reference.procedures.find((candidate) => candidate.id === 'PRO-1');
  const [calendar] = reference.calendars;
  if (!procedure || !calendar) throw new Error('the demonstration province lacks PRO-1 or a calendar');
  const id = dossierId({ unit: 'H99.32', year: Number(start.slice(0, 4)), register: 'den', number: start });
  const at = startOfDay(start) + 9 * 3_600_000;
  const act = (command: Command, n: number): DeclaredAct => ({
    id: `${start}-${n}`,
    lane: 'declared',
    dossier: id,
    receivedAt: at,
    actor: clerk,
    registryVersion: reference.version,
    command,
  });
  const document = { issuer: 'H99.32', issuedOn: start, number: '27/TTr-UBND' };
  const open = act({ kind: 'open', document, documentClass: 'ordinary', matter: procedure.matter, place: 'H99.32', procedure, calendar, aliases: [], subject: '' }, 1);
  const operation = new WithStartWorkflowOperation(DOSSIER_WORKFLOW, {
    workflowId: id,
    taskQueue: 'calendar',
    args: [{ state: newDossier(id) }],
    workflowIdConflictPolicy: 'USE_EXISTING',
  });
  await env.client.workflow.executeUpdateWithStart(declare, { args: [open], startWorkflowOperation: operation });
  const handle = env.client.workflow.getHandle(id);
  await handle.executeUpdate(declare, {
    args: [act({ kind: 'consult', consultees: [{ unit: 'H99.04', enrolled: true }], questions: ['Có phù hợp quy hoạch không?'], ownPosition: 'Chấp thuận' }, 2)],
  });

  // Skips to a little after the due time, if that lies ahead.
  const ahead = endOfDay(due) + 3_600_000 - (await env.currentTimeMs());
  if (ahead > 0) await env.sleep(ahead);
  const events = await eventually(async () => {
    const kept = await stores.reader.events(id);
    return kept.some(({ event }) => event.body.kind === 'consent-deemed') && kept;
  }, 'deemed consent in the ledger');
  const outcome = events.filter(({ event }) => event.body.kind === 'silence-noted' || event.body.kind === 'consent-deemed').map(({ event }) => [event.body.kind, event.happenedAt]);
  expect(outcome).toEqual([
    ['silence-noted', endOfDay(due)],
    ['consent-deemed', endOfDay(due)],
  ]);
  expect(events.at(-1)?.event.body).toMatchObject({ accountable: { post: 'H99.04/giam-doc', officer: 'cb-001' } });
});
