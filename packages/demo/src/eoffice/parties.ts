import { type Account, accountOf, officeName } from './accounts.ts';
import type { Party, Role } from './model.ts';
import { officeOf, unitName } from './units.ts';

/** The words for a role, in full as in the forward dialog. */
export const ROLE_LABELS: Readonly<Record<Role, string>> = {
  lead: 'Chủ trì',
  support: 'Phối hợp',
  information: 'Nhận để biết',
};

/** The office whose register a party belongs to; null outside this system. */
export function partyOffice(party: Party): string | null {
  if (party.kind === 'unit') return officeOf(party.code);
  const account = party.kind === 'account' ? accountOf(party.login) : undefined;
  return account ? officeOf(account.unit) : null;
}

/** A party as a list or a message names it. */
export function partyName(party: Party): string {
  if (party.kind === 'outside') return party.name;
  return party.kind === 'unit' ? unitName(party.code) : (accountOf(party.login)?.name ?? party.login);
}

/** The office or the outside body behind a party, for the flow table; empty where the name already says it. */
export function partyPlace(party: Party): string {
  if (party.kind === 'outside') return '';
  if (party.kind === 'unit') return party.code === officeOf(party.code) ? '' : unitName(officeOf(party.code));
  const account = accountOf(party.login);
  return account ? `${account.post}, ${officeName(account)}` : '';
}

/** Whether a person sees what was sent to a party: his own account, or a unit he works in (at any depth). */
export function reaches(party: Party, account: Account): boolean {
  if (party.kind === 'account') return party.login === account.login;
  return party.kind === 'unit' && `${account.unit}.`.startsWith(`${party.code}.`);
}
