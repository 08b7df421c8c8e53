import { type Names, unitListWords, unitWords, type Words } from '@roviec/core';
import type { DossierSummary } from '@roviec/schema';
import { submitWords as words } from '../words/submit.ts';
import { partsOf } from './tasks.ts';

/** What mends an unmet condition: a task, about one unit's part where it is one. */
export type Mend = { readonly task: 'assign' } | { readonly task: 'reconcile' | 'reserve'; readonly consult: string; readonly unit: string };

/** One thing that must hold before a dossier goes up (design §5), as far as the dossier shows it. */
export interface EntryCondition {
  readonly id: string;
  readonly met: boolean;
  readonly words: Words;
  readonly mends: readonly Mend[];
}

/** The conditions of a submission; what the form itself asks for (proposal, own view, signer) is not among them. */
export function entryConditions(dossier: DossierSummary, names: Names): readonly EntryCondition[] {
  const { handler, course } = dossier;
  const named = handler !== null;
  const open = course.openDissent.map(({ consult, unit }): EntryCondition => {
    const at = { consult, unit };
    const name = unitWords(names, unit);
    return {
      id: `dissent-${consult}-${unit}`,
      met: false,
      words: { vi: `${name.vi} ${words.dissentOpen.vi}`, en: `${name.en} ${words.dissentOpen.en}` },
      mends: [
        { task: 'reconcile', ...at },
        { task: 'reserve', ...at },
      ],
    };
  });
  return [
    { id: 'handler', met: named, words: named ? words.handlerNamed : words.handlerMissing, mends: named ? [] : [{ task: 'assign' }] },
    ...(open.length > 0 ? open : [{ id: 'dissent', met: true, words: words.noDissent, mends: [] }]),
  ];
}

/** Who has not replied and still may: nothing keeps the dossier back, but it goes up without them. */
export function stillAwaited(dossier: DossierSummary, names: Names): Words | null {
  const units = partsOf([dossier])
    .filter(({ consultee }) => consultee.status === 'awaited' || consultee.status === 'due-passed')
    .map(({ consultee }) => consultee.unit);
  if (units.length === 0) return null;
  const list = unitListWords(names, units);
  return { vi: `${words.awaited.vi} ${list.vi}.`, en: `${words.awaited.en} ${list.en}.` };
}
