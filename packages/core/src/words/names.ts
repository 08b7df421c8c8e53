import type { DocumentRef } from '../dossier/keys.ts';
import type { Actor, Holder } from '../dossier/people.ts';
import type { ReplyDocument } from '../dossier/positions.ts';
import type { OfficerId, PostId, UnitCode, Words } from '../registry/types.ts';
import { sameWords } from './language.ts';
import { dateWords } from './when.ts';

/** How codes read for whoever is looking; null where a name is not known or may not be shown. */
export interface Names {
  unit(code: UnitCode): Words | null;
  officer(id: OfficerId): string | null;
  post(id: PostId): Words | null;
}

/** A unit's name, or its code where there is no name for it. */
export function unitWords(names: Names, code: UnitCode): Words {
  return names.unit(code) ?? sameWords(code);
}

/** Several units in one phrase, with commas alone: names of departments hold an “và” of their own. */
export function unitListWords(names: Names, codes: readonly UnitCode[]): Words {
  const units = codes.map((code) => unitWords(names, code));
  return { vi: units.map((unit) => unit.vi).join(', '), en: units.map((unit) => unit.en).join(', ') };
}

/** A post with its unit, each word once: `Giám đốc Sở` of `Sở Xây dựng` is `Giám đốc Sở Xây dựng`. */
export function postInUnitWords(title: Words, unit: Words): Words {
  return { vi: joinedOnce(title.vi, unit.vi), en: joinedOnce(title.en, unit.en) };
}

/** `đồng chí Lê Thị Hoa, Giám đốc Sở Xây dựng`; without a name the post alone, for an identifier tells a reader nothing. */
export function personWords(names: Names, person: Pick<Actor, 'officer' | 'post' | 'unit'>): Words {
  const name = names.officer(person.officer);
  const unit = unitWords(names, person.unit);
  const title = names.post(person.post);
  const post = title ? postInUnitWords(title, unit) : { vi: `người giữ chức vụ tại ${unit.vi}`, en: `the post holder at ${unit.en}` };
  return name ? { vi: `đồng chí ${name}, ${title ? post.vi : unit.vi}`, en: `${name}, ${title ? post.en : unit.en}` } : post;
}

/** A post and its holder at the moment that counts. */
export function holderWords(names: Names, holder: Holder): Words {
  const person = personWords(names, holder);
  return holder.acting ? { vi: `${person.vi} (được giao phụ trách)`, en: `${person.en} (acting)` } : person;
}

/** `số 27/TTr-UBND ngày 05/01/2027 của UBND phường Đông Lâm`. */
export function documentWords(names: Names, document: DocumentRef): Words {
  const issuer = unitWords(names, document.issuer);
  const on = dateWords(document.issuedOn);
  return { vi: `số ${document.number} ngày ${on.vi} của ${issuer.vi}`, en: `${document.number} of ${on.en} by ${issuer.en}` };
}

/** `văn bản số 12/SXD-QLXD ngày 08/01/2027`. */
export function replyDocumentWords(document: ReplyDocument): Words {
  const on = dateWords(document.issuedOn);
  return { vi: `văn bản số ${document.number} ngày ${on.vi}`, en: `document ${document.number} of ${on.en}` };
}

/** Two phrases as one when the end of the first is the beginning of the second, else with a comma between. */
function joinedOnce(first: string, second: string): string {
  const [head, tail] = [first.split(' '), second.split(' ')];
  for (let count = Math.min(head.length, tail.length); count > 0; count -= 1) {
    const same = head.slice(-count).join(' ').toLowerCase() === tail.slice(0, count).join(' ').toLowerCase();
    if (same) return [...head, ...tail.slice(count)].join(' ');
  }
  return first.toLowerCase().includes(second.toLowerCase()) ? first : `${first}, ${second}`;
}
