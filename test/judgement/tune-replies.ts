import { evidenceIn } from '../../packages/core/src/replies/evidence.ts';
import { isEmpty, SIGNAL_WORDS, type SignalId, standsAlone } from '../../packages/core/src/replies/signals.ts';
import { REPLY_WEIGHTS } from '../../packages/core/src/replies/weights.ts';
import { labelledLines } from './labelled.ts';

/**
 * Finds the weights of `packages/core/src/replies/weights.ts` by logistic regression, and tells by ten-fold
 * cross-validation what they are worth on lines they were not fitted to: `node test/judgement/tune-replies.ts`.
 * The wordings were written by people who saw the tuning lines, so that the true figure is the one on held-out lines.
 */
const FOLDS = 10;
const STEPS = 400;
const RATE = 0.02;
const SHRINKAGE = 1;
/** A clear reply called empty costs this many times the reverse. */
const COST_OF_ACCUSING = 2.5;
/** Lines written beside the wordings weigh less than those of independent writers. */
const WEIGHT_OF_OWN = 0.7;

interface Sample {
  readonly text: string;
  readonly generic: boolean;
  readonly own: boolean;
  readonly quotable: boolean;
  readonly counts: readonly number[];
}

const signals = Object.keys(SIGNAL_WORDS) as SignalId[];

function sampleOf(line: { readonly [column: string]: string }): Sample {
  const evidence = evidenceIn((line['text'] ?? '').normalize('NFC'));
  const counts = signals.map((signal) => Math.min(2, evidence.filter((one) => one.signal === signal).length));
  const stands = evidence.some(({ signal }) => standsAlone(signal));
  return {
    text: line['text'] ?? '',
    generic: line['label'] === 'generic',
    own: line['writer'] === 'own',
    quotable: evidence.some(({ signal }) => isEmpty(signal)),
    counts: [...counts, stands ? 0 : 1],
  };
}

function regression(samples: readonly Sample[]): readonly number[] {
  let weights = Array.from({ length: signals.length + 2 }, () => 0);
  for (let step = 0; step < STEPS; step += 1) {
    const slope = weights.map((weight, index) => (index === 0 ? 0 : SHRINKAGE * weight));
    for (const sample of samples) {
      const cost = (sample.generic ? 1 : COST_OF_ACCUSING) * (sample.own ? WEIGHT_OF_OWN : 1);
      const wrong = (1 / (1 + Math.exp(-score(weights, sample))) - (sample.generic ? 1 : 0)) * cost;
      for (const [index, count] of [1, ...sample.counts].entries()) slope[index] = (slope[index] ?? 0) + wrong * count;
    }
    weights = weights.map((weight, index) => weight - RATE * (slope[index] ?? 0));
  }
  return weights;
}

function score(weights: readonly number[], { counts }: Sample): number {
  return counts.reduce((sum, count, index) => sum + count * (weights[index + 1] ?? 0), weights[0] ?? 0);
}

/** Deterministic shuffle: the folds are the same in every run. */
function foldOf(index: number): number {
  return (Math.imul(index + 1, 0x9e3779b1) >>> 8) % FOLDS;
}

const samples = [...(await labelledLines('replies-tuned.tsv')), ...(await labelledLines('replies-own.tsv'))].map(sampleOf);
const judged = Array.from({ length: FOLDS }, (_, fold) => fold).flatMap((fold) => {
  const weights = regression(samples.filter((_, index) => foldOf(index) !== fold));
  return samples.filter((_, index) => foldOf(index) === fold).map((sample) => ({ sample, generic: sample.quotable && score(weights, sample) > REPLY_WEIGHTS.threshold }));
});
for (const own of [false, true]) {
  const group = judged.filter(({ sample }) => sample.own === own);
  const accused = group.filter(({ sample, generic }) => generic && !sample.generic);
  const missed = group.filter(({ sample, generic }) => !generic && sample.generic);
  console.log(`${own ? 'own lines' : 'independent writers'}: ${group.length}, clear called generic ${accused.length}, generic called clear ${missed.length}`);
  for (const { sample } of [...accused, ...missed]) console.log(`  ${sample.generic ? 'generic' : 'clear'}: ${sample.text}`);
}
const [start = 0, ...rest] = regression(samples);
const rounded = (weight: number | undefined) => Math.round((weight ?? 0) * 10) / 10 + 0;
console.log(
  JSON.stringify(
    { start: rounded(start), nothingStands: rounded(rest.at(-1)), signals: Object.fromEntries(signals.map((signal, index) => [signal, rounded(rest[index])])) },
    null,
    2,
  ),
);
