import { type Action, type AdapterPlan, accountsOf } from '@roviec/adapters';
import { agencyByName, agencyOf, type Finding, findingWords, judge, sourceText, type UnitCode, wayOutWords } from '@roviec/core';
import type { DossierSummary } from '@roviec/schema';
import type { PageAct, PageDocument, Verdict } from '../messages.ts';
import type { QuestionView } from '../views.ts';
import { type Context, capital, namesOf, said } from './context.ts';
import { factsOf, matterId } from './facts.ts';

/** Finds an action of an adapter by what the page names. */
export function actionIn(plans: readonly AdapterPlan[], act: Pick<PageAct, 'source' | 'action'>): Action | null {
  const page = plans.find(({ id }) => id === act.source.adapter)?.pages.find(({ id }) => id === act.source.page);
  return page?.actions?.find(({ id }) => id === act.action) ?? null;
}

/** Where an act would go: units, each once. A recipient that cannot be placed is left out, never guessed. */
export function unitsReached(act: PageAct, action: Action, context: Context): readonly UnitCode[] {
  const { slice, acting } = context;
  if (!slice || !acting) return [];
  const units = act.recipients.flatMap(({ value, label, place }): readonly UnitCode[] => {
    if (slice.units.some(({ code }) => code === value)) return [value];
    const named = agencyByName(slice.units, place ?? label) ?? agencyByName(slice.units, label);
    if (named !== null) return [named];
    return accountsOf(action) === 'own-agency' ? [acting.agency] : [];
  });
  return [...new Set(units)];
}

/** What the rules say before an act. Whatever is unclear passes: a warning rests on what is known. */
export function verdictOn(act: PageAct, action: Action, context: Context, summary: DossierSummary | null): Verdict {
  const { slice, acting, today } = context;
  if (!slice || !acting || (action.kind !== 'forward' && action.kind !== 'return')) return { kind: 'pass' };
  const facts = factsOf(act.document, act.source.adapter, context, summary);
  if (facts.documentClass === 'unknown') return { kind: 'pass' };
  // Who gets it for information handles nothing.
  const handling: PageAct = { ...act, recipients: act.recipients.filter(({ role }) => role !== 'information') };
  const to = unitsReached(handling, action, context);
  // Of a complaint or a denunciation the class is read and nothing else (design §8).
  const subject = facts.restricted ? { matter: null, place: null } : { matter: matterId(facts.matter), place: facts.place };
  const about = { ...subject, unit: acting.unit, documentClass: facts.documentClass, on: today, lane: 'observed', evidence: [] } as const;
  // That it is late already is mended by acting, not by a question.
  const held = { to, heldWorkingDays: null };
  const occasion = action.kind === 'forward' ? ({ ...about, ...held, kind: 'forward' } as const) : ({ ...about, ...held, kind: 'return', defects: null, earlier: [] } as const);
  const { findings } = judge(occasion, 'before', slice, slice.severities);
  const serious = findings.filter(({ severity }) => severity === 'ask' || severity === 'refuse');
  return serious.length === 0 ? { kind: 'pass' } : { kind: 'ask', rules: serious.map(({ rule }) => rule), question: questionOf(serious, context) };
}

/** One verdict on one click that does the same to several documents: one question, which says what is said of which. */
export function together(verdicts: readonly Verdict[], documents: readonly PageDocument[], { words }: Context): Verdict {
  const asked = verdicts.flatMap((verdict, at) => (verdict.kind === 'ask' ? [{ verdict, number: documents[at]?.fields.number ?? documents[at]?.key ?? '' }] : []));
  const [first] = asked;
  if (!first) return { kind: 'pass' };
  if (documents.length === 1) return first.verdict;
  const points = asked.flatMap(({ verdict, number }) => verdict.question.points.map((point) => ({ ...point, sentence: words.question.about(number, point.sentence) })));
  return { kind: 'ask', rules: [...new Set(asked.flatMap(({ verdict }) => verdict.rules))], question: { ...first.verdict.question, points } };
}

/** The same, said beside the act instead of asked before it. */
export function informing(verdict: Verdict): Verdict {
  if (verdict.kind !== 'ask') return verdict;
  const parts = verdict.question.points.flatMap(({ sentence, citation, wayOut }) => [sentence, citation, wayOut]).filter((part) => part !== '');
  return { kind: 'inform', text: parts.map((part) => (part.endsWith('.') ? part : `${part}.`)).join(' ') };
}

function questionOf(findings: readonly Finding[], context: Context): QuestionView {
  const { question } = context.words;
  const { heading, reasonLabel, reasonMissing, mend, insist, footnote, clickAgain } = question;
  const points = findings.map((finding) => {
    const ways = finding.wayOut.map((way) => said(context, wayOutWords(way))).join('. ');
    return { sentence: capital(said(context, findingWords(finding, namesOf(context.slice)))), citation: question.basis(basisOf(finding)), wayOut: question.wayOut(ways) };
  });
  return { heading, points, reasonLabel, reasonMissing, mend, insist, footnote, clickAgain };
}

/** The text that gives the competence, then the directive that the rule restates. */
function basisOf({ competence, sources }: Finding): string {
  const texts = [...(competence ? [competence.source] : []), ...sources.slice(0, 1)];
  return texts.map(sourceText).join('; ');
}

/** The agency of the acting unit; the unit itself where the register does not know it. */
export function agencyIn(units: Parameters<typeof agencyOf>[0] | undefined, unit: UnitCode): UnitCode {
  return units ? agencyOf(units, unit) : unit;
}
