import type { DossierEvent, EventBody } from '@roviec/core';
import { expect, onTestFinished, test } from 'vitest';
import { sampleEvent, sampleHistory, sampleId } from '../sample-history.fixture.ts';
import { scratchFile, tamper } from '../scratch-folder.fixture.ts';
import { openLedgerReader } from './reader.ts';
import { openLedgerWriter } from './writer.ts';

const HOUR = 3_600_000;
const START = Date.UTC(2026, 10, 20, 2);
/** As the sample has it: the dossier is due, and two hours later the answers are. */
const DUE = START + 101 * HOUR;
const ANSWERS_DUE = START + 103 * HOUR;

async function ledger(path = scratchFile('ledger.sqlite')) {
  const writer = await openLedgerWriter(path);
  const reader = openLedgerReader(path);
  onTestFinished(() => {
    writer.close();
    reader.close();
  });
  return { path, writer, reader };
}

/** The sample's next event, declared by its handler. */
function next(seq: number, body: EventBody, number?: string): DossierEvent {
  const sample = number === undefined ? {} : { number };
  return { ...sampleEvent(sample, seq), actor: { officer: 'cb-dung', post: 'h99-02-cv', unit: 'H99.02' }, provenance: { kind: 'declared' }, body, actId: null };
}

test('an agenda finds what is due until an instant, to its edge, and what was concluded since another', async () => {
  const { writer, reader } = await ledger();
  await writer.append(sampleHistory());
  const found = async (until: number, since: number, units?: readonly string[]) => (await reader.agenda({ until, since, limit: 10, ...(units ? { units } : {}) })).length;
  const never = Number.MAX_SAFE_INTEGER;
  expect([await found(DUE - 1, never), await found(DUE, never)]).toEqual([0, 1]);
  // H99.05 was deemed: its due time counts as news after it, and for itself and the lead alone.
  expect([await found(0, ANSWERS_DUE), await found(0, ANSWERS_DUE - 1)]).toEqual([0, 1]);
  expect([await found(0, ANSWERS_DUE - 1, ['H99.05']), await found(0, ANSWERS_DUE - 1, ['H99.02']), await found(0, ANSWERS_DUE - 1, ['H99.06'])]).toEqual([1, 1, 0]);
  expect([await found(ANSWERS_DUE, never, ['H99.04']), await found(ANSWERS_DUE - 1, never, ['H99.04']), await found(never, 0, [])]).toEqual([1, 0, 0]);
});

test('a signature is awaited from the request to the answer, where it is to be given', async () => {
  const { writer, reader } = await ledger();
  await writer.append(sampleHistory());
  const waits = async (unit: string) => (await reader.agenda({ until: 0, since: Number.MAX_SAFE_INTEGER, limit: 10, units: [unit] })).length;
  await writer.append([next(9, { kind: 'reply-prepared', consult: 'c1', unit: 'H99.04', position: 'agree' })]);
  expect([await waits('H99.04'), await waits('H99.02')]).toEqual([1, 0]);
  const due = { dueAt: DUE + 48 * HOUR, dueOn: '2026-11-26', provisional: false };
  await writer.append([next(10, { kind: 'extension-requested', by: 'cb-dung', previousDueAt: DUE, due })]);
  expect(await waits('H99.02')).toBe(1);
  await writer.append([next(11, { kind: 'replied', consult: 'c1', unit: 'H99.04', position: 'agree', channel: 'roviec', document: null, receivedAt: START, late: false })]);
  expect(await waits('H99.04')).toBe(0);
  await writer.append([next(12, { kind: 'closed', outcome: 'withdrawn' })]);
  expect(await waits('H99.02')).toBe(0);
  expect((await reader.verified(sampleId()))?.events).toHaveLength(12);
});

test('what was submitted to an agency is in its list while it waits for the decision', async () => {
  const { writer, reader } = await ledger();
  await writer.append(sampleHistory());
  const listed = async () => (await reader.dossiers({ units: ['H99.77'], limit: 5 })).map(({ id }) => id);
  expect(await listed()).toEqual([]);
  const head = { officer: 'cb-dung', post: 'h99-02-gd', unit: 'H99.02', capacity: 'head', instrument: null } as const;
  const proposal = { option: true, cost: false, time: false, responsible: 'H99.02' };
  await writer.append([next(9, { kind: 'submitted', to: 'H99.77', signer: head, proposal, legalBases: 1, ownView: false, dissent: [], document: null })]);
  expect(await listed()).toEqual([sampleId()]);
  await writer.append([next(10, { kind: 'decided', outcome: 'approved', decider: { ...head, unit: 'H99.77' }, shown: [], document: null })]);
  expect(await listed()).toEqual([]);
});

test('open dossiers come with what moved least lately first', async () => {
  const { writer, reader } = await ledger();
  await writer.append(sampleHistory({ number: '1/X', startAt: START + HOUR }));
  await writer.append(sampleHistory({ number: '2/X', startAt: START }));
  await writer.append([...sampleHistory({ number: '3/X', startAt: START - HOUR }), next(9, { kind: 'closed', outcome: 'completed' }, '3/X')]);
  expect((await reader.unmoved({ limit: 5 })).map(({ id }) => id)).toEqual([sampleId({ number: '2/X' }), sampleId({ number: '1/X' })]);
  expect(await reader.unmoved({ units: ['H99.77'], limit: 5 })).toEqual([]);
});

test('a file of before awaited signatures is brought up to date, with states that remember them', async () => {
  const path = scratchFile('ledger.sqlite');
  const before = await openLedgerWriter(path);
  await before.append([
    ...sampleHistory(),
    next(9, { kind: 'urged', consult: null, unit: 'H99.02' }),
    next(10, { kind: 'reply-prepared', consult: 'c1', unit: 'H99.04', position: 'agree' }),
  ]);
  before.close();
  // As the earlier version left it: no table, and states without what it did not know.
  tamper(path, "drop table signature; drop index consultee_by_due; delete from kysely_migration where name = '0002-awaited'");
  tamper(path, "update dossier set state = json_remove(state, '$.course.urged', '$.consults[0].consultees[0].prepared')");
  const { reader } = await ledger(path);
  expect((await reader.verified(sampleId()))?.row.state.course?.urged).toHaveLength(1);
  expect(await reader.agenda({ until: 0, since: Number.MAX_SAFE_INTEGER, limit: 10, units: ['H99.04'] })).toHaveLength(1);
});
