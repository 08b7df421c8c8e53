import type { ConsulteeState, ConsultState } from '../dossier/state.ts';
import type { UnitCode, Words } from '../registry/types.ts';
import { actWords } from '../words/act-terms.ts';
import { consultWords } from '../words/event-scene.ts';
import { type Names, unitWords } from '../words/names.ts';
import { refusalWords } from '../words/refusals.ts';
import { type ConsulteeStatus, consulteeStatusWords } from '../words/terms.ts';
import { dueWords } from '../words/when.ts';
import type { Run } from './run.ts';

/** In what a dossier would differ. */
export interface PastDifference {
  readonly what: 'lead' | 'due' | 'consult-due' | 'silence' | 'refused';
  readonly words: Words;
}

/** Two runs of the same history, and who would lead under each version. */
export interface TwoRuns {
  readonly own: Run;
  readonly tried: Run;
  readonly leads: readonly [own: UnitCode | null, tried: UnitCode | null];
}

/** In what the second run differs from the first, in words. */
export function differencesOf({ own, tried, leads }: TwoRuns, names: Names): readonly PastDifference[] {
  const [lead, newLead] = leads;
  const found: PastDifference[] = [];
  if (lead !== null && newLead !== null && lead !== newLead)
    found.push({ what: 'lead', words: arrow({ vi: 'Chủ trì', en: 'Lead' }, unitWords(names, lead), unitWords(names, newLead)) });
  if (own.state.dueAt !== tried.state.dueAt) found.push({ what: 'due', words: arrow({ vi: 'Hạn hồ sơ', en: 'Due' }, due(own.state.dueAt), due(tried.state.dueAt)) });
  for (const consult of own.state.consults) {
    const other = tried.state.consults.find(({ id }) => id === consult.id);
    if (other) found.push(...consultDifferences(consult, other, names));
  }
  for (const { act, refusal } of tried.refused) {
    if (own.refused.some((before) => before.act.id === act.id)) continue;
    const [what, why] = [actWords(act.command.kind), refusalWords[refusal.code]];
    found.push({ what: 'refused', words: { vi: `Không làm được ${what.vi}: ${why.vi}`, en: `Not possible, ${what.en}: ${why.en}` } });
  }
  return found;
}

function consultDifferences(consult: ConsultState, other: ConsultState, names: Names): readonly PastDifference[] {
  const name = consultWords(consult.id);
  const found: PastDifference[] = [];
  const [last, newLast] = [lastDue(consult), lastDue(other)];
  if (last !== newLast) found.push({ what: 'consult-due', words: arrow({ vi: `Hạn trả lời, ${name.vi}`, en: `Replies due, ${name.en}` }, due(last), due(newLast)) });
  for (const consultee of consult.consultees) {
    const now = other.consultees.find(({ unit }) => unit === consultee.unit);
    const [was, is] = [statusOf(consultee), now ? statusOf(now) : null];
    if (is !== null && was !== is) found.push({ what: 'silence', words: arrow(unitWords(names, consultee.unit), consulteeStatusWords(was), consulteeStatusWords(is)) });
  }
  return found;
}

function lastDue({ consultees }: ConsultState): number | null {
  const known = consultees.flatMap(({ dueAt }) => (dueAt === null ? [] : [dueAt]));
  return known.length === 0 ? null : Math.max(...known);
}

function statusOf({ reply, silence, withdrawnAt }: ConsulteeState): ConsulteeStatus {
  if (withdrawnAt !== undefined) return 'released';
  if (silence && silence.step !== 'noted') return silence.step;
  if (reply) return reply.late ? 'replied-late' : 'replied';
  return silence ? 'silent' : 'awaited';
}

function due(at: number | null): Words {
  return at === null ? { vi: 'không có', en: 'none' } : dueWords(at);
}

function arrow(label: Words, before: Words, after: Words): Words {
  return { vi: `${label.vi}: ${before.vi} → ${after.vi}`, en: `${label.en}: ${before.en} → ${after.en}` };
}

const KINDS: Readonly<Record<PastDifference['what'], Words>> = {
  lead: { vi: 'đổi chủ trì', en: 'change their lead' },
  due: { vi: 'đổi hạn hồ sơ', en: 'change their due date' },
  'consult-due': { vi: 'đổi hạn trả lời', en: 'change the time to reply' },
  silence: { vi: 'có cơ quan đổi kết quả trả lời, im lặng', en: 'change what a reply or a silence led to' },
  refused: { vi: 'có việc không còn làm được', en: 'have an act that is no longer possible' },
};

/** The counts in one sentence. */
export function summaryOf(looked: number, changed: readonly (readonly PastDifference[])[], unknown: number): Words {
  const counts = (Object.keys(KINDS) as PastDifference['what'][]).flatMap((what) => {
    const count = changed.filter((differences) => differences.some((difference) => difference.what === what)).length;
    return count === 0 ? [] : [{ vi: `${count} ${KINDS[what].vi}`, en: `${count} ${KINDS[what].en}` }];
  });
  const detail = { vi: counts.map(({ vi }) => vi).join(', '), en: counts.map(({ en }) => en).join(', ') };
  const rest = unknown === 0 ? { vi: '', en: '' } : { vi: ` ${unknown} hồ sơ chưa rõ.`, en: ` ${unknown} cannot be told.` };
  if (changed.length === 0) return { vi: `Trong ${looked} hồ sơ đã xem, không hồ sơ nào khác đi.${rest.vi}`, en: `Of ${looked} dossiers looked at, none would differ.${rest.en}` };
  return {
    vi: `${changed.length} hồ sơ sẽ khác trong ${looked} hồ sơ đã xem: ${detail.vi}.${rest.vi}`,
    en: `${changed.length} of ${looked} dossiers would differ: ${detail.en}.${rest.en}`,
  };
}
