import { lateReplyWords, ruleWords, type Words } from '@roviec/core';
import type { EventView, FindingView } from '@roviec/schema';

/** What a finding is about; for the rule about late replies, which of the two its evidence shows: a reply that came late, or none. */
export function findingTitle(finding: Pick<FindingView, 'rule' | 'evidence'>, events: readonly Pick<EventView, 'id' | 'body'>[]): Words {
  if (finding.rule !== 'late-reply') return ruleWords(finding.rule);
  const kinds = finding.evidence.map((id) => events.find((event) => event.id === id)?.body.kind);
  if (kinds.includes('replied')) return lateReplyWords('late');
  return kinds.some((kind) => kind === 'silence-noted' || kind === 'no-reply-attested' || kind === 'consent-deemed') ? lateReplyWords('silent') : ruleWords(finding.rule);
}
