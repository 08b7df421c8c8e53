import { isWithin, type UnitCode } from '@roviec/core';
import type { Context } from './context.ts';
import type { Facts } from './facts.ts';

/** How a subject line asks for an opinion or for help, not for a decision. */
const HELP = /(?<!\p{L})(?:lấy ý kiến|xin ý kiến|cho ý kiến|tham gia ý kiến|góp ý|phối hợp|cung cấp|giấy mời|mời (?:họp|dự))(?!\p{L})/u;
/** How it asks that something be decided. */
const DECISION = /^(?:v\/v|về việc)?\s*(?:đề nghị|kính đề nghị|trình|kính trình|xin)(?!\p{L})/u;

/**
 * Whether a document asks us to settle its matter, so far as can be told. “Not ours: send back” rests on it: a request
 * for an opinion is answered, and what a superior assigns is not refused by a sign on a page. An owner that writes to us
 * hands its work over only where it asks us to decide.
 */
export function isForUsToDecide(facts: Facts, { slice, acting }: Context): boolean {
  const subject = facts.subject?.normalize('NFC').toLowerCase().trim();
  if (!slice || !acting || subject === undefined || HELP.test(subject)) return false;
  const { issuerUnit, owner } = facts;
  if (issuerUnit !== null && issuerUnit !== acting.agency && isWithin(slice.units, acting.agency, issuerUnit)) return false;
  if (!isOwner(issuerUnit, owner)) return true;
  return DECISION.test(subject) || /TTr/i.test(facts.number ?? '');
}

function isOwner(issuer: UnitCode | null, owner: Facts['owner']): boolean {
  return issuer !== null && owner.kind === 'unit' && owner.unit === issuer;
}
