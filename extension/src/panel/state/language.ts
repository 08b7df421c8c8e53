import type { Language, Words } from '@roviec/core';
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';

/** The language of the panel: its own switch, whatever the browser speaks. */
export const LanguageContext = createContext<Language>('vi');

/** Says words in the chosen language. */
export function useSay(): (words: Words) => string {
  const language = useContext(LanguageContext);
  return (words) => words[language];
}
