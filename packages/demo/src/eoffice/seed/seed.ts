import { readFileSync } from 'node:fs';
import { accountOf } from '../accounts.ts';
import { complete } from '../acts/complete.ts';
import type { Outcome } from '../acts/outcome.ts';
import { sendBack } from '../acts/send-back.ts';
import { addDays, civilDay, instantOf, toWeekday, weekdaysBefore } from '../calendar.ts';
import { openDocument, recordSend, replaceFlows } from '../flows.ts';
import type { OfficeDocument, Party, State } from '../model.ts';
import { kindOf } from './kinds.ts';
import { noteFor } from './notes.ts';
import { parseSeed, type SeedEntry, type SeedStep } from './parse.ts';

const FILES = ['so-xay-dung.txt', 'so-xay-dung-khac.txt', 'phuong-dong-lam.txt', 'so-khac.txt'];

/** The registers' last numbers before the first sample document. */
const REGISTERS = { 'H99.04': 1842, 'H99.05': 2307, 'H99.06': 1475, 'H99.32': 611 };

/** The sample documents, dated from the day of `now`, replayed in order of arrival. */
export function seedState(now: number): State {
  const today = civilDay(now);
  const entries = FILES.flatMap((file) => parseSeed(readFileSync(new URL(file, import.meta.url), 'utf8')));
  const replay = entries.map((entry) => ({ entry, arrivedAt: arrivalOf(entry, today, now) })).toSorted((one, other) => one.arrivedAt - other.arrivedAt);
  const empty: State = {
    documents: entries.map((entry) => documentOf(entry, today)),
    flows: [],
    registers: REGISTERS,
  };
  return replay.reduce((state, { entry, arrivedAt }) => replayEntry(state, entry, { today, arrivedAt, now }), empty);
}

function documentOf(entry: SeedEntry, today: string): OfficeDocument {
  const { id, issuer, signer, urgency, secrecy } = entry;
  const dated = (text: string) => text.replace('{năm}', today.slice(0, 4)).replace('{năm sau}', `${Number(today.slice(0, 4)) + 1}`);
  return {
    ...{ id, issuer, signer, urgency, secrecy },
    symbol: dated(entry.symbol),
    kind: kindOf(entry.symbol),
    subject: dated(entry.subject),
    issuedOn: weekdaysBefore(today, entry.issuedDaysAgo),
  };
}

/** Office hours of the day of arrival, spread by the document's number; never later than now, never before that day. */
function arrivalOf({ id, arrivedDaysAgo }: SeedEntry, today: string, now: number): number {
  const day = weekdaysBefore(today, arrivedDaysAgo);
  const minutes = 7 * 60 + 40 + ((id * 37) % 400);
  const lately = Math.max(now - ((id % 50) + 10) * 60_000, instantOf(today, 0));
  return Math.min(instantOf(day, minutes), lately);
}

interface Dates {
  readonly today: string;
  readonly arrivedAt: number;
  readonly now: number;
}

function replayEntry(state: State, entry: SeedEntry, dates: Dates): State {
  const walked = entry.steps.reduce((walk, step, index) => takeStep(walk, entry, step, index, dates), state);
  const last = entry.steps.at(-1)?.to;
  const account = last?.kind === 'account' ? accountOf(last.login) : undefined;
  const opened = account ? openDocument(walked, account, entry.id) : null;
  if (!account || !opened || entry.ending === '') return walked;
  const occasion = { state: walked, account, opened, now: dates.arrivedAt + 26 * 3_600_000 };
  const [, reason] = entry.ending.split('trả lại:');
  return settled(reason === undefined ? complete(occasion) : sendBack(occasion, reason), entry);
}

function settled(outcome: Outcome, entry: SeedEntry): State {
  if (!outcome.ok) throw new Error(`Seed document ${entry.id} does not end as written`);
  return outcome.state;
}

function takeStep(state: State, entry: SeedEntry, step: SeedStep, index: number, dates: Dates): State {
  const from: Party = entry.steps[index - 1]?.to ?? entry.origin;
  const handled = replaceFlows(state, (flow) => (flow.documentId === entry.id && flow.state === 'waiting' ? { ...flow, state: 'handled' } : flow));
  return recordSend(handled, {
    documentId: entry.id,
    act: 'forward',
    from,
    recipients: [{ to: step.to, role: step.role }],
    sentAt: Math.min(dates.arrivedAt + index * 23 * 60_000, dates.now),
    note: noteFor(from, step, entry.id),
    dueOn: dueOf(entry, dates.today),
  });
}

/** Weekends move to the nearest weekday further from today; "due today" stays today. */
function dueOf({ dueInDays }: SeedEntry, today: string): string | null {
  if (dueInDays === null) return null;
  const day = addDays(today, dueInDays);
  return dueInDays === 0 ? day : toWeekday(day, dueInDays > 0 ? 1 : -1);
}
