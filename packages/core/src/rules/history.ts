import { applyEvent } from '../dossier/apply.ts';
import type { DossierEvent } from '../dossier/events.ts';
import { newDossier } from '../dossier/state.ts';
import { withoutUnlinked } from '../dossier/unlinked.ts';
import { type Around, NOTHING_AROUND } from './around.ts';
import { answersTo, consultOf } from './consult-history.ts';
import { decisionsOf, statusesOf, travelOf } from './course-history.ts';
import { type Finding, judge } from './judge.ts';
import { movesOf } from './move-history.ts';
import type { Occasion } from './occasions.ts';
import { paceOf } from './pace.ts';
import { processOccasionsOf } from './process-history.ts';
import type { Scene } from './scene.ts';
import type { Severities } from './severity.ts';
import type { RuleView } from './view.ts';

/**
 * The findings of a dossier's history. They rest on declared and observed facts alone: an attempt is none (design §2.3).
 * What the rules cannot tell gives no finding.
 */
export function findingsOf(
  events: readonly DossierEvent[],
  view: RuleView,
  severities: Severities,
  /** As of when, epoch ms; absent: the last thing recorded. */
  asOf?: number,
  around: Around = NOTHING_AROUND,
): readonly Finding[] {
  const until = asOf ?? events.at(-1)?.recordedAt ?? 0;
  const scenes = scenesOf(events, view, around);
  const states = [...scenes.flatMap((scene) => [...statusesOf(scene), ...decisionsOf(scene, until)]), ...travelOf(scenes), ...paceOf(events, until)];
  return [...scenes.flatMap(occasionsIn), ...states].flatMap((occasion) => judge(occasion, 'after', view, severities).findings);
}

/** What the rules say of an act before it is done: of the events that it would lead to, after those that there are. */
export function findingsBefore(
  events: readonly DossierEvent[],
  drafted: readonly DossierEvent[],
  view: RuleView,
  severities: Severities,
  around: Around = NOTHING_AROUND,
): readonly Finding[] {
  const ids = new Set(drafted.map(({ id }) => id));
  const occasions = scenesOf([...events, ...drafted], view, around).flatMap(occasionsIn);
  return occasions.filter(({ evidence }) => evidence.some((id) => ids.has(id))).flatMap((occasion) => judge(notYetLate(occasion), 'before', view, severities).findings);
}

/** That an act comes late is mended by doing it: it is told afterwards, and stops nobody. */
function notYetLate(occasion: Occasion): Occasion {
  return 'heldWorkingDays' in occasion ? { ...occasion, heldWorkingDays: null } : occasion;
}

/** What happened in an event that a rule may look at. */
function occasionsIn(scene: Scene): readonly Occasion[] {
  const { body } = scene.event;
  const asked = body.kind === 'consulted' ? [consultOf(scene, body), ...answersTo(scene, body)] : [];
  return [...movesOf(scene), ...asked, ...processOccasionsOf(scene)];
}

/** Every event with the dossier as it stood just before. */
function scenesOf(recorded: readonly DossierEvent[], view: RuleView, around: Around): readonly Scene[] {
  const all = withoutUnlinked(recorded);
  let state = newDossier(all[0]?.dossier ?? '');
  return all.map((event, at) => {
    const scene = { event, before: state, earlier: all.slice(0, at), all, view, around };
    state = applyEvent(state, event);
    return scene;
  });
}
