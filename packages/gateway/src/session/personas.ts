import { agencyOf, type CivilDate, type OfficerId, type Post, postsOf, type Reference, type UnitCode, type Words } from '@roviec/core';
import type { Persona } from '@roviec/schema';

/** Everybody who holds a post on a day, for the demo's list of people to sign in as. */
export function personasOf(reference: Reference, on: CivilDate): readonly Persona[] {
  return reference.officers.flatMap((officer) => personaOf(reference, officer.id, on) ?? []);
}

/** A person with the posts that the person may act in on a day; null when unknown or without a post. */
export function personaOf(reference: Reference, officer: OfficerId, on: CivilDate): Persona | null {
  const name = reference.officers.find((candidate) => candidate.id === officer)?.name;
  const posts = postsOf(reference, officer, on);
  if (name === undefined || posts.length === 0) return null;
  return { officer, name, posts: posts.map((post) => postView(reference, post)) };
}

function postView(reference: Reference, post: Post): Persona['posts'][number] {
  const agency = agencyOf(reference.units, post.unit);
  return {
    id: post.id,
    unit: post.unit,
    unitName: unitName(reference, post.unit),
    title: post.title,
    roles: [...post.roles],
    agency,
    agencyName: unitName(reference, agency),
  };
}

function unitName(reference: Reference, code: UnitCode): Words {
  return reference.units.find((unit) => unit.code === code)?.name ?? { vi: code, en: code };
}
