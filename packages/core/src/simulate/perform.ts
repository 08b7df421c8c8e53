import { isClassified } from '../dossier/classified.ts';
import type { Act, Command, Observation } from '../dossier/commands.ts';
import { courseOf } from '../dossier/course.ts';
import type { DocumentRef, DossierId } from '../dossier/keys.ts';
import type { Holder } from '../dossier/people.ts';
import type { DossierState } from '../dossier/state.ts';
import type { ConsultStage, Procedure } from '../procedure/types.ts';
import { headOf, holderOf } from '../registry/holders.ts';
import type { Reference, UnitCode } from '../registry/types.ts';
import { unitAt } from '../registry/units.ts';
import { type Calendar, civilDateOf } from '../time/index.ts';
import { consultOf, laterCommand, SAID } from './perform-later.ts';
import type { Scenario, ScenarioStep } from './scenario.ts';

/** What the steps of a scenario are made into acts with. */
export interface Play {
  readonly scenario: Scenario;
  readonly procedure: Procedure;
  readonly calendar: Calendar;
  readonly reference: Reference;
  readonly dossier: DossierId;
  readonly document: DocumentRef;
}

/** The act of a step as the dossier stands then; null when nobody holds the post that would act. */
export function actOf(play: Play, step: ScenarioStep, id: string, state: DossierState): Act | null {
  const actor = actorOf(play, step, state);
  if (!actor) return null;
  const { officer, post, unit } = actor;
  const envelope = { id, dossier: play.dossier, receivedAt: step.at, actor: { officer, post, unit }, registryVersion: play.reference.version };
  const observation = observationOf(play, step, state);
  if (observation) {
    return { ...envelope, lane: 'observed', observation, provenance: { kind: 'paper' }, happenedAt: step.at, document: play.document, aliases: [] };
  }
  const command = commandOf(play, step, state, actor);
  return command && { ...envelope, lane: 'declared', command };
}

/** Whoever acts: the post that is named, else the one whose act it is. */
function actorOf({ reference, scenario }: Play, step: ScenarioStep, state: DossierState): Holder | null {
  const on = civilDateOf(step.at);
  if (step.by !== undefined) return holderOf(reference, step.by, on);
  if (step.do === 'reply' || step.do === 'reserve') return headOf(reference, step.unit, on);
  if (step.do === 'decide') return headOf(reference, courseOf(state).submission?.to ?? scenario.lead, on);
  return headOf(reference, scenario.lead, on);
}

function observationOf({ reference }: Play, step: ScenarioStep, state: DossierState): Observation | null {
  if (step.do === 'deliver') return { kind: 'delivered', consult: consultOf(state, step.unit), unit: step.unit, channel: step.channel ?? 'e-office' };
  if (step.do !== 'record-reply') return null;
  const { unit, position, receivedAt = step.at, channel = 'paper' } = step;
  const short = reference.units.find(({ code }) => code === unit)?.shortName ?? unit;
  const document = { number: `1/${short}`, issuedOn: civilDateOf(receivedAt) };
  return { kind: 'reply-recorded', consult: consultOf(state, unit), unit, position, document, receivedAt, channel, text: SAID };
}

function commandOf(play: Play, step: ScenarioStep, state: DossierState, actor: Holder): Command | null {
  const { scenario, procedure, calendar, document, reference } = play;
  const on = civilDateOf(step.at);
  switch (step.do) {
    case 'open': {
      const place = scenario.place === undefined ? {} : { place: scenario.place };
      const documentClass = step.documentClass ?? 'ordinary';
      return {
        kind: 'open',
        document,
        documentClass,
        matter: procedure.matter,
        ...place,
        procedure,
        calendar,
        aliases: [],
        subject: isClassified(documentClass) ? '' : scenario.name.vi,
      };
    }
    case 'assign': {
      const holder = holderOf(reference, step.to, on);
      return holder && { kind: 'assign', officer: holder.officer, post: holder.post, unit: holder.unit };
    }
    case 'consult': {
      const asked = procedure.stages.find((found): found is ConsultStage => found.kind === 'consult');
      const consultees = (step.units ?? asked?.consultees ?? []).map((unit) => ({ unit, enrolled: isEnrolled(reference, unit, on) }));
      return { kind: 'consult', consultees, questions: [SAID], ownPosition: SAID, ...(step.dueOn ? { dueOn: step.dueOn } : {}), ...(step.because ? { reason: step.because } : {}) };
    }
    case 'reply':
      return { kind: 'reply', consult: consultOf(state, step.unit), unit: step.unit, position: step.position, text: SAID };
    case 'attest-no-reply':
      return { kind: 'attest-no-reply', consult: consultOf(state, step.unit), unit: step.unit, channels: ['paper', 'e-office', 'email'] };
    case 'correct':
      return { kind: 'correct', consult: consultOf(state, step.unit), unit: step.unit, reason: SAID };
    default:
      return laterCommand(play, step, state, actor);
  }
}

function isEnrolled(reference: Reference, code: UnitCode, on: string): boolean {
  const from = unitAt(reference.units, code, on)?.enrolledFrom;
  return from !== undefined && from <= on;
}
