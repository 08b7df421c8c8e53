import type { Words } from '../registry/types.ts';
import type { Allowance } from '../time/index.ts';
import { allowanceWords } from '../words/duration.ts';
import type { Names } from '../words/names.ts';
import { dateWords } from '../words/when.ts';
import { headFacts, type ProcedureFact, stageFacts } from './facts.ts';
import type { ProcedurePath } from './problems.ts';
import type { Procedure } from './types.ts';

/** How codes of a procedure read. */
export interface ProcedureNames extends Names {
  matter(id: string): Words | null;
}

/** One difference between two versions, in words. */
export interface ProcedureChange {
  /** The same for the same difference, whatever the values: `stage.lay-y-kien.within`. */
  readonly key: string;
  readonly kind: 'added' | 'removed' | 'changed';
  /** In the new version; of what was removed, in the old one. */
  readonly path: ProcedurePath;
  /** `Thời hạn lấy ý kiến: 05 → 03 ngày làm việc`. */
  readonly words: Words;
  /** What it means for a dossier that runs under the old version; null where only the wording changed. */
  readonly running: Words | null;
}

/** What a new version changes, in the order of the new one. Pure; the same versions give none. */
export function diffProcedures(before: Procedure, after: Procedure, names: ProcedureNames): readonly ProcedureChange[] {
  const oldFacts = factsOf(before, names);
  const newFacts = factsOf(after, names);
  const stagesOf = (procedure: Procedure) => new Set(procedure.stages.map(({ id }) => id));
  const [oldStages, newStages] = [stagesOf(before), stagesOf(after)];
  // What a stage says is compared where both versions have the stage; one that came or went is a change of its own.
  const both = ({ stage }: ProcedureFact) => stage === undefined || (oldStages.has(stage) && newStages.has(stage));
  const keys = [...new Set([...newFacts.keys(), ...oldFacts.keys()])];
  const changed = keys.flatMap((key): readonly ProcedureChange[] => {
    const [old, now] = [oldFacts.get(key), newFacts.get(key)];
    const fact = now ?? old;
    return fact && both(fact) ? changeOf(fact, old?.value ?? null, now?.value ?? null, old?.allowance, now?.allowance) : [];
  });
  return [...changed, ...stageChanges(before, after, oldStages, newStages)];
}

/** What a new version means for dossiers that run, in one sentence. */
export function runningWords(after: Procedure): Words {
  const from =
    after.from === undefined ? { vi: 'từ khi công bố', en: 'from its publication on' } : { vi: `từ ngày ${dateWords(after.from).vi}`, en: `from ${dateWords(after.from).en} on` };
  return {
    vi: `Hồ sơ đang chạy giữ nguyên quy trình lúc mở, kể cả thời hạn và hệ quả khi im lặng; chỉ hồ sơ mở ${from.vi} theo bản mới.`,
    en: `Dossiers that run stay under the version that they were opened with, its deadlines and what silence does; those opened ${from.en} follow the new one.`,
  };
}

function factsOf(procedure: Procedure, names: ProcedureNames): ReadonlyMap<string, ProcedureFact> {
  const facts = [...headFacts(procedure, (id) => names.matter(id)), ...procedure.stages.flatMap((stage, at) => stageFacts(stage, at, names))];
  return new Map(facts.map((fact) => [fact.key, fact]));
}

function changeOf(fact: ProcedureFact, old: Words | null, now: Words | null, from?: Allowance, to?: Allowance): readonly ProcedureChange[] {
  if (old?.vi === now?.vi && old?.en === now?.en) return [];
  const none = { vi: 'không có', en: 'none' };
  const arrow = from && to && from.unit === to.unit && from.cutOff === to.cutOff ? sameUnit(from, to) : arrowed(old ?? none, now ?? none);
  const words = { vi: `${fact.label.vi}: ${arrow.vi}`, en: `${fact.label.en}: ${arrow.en}` };
  const kept = old ?? none;
  const running = fact.wording ? null : { vi: `hồ sơ đang chạy giữ: ${kept.vi}`, en: `dossiers that run keep: ${kept.en}` };
  return [{ key: fact.key, kind: old === null ? 'added' : now === null ? 'removed' : 'changed', path: fact.path, words, running }];
}

function arrowed(old: Words, now: Words): Words {
  return { vi: `${old.vi} → ${now.vi}`, en: `${old.en} → ${now.en}` };
}

/** `05 → 03 ngày làm việc`: the unit is said once. */
function sameUnit(from: Allowance, to: Allowance): Words {
  const now = allowanceWords(to);
  const unit = (text: string) => text.replace(/^\d+(\.\d+)? /, '');
  if (from.amount === 0 || to.amount === 0) return arrowed(allowanceWords(from), now);
  const two = (amount: number) => String(amount).padStart(2, '0');
  return { vi: `${two(from.amount)} → ${two(to.amount)} ${unit(now.vi)}`, en: `${from.amount} → ${to.amount} ${unit(now.en)}` };
}

function stageChanges(before: Procedure, after: Procedure, old: ReadonlySet<string>, now: ReadonlySet<string>): readonly ProcedureChange[] {
  const added = after.stages.flatMap((stage, at): readonly ProcedureChange[] => {
    if (old.has(stage.id)) return [];
    const words = { vi: `Thêm bước “${stage.name.vi}”`, en: `New stage “${stage.name.en}”` };
    return [
      { key: `stage.${stage.id}`, kind: 'added', path: ['stages', at], words, running: { vi: 'hồ sơ đang chạy không qua bước này', en: 'dossiers that run do not pass it' } },
    ];
  });
  const removed = before.stages.flatMap((stage, at): readonly ProcedureChange[] => {
    if (now.has(stage.id)) return [];
    const words = { vi: `Bỏ bước “${stage.name.vi}”`, en: `Stage “${stage.name.en}” is gone` };
    return [{ key: `stage.${stage.id}`, kind: 'removed', path: ['stages', at], words, running: { vi: 'hồ sơ đang chạy vẫn qua bước này', en: 'dossiers that run still pass it' } }];
  });
  return [...added, ...removed];
}
