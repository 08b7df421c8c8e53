import fc from 'fast-check';
import type { ProcedureView } from './check.ts';
import { GUARD_NEEDS, GUARD_STAGES } from './guards.ts';
import type { ConsultStage, DeadlineRule, Guard, PlainStageKind, Procedure, ProcedureDefinition, Source, Stage, StageKind, Who } from './types.ts';

const unit = (code: string, kind: 'province' | 'department' | 'division' | 'commune', parent?: string) => ({
  code,
  kind,
  from: '2025-07-01',
  ...(parent === undefined ? {} : { parent }),
});

/** What random definitions may name; the law in it is made up. */
export const view: ProcedureView = {
  units: [
    unit('A1', 'province'),
    unit('A1.01', 'department', 'A1'),
    unit('A1.02', 'department', 'A1'),
    unit('A1.03', 'department', 'A1'),
    unit('A1.01.01', 'division', 'A1.01'),
    { ...unit('A1.09', 'department', 'A1'), to: '2026-06-30' },
  ],
  posts: [
    { id: 'A1.01/giam-doc', unit: 'A1.01' },
    { id: 'A1.02/giam-doc', unit: 'A1.02' },
  ],
  matters: [{ id: 'nha-o' }, { id: 'khong-ai' }],
  competence: [{ id: 'C1', matter: 'nha-o', owner: { kind: 'unit', unit: 'A1.01' }, from: '2025-07-01', related: ['A1.02', 'A1.03'] }],
  sources: {
    luat: { text: 'Luật giả định', confidence: 'verified' },
    'suy-ra': { text: 'Suy ra', confidence: 'deduced' },
  },
  limits: [
    { id: 'g1', appliesTo: 'consult', unit: 'workingDays', least: 2, most: 10, from: '2026-01-01', source: 'luat' },
    { id: 'g2', matter: 'nha-o', appliesTo: 'total', unit: 'workingDays', most: 30, from: '2026-01-01', source: 'luat' },
  ],
  on: '2026-11-23',
};

const words = (text: string) => ({ vi: text, en: text });
const who: Readonly<Record<StageKind, readonly Who[]>> = {
  receive: ['one-stop', 'records'],
  assign: ['head', 'division-head'],
  prepare: ['handler', { unit: 'A1.01.01' }],
  consult: ['consultees'],
  reconcile: ['head', { post: 'A1.01/giam-doc' }],
  submit: ['handler', 'division-head'],
  decide: ['head', { post: 'A1.01/giam-doc' }],
  return: ['head', 'handler'],
  supplement: ['applicant'],
  issue: ['records', 'one-stop'],
};

/** Which optional stages there are, and their figures. */
const shape = fc.record({
  assign: fc.boolean(),
  supplement: fc.boolean(),
  consult: fc.boolean(),
  reconcile: fc.boolean(),
  decided: fc.boolean(),
  consultDays: fc.integer({ min: 2, max: 10 }),
  totalDays: fc.integer({ min: 10, max: 30 }),
  effect: fc.constantFrom('deemed-consent', 'proceed-without', 'escalate', 'none') satisfies fc.Arbitrary<ConsultStage['silence']['effect']>,
  starts: fc.constantFrom('sent', 'delivered', 'complete-dossier') satisfies fc.Arbitrary<ConsultStage['within']['starts']>,
  late: fc.boolean(),
  clock: fc.constantFrom('restart', 'pause', 'runs') satisfies fc.Arbitrary<'restart' | 'pause' | 'runs'>,
  shares: fc.constantFrom([], [0.5], [0.5, 0.8], [0.2, 0.4, 0.9]),
  source: fc.constantFrom('luat', 'suy-ra'),
  pick: fc.nat(1000),
});
type Shape = typeof shape extends fc.Arbitrary<infer T> ? T : never;

/** Random definitions without a fault. */
export const validProcedures: fc.Arbitrary<ProcedureDefinition> = shape.map((given) => {
  const kinds: readonly StageKind[] = [
    'receive',
    ...(given.assign ? ['assign' as const] : []),
    'prepare',
    ...(given.consult ? ['consult' as const] : []),
    ...(given.reconcile ? ['reconcile' as const] : []),
    ...(given.decided ? ['submit' as const, 'decide' as const] : []),
    'issue',
  ];
  const spine = kinds.map((kind, at) => stageOf(kind, kinds, kinds[at + 1], given));
  return {
    id: 'P1',
    name: words('Quy trình'),
    matter: 'nha-o',
    body: words('Sở'),
    product: words('Văn bản'),
    ...(given.source === 'suy-ra' ? { provisional: words('Tạm tính') } : {}),
    total: { allowance: { amount: given.totalDays, unit: 'workingDays' }, starts: 'complete-dossier', source: given.source },
    demo: false,
    stages: given.supplement ? withSupplement(spine, given) : spine,
  };
});

function stageOf(kind: StageKind, kinds: readonly StageKind[], next: StageKind | undefined, given: Shape): Stage<string> {
  const [first, second] = who[kind];
  const allowed = (Object.keys(GUARD_STAGES) as Guard[]).filter(
    (guard) => GUARD_STAGES[guard].includes(kind) && (GUARD_NEEDS[guard] === null || kinds.includes(GUARD_NEEDS[guard])),
  );
  const guards = given.pick % 5 === 0 ? allowed : [];
  const actor = given.pick % 2 === 0 ? first : (second ?? first);
  const base = { id: kind, name: words(kind), by: words(kind), ...(actor === undefined ? {} : { who: actor }), ...(guards.length > 0 ? { guards } : {}), next: next ? [next] : [] };
  if (kind !== 'consult') return { ...base, kind };
  return {
    ...base,
    kind,
    within: { allowance: { amount: given.consultDays, unit: 'workingDays' }, starts: given.starts, source: given.source },
    silence: { effect: given.effect, liability: given.late, countsLateAsSilent: given.late, source: given.source },
    reminders: { atShares: given.shares },
    maxRounds: 1,
    consultees: ['A1.02', 'A1.03'],
  };
}

function withSupplement(spine: readonly Stage<string>[], given: Shape): readonly Stage<string>[] {
  const plain = (kind: PlainStageKind, actor: Who, next: readonly string[]) => ({ id: kind, kind, name: words(kind), by: words(kind), who: actor, next });
  const at = spine.findIndex(({ kind }) => kind === 'prepare');
  const after = spine[at]?.next ?? [];
  const branched = spine.map((stage, index) => (index === at ? { ...stage, next: [...stage.next, 'supplement'] } : stage));
  return [...branched, { ...plain('supplement', 'applicant', [...after, 'return']), clock: given.clock }, plain('return', 'head', [])];
}

/** A definition with its sources in full, as an import resolves it; the version is no hash. */
export function resolved(definition: ProcedureDefinition): Procedure {
  const source = (id: string): Source => view.sources[id] ?? { text: id, confidence: 'low' };
  const deadline = (rule: DeadlineRule<string>): DeadlineRule => ({ ...rule, source: source(rule.source) });
  const { stagnation, ...rest } = definition;
  return {
    ...rest,
    version: 'p1',
    total: deadline(definition.total),
    ...(stagnation ? { stagnation: { ...stagnation, source: source(stagnation.source) } } : {}),
    stages: definition.stages.map((stage): Stage => {
      if (stage.kind === 'consult') return { ...stage, within: deadline(stage.within), silence: { ...stage.silence, source: source(stage.silence.source) } };
      const { within, ...plain } = stage;
      return { ...plain, ...(within ? { within: deadline(within) } : {}) };
    }),
  };
}
