import { setTimeout as sleep } from 'node:timers/promises';
import type { Stack } from '../support/stack.ts';
import type { Courier, Request, Sent } from './courier.ts';
import { processActs } from './process-acts.ts';
import { type Row, rowsOf } from './recount.ts';
import { CLERK, declared, ENROLLED, HEAD_OF_CONSTRUCTION, LEAD, OUTSIDE, seen, today, type Walk } from './walk.ts';

/** The acts of the story by name. */
export const acts = {
  ...processActs,
  open: (walk: Walk, procedure = 'PRO-1-demo') =>
    declared(walk, 'open', {
      kind: 'open',
      document: walk.document,
      documentClass: 'ordinary',
      matter: 'gpxd-nha-o-rieng-le',
      place: LEAD,
      procedure,
      aliases: [],
      subject: 'V/v đề nghị cấp giấy phép xây dựng nhà ở riêng lẻ',
    }),
  assign: (walk: Walk) => declared(walk, 'assign', { kind: 'assign', ...CLERK }),
  consult: (walk: Walk, consultees: readonly string[] = [ENROLLED, OUTSIDE]) =>
    declared(walk, 'consult', { kind: 'consult', consultees, questions: ['Thửa đất có phù hợp quy hoạch không?'], ownPosition: 'Đề nghị chấp thuận' }),
  delivered: (walk: Walk, unit = OUTSIDE) => seen(walk, 'delivered', { kind: 'delivered', consult: 'c1', unit, channel: 'paper' }),
  forwarded: (walk: Walk) => seen(walk, 'forwarded', { kind: 'forwarded', to: [OUTSIDE], asked: [] }),
  reply: (walk: Walk) => declared(walk, 'reply', { kind: 'reply', consult: 'c1', unit: ENROLLED, position: 'disagree', text: 'Chưa phù hợp quy hoạch' }, HEAD_OF_CONSTRUCTION),
  paperReply: (walk: Walk, receivedAt: number, unit = OUTSIDE) =>
    seen(walk, 'paper reply', {
      kind: 'reply-recorded',
      consult: 'c1',
      unit,
      position: 'disagree',
      document: { number: '412/SNNMT-ĐĐ', issuedOn: today },
      receivedAt,
      channel: 'paper',
      text: 'Thửa đất vướng quy hoạch',
    }),
  attest: (walk: Walk) => declared(walk, 'attest', { kind: 'attest-no-reply', consult: 'c1', unit: OUTSIDE, channels: ['paper', 'e-office'] }),
  correct: (walk: Walk) => declared(walk, 'correct', { kind: 'correct', consult: 'c1', unit: OUTSIDE, reason: 'Văn bản giấy đến văn thư trước hạn' }),
  returnIt: (walk: Walk) =>
    declared(walk, 'return', {
      kind: 'return',
      to: 'H99.33',
      defects: [{ code: 'procedure-missing', ground: 'Quy chế làm việc, Điều 5' }],
      note: '',
      document: walk.document,
      aliases: [],
    }),
  close: (walk: Walk, outcome: 'completed' | 'withdrawn' = 'completed') => declared(walk, 'close', { kind: 'close', outcome, note: 'Kết thúc hồ sơ' }),
};

/** Sends an act until it is answered, and keeps what was learned. */
export async function tell(courier: Courier, walk: Walk, request: Request): Promise<Sent> {
  const sent = await courier.send(request);
  walk.sent.push(sent);
  return sent;
}

/** A dossier's rows in the ledger. */
export function rowsAbout(stack: Stack, walk: Walk): readonly Row[] {
  return rowsOf(`${stack.layout.dataDir}/ledger.sqlite`).filter((row) => row.dossier === walk.id);
}

/** Waits until the ledger has so many rows of a kind. */
export async function untilRows(stack: Stack, walk: Walk, kind: string, count: number, withinMs = 300_000): Promise<void> {
  for (const from = performance.now(); performance.now() - from < withinMs; await sleep(250)) {
    if (rowsAbout(stack, walk).filter((row) => row.kind === kind).length >= count) return;
  }
  throw new Error(`${walk.id}: not ${count} × ${kind} within ${withinMs} ms; there is ${rowsAbout(stack, walk).map((row) => row.kind)}`);
}

/** Waits until the ledger has everything that was promised; the pump may still be behind its answers. */
export async function untilKept(stack: Stack, walks: readonly Walk[], withinMs = 240_000): Promise<void> {
  const promised = walks.map((walk) => Math.max(0, ...walk.sent.map(({ answer }) => (answer?.kind === 'done' ? answer.seqs[1] : 0))));
  for (const from = performance.now(); performance.now() - from < withinMs; await sleep(250)) {
    const last = new Map(rowsOf(`${stack.layout.dataDir}/ledger.sqlite`).map((row) => [row.dossier, row.seq]));
    if (walks.every((walk, index) => (last.get(walk.id) ?? 0) >= (promised[index] ?? 0))) return;
  }
}
