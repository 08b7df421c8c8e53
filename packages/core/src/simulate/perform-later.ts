import { classifiedAs } from '../dossier/classified.ts';
import type { Command } from '../dossier/commands.ts';
import { courseOf } from '../dossier/course.ts';
import { dissentToShow } from '../dossier/dissent.ts';
import type { Holder, Signatory } from '../dossier/people.ts';
import type { DossierState } from '../dossier/state.ts';
import type { Procedure } from '../procedure/types.ts';
import { headOf } from '../registry/holders.ts';
import { signatoryOf } from '../registry/signatory.ts';
import type { DelegatedAction, Reference, UnitCode } from '../registry/types.ts';
import { agencyOf } from '../registry/units.ts';
import { civilDateOf } from '../time/index.ts';
import type { Play } from './perform.ts';
import type { ScenarioStep } from './scenario.ts';

/** Words where a dossier of flesh and blood has a person's. */
export const SAID = 'Theo kịch bản';

type Later = Exclude<ScenarioStep, { readonly do: 'open' | 'assign' | 'consult' | 'reply' | 'correct' }>;

/** The command of a step after the opinions; null for a step of another kind. */
export function laterCommand(play: Play, step: Later, state: DossierState, actor: Holder): Command | null {
  const { scenario, procedure, reference } = play;
  const on = civilDateOf(step.at);
  const signed = (agency: UnitCode, action: DelegatedAction, withinAgency = false): Signatory =>
    signatoryOf(reference, { agency, post: actor.post, officer: actor.officer, action, on, withinAgency }) ?? { ...actor, capacity: 'none', instrument: null };
  const numbered = (number: string | undefined) => (number === undefined ? {} : { document: { number, issuedOn: on } });
  const wordless = classifiedAs(state) !== null;
  switch (step.do) {
    case 'withdraw-consult':
      return { kind: 'withdraw-consult', consult: consultOf(state, step.unit), units: [step.unit], reason: SAID };
    case 'reconcile': {
      const head = headOf(reference, step.unit, on);
      const by = signed(scenario.lead, 'reconcile');
      return {
        kind: 'reconcile',
        consult: consultOf(state, step.unit),
        unit: step.unit,
        way: step.way ?? 'meeting',
        by,
        participants: head ? [head] : [],
        ...numbered('1/BB'),
        text: SAID,
      };
    }
    case 'reserve':
      return { kind: 'reserve', consult: consultOf(state, step.unit), unit: step.unit, own: true, text: SAID };
    case 'submit': {
      const to = step.to ?? deciderOf(procedure, reference) ?? scenario.lead;
      const proposal = { option: SAID, responsible: scenario.lead, ...(step.cost ? { cost: step.cost } : {}), ...(step.time ? { time: step.time } : {}) };
      const signer = signed(scenario.lead, 'submit', agencyOf(reference.units, to) === scenario.lead);
      return { kind: 'submit', to, signer, proposal, legalBases: step.legalBases ?? [], ownView: step.ownView ?? '', ...numbered(step.document) };
    }
    case 'decide': {
      const decider = signed(agencyOf(reference.units, courseOf(state).submission?.to ?? scenario.lead), 'decide');
      return { kind: 'decide', outcome: step.outcome ?? 'approved', decider, shown: dissentToShow(state), note: SAID, ...numbered(step.document) };
    }
    case 'forward':
      return { kind: 'forward', to: step.to, ground: SAID, ...(wordless ? { notice: '', ...numbered(SAID) } : { notice: SAID }) };
    case 'return':
      return { kind: 'return', to: step.to, defects: [{ code: 'out-of-competence', ground: SAID }], note: SAID, document: play.document, aliases: [] };
    case 'request-supplement':
      return { kind: 'supplement', step: 'request', items: [SAID], ground: SAID };
    case 'receive-supplement':
      return { kind: 'supplement', step: 'received' };
    case 'request-extension':
      return { kind: 'extend', step: 'request', dueOn: step.dueOn, reason: SAID };
    case 'approve-extension':
      return { kind: 'extend', step: 'approve', approver: signed(scenario.lead, 'extend', true) };
    case 'urge':
      return { kind: 'urge', text: SAID, ...(step.unit === undefined ? {} : { consult: consultOf(state, step.unit), unit: step.unit }) };
    case 'close':
      return { kind: 'close', outcome: step.outcome ?? 'completed', note: wordless ? '' : SAID };
    default:
      return null;
  }
}

/** The unit that decides by the procedure, where it names one. */
function deciderOf(procedure: Procedure, { posts }: Pick<Reference, 'posts'>): UnitCode | null {
  const who = procedure.stages.find(({ kind }) => kind === 'decide')?.who;
  if (typeof who !== 'object') return null;
  return 'unit' in who ? who.unit : (posts.find(({ id }) => id === who.post)?.unit ?? null);
}

/** The last consult that asks a unit. */
export function consultOf(state: DossierState, unit: UnitCode): string {
  return state.consults.findLast(({ consultees }) => consultees.some((consultee) => consultee.unit === unit))?.id ?? 'c1';
}
