import type { Sent } from './courier.ts';
import { after, type Effect, effectsOf, expected, type Model, UNKNOWN } from './model.ts';
import type { Row } from './recount.ts';

/** Replays each dossier in the model: every effect must be the one that its moment calls for, and every refusal must have had a moment. */
export function unlawful(rows: readonly Row[], sent: readonly Sent[]): readonly string[] {
  const names = new Map(sent.map(({ act, name }) => [act, name]));
  return [...new Set(sent.map(({ dossier }) => dossier))].flatMap((dossier) => {
    const effects = effectsOf(
      rows.filter((row) => row.dossier === dossier),
      names,
    );
    const acts = sent.filter((act) => act.dossier === dossier);
    return [...wrongEffects(effects), ...acts.flatMap((act) => wrongRefusal(act, acts, effects))].map((fault) => `${dossier}: ${fault}`);
  });
}

function wrongEffects(effects: readonly Effect[]): readonly string[] {
  return momentsOf(effects).flatMap((model, index) => {
    const effect = effects[index];
    if (!effect) return [];
    const should = expected(model, effect.name);
    return 'kinds' in should && [should.kinds, should.orElse].some((kinds) => kinds?.join() === effect.kinds.join())
      ? []
      : [`${effect.name} at ${effect.first} led to ${effect.kinds}; should be ${JSON.stringify(should)}`];
  });
}

/** The states before the first effect, after it, and so on. */
function momentsOf(effects: readonly Effect[]): readonly Model[] {
  const moments: Model[] = [UNKNOWN];
  for (const { name, kinds } of effects) moments.push(after(moments.at(-1) ?? UNKNOWN, name, kinds));
  return moments;
}

/** A refusal is right when its code fits a moment between what was done before it was sent and what was sent after it was answered. */
function wrongRefusal(act: Sent, acts: readonly Sent[], effects: readonly Effect[]): readonly string[] {
  const { answer, answeredAt } = act;
  if (answer?.kind !== 'refused' || answeredAt === null) return [];
  const done = acts.flatMap((other) => (other.answer?.kind === 'done' ? [{ ...other, seqs: other.answer.seqs }] : []));
  const from = Math.max(0, ...done.filter((other) => (other.answeredAt ?? Number.POSITIVE_INFINITY) < act.sentAt).map(({ seqs }) => seqs[1]));
  const to = Math.min(Number.POSITIVE_INFINITY, ...done.filter((other) => other.sentAt > answeredAt).map(({ seqs }) => seqs[0] - 1));
  const moments = momentsOf(effects).filter((_, index) => {
    const last = effects[index - 1]?.last ?? 0;
    return last >= from && last <= to;
  });
  const fits = moments.some((model) => {
    const should = expected(model, act.name);
    return 'codes' in should && should.codes.includes(answer.code);
  });
  return fits ? [] : [`${act.name} was refused with ${answer.code}, which fits no moment from ${from} to ${to}: ${JSON.stringify(moments.map(({ phase }) => phase))}`];
}
