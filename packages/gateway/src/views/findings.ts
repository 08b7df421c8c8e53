import { type Around, type DossierEvent, type Finding, findingsOf, findingWords, type Reference, type RuleView, readReply, sourceText, wayOutWords } from '@roviec/core';
import type { StoredEvent } from '@roviec/ledger';
import type { FindingView, PersonView } from '@roviec/schema';
import type { People } from './people.ts';

/** What in a dossier's history is to be explained. */
export function findingViewsOf(stored: readonly StoredEvent[], reference: Reference, people: People, now: number, around: Around): FindingView[] {
  const events = stored.map((kept) => kept.event);
  return findingsOf(events, viewOf(reference), reference.severities, now, around).map((finding) => findingViewOf(finding, events, people));
}

/** What rules look at: the register, and a reader of replies. */
export function viewOf(reference: Reference): RuleView {
  return { ...reference, readReply };
}

/** A finding as people read it; `events` are those in which its evidence lies. */
export function findingViewOf(finding: Finding, events: readonly DossierEvent[], people: People): FindingView {
  return {
    rule: finding.rule,
    demands: [...finding.demands],
    nature: finding.nature,
    severity: finding.severity,
    accountable: accountableFor(finding, events, people),
    accountablePost: finding.accountable,
    unit: finding.unit,
    evidence: [...finding.evidence],
    sentence: findingWords(finding, people),
    sources: finding.sources.map((source) => sourceText(source)),
    wayOut: finding.wayOut.map(wayOutWords),
  };
}

/**
 * Who was named for it: for a silence whoever a deeming names, and nobody before that (design §2.6); for an act whoever did it
 * for the unit concerned.
 */
function accountableFor(finding: Finding, events: readonly DossierEvent[], people: People): PersonView | null {
  const evidence = events.filter((event) => finding.evidence.includes(event.id));
  for (const { body } of evidence) if (body.kind === 'consent-deemed') return body.accountable && people.person(body.accountable);
  const actor = evidence[0]?.actor;
  return actor && actor.unit === finding.unit ? people.person(actor) : null;
}
