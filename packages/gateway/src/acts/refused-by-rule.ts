import { type DeclaredAct, declareAct, type Finding, findingsBefore, findingWords, type Names, newDossier, type Reference, record, wayOutWords } from '@roviec/core';
import { ProblemError } from '../http/problems.ts';
import { viewOf } from '../views/findings.ts';
import { peopleNow } from '../views/people.ts';
import type { Known } from './known.ts';

/**
 * Throws `rule-refuses` when a rule that the agency set to refuse speaks against a declared act: the same rules, over the same
 * events that the act would lead to, as afterwards in the history. What the machinery itself refuses it says in its own words.
 */
export function refuseByRule(act: DeclaredAct, { state, kept }: Known, reference: Reference): void {
  if (!Object.values(reference.severities).includes('refuse')) return;
  const standing = state ?? newDossier(act.dossier);
  // The same act once more is answered as it was the first time.
  if (standing.processed[act.id]) return;
  const outcome = declareAct(standing, act);
  if (!outcome.ok) return;
  const { events } = record(standing, outcome.value, { recordedAt: act.receivedAt, registryVersion: act.registryVersion });
  const before = kept?.events.map(({ event }) => event) ?? [];
  const refused = findingsBefore(before, events, viewOf(reference), reference.severities).find(({ severity }) => severity === 'refuse');
  if (refused) throw new ProblemError('rule-refuses', { words: sentenceOf(refused, peopleNow(reference)), notedAs: refused.rule });
}

/** What is wrong, and the lawful way on. */
function sentenceOf(finding: Finding, names: Names) {
  const said = findingWords(finding, names);
  const ways = finding.wayOut.map(wayOutWords);
  return { vi: [said.vi, ...ways.map(({ vi }) => `${vi}.`)].join(' '), en: [said.en, ...ways.map(({ en }) => `${en}.`)].join(' ') };
}
