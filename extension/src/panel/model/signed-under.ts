import { dateWords, type Words } from '@roviec/core';
import type { RegistrySlice } from '@roviec/schema';
import type { ReviewRow } from '../parts/act-form.tsx';
import { delegationWords as words } from '../words/delegation.ts';

type Delegation = NonNullable<RegistrySlice['signingPosts'][number]['under']>[number];

/** A row of “check your answers” for whoever signs by delegation: by which instrument, from when until when. None for a head. */
export function signedUnder(slice: RegistrySlice, post: string, say: (text: Words) => string): readonly ReviewRow[] {
  const under = slice.signingPosts.find(({ id }) => id === post)?.under ?? [];
  return under.length === 0 ? [] : [{ label: words.under, value: under.map((delegation) => say(lastingWords(delegation))).join('\n') }];
}

function lastingWords({ instrument, from, to }: Delegation): Words {
  const first = dateWords(from);
  const last = to === undefined ? words.openEnd : dateWords(to);
  return { vi: `${instrument}, ${words.from.vi} ${first.vi} ${words.to.vi} ${last.vi}`, en: `${instrument}, ${words.from.en} ${first.en} ${words.to.en} ${last.en}` };
}
