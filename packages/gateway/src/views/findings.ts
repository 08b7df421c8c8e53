import { type Finding, findingsOf, findingWords, type Reference, sourceText, wayOutWords } from '@roviec/core';
import type { StoredEvent } from '@roviec/ledger';
import type { FindingView, PersonView } from '@roviec/schema';
import type { People } from './people.ts';

/** What in a dossier's history is to be explained. */
export function findingViewsOf(stored: readonly StoredEvent[], reference: Reference, people: People, now: number): FindingView[] {
  const events = stored.map((kept) => kept.event);
  return findingsOf(events, reference, reference.severities, now).map((finding) => ({
    rule: finding.rule,
    demands: [...finding.demands],
    accountable: accountableFor(finding, stored, people),
    unit: finding.unit,
    evidence: [...finding.evidence],
    sentence: findingWords(finding, people),
    sources: finding.sources.map((source) => sourceText(source)),
    wayOut: finding.wayOut.map(wayOutWords),
  }));
}

/**
 * Who was named for it: for a silence whoever a deeming names, and nobody before that (design §2.6); for an act whoever did it
 * for the unit concerned.
 */
function accountableFor(finding: Finding, stored: readonly StoredEvent[], people: People): PersonView | null {
  const evidence = stored.map((kept) => kept.event).filter((event) => finding.evidence.includes(event.id));
  for (const { body } of evidence) if (body.kind === 'consent-deemed') return body.accountable && people.person(body.accountable);
  const actor = evidence[0]?.actor;
  return actor && actor.unit === finding.unit ? people.person(actor) : null;
}
