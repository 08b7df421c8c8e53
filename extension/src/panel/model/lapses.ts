import { type CivilDate, endOfDay, isSettled, type UnitCode } from '@roviec/core';
import type { ConsultView, DossierSummary, RegistrySlice } from '@roviec/schema';

/** What a running deadline is about, which says also what happens by rule when it passes. */
export type LapseKind = 'deemed' | 'deemed-once-attested' | 'proceeded-without' | 'escalated' | 'no-effect' | 'attest' | 'dossier' | 'supplement' | 'extension' | 'page';

/** One deadline that runs, or has passed and waits for somebody. */
export interface Lapse {
  readonly kind: LapseKind;
  /** First instant that is too late, epoch ms. */
  readonly at: number;
  /** Whose deadline it is; empty: the applicant's. */
  readonly units: readonly UnitCode[];
  /** The consult that it belongs to. */
  readonly consult: string | null;
  /** The text that gives the time and what follows; null where neither is law. */
  readonly source: string | null;
}

type Rule = NonNullable<RegistrySlice['procedures'][number]['consult']>;
type Procedure = RegistrySlice['procedures'][number];

/** Everything that lapses in a dossier, the soonest first. `pageDueOn`: the day that the e-office shows, which is somebody else's. */
export function lapsesOf(dossier: DossierSummary, procedure: Procedure | null, pageDueOn: CivilDate | null): readonly Lapse[] {
  if (dossier.phase !== 'open' || isSettled(dossier.course)) return [];
  const lapses = [
    ...dossier.consults.flatMap((consult) => consultLapses(consult, dossier.lead, procedure?.consult ?? null)),
    ...ownLapses(dossier, procedure),
    ...pageLapse(dossier, pageDueOn),
  ];
  return lapses.toSorted((a, b) => a.at - b.at);
}

function consultLapses({ id, dueAt, rule: source, consultees }: ConsultView, lead: UnitCode, rule: Rule | null): readonly Lapse[] {
  const open = consultees.filter(({ status }) => status === 'awaited' || status === 'due-passed');
  const kinds = Map.groupBy(open, ({ enrolled }) => kindOf(rule, enrolled));
  const running = [...kinds].map(([kind, parts]): Lapse => ({ kind, at: dueAt, units: parts.map(({ unit }) => unit), consult: id, source }));
  const unattested = rule?.effect === 'deemed-consent' && consultees.some(({ status }) => status === 'silent');
  return unattested ? [...running, { kind: 'attest', at: dueAt, units: [lead], consult: id, source }] : running;
}

function kindOf(rule: Rule | null, enrolled: boolean): LapseKind {
  switch (rule?.effect) {
    case 'deemed-consent':
      return enrolled ? 'deemed' : 'deemed-once-attested';
    case 'proceed-without':
      return 'proceeded-without';
    case 'escalate':
      return 'escalated';
    default:
      return 'no-effect';
  }
}

function ownLapses({ dueAt, lead, course: { supplement, extension } }: DossierSummary, procedure: Procedure | null): readonly Lapse[] {
  const source = procedure?.totalSource ?? null;
  const awaited = supplement !== null && supplement.receivedAt === null && supplement.dueAt !== null ? [supplement.dueAt] : [];
  const asked = extension !== null && !extension.granted;
  return [
    ...awaited.map((at): Lapse => ({ kind: 'supplement', at, units: [], consult: null, source: null })),
    ...(dueAt !== null && asked ? [{ kind: 'extension' as const, at: dueAt, units: [lead], consult: null, source: null }] : []),
    ...(dueAt !== null ? [{ kind: 'dossier' as const, at: dueAt, units: [lead], consult: null, source }] : []),
  ];
}

/** The day on the page is listed only where it is another one than ours: then each says what it is. */
function pageLapse({ dueOn, lead }: DossierSummary, pageDueOn: CivilDate | null): readonly Lapse[] {
  if (pageDueOn === null || pageDueOn === dueOn) return [];
  return [{ kind: 'page', at: endOfDay(pageDueOn), units: [lead], consult: null, source: null }];
}
