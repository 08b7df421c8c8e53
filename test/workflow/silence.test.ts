import { workflowsPath } from '@roviec/workflow-host';
import { Client, Connection } from '@temporalio/client';
import { Worker } from '@temporalio/worker';
import { describe, it } from 'vitest';
import { atAnyHour } from '../support/any-hour.ts';
import { type Stack, startStack } from '../support/stack.ts';
import { consultBoth, enrolledUnit, kindsOf, openPermit, outsideUnit, people, posts } from '../support/story.ts';
import { eventually } from '../support/waiting.ts';

/**
 * Silence in real minutes: a real server, a real worker, the demonstration procedure whose consults count in minutes.
 * Each part has a RõViệc of its own, so that both can wait at the same time.
 */
async function office() {
  const stack = await startStack({ province: atAnyHour });
  const auditor = await stack.as(people.auditor);
  const until = (id: string, kind: string) => eventually(async () => (await kindsOf(auditor, id)).includes(kind), `${kind} in ${id}`, 170_000, 500);
  return { stack, auditor, until, clerk: await stack.as(people.communeClerk, posts.communeClerk), records: await stack.as(people.communeRecords) };
}
const key = () => ({ act: crypto.randomUUID() });

describe.concurrent('silence', { timeout: 300_000 }, () => {
  it('reminds, notes, deems the enrolled unit and names nobody of the other until the lead attests; then a found reply withdraws it', async ({ expect, onTestFinished }) => {
    const { stack, auditor, until, clerk, records } = await office();
    onTestFinished(() => stack.close());
    const { id, document } = await openPermit(clerk);
    await consultBoth(clerk, id);
    await until(id, 'consent-deemed');
    const detail = await eventually(async () => {
      const read = await auditor('dossier', { id });
      return read.events.filter((event) => event.body.kind === 'silence-noted').length === 2 && read;
    }, 'both silences');
    const { dueAt } = detail.summary.consults[0] ?? { dueAt: 0 };
    const of = (unit: string) => detail.events.filter((event) => event.body['unit'] === unit).map((event) => event.body.kind);
    expect(of(enrolledUnit)).toEqual(['delivered', 'reminded', 'reminded', 'silence-noted', 'consent-deemed']);
    expect(of(outsideUnit)).toEqual(['silence-noted']);
    const deemed = detail.events.find((event) => event.body.kind === 'consent-deemed');
    expect(deemed?.happenedAt).toBe(dueAt);
    expect(deemed?.body['accountable']).toMatchObject({ post: 'H99.04/giam-doc', officer: people.departmentHead });
    expect(JSON.stringify(detail.events)).not.toContain(people.landHead);
    expect(detail.findings.filter(({ nature }) => nature === 'explain').map((finding) => [finding.rule, finding.unit])).toEqual([['late-reply', enrolledUnit]]);

    await clerk('act', { dossier: id, command: { kind: 'attest-no-reply', consult: 'c1', unit: outsideUnit, channels: ['paper', 'e-office', 'email'] } }, key());
    const named = await eventually(
      async () => (await auditor('dossier', { id })).events.find((event) => event.body.kind === 'consent-deemed' && event.body['unit'] === outsideUnit),
      'the attested deeming',
    );
    expect(named.happenedAt).toBe(dueAt);
    expect(named.body['accountable']).toMatchObject({ officer: people.landHead });

    const found = {
      kind: 'reply-recorded' as const,
      consult: 'c1',
      unit: outsideUnit,
      position: 'disagree' as const,
      document: { number: '412/SNNMT-ĐĐ', issuedOn: document.issuedOn },
      receivedAt: dueAt - 30_000,
      channel: 'paper' as const,
      text: 'Thửa đất vướng quy hoạch',
    };
    await records('observe', { dossier: id, observation: found, document, aliases: [], happenedAt: Date.now(), source: { kind: 'paper' } }, key());
    await clerk('act', { dossier: id, command: { kind: 'correct', consult: 'c1', unit: outsideUnit, reason: 'Văn bản giấy đến văn thư trước hạn' } }, key());
    const after = await auditor('dossier', { id });
    expect(after.events.slice(-2).map((event) => event.body.kind)).toEqual(['replied', 'deeming-withdrawn']);
    expect(after.events.filter((event) => event.body.kind === 'consent-deemed')).toHaveLength(2);
    expect(after.summary.consults[0]?.consultees.map((consultee) => consultee.status)).toEqual(['deemed', 'withdrawn']);
    await expect(replay(stack, id)).resolves.toBeUndefined();
  });

  it('a reply that reached the gateway in time while no worker ran is on time', async ({ expect, onTestFinished }) => {
    const { stack, auditor, until, clerk } = await office();
    onTestFinished(() => stack.close());
    const { id } = await openPermit(clerk);
    await consultBoth(clerk, id);
    await until(id, 'consulted');
    const { dueAt = 0 } = (await auditor('dossier', { id })).summary.consults[0] ?? {};
    await stack.stop('worker');
    const head = await stack.as(people.departmentHead);
    const receipt = await head('act', { dossier: id, command: { kind: 'reply', consult: 'c1', unit: enrolledUnit, position: 'disagree', text: 'Chưa phù hợp' } }, key());
    expect(receipt.status).toBe('pending');
    await eventually(async () => Date.now() > dueAt + 1000, 'the due time', 170_000);
    const shown = (await auditor('dossier', { id })).summary.consults[0]?.consultees.map((consultee) => consultee.status);
    expect(shown).toEqual(['due-passed', 'due-passed']);
    await stack.start('worker');
    await until(id, 'silence-noted');
    const detail = await auditor('dossier', { id });
    expect(detail.events.find((event) => event.body.kind === 'replied')?.body).toMatchObject({ unit: enrolledUnit, late: false });
    expect(detail.events.some((event) => event.body.kind === 'consent-deemed')).toBe(false);
    expect(detail.events.filter((event) => event.body.kind === 'replied')).toHaveLength(1);
  });

  it('a withdrawal after the due time, while no worker ran, hides no silence', async ({ expect, onTestFinished }) => {
    const { stack, auditor, until, clerk } = await office();
    onTestFinished(() => stack.close());
    const { id } = await openPermit(clerk);
    await consultBoth(clerk, id);
    await until(id, 'consulted');
    const { dueAt = 0 } = (await auditor('dossier', { id })).summary.consults[0] ?? {};
    await stack.stop('worker');
    await eventually(async () => Date.now() > dueAt, 'the due time', 170_000);
    const withdraw = { kind: 'withdraw-consult' as const, consult: 'c1', units: [], reason: 'Không cần nữa' };
    const close = { kind: 'close' as const, outcome: 'withdrawn' as const, note: 'Rút hồ sơ' };
    for (const command of [withdraw, close]) expect((await clerk('act', { dossier: id, command }, key())).status).toBe('pending');
    await stack.start('worker');
    await until(id, 'closed');
    const { events } = await auditor('dossier', { id });
    expect(events.map(({ body }) => body.kind).filter((kind) => kind !== 'reminded')).toEqual([
      ...['opened', 'consulted', 'delivered', 'silence-noted', 'consent-deemed', 'silence-noted', 'closed'],
    ]);
    expect(events.filter(({ body }) => body.kind === 'silence-noted').map(({ happenedAt }) => happenedAt)).toEqual([dueAt, dueAt]);
    await expect(replay(stack, id)).resolves.toBeUndefined();
  });
});

/** Replays a dossier's history against the workflow code. */
async function replay(stack: Stack, id: string): Promise<void> {
  const connection = await Connection.connect({ address: `127.0.0.1:${stack.layout.temporalPort}` });
  try {
    const history = await new Client({ connection }).workflow.getHandle(id).fetchHistory();
    await Worker.runReplayHistory({ workflowsPath }, history, id);
  } finally {
    await connection.close();
  }
}
