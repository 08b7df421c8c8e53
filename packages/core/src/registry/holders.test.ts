import { describe, expect, it } from 'vitest';
import { headOf, holderOf, postsOf } from './holders.ts';
import type { Holding, Post } from './types.ts';

const post = (id: string, unit: string, head: boolean): Post => ({ id, unit, title: { vi: id, en: id }, head, roles: head ? ['head'] : ['officer'] });
const holding = (id: string, officer: string, from: string, to?: string): Holding => ({ post: id, officer, from, acting: false, ...(to === undefined ? {} : { to }) });

const staff = {
  posts: [post('sxd/pgd', 'H99.04', false), post('sxd/gd', 'H99.04', true), post('xd/tp', 'H99.04.02', true), post('xd/cv', 'H99.04.02', false)],
  holdings: [
    holding('sxd/gd', 'khoi', '2025-07-01', '2026-11-30'),
    holding('sxd/gd', 'moi', '2026-12-05'),
    holding('sxd/pgd', 'pho', '2025-07-01'),
    { ...holding('sxd/gd', 'pho', '2026-11-10', '2026-11-20'), acting: true, instrument: 'GUQ 12/2026' },
    { ...holding('sxd/gd', 'binh', '2026-11-15', '2026-11-16'), acting: true },
    holding('xd/cv', 'binh', '2025-07-01'),
  ],
};

describe('who answers for a unit', () => {
  it('is the head, but in the dates of an instrument whoever acts for the head', () => {
    const on = (date: string) => headOf(staff, 'H99.04', date)?.officer ?? null;
    expect(['2026-11-09', '2026-11-10', '2026-11-15', '2026-11-20', '2026-11-21'].map(on)).toEqual(['khoi', 'pho', 'pho', 'pho', 'khoi']);
  });

  it('names the post, and says that somebody acts', () => {
    expect(headOf(staff, 'H99.04', '2026-11-12')).toEqual({ post: 'sxd/gd', officer: 'pho', unit: 'H99.04', acting: true });
  });

  it('is nobody while the post is vacant, and is not looked for higher up', () => {
    expect(headOf(staff, 'H99.04', '2026-12-02')).toBeNull();
    expect(headOf(staff, 'H99.04.02', '2026-11-12')).toBeNull();
  });
});

describe('posts', () => {
  it('does not let anybody act without an instrument', () => {
    expect(postsOf(staff, 'binh', '2026-11-15').map(({ id }) => id)).toEqual(['xd/cv']);
  });

  it('lists every post that a person holds on the day', () => {
    expect(postsOf(staff, 'pho', '2026-11-12').map(({ id }) => id)).toEqual(['sxd/pgd', 'sxd/gd']);
    expect(postsOf(staff, 'pho', '2026-11-21').map(({ id }) => id)).toEqual(['sxd/pgd']);
  });

  it('gives no holder for an unknown post', () => {
    expect(holderOf(staff, 'sxd/khong-co', '2026-11-12')).toBeNull();
  });
});
