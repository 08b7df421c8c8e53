import { existsSync } from 'node:fs';
import { onPath } from '../../setup/temporal.mjs';

/** A Chromium that can be driven: the one that `ROVIEC_CHROMIUM` names, one on PATH, or where Debian and Ubuntu put it; null where there is none. Branded Chrome does not load extensions, so it is not looked for. */
export function findChromium(): string | null {
  const named = process.env['ROVIEC_CHROMIUM'];
  // Whoever names one means that one.
  if (named) return existsSync(named) ? named : null;
  return onPath('chromium') ?? onPath('chromium-browser') ?? ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/snap/bin/chromium'].find((file) => existsSync(file)) ?? null;
}
