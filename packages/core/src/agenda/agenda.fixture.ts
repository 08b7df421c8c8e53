import type { Command } from '../dossier/commands.ts';
import { courseOf } from '../dossier/course.ts';
import { act, consultCommand, declared, openCommand, procedure } from '../dossier/dossier.fixture.ts';
import { dossierId } from '../dossier/keys.ts';
import type { Actor } from '../dossier/people.ts';
import type { DocumentClass } from '../dossier/positions.ts';
import { concludeSilence, type LastLook } from '../dossier/silence.ts';
import { silentUnits } from '../dossier/silent-units.ts';
import { type DossierState, newDossier } from '../dossier/state.ts';
import type { Procedure, SilenceEffect } from '../procedure/types.ts';
import type { Post, Reference } from '../registry/types.ts';

/** An instant of Việt Nam: `2026-11-23 09:00`. */
export const at = (text: string): number => Date.parse(`${text.replace(' ', 'T')}:00+07:00`);

const since = { from: '2025-07-01' };
const unit = (code: string, kind: Reference['units'][number]['kind'], parent?: string) => ({
  code,
  legacyCode: code,
  name: { vi: `Đơn vị ${code}`, en: `Unit ${code}` },
  shortName: code,
  kind,
  successors: [],
  ...since,
  ...(parent === undefined ? {} : { parent }),
});
const post = (id: string, place: string, head: boolean): Post => ({ id, unit: place, title: { vi: id, en: id }, head, roles: head ? ['head', 'officer'] : ['officer'] });

export const posts = {
  director: post('H99.04/giam-doc', 'H99.04', true),
  deputy: post('H99.04/pho-giam-doc', 'H99.04', false),
  division: post('H99.04.02/truong-phong', 'H99.04.02', true),
  chair: post('H99.32/chu-tich', 'H99.32', true),
  province: post('H99/chu-tich', 'H99', true),
} as const;

/** Two departments, a commune, their heads; the deputy of H99.04 signs extensions by delegation. */
export const office: Pick<Reference, 'units' | 'posts' | 'holdings' | 'delegations'> = {
  units: [
    unit('H99', 'province'),
    unit('H99.04', 'department', 'H99'),
    unit('H99.04.02', 'division', 'H99.04'),
    unit('H99.05', 'department', 'H99'),
    unit('H99.32', 'commune', 'H99'),
  ],
  posts: Object.values(posts),
  holdings: Object.values(posts).map(({ id }) => ({ post: id, officer: `giu ${id}`, acting: false, ...since })),
  delegations: [{ post: 'H99.32/chu-tich', officer: 'giu H99.04/pho-giam-doc', actions: ['decide'], instrument: 'UQ khác cơ quan', ...since }],
};
export const ownerOf = (held: Post) => ({ officer: `giu ${held.id}`, post: held });

let made = 0;

/** A dossier of the commune with one consult of H99.04 (enrolled) and H99.05, opened and sent at an instant. */
export function asked(sentAt: number, given: { readonly effect?: SilenceEffect; readonly documentClass?: DocumentClass; readonly under?: Procedure } = {}): DossierState {
  made += 1;
  const id = dossierId({ unit: 'H99.32', year: 2026, register: 'den', number: String(made) });
  const under = given.under ?? procedure({ effect: given.effect ?? 'deemed-consent' });
  const open = openCommand(under);
  const units = [
    { unit: 'H99.04', enrolled: true },
    { unit: 'H99.05', enrolled: false },
  ];
  const state = after(newDossier(id), sentAt, open, consultCommand(units));
  // Of complaints nothing in words may be declared any more; the store has some from before.
  return given.documentClass ? { ...state, course: { ...courseOf(state), documentClass: given.documentClass } } : state;
}

/** The state after commands at an instant; what stands in a ledger may be older than some refusals. */
export function after(state: DossierState, when: number, ...commands: readonly Command[]): DossierState {
  return commands.reduce((before, command) => declared(before, act(command, when), 'at-first').state, state);
}

/** The state after its due time was worked out. */
export function concluded(state: DossierState, heads: LastLook['heads'] = {}): DossierState {
  const dueAt = state.consults[0]?.dueAt ?? 0;
  return concludeSilence(state, { silent: silentUnits(state, dueAt), replies: [], heads }, { recordedAt: dueAt + 600_000, registryVersion: 'reg-1' }).state;
}

/** The same by somebody else. */
export function afterBy(state: DossierState, when: number, actor: Actor, command: Command): DossierState {
  return declared(state, act(command, when, actor)).state;
}
