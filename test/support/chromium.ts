import { existsSync } from 'node:fs';

/** The Chromium that tests drive: Debian's and Ubuntu's places, or the one that `ROVIEC_CHROMIUM` names. Branded Chrome does not load extensions this way. */
export function findChromium(): string | null {
  return [process.env['ROVIEC_CHROMIUM'], '/usr/bin/chromium', '/usr/bin/chromium-browser', '/snap/bin/chromium'].find((file) => file !== undefined && existsSync(file)) ?? null;
}
