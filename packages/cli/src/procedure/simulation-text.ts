import { eventWords, instantWords, type Language, type Names, type Procedure, refusalWords, type Simulation, stepWords, type Words } from '@roviec/core';

const VACANT: Words = { vi: 'không có người giữ vị trí này vào ngày đó', en: 'nobody holds the post that day' };

/** One line of what happened, or was held back. */
interface Line {
  readonly at: number;
  readonly words: Words;
  readonly taken: boolean;
}

/** What happened and what was held back, in the order in which it was worked out. */
export function timelineOf({ events, notTaken }: Simulation, names: Names): readonly Line[] {
  // In the order in which it was worked out: what an attestation leads to stands after it, though it counts from the due time.
  const happened = events.map((event): Line & { readonly order: number } => ({ order: event.recordedAt, at: event.happenedAt, words: eventWords(event, names), taken: true }));
  const held = notTaken.map(({ at, do: act, why }) => {
    const [step, because] = [stepWords(act), why === 'post-vacant' ? VACANT : refusalWords[why]];
    return { order: at, at, words: { vi: `${step.vi}: ${because.vi}`, en: `${step.en}: ${because.en}` }, taken: false };
  });
  return [...happened, ...held].toSorted((a, b) => a.order - b.order).map(({ order: _, ...line }): Line => line);
}

/** A simulation as it is shown. */
interface Shown {
  readonly name: Words;
  readonly timeline: readonly Line[];
  readonly dueOn: string | null;
  readonly consultDueOn: string | null;
  readonly deemed: readonly string[];
  readonly findings: readonly { readonly words: Words }[];
  readonly unmet: readonly { readonly what: string; readonly expected: string; readonly found: string }[];
}

const LABELS = {
  vi: { due: 'Hạn hồ sơ', reply: 'hạn trả lời', deemed: 'được coi là đồng ý', provisional: 'Tạm tính', expected: 'mong đợi', found: 'kết quả' },
  en: { due: 'Due', reply: 'replies due', deemed: 'deemed to agree', provisional: 'Provisional', expected: 'expected', found: 'found' },
} as const;

/** Simulations for a terminal; what is provisional in the procedure comes first. */
export function textOf(shown: readonly Shown[], { provisional }: Procedure, language: Language): string {
  const note = provisional ? `⚠ ${LABELS[language].provisional}: ${provisional[language]}\n\n` : '';
  return note + shown.map((one) => scenarioText(one, language)).join('\n\n');
}

function scenarioText({ name, timeline, dueOn, consultDueOn, deemed, findings, unmet }: Shown, language: Language): string {
  const say = LABELS[language];
  const lines = timeline.map(({ at, words, taken }) => `  ${taken ? ' ' : '✘'} ${instantWords(at)[language]}  ${words[language]}`);
  const result = `  ${say.due}: ${dueOn ?? '-'}; ${say.reply}: ${consultDueOn ?? '-'}; ${say.deemed}: ${deemed.join(', ') || '-'}`;
  const found = findings.map(({ words }) => `  ⚑ ${words[language]}`);
  const missed = unmet.map(({ what, expected, found: now }) => `  ✘ ${what}: ${say.expected} “${expected}”, ${say.found} “${now}”`);
  return [`${unmet.length === 0 ? '✔' : '✘'} ${name[language]}`, ...lines, result, ...found, ...missed].join('\n');
}
