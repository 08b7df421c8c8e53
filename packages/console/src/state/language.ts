import type { Language, Words } from '@roviec/core';
import { createContext } from 'preact';
import { useContext, useEffect, useState } from 'preact/hooks';

/** The language of the console: its own switch, whatever the browser speaks. */
export const LanguageContext = createContext<Language>('vi');

/** Says words in the chosen language. */
export function useSay(): (words: Words) => string {
  const language = useContext(LanguageContext);
  return (words) => words[language];
}

const KEY = 'roviec-language';

/** The chosen language, kept for the next visit. */
export function useLanguage(): readonly [Language, (language: Language) => void] {
  const [language, setLanguage] = useState<Language>(() => (localStorage.getItem(KEY) === 'en' ? 'en' : 'vi'));
  useEffect(() => {
    document.documentElement.lang = language;
    localStorage.setItem(KEY, language);
  }, [language]);
  return [language, setLanguage];
}
