import { ACCOUNTS, type Account } from './accounts.ts';
import type { Party } from './model.ts';
import { officeOf, UNITS, unitName } from './units.ts';

/** One line of the recipient picker; `value` is what the form posts: a unit code or a login. */
export interface RecipientChoice {
  readonly value: string;
  readonly label: string;
  readonly to: Party;
}

/** A heading of the picker with its lines. */
export interface RecipientGroup {
  readonly title: string;
  readonly choices: readonly RecipientChoice[];
}

/** Whom a person may send to: colleagues, own divisions, the offices of the province, bodies of ministries. */
export function recipientGroups(account: Account): RecipientGroup[] {
  const office = officeOf(account.unit);
  const units = (title: string, wanted: (unit: (typeof UNITS)[number]) => boolean): RecipientGroup => ({
    title,
    choices: UNITS.filter((unit) => wanted(unit) && unit.code !== office).map(({ code, name }) => ({
      value: code,
      label: name,
      to: { kind: 'unit', code },
    })),
  });
  return [
    { title: `Cán bộ - ${unitName(office)}`, choices: colleagues(account, office) },
    units('Phòng, đơn vị trực thuộc', ({ code, group }) => group === 'division' && officeOf(code) === office),
    units('UBND tỉnh, sở, ban, ngành', ({ group }) => group === 'department'),
    units('UBND xã, phường, đặc khu', ({ group }) => group === 'commune'),
    units('Cơ quan ngành dọc trên địa bàn', ({ group }) => group === 'vertical'),
  ];
}

function colleagues(account: Account, office: string): RecipientChoice[] {
  return ACCOUNTS.filter(({ login, unit }) => login !== account.login && officeOf(unit) === office).map(({ login, name, post }) => ({
    value: login,
    label: `${name} (${post})`,
    to: { kind: 'account', login },
  }));
}

/** The recipient behind a posted value; undefined when this person's picker does not offer it. */
export function recipientOf(account: Account, value: string): Party | undefined {
  return recipientGroups(account)
    .flatMap(({ choices }) => choices)
    .find((choice) => choice.value === value)?.to;
}

/** Whom a person submits up to: the head of his own division, and the head of the office. */
export function superiorsOf({ login, unit }: Account): readonly Account[] {
  const heads = ACCOUNTS.filter((other) => other.login !== login && `${unit}.`.startsWith(`${other.unit}.`) && /^(Trưởng phòng|Giám đốc|Chủ tịch)/.test(other.post));
  return heads.toSorted((one, other) => other.unit.length - one.unit.length);
}
