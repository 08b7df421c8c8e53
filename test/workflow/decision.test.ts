import { join } from 'node:path';
import { civilDateOf } from '@roviec/core';
import { type CommandRequest, type GatewayClient, GatewayProblem } from '@roviec/schema';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { projectRoot } from '../../packages/cli/src/up/layout.ts';
import { readReferenceFolder } from '../../packages/cli/src/up/reference.ts';
import { atAnyHour } from '../support/any-hour.ts';
import { type Stack, startStack } from '../support/stack.ts';
import { consultBoth, enrolledUnit, kindsOf, openPermit, outsideUnit, people, posts } from '../support/story.ts';

let stack: Stack;
let clerk: GatewayClient;
let chair: GatewayClient;
const key = () => ({ act: crypto.randomUUID() });

beforeAll(async () => {
  stack = await startStack();
  clerk = await stack.as(people.communeClerk, posts.communeClerk);
  chair = await stack.as('cb-011', 'H99.32/chu-tich');
});
afterAll(() => stack.close());

type Asked<K extends CommandRequest['kind']> = Extract<CommandRequest, { kind: K }>;
const tell = (who: GatewayClient, dossier: string, command: CommandRequest) => who('act', { dossier, command }, key());
const codeOf = (who: GatewayClient, dossier: string, command: CommandRequest) =>
  tell(who, dossier, command).then(
    () => null,
    (error: unknown) => (error instanceof GatewayProblem ? error.problem.code : String(error)),
  );

it('dissent is reconciled, the deputy signs only under a delegation, another person decides', async () => {
  const { id } = await openPermit(clerk);
  await tell(clerk, id, { kind: 'assign', officer: people.communeClerk, post: posts.communeClerk });
  await consultBoth(clerk, id);
  await tell(await stack.as(people.departmentHead, 'H99.04/giam-doc'), id, { kind: 'reply', consult: 'c1', unit: enrolledUnit, position: 'disagree', text: 'Vượt chỉ giới' });
  await tell(clerk, id, { kind: 'withdraw-consult', consult: 'c1', units: [outsideUnit], reason: 'Đã có văn bản trước đó' });

  const submit: Asked<'submit'> = {
    kind: 'submit',
    to: 'H99.32',
    signer: 'H99.32/pho-chu-tich',
    proposal: { option: 'Phương án 1', responsible: 'H99.32.02' },
    legalBases: [],
    ownView: '',
    document: { number: '31/TTr-UBND', issuedOn: civilDateOf(Date.now()) },
  };
  expect(await codeOf(clerk, id, submit)).toBe('dissent-open');
  const reconcile: Asked<'reconcile'> = { kind: 'reconcile', consult: 'c1', unit: enrolledUnit, way: 'meeting', participants: ['H99.04/giam-doc'], text: '' };
  const minutes = { number: '3/BB-UBND', issuedOn: civilDateOf(Date.now()) };
  expect(await codeOf(clerk, id, { ...reconcile, document: minutes })).toBe('not-head-or-delegate');
  await tell(chair, id, { ...reconcile, document: minutes });
  expect(await codeOf(clerk, id, { ...submit, proposal: { option: '', responsible: 'H99.32.02' } })).toBe('no-option');
  expect(await codeOf(clerk, id, submit)).toBe('wrong-signer');

  await delegateToDeputy();
  const { document: _signed, ...unsigned } = submit;
  expect(await codeOf(clerk, id, unsigned)).toBe('needs-signed-document');
  await tell(clerk, id, submit);
  expect(await codeOf(clerk, id, { kind: 'close', outcome: 'completed', note: '' })).toBe('decision-awaited');
  expect(await codeOf(clerk, id, { kind: 'decide', outcome: 'approved', shown: [], note: '' })).toBe('wrong-decider');
  await tell(chair, id, { kind: 'decide', outcome: 'approved', shown: [], note: '' });

  const detail = await (await stack.as(people.auditor))('dossier', { id });
  expect(await kindsOf(clerk, id)).toEqual(['opened', 'assigned', 'consulted', 'delivered', 'replied', 'consult-withdrawn', 'reconciled', 'submitted', 'decided']);
  expect(detail.events.find(({ body }) => body.kind === 'submitted')?.body['signer']).toMatchObject({ officer: 'cb-015', capacity: 'delegate', instrument: 'UQ thử nghiệm' });
  expect(detail.summary.course).toMatchObject({ outcome: 'approved', submittedTo: 'H99.32', openDissent: [] });
  expect(detail.findings.filter(({ nature }) => nature === 'explain')).toEqual([]);
});

it('an extension is asked for by one person and approved by another', async () => {
  const { id } = await openPermit(clerk);
  const dueOn = civilDateOf(Date.now() + 5 * 86_400_000);
  await tell(chair, id, { kind: 'extend', step: 'request', dueOn, reason: 'Chờ quy hoạch' });
  expect(await codeOf(chair, id, { kind: 'extend', step: 'approve', reason: '' })).toBe('own-request');
  expect(await codeOf(clerk, id, { kind: 'extend', step: 'approve', reason: '' })).toBe('wrong-approver');
});

/** The import that an administrator makes when the chair has signed a delegation. */
async function delegateToDeputy(): Promise<void> {
  const root = join(projectRoot, 'packages/demo/province');
  const files = await readReferenceFolder(root);
  const [from, to] = [civilDateOf(Date.now() - 86_400_000), civilDateOf(Date.now() + 86_400_000)];
  const row = ['H99.32/chu-tich', 'cb-015', 'submit', 'UQ thử nghiệm', from, to].join('\t');
  const header = 'post\tofficer\tactions\tinstrument\tfrom\tto';
  const admin = await stack.as('cb-092');
  await admin('importReference', { files: { ...atAnyHour(files), 'delegations.tsv': `${header}\n${row}\n` } }, key());
}
