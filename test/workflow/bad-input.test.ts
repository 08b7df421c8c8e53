import { createClient, type GatewayClient, GatewayProblem } from '@roviec/schema';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Stack, startStack } from '../support/stack.ts';
import { consultBoth, enrolledUnit, kindsOf, newDocument, openPermit, outsideUnit, people, posts, question } from '../support/story.ts';

let stack: Stack;
let clerk: GatewayClient;
let auditor: GatewayClient;

beforeAll(async () => {
  stack = await startStack();
  clerk = await stack.as(people.communeClerk, posts.communeClerk);
  auditor = await stack.as(people.auditor);
});
afterAll(() => stack.close());

const key = () => ({ act: crypto.randomUUID() });

/** The code and status of the problem that a call ends in. */
async function problemOf(call: Promise<unknown>): Promise<readonly [number, string]> {
  const outcome = await call.then(
    () => null,
    (cause: unknown) => cause,
  );
  if (!(outcome instanceof GatewayProblem)) throw new Error(`no problem but ${String(outcome)}`);
  expect(outcome.problem.words.vi.length).toBeGreaterThan(10);
  expect(outcome.problem.words.en.length).toBeGreaterThan(10);
  return [outcome.problem.status, outcome.problem.code];
}

describe('bad input gets its own answer and loses nothing', () => {
  it('an unknown unit', async () => {
    const { id } = await openPermit(clerk);
    expect(await problemOf(clerk('act', { dossier: id, command: { kind: 'consult', consultees: ['H99.77'], ...question } }, key()))).toEqual([422, 'unknown-unit']);
    expect(await kindsOf(clerk, id)).toEqual(['opened']);
  });

  it('a malformed date', async () => {
    const { id } = await openPermit(clerk);
    expect(await problemOf(clerk('act', { dossier: id, command: { kind: 'consult', consultees: [enrolledUnit], ...question, dueOn: '2026-02-30' } }, key()))).toEqual([
      422,
      'malformed',
    ]);
  });

  it('a body of 10 MB', async () => {
    const { token } = await createClient({ origin: stack.gateway, identity: () => ({}) })('signIn', { officer: people.communeClerk, as: 'token' });
    const headers = {
      'content-type': 'application/json',
      authorization: `Bearer ${token}`,
      'roviec-post': encodeURIComponent(posts.communeClerk),
      'idempotency-key': crypto.randomUUID(),
    };
    const answer = await fetch(`${stack.gateway}/v1/acts`, { method: 'POST', headers, body: JSON.stringify({ text: 'ạ'.repeat(5_000_000) }) });
    expect([answer.status, ((await answer.json()) as { code: string }).code]).toEqual([413, 'body-too-large']);
  });

  it('a consult to a closed dossier', async () => {
    const { id } = await openPermit(clerk);
    await clerk('act', { dossier: id, command: { kind: 'close', outcome: 'withdrawn', note: 'Người dân rút hồ sơ' } }, key());
    expect(await problemOf(clerk('act', { dossier: id, command: { kind: 'consult', consultees: [enrolledUnit], ...question } }, key()))).toEqual([409, 'dossier-closed']);
    expect((await kindsOf(clerk, id)).at(-1)).toBe('closed');
  });

  it('the same act three times at once is one act with three equal answers', async () => {
    const { id } = await openPermit(clerk);
    const once = key();
    const command = { kind: 'consult' as const, consultees: [enrolledUnit, outsideUnit], ...question };
    const answers = await Promise.all([1, 2, 3].map(() => clerk('act', { dossier: id, command }, once)));
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect((await kindsOf(clerk, id)).filter((kind) => kind === 'consulted')).toHaveLength(1);
  });

  it('the same id for another act', async () => {
    const { id } = await openPermit(clerk);
    const once = key();
    await clerk('act', { dossier: id, command: { kind: 'assign', officer: people.communeClerk, post: posts.communeClerk } }, once);
    expect(await problemOf(clerk('act', { dossier: id, command: { kind: 'close', outcome: 'withdrawn', note: 'Rút hồ sơ' } }, once))).toEqual([409, 'idempotency-conflict']);
  });

  it('an observed fact out of order is kept as irregular', async () => {
    const { id, document } = await openPermit(clerk);
    const observation = {
      kind: 'reply-recorded' as const,
      consult: 'c7',
      unit: outsideUnit,
      position: 'agree' as const,
      document: { number: '412/SNNMT-ĐĐ', issuedOn: document.issuedOn },
      receivedAt: Date.now() - 1000,
      channel: 'paper' as const,
      text: '',
    };
    const records = await stack.as(people.communeRecords);
    await records('observe', { dossier: id, observation, document, aliases: [], happenedAt: Date.now(), source: { kind: 'paper' } }, key());
    const detail = await clerk('dossier', { id });
    expect(detail.events.at(-1)?.body).toMatchObject({ kind: 'irregular', because: 'no-such-consult', observed: 'reply-recorded' });
  });

  it('a fact about a closed dossier is kept too', async () => {
    const { id, document } = await openPermit(clerk);
    await clerk('act', { dossier: id, command: { kind: 'close', outcome: 'withdrawn', note: 'Rút hồ sơ' } }, key());
    const seen = {
      dossier: id,
      observation: { kind: 'forwarded' as const, to: [outsideUnit], asked: [] },
      document,
      aliases: [],
      happenedAt: Date.now(),
      source: { kind: 'observed' as const, adapter: 'test', adapterVersion: '1' },
    };
    await clerk('observe', seen, key());
    await clerk('observe', seen, key());
    expect((await kindsOf(clerk, id)).slice(-2)).toEqual(['irregular', 'irregular']);
  });
});

describe('rights', () => {
  it('a dossier of another agency is not there', async () => {
    const { id } = await openPermit(clerk);
    const stranger = await stack.as('cb-032');
    expect(await problemOf(stranger('dossier', { id }))).toEqual([404, 'dossier-unknown']);
    expect(await problemOf(stranger('act', { dossier: id, command: { kind: 'close', outcome: 'withdrawn', note: 'Rút hồ sơ' } }, key()))).toEqual([404, 'dossier-unknown']);
  });

  it('a consultee reads it and replies for its own unit alone', async () => {
    const { id } = await openPermit(clerk);
    await consultBoth(clerk, id);
    const head = await stack.as(people.departmentHead);
    expect((await head('dossier', { id })).summary.dossier).toBe(id);
    expect((await problemOf(head('act', { dossier: id, command: { kind: 'reply', consult: 'c1', unit: outsideUnit, position: 'agree', text: '' } }, key())))[0]).toBe(403);
    await head('act', { dossier: id, command: { kind: 'reply', consult: 'c1', unit: enrolledUnit, position: 'agree', text: '' } }, key());
    expect((await kindsOf(auditor, id)).at(-1)).toBe('replied');
  });

  it('nobody acts without signing in, or in a post that is not theirs', async () => {
    expect((await fetch(`${stack.gateway}/v1/dossiers`)).status).toBe(401);
    const pretender = await stack.as(people.communeClerk, 'H99.04/giam-doc');
    expect((await problemOf(pretender('dossiers', {})))[0]).toBe(403);
  });

  it('an auditor reads, and changes nothing', async () => {
    const { id, document } = await openPermit(clerk);
    expect((await problemOf(auditor('act', { dossier: id, command: { kind: 'close', outcome: 'withdrawn', note: 'Rút hồ sơ' } }, key())))[0]).toBe(403);
    expect(document).not.toEqual(newDocument());
  });
});
