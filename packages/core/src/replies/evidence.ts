import { BODY_WORDINGS, HANDING_WORDINGS } from './bodies.ts';
import type { SignalId } from './signals.ts';
import { type Specific, specificsIn } from './specifics.ts';
import { type Spot, spotsIn, type Wordings, wordings } from './spot.ts';
import { type Token, tokensOf } from './tokens.ts';
import { ASIDE_WORDINGS } from './wordings-aside.ts';
import { COMMIT_WORDINGS } from './wordings-commit.ts';
import { EMPTY_WORDINGS } from './wordings-empty.ts';

/** A passage of a reply, by its offsets in the text, and what it says. */
export interface Evidence {
  readonly signal: SignalId;
  readonly start: number;
  readonly end: number;
  /** Number of the sentence it stands in. */
  readonly sentence: number;
}

interface Indexes {
  readonly spoken: Wordings<SignalId | 'aside'>;
  readonly bodies: Wordings<'body'>;
  readonly handings: Wordings<'hands'>;
}

let built: Indexes | undefined;

/** Built at first need, so that whoever never reads a reply does not pay for it. */
function indexes(): Indexes {
  built ??= {
    spoken: wordings({ ...COMMIT_WORDINGS, ...EMPTY_WORDINGS, aside: ASIDE_WORDINGS }),
    bodies: wordings({ body: BODY_WORDINGS }),
    handings: wordings({ hands: HANDING_WORDINGS }),
  };
  return built;
}

/** Every passage of a reply that says something, in the order of the text. `text` is NFC. */
export function evidenceIn(text: string): readonly Evidence[] {
  const tokens = tokensOf(text);
  const said = spotsIn(indexes().spoken, tokens).filter(({ signal }) => signal !== 'aside') as Spot<SignalId>[];
  const passages = [...said, ...handedOver(tokens, said)].map((spot) => passageOf(spot, tokens));
  const named = specificsIn(text).flatMap((specific) => namedBy(specific, passages, tokens));
  return [...passages, ...named].toSorted((a, b) => a.start - b.start);
}

function passageOf({ signal, from, to }: Spot<SignalId>, tokens: readonly Token[]): Evidence {
  return { signal, start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0, sentence: tokens[from]?.sentence ?? 0 };
}

/** Bodies named as the right ones: right after a word that hands over, and not as what the reply says is not its own. */
function handedOver(tokens: readonly Token[], said: readonly Spot<SignalId>[]): readonly Spot<SignalId>[] {
  const handings = spotsIn(indexes().handings, tokens);
  const disowned = said.filter(({ signal }) => signal === 'not-ours');
  return spotsIn(indexes().bodies, tokens).flatMap((body) => {
    if (disowned.some((no) => body.from >= no.from && body.from - no.to <= 1)) return [];
    const hand = handings.find(({ from, to }) => body.from >= to && body.from - to <= 1 && tokens[from]?.sentence === tokens[body.from]?.sentence);
    return hand ? [{ signal: 'hands-over' as const, from: hand.from, to: body.to }] : [];
  });
}

/** What a figure, a day or an article adds: it makes a change or an undertaking of its sentence exact. */
function namedBy(specific: Specific, passages: readonly Evidence[], tokens: readonly Token[]): readonly Evidence[] {
  const sentence = tokens.findLast(({ start }) => start <= specific.start)?.sentence ?? 0;
  const beside = new Set(passages.filter((passage) => passage.sentence === sentence).map(({ signal }) => signal));
  if (beside.has('changes')) return [{ signal: 'change-named', sentence, ...specific }];
  if (beside.has('undertakes')) return [{ signal: 'undertaking-dated', sentence, ...specific }];
  return beside.has('restates') || beside.has('received') ? [] : [{ signal: 'names-figures', sentence, ...specific }];
}
