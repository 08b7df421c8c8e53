import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Role } from '../registry/types.ts';
import { authorize, type RightsView } from './authorize.ts';
import { RIGHTS } from './table.ts';
import type { Action, Resource } from './types.ts';

const ROLES: readonly Role[] = ['officer', 'head', 'records', 'tracker', 'admin', 'auditor'];
const ACTIONS = [...new Set(RIGHTS.flatMap((right) => right.actions))];
const FROM = '2026-03-01';
const TO = '2026-03-31';
/** Noon in Việt Nam. */
const at = (on: string) => Date.parse(`${on}T05:00:00Z`);

const unit = (code: string, kind: 'province' | 'department' | 'division', parent?: string) => ({
  code,
  legacyCode: code,
  name: { vi: code, en: code },
  shortName: code,
  kind,
  successors: [],
  from: '2025-01-01',
  ...(parent === undefined ? {} : { parent }),
});
const UNITS = [
  unit('H99', 'province'),
  unit('H99.04', 'department', 'H99'),
  unit('H99.04.02', 'division', 'H99.04'),
  unit('H99.06', 'department', 'H99'),
  unit('H99.06.01', 'division', 'H99.06'),
  unit('H99.08', 'department', 'H99'),
];

/** One officer `x` with one post that has these roles, in a division of the agency. */
function office(roles: readonly Role[], agency: string): RightsView {
  const place = UNITS.find((candidate) => candidate.parent === agency)?.code ?? agency;
  return {
    units: UNITS,
    posts: [{ id: 'p', unit: place, title: { vi: 'p', en: 'p' }, head: false, roles }],
    holdings: [{ post: 'p', officer: 'x', acting: false, from: FROM, to: TO }],
  };
}

const DOSSIER: Resource = { kind: 'dossier', id: 'dossier/H99.04/2026/den/1', consulted: ['H99.06'], replyFor: 'H99.06' };
const resourceOf = (action: Action): Resource => (['import:reference', 'read:registry', 'read:scores', 'read:warnings'].includes(action) ? { kind: 'reference' } : DOSSIER);
const decide = (roles: readonly Role[], agency: string, action: Action, on = '2026-03-15') =>
  authorize({ officer: 'x', post: 'p' }, action, resourceOf(action), at(on), office(roles, agency));

/** Written out by hand, so that a change of the table has to be meant: action → agency → roles that may. */
const MAY: Readonly<Record<string, Readonly<Record<'lead' | 'consulted' | 'other', string>>>> = {
  'act:open': { lead: 'officer head records', consulted: '', other: '' },
  'act:assign': { lead: 'officer head records', consulted: '', other: '' },
  'act:consult': { lead: 'officer head records', consulted: '', other: '' },
  'act:return': { lead: 'officer head records', consulted: '', other: '' },
  'act:close': { lead: 'officer head records', consulted: '', other: '' },
  'act:correct': { lead: 'officer head records', consulted: '', other: '' },
  'act:attest-no-reply': { lead: 'officer head records', consulted: '', other: '' },
  'act:reply': { lead: '', consulted: 'officer head', other: '' },
  'act:prepare-reply': { lead: '', consulted: 'officer head', other: '' },
  'act:withdraw-consult': { lead: 'officer head records', consulted: '', other: '' },
  'act:reconcile': { lead: 'officer head records', consulted: '', other: '' },
  'act:reserve': { lead: 'officer head records', consulted: 'officer head', other: '' },
  'act:submit': { lead: 'officer head records', consulted: '', other: '' },
  'act:forward': { lead: 'officer head records', consulted: '', other: '' },
  'act:supplement': { lead: 'officer head records', consulted: '', other: '' },
  'act:urge': { lead: 'officer head records tracker', consulted: 'tracker', other: 'tracker' },
  'act:note': { lead: 'officer head records', consulted: '', other: '' },
  'act:extend': { lead: 'officer head', consulted: '', other: '' },
  'act:set-target': { lead: 'officer head', consulted: '', other: '' },
  'act:change-target': { lead: 'officer head', consulted: '', other: '' },
  'act:decide': { lead: '', consulted: '', other: '' },
  'observe:submitted': { lead: 'officer head records', consulted: '', other: '' },
  'observe:decided': { lead: 'officer head records', consulted: '', other: '' },
  'observe:recalled': { lead: 'officer head records', consulted: '', other: '' },
  'observe:status-hint': { lead: 'officer head records', consulted: '', other: '' },
  'observe:reply-recorded': { lead: 'officer head records', consulted: '', other: '' },
  'observe:delivered': { lead: 'officer head records', consulted: '', other: '' },
  'observe:attempted': { lead: 'officer head records', consulted: '', other: '' },
  'observe:forwarded': { lead: 'officer head records', consulted: '', other: '' },
  'observe:returned': { lead: 'officer head records', consulted: '', other: '' },
  'read:dossier': { lead: ROLES.join(' '), consulted: ROLES.join(' '), other: 'tracker auditor' },
  'read:registry': { lead: ROLES.join(' '), consulted: ROLES.join(' '), other: ROLES.join(' ') },
  'read:scores': { lead: 'tracker auditor', consulted: 'tracker auditor', other: 'tracker auditor' },
  'read:warnings': { lead: 'admin', consulted: 'admin', other: 'admin' },
  'import:reference': { lead: 'admin', consulted: 'admin', other: 'admin' },
};
const AGENCIES = { lead: 'H99.04', consulted: 'H99.06', other: 'H99.08' } as const;

describe('who may do what', () => {
  test('the matrix names every action', () => {
    expect(Object.keys(MAY).sort()).toEqual([...ACTIONS].sort());
  });

  for (const action of ACTIONS) {
    test(action, () => {
      for (const [standing, agency] of Object.entries(AGENCIES)) {
        const may = MAY[action]?.[standing as keyof typeof AGENCIES].split(' ') ?? [];
        for (const role of ROLES) expect(decide([role], agency, action).effect, `${role} of the ${standing} agency`).toBe(may.includes(role) ? 'allow' : 'deny');
      }
    });
  }

  test('a refusal tells a missing role from another agency', () => {
    expect(decide(['auditor'], 'H99.04', 'act:close').rule).toBe('role-missing');
    expect(decide(['head'], 'H99.06', 'act:close').rule).toBe('other-agency');
    expect(decide(['officer'], 'H99.08', 'import:reference').rule).toBe('role-missing');
  });
});

describe('when', () => {
  test.each([
    ['2026-02-28', 'deny'],
    ['2026-03-01', 'allow'],
    ['2026-03-31', 'allow'],
    ['2026-04-01', 'deny'],
  ])('on %s: %s, for the post is held from %s on', (on, effect) => {
    expect(decide(['head'], 'H99.04', 'act:open', on).effect).toBe(effect);
  });

  test('to the second: midnight in Việt Nam ends a post', () => {
    const midnight = Date.parse('2026-03-31T17:00:00Z');
    const may = (instant: number) => authorize({ officer: 'x', post: 'p' }, 'act:open', DOSSIER, instant, office(['head'], 'H99.04')).effect;
    expect(may(midnight - 1)).toBe('allow');
    expect(may(midnight)).toBe('deny');
  });

  test('nobody acts in the post of another', () => {
    expect(authorize({ officer: 'y', post: 'p' }, 'act:open', DOSSIER, at('2026-03-15'), office(['head'], 'H99.04')).rule).toBe('post-not-held');
    expect(authorize({ officer: 'x', post: 'q' }, 'act:open', DOSSIER, at('2026-03-15'), office(['head'], 'H99.04')).rule).toBe('post-not-held');
  });
});

describe('always', () => {
  const roles = fc.uniqueArray(fc.constantFrom(...ROLES));
  const agency = fc.constantFrom(...Object.values(AGENCIES), 'H99');
  const action = fc.constantFrom(...ACTIONS);

  test('taking a role away never gives a right', () => {
    fc.assert(
      fc.property(roles, agency, action, fc.constantFrom(...ROLES), (held, where, what, lost) => {
        const less = decide(
          held.filter((role) => role !== lost),
          where,
          what,
        );
        return less.effect === 'deny' || decide(held, where, what).effect === 'allow';
      }),
    );
  });

  test('a dossier whose id is none, and a unit nobody knows, give nothing to any agency', () => {
    for (const id of ['', 'dossier', 'dossier/H99.04', 'dossier/X1/2026/den/1']) {
      for (const what of ACTIONS.filter((candidate) => candidate.startsWith('act:') || candidate.startsWith('observe:'))) {
        const resource = { kind: 'dossier' as const, id, consulted: ['X1'], replyFor: 'X1' };
        expect(authorize({ officer: 'x', post: 'p' }, what, resource, at('2026-03-15'), office(ROLES, 'H99.04')).effect, `${what} ${id}`).toBe('deny');
      }
    }
  });
});

describe('deciding and approving', () => {
  const submitted: Resource = { ...DOSSIER, kind: 'dossier', submittedTo: 'H99.08' };
  const decideBy = (roles: readonly Role[], agency: string, action: Action, resource: Resource) =>
    authorize({ officer: 'x', post: 'p' }, action, resource, at('2026-03-15'), office(roles, agency));

  test('the agency it was submitted to decides and reads; nobody else decides', () => {
    expect(decideBy(['head'], 'H99.08', 'act:decide', submitted).effect).toBe('allow');
    expect(decideBy(['records'], 'H99.08', 'act:decide', submitted).rule).toBe('role-missing');
    expect(decideBy(['head'], 'H99.04', 'act:decide', submitted).rule).toBe('other-agency');
    expect(decideBy(['records'], 'H99.08', 'read:dossier', submitted).effect).toBe('allow');
    expect(decideBy(['records'], 'H99.08', 'read:dossier', DOSSIER).effect).toBe('deny');
  });

  test('nobody approves what they asked for', () => {
    expect(decideBy(['head'], 'H99.04', 'act:extend', { ...submitted, requestedBy: 'x' }).rule).toBe('own-request');
    expect(decideBy(['head'], 'H99.04', 'act:extend', { ...submitted, requestedBy: 'y' }).effect).toBe('allow');
  });
});
