import type { Position } from '../dossier/positions.ts';
import type { Words } from '../registry/types.ts';
import { positionWords } from '../words/terms.ts';
import { type Evidence, evidenceIn } from './evidence.ts';
import { isEmpty, SIGNAL_WORDS, type SignalId, standsAlone } from './signals.ts';
import { REPLY_WEIGHTS } from './weights.ts';

/** Which words decided. */
export interface ReplyReason {
  /** The passage as written; empty when it is the chosen position, or an absence, that decided. */
  readonly quote: string;
  /** Offset of the passage in the text (NFC); null without a passage. */
  readonly at: number | null;
  readonly says: 'commits' | 'empty';
  readonly means: Words;
}

/** Whether a reply says something that binds the one who gives it, and which words decided, the weightiest first. */
export interface ReplyReading {
  readonly verdict: 'clear' | 'generic';
  readonly why: readonly ReplyReason[];
}

/** Words that take back a chosen position. */
const TAKES_BACK: ReadonlySet<SignalId> = new Set<SignalId>(['half-agrees', 'postpones', 'defers', 'weighs-both']);
/** Positions that say nothing without words: on which condition, whose it is. */
const NEEDS_WORDS: ReadonlySet<Position> = new Set<Position>(['agree-if', 'not-ours']);
const NO_WORDS: Words = { vi: 'không có lời nào', en: 'there are no words' };
const MUST_SAY: Words = { vi: 'chưa nêu điều kiện, hoặc cơ quan có thẩm quyền', en: 'names no condition, or not the competent body' };
const UNSURE: Words = { vi: 'không thấy lời nào chung chung', en: 'nothing in it is empty' };
const COUNTS_AT_MOST = 2;

/**
 * Reads a reply: the chosen position comes first, then whether the words commit to anything (Chỉ thị 06/CT-UBND Quảng
 * Xương: “nêu chính kiến rõ ràng… không trả lời chung chung”). Deterministic and offline. A reply is called generic only
 * on words that can be quoted; what cannot be told is called clear, since a wrong reproach is worse than a missed one.
 */
export function readReply(text: string, position?: Position | null): ReplyReading {
  const written = text.normalize('NFC');
  const evidence = evidenceIn(written);
  const chosen = position ? [positionReason(position)] : [];
  if (written.trim() === '') return wordless(position ?? null, chosen);
  const takenBack = evidence.some(({ signal }) => TAKES_BACK.has(signal));
  const bound = position != null && !takenBack;
  const empty = evidence.filter(({ signal }) => isEmpty(signal));
  const generic = empty.length > 0 && !commits(evidence, bound) && !sentencesOf(evidence).some((sentence) => bindsByItself(sentence));
  if (generic) return { verdict: 'generic', why: reasonsOf(empty, written) };
  const binding = evidence.filter(({ signal }) => !isEmpty(signal));
  const why = [...(bound ? chosen : []), ...reasonsOf(binding, written)];
  return { verdict: 'clear', why: why.length > 0 ? why : [{ quote: '', at: null, says: 'commits', means: UNSURE }] };
}

/** A position without words. */
function wordless(position: Position | null, chosen: readonly ReplyReason[]): ReplyReading {
  if (position === null) return { verdict: 'generic', why: [{ quote: '', at: null, says: 'empty', means: NO_WORDS }] };
  if (NEEDS_WORDS.has(position)) return { verdict: 'generic', why: [{ quote: '', at: null, says: 'empty', means: MUST_SAY }] };
  return { verdict: 'clear', why: chosen };
}

function commits(evidence: readonly Evidence[], bound: boolean): boolean {
  return scoreOf(evidence, bound) <= REPLY_WEIGHTS.threshold;
}

function bindsByItself(sentence: readonly Evidence[]): boolean {
  if (sentence.some(({ signal }) => standsAlone(signal))) return commits(sentence, false);
  return sentence.some(({ signal }) => !isEmpty(signal) && signal !== 'reasons') && !sentence.some(({ signal }) => isEmpty(signal) && signal !== 'office-speech');
}

function sentencesOf(evidence: readonly Evidence[]): readonly (readonly Evidence[])[] {
  return [...Map.groupBy(evidence, ({ sentence }) => sentence).values()];
}

function scoreOf(evidence: readonly Evidence[], bound: boolean): number {
  const { start, nothingStands, signals } = REPLY_WEIGHTS;
  const stands = bound || evidence.some(({ signal }) => standsAlone(signal));
  const counted = Map.groupBy(evidence, ({ signal }) => signal);
  const sum = [...counted].reduce((total, [signal, found]) => total + signals[signal] * Math.min(COUNTS_AT_MOST, found.length), 0);
  return start + (stands ? 0 : nothingStands) + (bound ? signals.agrees : 0) + sum;
}

function reasonsOf(evidence: readonly Evidence[], text: string): readonly ReplyReason[] {
  const weight = ({ signal }: Evidence) => Math.abs(REPLY_WEIGHTS.signals[signal]);
  return evidence
    .toSorted((a, b) => weight(b) - weight(a))
    .map(({ signal, start, end }) => ({
      quote: text.slice(start, end).trim(),
      at: start,
      says: isEmpty(signal) ? ('empty' as const) : ('commits' as const),
      means: SIGNAL_WORDS[signal],
    }));
}

function positionReason(position: Position): ReplyReason {
  return { quote: '', at: null, says: 'commits', means: positionWords(position) };
}
