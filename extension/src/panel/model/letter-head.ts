import { civilDateOf, type UnitCode } from '@roviec/core';
import type { RegistrySlice } from '@roviec/schema';
import type { Letter } from '../../print/letter.ts';
import type { SigningPost } from './standing.ts';

type Unit = RegistrySlice['units'][number];

/** Who writes, as the head and the foot of a letter say it. The agency's own name stands in Vietnamese, as it signs. */
export function letterHead(
  slice: RegistrySlice,
  agency: UnitCode,
  signer: SigningPost | null,
  now: number,
): Pick<Letter, 'superior' | 'agency' | 'place' | 'month' | 'year' | 'signature'> {
  const unit = slice.units.find(({ code }) => code === agency) ?? null;
  const above = unit?.parent === undefined || isCommittee(unit) ? null : (slice.units.find(({ code }) => code === unit.parent) ?? null);
  const [year = 0, month = 0] = civilDateOf(now).split('-').map(Number);
  return {
    superior: above?.name.vi ?? null,
    agency: inFull(unit?.name.vi ?? agency),
    place: placeOf((above ?? unit)?.name.vi ?? '…'),
    ...{ month, year },
    signature: signatureOf(unit, signer, slice),
  };
}

/** A People's Committee stands under no name in the head of its letters, and its head signs on its behalf. */
function isCommittee({ kind }: Unit): boolean {
  return kind === 'province' || kind === 'commune';
}

/** `UBND phường Đông Lâm` → `Ủy ban nhân dân phường Đông Lâm`. */
function inFull(name: string): string {
  return name.replace(/^UBND(?=\s)/u, 'Ủy ban nhân dân');
}

/** The place that a letter is dated from: the name without what it is a committee of. */
function placeOf(name: string): string {
  return name.replace(/^(?:UBND|Ủy ban nhân dân)\s+(?:tỉnh|thành phố|phường|xã|đặc khu)\s+/u, '');
}

/** By whom it is signed: on behalf of a committee (TM.), in the head's stead (KT.) or by the head's order (TL.). */
function signatureOf(unit: Unit | null, signer: SigningPost | null, slice: RegistrySlice): readonly string[] {
  if (!unit) return ['…'];
  const head = slice.signingPosts.find((post) => post.unit === unit.code && post.head) ?? null;
  const behalf = isCommittee(unit) ? ['TM. Ủy ban nhân dân'] : [];
  if (!signer || signer.id === head?.id) return [...behalf, shortTitle(head?.title.vi ?? '…')];
  const stead = signer.unit === unit.code ? 'KT.' : 'TL.';
  return [...(stead === 'KT.' ? behalf : []), `${stead} ${shortTitle(head?.title.vi ?? '…')}`, shortTitle(signer.title.vi)];
}

/** `Chủ tịch UBND phường Đông Lâm` → `Chủ tịch`, `Giám đốc Sở` → `Giám đốc`: the head of the letter names the agency. */
function shortTitle(title: string): string {
  return title.replace(/\s+(?:UBND|Sở)(?:\s.*)?$/u, '');
}
