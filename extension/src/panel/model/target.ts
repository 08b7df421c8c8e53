import type { UnitCode } from '@roviec/core';
import { type CommandRequest, type DossierSummary, processLimits } from '@roviec/schema';
import { targetWords as words } from '../words/target.ts';
import { type Check, errorsOf } from './form-error.ts';
import { tooLong } from './limits.ts';

type Target = DossierSummary['course']['targets'][number];

/** What a person has typed so far of a target. */
export interface TargetDraft {
  /** Key of the target that changes; empty for a new one. */
  readonly which: string;
  readonly unit: UnitCode | '';
  readonly figure: string;
  readonly year: string;
  readonly value: string;
  readonly better: 'higher' | 'lower' | '';
  readonly instrument: string;
  readonly authority: UnitCode | '';
  readonly reason: string;
}

export const emptyTarget: TargetDraft = { which: '', unit: '', figure: '', year: '', value: '', better: '', instrument: '', authority: '', reason: '' };

/** The key by which a target is chosen in the form. */
export function targetKey({ unit, figure, year }: Pick<Target, 'unit' | 'figure' | 'year'>): string {
  return `${unit}|${year}|${figure}`;
}

/** A number as clerks type it: `12,5`, `1.200`, `80`; null when it is none. */
export function parseTypedNumber(text: string): number | null {
  const typed = text.trim().replace(/\s/g, '');
  const plain = /^-?\d{1,3}(\.\d{3})+(,\d+)?$/.test(typed) ? typed.replaceAll('.', '').replace(',', '.') : typed.replace(',', '.');
  return /^-?\d+(\.\d+)?$/.test(plain) ? Number(plain) : null;
}

/** Whether the value is weaker than what stands. */
export function loosens(before: Target | null, value: number | null): boolean {
  if (!before || value === null) return false;
  return before.better === 'higher' ? value < before.value : value > before.value;
}

/** A new target is complete; a loosened one has authority, instrument and reason. `before`: the one that changes. */
export function checkTarget(targets: readonly Target[]): Check<TargetDraft> {
  return (draft) => {
    const before = targets.find((target) => targetKey(target) === draft.which) ?? null;
    const value = parseTypedNumber(draft.value);
    const weaker = loosens(before, value);
    return errorsOf(
      before === null && draft.unit === '' && { field: 'unit', words: words.noUnit },
      before === null && draft.figure.trim() === '' && { field: 'figure', words: words.noFigure },
      before === null && !/^(199\d|2[01]\d\d)$/.test(draft.year.trim()) && { field: 'year', words: words.badYear },
      value === null && { field: 'value', words: words.badValue },
      before !== null && value === before.value && { field: 'value', words: words.unchanged },
      before === null && draft.better === '' && { field: 'better', words: words.noBetter },
      draft.instrument.trim() === '' && { field: 'instrument', words: words.noInstrument },
      weaker && draft.authority === '' && { field: 'authority', words: words.noAuthority },
      weaker && draft.reason.trim() === '' && { field: 'reason', words: words.noReason },
      tooLong({ field: 'figure', label: words.figure }, draft.figure, processLimits.figure),
      tooLong({ field: 'instrument', label: words.instrument }, draft.instrument, processLimits.instrument),
      tooLong({ field: 'reason', label: words.reason }, draft.reason, processLimits.reason),
    );
  };
}

/** The command that the draft asks for; call it with a checked draft. */
export function targetCommand(targets: readonly Target[], draft: TargetDraft): CommandRequest {
  const before = targets.find((target) => targetKey(target) === draft.which);
  const value = parseTypedNumber(draft.value) ?? 0;
  const instrument = draft.instrument.trim();
  if (!before) {
    const target = { unit: draft.unit, figure: draft.figure.trim(), year: Number(draft.year) };
    return { kind: 'set-target', target, value, better: draft.better === '' ? 'higher' : draft.better, instrument };
  }
  const { unit, figure, year } = before;
  const authority = draft.authority === '' ? {} : { authority: draft.authority };
  return { kind: 'change-target', target: { unit, figure, year }, value, ...authority, instrument, reason: draft.reason.trim() };
}
