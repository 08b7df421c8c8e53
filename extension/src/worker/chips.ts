import { consulteeStatusWords, documentClassWords } from '@roviec/core';
import type { DossierSummary } from '@roviec/schema';
import type { Chip } from '../views.ts';
import { stepWords } from '../words/course.ts';
import { type Context, capital, said, shortName, shortNamesOf } from './context.ts';
import { dueOf } from './due.ts';
import type { Facts } from './facts.ts';
import { notOurs, ownerWords } from './owner.ts';

type Status = DossierSummary['consults'][number]['consultees'][number]['status'];

/** Silent, whatever silence then led to. */
const SILENT: readonly Status[] = ['due-passed', 'silent', 'attested', 'deemed', 'proceeded-without', 'escalated'];

/** The signs of one row. Nothing is said of what was sent for information alone, and no sign ever says “fine”. */
export function chipsOf(facts: Facts, context: Context, summary: DossierSummary | null): readonly Chip[] {
  if (!context.slice || !context.acting) return [];
  if (facts.restricted) return [...classChips(facts, context), ...dueChips(facts, context, null)];
  if (facts.role === 'information') return silenceChips(summary, context);
  return [
    ...ownerChips(facts, context, summary),
    ...dueChips(facts, context, summary),
    ...notOursChips(facts, context),
    ...silenceChips(summary, context),
    ...stepChips(summary, context),
  ];
}

/** “Not ours: send back”, where the register says so and this unit is to lead. */
export function notOursChips(facts: Facts, context: Context): readonly Chip[] {
  const found = notOurs(facts, context);
  if (!found) return [];
  const { chips } = context.words;
  return [{ kind: 'not-ours', text: chips.notOurs, title: chips.notOursTitle(found.sentence, ownerWords(facts, context).basis), tone: 'note' }];
}

/** How many of those who were asked have stayed silent; nothing while nobody has. */
export function silenceChips(summary: DossierSummary | null, context: Context): readonly Chip[] {
  const asked = (summary?.consults ?? []).flatMap(({ consultees }) => consultees).filter(({ status }) => status !== 'withdrawn');
  const silent = asked.filter(({ status }) => SILENT.includes(status));
  if (silent.length === 0) return [];
  const { chips } = context.words;
  const lines = asked.map(({ unit, status }) => `${shortName(context, unit)}: ${said(context, consulteeStatusWords(status))}`).join('; ');
  return [{ kind: 'silence', text: chips.silence(silent.length, asked.length), title: chips.silenceTitle(lines), tone: 'late' }];
}

/** Submitted, decided or forwarded, as the dossier has it; nothing before. */
export function stepChips(summary: DossierSummary | null, context: Context): readonly Chip[] {
  const step = summary && stepWords(summary, shortNamesOf(context));
  return step ? [{ kind: 'step', text: said(context, step), title: context.words.chips.stepTitle, tone: 'plain' }] : [];
}

/** The class of a complaint or denunciation, with what is kept away from it. */
export function classChips(facts: Facts, context: Context): readonly Chip[] {
  if (facts.documentClass === 'unknown') return [];
  return [{ kind: 'class', text: capital(said(context, documentClassWords(facts.documentClass))), title: context.words.chips.restrictedTitle, tone: 'plain' }];
}

function ownerChips(facts: Facts, context: Context, summary: DossierSummary | null): readonly Chip[] {
  const { chips } = context.words;
  const owner = ownerWords(facts, context);
  if (!owner.known) return [{ kind: 'owner', text: chips.ownerUnclear, title: chips.ownerUnclearTitle(owner.basis), tone: 'unknown' }];
  const handler = summary?.handler;
  const name = handler ? chips.ownerWith(owner.name, handler.name) : owner.name;
  const provisional = owner.provisional ? ` (${context.words.provisional})` : '';
  return [{ kind: 'owner', text: chips.owner(name), title: `${chips.ownerTitle(owner.name, owner.basis)}${provisional}`, tone: 'plain' }];
}

function dueChips(facts: Facts, context: Context, summary: DossierSummary | null): readonly Chip[] {
  const { chips, provisional, fromNote } = context.words;
  if (!facts.waiting || summary?.phase === 'closed' || summary?.phase === 'returned') return [];
  const due = dueOf(facts, context, summary);
  if (!due) return [{ kind: 'due', text: chips.dueUnclear, title: chips.dueUnclearTitle, tone: 'unknown' }];
  const remarks = [...(due.noted ? [fromNote] : []), ...(due.provisional ? [provisional] : [])];
  const text = remarks.length > 0 ? `${due.left} (${remarks.join(', ')})` : due.left;
  return [{ kind: 'due', text: capital(text), title: chips.dueTitle(due.on, due.source), tone: due.tone }];
}
