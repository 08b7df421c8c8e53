import type { DossierEvent } from '../dossier/events.ts';
import { documentKey } from '../dossier/keys.ts';
import { civilDateOf } from '../time/index.ts';
import type { EarlierDefect, ForwardOccasion, Occasion, ReturnOccasion } from './occasions.ts';
import { aboutOf, bodiesOf, heldWorkingDays, type Scene } from './scene.ts';

/** Forwards, returns and takings of a document as rules look at them. */
export function movesOf(scene: Scene): readonly Occasion[] {
  const { body } = scene.event;
  const about = aboutOf(scene);
  switch (body.kind) {
    case 'opened':
      return [{ ...about, kind: 'accept', matter: body.matter, place: body.place, documentClass: body.documentClass }];
    case 'forwarded':
      return [{ ...about, ...forward(scene, body.to), matter: body.matter ?? about.matter, place: body.place ?? about.place }];
    case 'transferred':
      return [{ ...about, ...forward(scene, [body.to]) }];
    case 'returned':
      return [{ ...about, ...returned(scene, body.to, body.defects) }];
    case 'return-seen':
      return [{ ...about, ...returned(scene, body.to, null) }];
    default:
      return [];
  }
}

function forward(scene: Scene, to: readonly string[]): Pick<ForwardOccasion, 'kind' | 'to' | 'heldWorkingDays'> {
  return { kind: 'forward', to, heldWorkingDays: heldWorkingDays(scene) };
}

function returned(scene: Scene, to: readonly string[], defects: ReturnOccasion['defects']): Pick<ReturnOccasion, 'kind' | 'to' | 'defects' | 'earlier' | 'heldWorkingDays'> {
  return { kind: 'return', to, defects, earlier: scene.earlier.flatMap((event) => defectsIn(event, scene)), heldWorkingDays: heldWorkingDays(scene) };
}

function defectsIn(before: DossierEvent, { event, earlier }: Scene): readonly EarlierDefect[] {
  if (before.body.kind !== 'returned') return [];
  const on = civilDateOf(before.happenedAt);
  const changedSince = cameBackChanged(earlier, before.seq, event.seq);
  return before.body.defects.map(({ code, ground }) => ({ code, ground, on, changedSince }));
}

/** Supplemented, or opened again for another document: what is wrong with it now may be new. */
function cameBackChanged(events: readonly DossierEvent[], fromSeq: number, toSeq: number): boolean {
  const between = events.filter(({ seq }) => seq > fromSeq && seq < toSeq);
  if (bodiesOf(between, 'supplement-received').length > 0) return true;
  const documents = [...bodiesOf(events, 'noticed'), ...bodiesOf(events, 'opened')].map(({ document }) => documentKey(document));
  return bodiesOf(between, 'opened').some(({ document }) => documents.some((key) => key !== documentKey(document)));
}
