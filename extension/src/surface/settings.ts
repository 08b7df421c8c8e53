import { useEffect, useState } from 'preact/hooks';
import { getSettings, onSettingsChange, type Settings } from '../settings.ts';

/** The settings as stored, live, with the theme put on the document; null until they were read. */
export function useSettings(): Settings | null {
  const [settings, setSettings] = useState<Settings | null>(null);
  useEffect(() => {
    const stop = new AbortController();
    onSettingsChange(setSettings, stop.signal);
    void getSettings().then(setSettings);
    return () => stop.abort();
  }, []);
  useEffect(() => {
    if (settings) document.documentElement.dataset['theme'] = settings.theme;
  }, [settings?.theme]);
  return settings;
}
