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

/** Whom a person may submit to: the heads of the own office and its divisions, and the province above. */
export function superiors(account: Account): RecipientChoice[] {
  const office = officeOf(account.unit);
  const heads = ACCOUNTS.filter(({ login, unit, post }) => login !== account.login && officeOf(unit) === office && HEAD.test(post));
  const above = UNITS.filter(({ code }) => PROVINCE.includes(code) && code !== office);
  return [
    ...heads.map(({ login, name, post }): RecipientChoice => ({ value: login, label: `${name}, ${post}`, to: { kind: 'account', login } })),
    ...above.map(({ code, name }): RecipientChoice => ({ value: code, label: name, to: { kind: 'unit', code } })),
  ];
}

const HEAD = /^(?:Giám đốc|Chủ tịch|Trưởng phòng)/;
const PROVINCE = ['H99', 'H99.01'];

/** Whoever a submission may go to, by the posted value. */
export function superiorOf(account: Account, value: string): Party | undefined {
  return superiors(account).find((choice) => choice.value === value)?.to;
}

/** Everybody of the own office, who may sign what it sends. */
export function signers(account: Account): readonly Account[] {
  return ACCOUNTS.filter(({ unit }) => officeOf(unit) === officeOf(account.unit));
}

/** Somebody of the own office, by the posted login. */
export function colleagueOf(account: Account, login: string): Account | undefined {
  return signers(account).find((found) => found.login === login);
}

/** The other offices, in the groups of the picker. */
export function officeGroups(account: Account): RecipientGroup[] {
  return recipientGroups(account)
    .map(({ title, choices }) => ({ title, choices: choices.filter(({ to }) => to.kind === 'unit' && to.code === officeOf(to.code)) }))
    .filter(({ choices }) => choices.length > 0);
}

/** Another office, by the posted code. */
export function officeByCode(account: Account, code: string): Party | undefined {
  return officeGroups(account)
    .flatMap(({ choices }) => choices)
    .find(({ value }) => value === code)?.to;
}
