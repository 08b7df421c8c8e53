import type { DossierSummary, PersonView } from '@roviec/schema';
import type { Clear, StripView } from '../views.ts';
import { classChips, notOursChips, silenceChips, stepChips } from './chips.ts';
import { type Context, capital, said } from './context.ts';
import { dueOf } from './due.ts';
import { type Facts, matterId } from './facts.ts';
import { notOurs, ownerWords } from './owner.ts';
import { alarmOf } from './pill.ts';
import { reportWords } from './report-words.ts';

/** The strip of a document's page: the six clears, each a value or “chưa rõ” with why. */
export function stripOf(facts: Facts, asked: Context, summary: DossierSummary | null): StripView {
  const context = asked.gateway.kind === 'down' ? withoutDossiers(asked) : asked;
  const { strip } = context.words;
  const frame = { title: strip.title, openLabel: strip.open, alarm: alarmOf(context), report: facts.restricted ? null : reportWords(context) };
  if (!context.slice || !context.acting) return { ...frame, clears: [], chips: [] };
  if (facts.restricted) return { ...frame, clears: [time(facts, context, null)], chips: facts.documentClass === 'unknown' ? [] : classChips(facts, context) };
  return {
    ...frame,
    clears: [
      person(context, summary),
      task(facts, context, summary),
      time(facts, context, summary),
      responsibility(facts, context, summary),
      product(facts, context, summary),
      authority(facts, context),
    ],
    chips: [...notOursChips(facts, context), ...silenceChips(summary, context), ...stepChips(summary, context)],
  };
}

/** While the gateway is down nobody knows whether there is a dossier; what the page and the register say is shown as only that. */
function withoutDossiers(context: Context): Context {
  const { strip } = context.words;
  const unchecked = { notOpened: strip.unchecked, noDue: strip.unchecked, byCompetence: strip.unchecked, fromPage: `${strip.fromPage}; ${strip.unchecked}` };
  return { ...context, words: { ...context.words, strip: { ...strip, ...unchecked } } };
}

type Said = Pick<Clear, 'value' | 'source'> & Partial<Pick<Clear, 'tone' | 'provisional'>>;

function clear(kind: Clear['kind'], { words }: Context, found: Said | null, why: string): Clear {
  const label = words.strip.labels[kind];
  if (!found) return { kind, label, value: words.unclear, known: false, source: why, tone: 'unknown', provisional: null };
  return { kind, label, known: true, tone: 'plain', provisional: null, ...found };
}

function named(context: Context, { name, postTitle }: PersonView): string {
  return `${name}, ${said(context, postTitle)}`;
}

function person(context: Context, summary: DossierSummary | null): Clear {
  const { strip } = context.words;
  const handler = summary?.handler;
  return clear('person', context, handler ? { value: named(context, handler), source: strip.fromDossier } : null, strip.notOpened);
}

function task(facts: Facts, context: Context, summary: DossierSummary | null): Clear {
  const { strip } = context.words;
  const wanted = matterId(facts.matter);
  const matter = context.slice?.matters.find(({ id }) => id === wanted);
  const [phrase] = facts.matter.kind === 'known' ? facts.matter.because : [];
  const source = summary?.matter ? strip.fromDossier : phrase === undefined ? null : strip.fromPhrase(phrase);
  return clear('task', context, matter ? { value: capital(said(context, matter.name)), source } : null, ownerWords(facts, context).basis);
}

function time(facts: Facts, context: Context, summary: DossierSummary | null): Clear {
  const { strip, provisional } = context.words;
  const due = dueOf(facts, context, summary);
  if (!due) return clear('time', context, null, strip.noDue);
  return clear('time', context, { value: strip.due(due.on, due.left), source: due.source, tone: due.tone, provisional: due.provisional ? provisional : null }, '');
}

/** Whoever heads the lead; before a dossier is open, the head of the unit that is competent. */
function responsibility(facts: Facts, context: Context, summary: DossierSummary | null): Clear {
  const { strip } = context.words;
  if (summary?.accountable) return clear('responsibility', context, { value: named(context, summary.accountable), source: strip.fromDossier }, '');
  const owner = ownerWords(facts, context);
  return clear('responsibility', context, owner.known ? { value: strip.headOf(owner.fullName), source: strip.byCompetence } : null, owner.basis);
}

function product(facts: Facts, context: Context, summary: DossierSummary | null): Clear {
  const { strip } = context.words;
  if (summary?.procedure) {
    const { name, product: made } = summary.procedure;
    return clear('product', context, { value: capital(said(context, made)), source: strip.fromProcedure(said(context, name)) }, '');
  }
  const { today } = context;
  const fitting = context.slice?.procedures.filter(({ matter, from, to }) => matter === matterId(facts.matter) && (from ?? today) <= today && today <= (to ?? today)) ?? [];
  const products = new Set(fitting.map((procedure) => said(context, procedure.product)));
  // The copy that a demonstration counts in minutes is not the one to cite.
  const first = fitting.find(({ demo }) => !demo) ?? fitting[0];
  const found = first && products.size === 1 ? { value: capital(said(context, first.product)), source: strip.fromProcedure(said(context, first.name)) } : null;
  return clear('product', context, found, strip.productUnclear);
}

/** The page makes us the lead, and the register names another unit: both are said. */
function assignedElsewhere({ role, owner }: Facts, { acting }: Context): boolean {
  return role === 'lead' && owner.kind === 'unit' && acting !== null && owner.unit !== acting.agency;
}

function authority(facts: Facts, context: Context): Clear {
  const { strip, provisional } = context.words;
  const owner = ownerWords(facts, context);
  if (!owner.known) return clear('authority', context, null, owner.basis);
  const value = owner.decider === null ? owner.fullName : strip.decider(owner.fullName, owner.decider);
  if (assignedElsewhere(facts, context)) {
    const todo = notOurs(facts, context) ? strip.assignedReturn : strip.assignedReport;
    return clear(
      'authority',
      context,
      { value: strip.assigned(owner.fullName), source: `${owner.basis}. ${todo}`, tone: 'note', provisional: owner.provisional ? provisional : null },
      '',
    );
  }
  return clear('authority', context, { value, source: owner.basis, provisional: owner.provisional ? provisional : null }, '');
}
