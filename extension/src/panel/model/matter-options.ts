import { type CivilDate, type Language, suggestOwner } from '@roviec/core';
import type { RegistrySlice } from '@roviec/schema';
import { openWords as words } from '../words/open.ts';
import type { ComboOption } from './combo.ts';
import { tellingPhrases } from './open.ts';

/**
 * Every matter of the register, to be found by its name or its phrases; first those that the subject line speaks of, each
 * with the phrases that tell. The line is read here in the browser and goes nowhere.
 */
export function matterOptions(slice: RegistrySlice, subject: string | null, on: CivilDate, language: Language): readonly ComboOption[] {
  const because = suggestedMatters(slice, subject, on, language);
  const options = slice.matters.map(({ id, name, phrases }): ComboOption => {
    const why = because.get(id);
    return { value: id, label: name[language], also: phrases.join(' '), ...(why === undefined ? {} : { because: why }) };
  });
  const rank = new Map([...because.keys()].map((id, at) => [id, at]));
  return options.toSorted((a, b) => (rank.get(a.value) ?? because.size) - (rank.get(b.value) ?? because.size));
}

function suggestedMatters(slice: RegistrySlice, subject: string | null, on: CivilDate, language: Language): ReadonlyMap<string, string> {
  if (subject === null) return new Map();
  const found = suggestOwner(slice, { title: subject, on });
  const why = new Map<string, string>();
  if (found.kind === 'known') {
    const phrases = tellingPhrases(found.phrases).map((phrase) => `“${phrase}”`);
    why.set(found.matter, phrases.length > 0 ? `${words.because[language]} ${phrases.join(', ')}` : words.alsoFits[language]);
  }
  for (const { matter } of found.alternatives) if (!why.has(matter)) why.set(matter, words.alsoFits[language]);
  return why;
}
