import type { ProcedureView } from './check.ts';
import type { ProcedureProblemCode } from './problems.ts';
import { view } from './procedure.fixture.ts';
import type { ConsultStage, PlainStage, ProcedureDefinition, Stage } from './types.ts';

type Spoilt = { readonly definition: ProcedureDefinition; readonly view?: ProcedureView } | null;
/** Spoils one thing of a valid definition; null where the definition has nothing of the kind. */
export type Mutation = (definition: ProcedureDefinition) => Spoilt;

const words = { vi: 'x', en: 'x' };

/** Changes stages one by one; null when none was changed. */
function stages(definition: ProcedureDefinition, change: (stage: Stage<string>, at: number) => Stage<string>): Spoilt {
  const changed = definition.stages.map(change);
  return changed.every((stage, at) => stage === definition.stages[at]) ? null : { definition: { ...definition, stages: changed } };
}
const consult = (change: (stage: ConsultStage<string>) => Partial<ConsultStage<string>>) => (definition: ProcedureDefinition) =>
  stages(definition, (stage) => (stage.kind === 'consult' ? { ...stage, ...change(stage) } : stage));
const plain = (kind: PlainStage['kind'], change: (stage: PlainStage<string>) => Partial<PlainStage<string>>) => (definition: ProcedureDefinition) =>
  stages(definition, (stage) => (stage.kind === kind ? { ...stage, ...change(stage as PlainStage<string>) } : stage));
const without = <K extends keyof ProcedureDefinition>(definition: ProcedureDefinition, key: K) =>
  Object.fromEntries(Object.entries(definition).filter(([name]) => name !== key)) as unknown as ProcedureDefinition;
const days = (amount: number) => ({ amount, unit: 'workingDays' as const });

/** One way at least to meet every code that the checks of the core can say. */
export const mutations: Readonly<Record<Exclude<ProcedureProblemCode, 'source-missing' | 'silence-without-source'>, Mutation>> = {
  'unknown-matter': (definition) => ({ definition: { ...definition, matter: 'mat-trang' } }),
  'unknown-unit': consult(() => ({ consultees: ['A1.02', 'Z9'] })),
  'unknown-post': plain('prepare', () => ({ who: { post: 'A1.01/khong-co' } })),
  'unknown-source': (definition) => ({ definition: { ...definition, total: { ...definition.total, source: 'khong-co' } } }),
  'unknown-stage': plain('prepare', ({ next }) => ({ next: [...next, 'khong-co'] })),
  'unit-not-in-force': consult(() => ({ consultees: ['A1.09'], because: words })),
  'duplicate-id': (definition) => ({ definition: { ...definition, stages: definition.stages.flatMap((stage, at) => (at === 1 ? [stage, stage] : [stage])) } }),
  'from-after-to': (definition) => ({ definition: { ...definition, from: '2027-03-01', to: '2027-02-28' } }),
  'first-stage-not-receive': (definition) => stages(definition, (stage, at) => (at === 0 ? ({ ...stage, kind: 'prepare', who: 'handler' } as Stage<string>) : stage)),
  'stage-unreachable': (definition) => ({
    definition: { ...definition, stages: [...definition.stages, { id: 'dao', kind: 'return', name: words, by: words, who: 'head', next: [] }] },
  }),
  'procedure-no-end': (definition) => stages(definition, (stage) => (stage.next.length === 0 ? { ...stage, next: ['prepare'] } : stage)),
  'end-not-final': plain('prepare', () => ({ next: [] })),
  'procedure-loop': plain('issue', () => ({ next: ['prepare'] })),
  'stage-kind-twice': (definition) => ({
    definition: {
      ...definition,
      stages: definition.stages.flatMap((stage) =>
        stage.kind === 'receive'
          ? [
              { ...stage, next: ['nhan-lai'] },
              { ...stage, id: 'nhan-lai' },
            ]
          : [stage],
      ),
    },
  }),
  'decide-without-submit': (definition) =>
    definition.stages.some(({ kind }) => kind === 'decide')
      ? stages(definition, (stage) => (stage.kind === 'prepare' ? { ...stage, next: [...stage.next, 'decide'] } : stage))
      : null,
  'two-leads': (definition) => {
    const named = stages(definition, (stage) =>
      stage.kind === 'prepare' ? { ...stage, who: { unit: 'A1.01' } } : stage.kind === 'submit' ? { ...stage, who: { unit: 'A1.02' } } : stage,
    );
    return definition.stages.some(({ kind }) => kind === 'submit') ? named : null;
  },
  'lead-outside-competence': (definition) =>
    stages(definition, (stage) => (['assign', 'prepare', 'reconcile', 'submit'].includes(stage.kind) ? { ...stage, who: { unit: 'A1.03' } } : stage)),
  'consultee-outside-competence': (definition) => {
    const spoilt = consult(() => ({ consultees: ['A1.02', 'A1.03'] }))(definition);
    return spoilt && { ...spoilt, view: { ...view, competence: view.competence.map((rule) => ({ ...rule, related: ['A1.02'] })) } };
  },
  'consultee-is-lead': consult(() => ({ consultees: ['A1.02', 'A1.01'] })),
  'consultee-twice': consult(() => ({ consultees: ['A1.02', 'A1.02'] })),
  'competence-unknown': (definition) => ({ definition: { ...definition, matter: 'khong-ai' } }),
  'deadline-below-minimum': consult(({ within }) => ({ within: { ...within, allowance: days(1) } })),
  'deadline-above-maximum': consult(({ within }) => ({ within: { ...within, allowance: days(11) } })),
  'deadline-not-comparable': consult(({ within }) => ({ within: { ...within, allowance: { amount: 9, unit: 'calendarDays' } } })),
  'stage-longer-than-total': plain('prepare', () => ({ within: { allowance: days(31), starts: 'sent', source: 'luat' } })),
  'minutes-outside-demo': (definition) => ({ definition: { ...definition, total: { ...definition.total, allowance: { amount: 20_000, unit: 'minutes' } } } }),
  'reminders-out-of-order': consult(() => ({ reminders: { atShares: [0.8, 0.5] } })),
  'guard-misplaced': plain('receive', () => ({ guards: ['cost-stated'] })),
  'guard-unmeetable': (definition) =>
    definition.stages.some(({ kind }) => kind === 'submit') && !definition.stages.some(({ kind }) => kind === 'consult')
      ? plain('submit', () => ({ guards: ['consulted-first'] }))(definition)
      : null,
  'policy-misplaced': plain('prepare', () => ({ clock: 'pause' })),
  'who-misplaced': plain('prepare', () => ({ who: 'applicant' })),
  'who-missing': (definition) => stages(definition, (stage) => (stage.kind === 'prepare' ? withoutWho(stage) : stage)),
  'provisional-unmarked': (definition) => ({ definition: without({ ...definition, total: { ...definition.total, source: 'suy-ra' } }, 'provisional') }),
  'provisional-needless': (definition) => (definition.total.source === 'luat' ? { definition: { ...definition, provisional: words } } : null),
};

function withoutWho(stage: Stage<string>): Stage<string> {
  const { who: _, ...rest } = stage;
  return rest;
}
