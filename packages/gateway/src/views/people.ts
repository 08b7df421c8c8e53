import { type Actor, type CivilDate, type Holder, headOf, type Names, type OfficerId, type PostId, type Reference, type UnitCode, type Words } from '@roviec/core';
import type { PersonView } from '@roviec/schema';

/** Names as some versions of the reference have them. */
export interface People extends Names {
  person(who: Pick<Actor | Holder, 'officer' | 'post' | 'unit'>): PersonView;
  /** Who answers for a unit on a day; null when nobody is registered. */
  head(unit: UnitCode, on: CivilDate): PersonView | null;
}

/** Names from several versions; the first that knows one wins, so that what was known then comes before what is known now. */
export function peopleOf(reference: Reference, ...others: readonly Reference[]): People {
  const versions = [reference, ...others].map(namesIn);
  const find = <T>(pick: (names: NamesIn) => T | undefined): T | null => versions.map(pick).find((found) => found !== undefined) ?? null;
  const names: Names = {
    unit: (code) => find(({ units }) => units.get(code)),
    officer: (id) => find(({ officers }) => officers.get(id)),
    post: (id) => find(({ posts }) => posts.get(id)),
  };
  const person: People['person'] = ({ officer, post, unit }) => ({
    officer,
    name: names.officer(officer) ?? officer,
    post,
    postTitle: names.post(post) ?? { vi: post, en: post },
    unit,
  });
  return {
    ...names,
    person,
    head(unit, on) {
      const holder = headIn(reference, unit, on);
      return holder && person(holder);
    },
  };
}

const now = new WeakMap<Reference, People>();

/** Names as one version has them; made once per version. */
export function peopleNow(reference: Reference): People {
  const kept = now.get(reference) ?? peopleOf(reference);
  now.set(reference, kept);
  return kept;
}

/** Heads by unit and day; a page of 500 dossiers asks for the same few again and again. */
const heads = new WeakMap<Reference, Map<string, Holder | null>>();
const HEADS_KEPT = 20_000;

function headIn(reference: Reference, unit: UnitCode, on: CivilDate): Holder | null {
  const known = heads.get(reference) ?? new Map<string, Holder | null>();
  heads.set(reference, known);
  const key = `${unit} ${on}`;
  const kept = known.get(key);
  if (kept !== undefined) return kept;
  if (known.size >= HEADS_KEPT) known.clear();
  const holder = headOf(reference, unit, on);
  known.set(key, holder);
  return holder;
}

interface NamesIn {
  readonly officers: ReadonlyMap<OfficerId, string>;
  readonly posts: ReadonlyMap<PostId, Words>;
  readonly units: ReadonlyMap<UnitCode, Words>;
}

/** A reference never changes, so its names are laid out once. */
const laidOut = new WeakMap<Reference, NamesIn>();

function namesIn(reference: Reference): NamesIn {
  const kept = laidOut.get(reference);
  if (kept) return kept;
  const names: NamesIn = {
    officers: new Map(reference.officers.map((officer) => [officer.id, officer.name])),
    posts: new Map(reference.posts.map((post) => [post.id, post.title])),
    units: new Map(reference.units.map((unit) => [unit.code, unit.name])),
  };
  laidOut.set(reference, names);
  return names;
}
