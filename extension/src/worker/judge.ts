import { type Action, type AdapterPlan, accountsOf } from '@roviec/adapters';
import { agencyByName, agencyOf, type Finding, findingWords, type Judgement, judge, sourceText, type UnitCode, wayOutWords } from '@roviec/core';
import type { DossierSummary } from '@roviec/schema';
import type { PageAct, PageDocument, Verdict } from '../messages.ts';
import type { QuestionView } from '../views.ts';
import { type Context, capital, namesOf, said } from './context.ts';
import { factsOf } from './facts.ts';
import { occasionsOf } from './occasions.ts';
import { reportWords } from './report-words.ts';

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

/** What the rules say before an act. A warning rests on what is known; what cannot be told is said to be unclear, never fine. */
export function verdictOn(act: PageAct, action: Action, context: Context, summary: DossierSummary | null): Verdict {
  const { slice, acting } = context;
  if (!slice || !acting) return { kind: 'pass' };
  const facts = factsOf(act.document, act.source.adapter, context, summary);
  if (facts.documentClass === 'unknown') return { kind: 'pass' };
  // Who gets it for information handles nothing.
  const handling: PageAct = { ...act, recipients: act.recipients.filter(({ role }) => role !== 'information') };
  const to = unitsReached(handling, action, context);
  if (to.length === 0 && handling.recipients.length > 0) return unclear([context.words.missing.recipients], context);
  const occasions = occasionsOf({ act: handling, action, facts, context: { ...context, slice, acting }, summary, to });
  if (!occasions) return unclear([context.words.missing.result], context);
  const judged = occasions.map((occasion) => judge(occasion, 'before', slice, slice.severities));
  const serious = judged.flatMap(({ findings }) => findings.filter(({ severity }) => severity === 'ask' || severity === 'refuse'));
  if (serious.length > 0) return { kind: 'ask', rules: [...new Set(serious.map(({ rule }) => rule))], question: questionOf(serious, action.kind, context) };
  // Of a complaint or a denunciation nothing else is read, so that nothing else is missing.
  if (facts.restricted) return { kind: 'pass' };
  // What stays within the agency is nobody's to warn of, whatever the register says.
  const outside = action.recipients === null || to.some((unit) => agencyOf(slice.units, unit) !== acting.agency);
  const unknown = judged.flatMap((one) => one.unknown.filter(({ rule }) => (slice.severities[rule] ?? 'inform') !== 'inform'));
  const missing = [...new Set(unknown.flatMap((one) => missingWords(one, context) ?? []))];
  return outside && missing.length > 0 ? unclear(missing, context) : { kind: 'pass' };
}

/** What keeps a rule from telling; null for what is the rule's own business, such as a limit that nobody set or since when we have it. */
function missingWords({ rule, why }: Judgement['unknown'][number], { words }: Context): string | null {
  if (rule === 'wrong-class-move') return null;
  if (rule === 'self-made-silence' || rule === 'unscoped-consult') return words.missing[rule];
  if (Object.hasOwn(words.missing, why)) return words.missing[why as keyof typeof words.missing];
  return Object.hasOwn(words.why, why) ? words.why[why as keyof typeof words.why] : null;
}

/** One verdict on one click that does the same to several documents: one question, which says what is said of which. */
export function together(verdicts: readonly Verdict[], documents: readonly PageDocument[], { words }: Context): Verdict {
  const asked = verdicts.flatMap((verdict, at) => (verdict.kind === 'ask' ? [{ verdict, number: documents[at]?.fields.number ?? documents[at]?.key ?? '' }] : []));
  const [first] = asked;
  if (!first) return verdicts.find(({ kind }) => kind === 'unclear') ?? { kind: 'pass' };
  if (documents.length === 1) return first.verdict;
  const points = asked.flatMap(({ verdict, number }) => verdict.question.points.map((point) => ({ ...point, sentence: words.question.about(number, point.sentence) })));
  return { kind: 'ask', rules: [...new Set(asked.flatMap(({ verdict }) => verdict.rules))], question: { ...first.verdict.question, points } };
}

/** The same, said beside the act instead of asked before it. */
export function informing(verdict: Verdict): Verdict {
  if (verdict.kind !== 'ask') return verdict;
  const parts = verdict.question.points.flatMap(({ sentence, citation, wayOut }) => [sentence, citation, wayOut]).filter((part) => part !== '');
  return { kind: 'inform', said: parts.map((part) => (part.endsWith('.') ? part : `${part}.`)).join(' ') };
}

function unclear(what: readonly string[], { words }: Context): Verdict {
  return { kind: 'unclear', said: words.question.unclear(what.join('; ')) };
}

function questionOf(findings: readonly Finding[], kind: Action['kind'], context: Context): QuestionView {
  const { question } = context.words;
  const { reasonLabel, reasonMissing, mend, insist, footnote, clickAgain, heading } = question;
  const act = question.acts[kind];
  const points = findings.map((finding) => {
    const ways = finding.wayOut.map((way) => said(context, wayOutWords(way))).join('. ');
    return { sentence: capital(said(context, findingWords(finding, namesOf(context.slice)))), citation: question.basis(basisOf(finding)), wayOut: question.wayOut(ways) };
  });
  return {
    heading: heading(act),
    points,
    reasonLabel: reasonLabel(act),
    reasonMissing,
    mend,
    insist: insist(act),
    footnote: footnote(act),
    clickAgain,
    report: reportWords(context),
  };
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
