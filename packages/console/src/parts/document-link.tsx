import { type AgendaDossier, dateWords, type Names, unitWords } from '@roviec/core';
import { dossierPath } from '@roviec/schema';
import type { VNode } from 'preact';
import { useSay } from '../state/language.ts';

/** A dossier by its document, one click away. */
export function DocumentLink({ item, names }: { item: AgendaDossier; names: Names }): VNode {
  const say = useSay();
  return (
    <>
      <a href={dossierPath(item.dossier)}>
        {item.document.number}, {say(dateWords(item.document.issuedOn))}
      </a>
      <small>{say(unitWords(names, item.document.issuer))}</small>
      {item.procedure && <small>{say(item.procedure)}</small>}
    </>
  );
}
