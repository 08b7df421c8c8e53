import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { findChromium } from '../browser/find.ts';
import type { Layout } from './layout.ts';

/** Opens a Chromium with the overlay loaded, where there is one and a display; a fresh profile, so that nothing of the person's own is touched. */
export function openBrowser(layout: Layout, extensionDir: string): void {
  const chromium = findChromium();
  if (!chromium || !(process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY'])) return;
  const profile = join(layout.dataDir, 'browser-profile');
  const flags = [`--user-data-dir=${profile}`, `--disable-extensions-except=${extensionDir}`, `--load-extension=${extensionDir}`, '--no-first-run', '--disable-sync'];
  spawn(chromium, [...flags, `http://127.0.0.1:${layout.eofficePort}`], { stdio: 'ignore', detached: true }).unref();
  console.log('✔ đã mở Chromium có RõViệc / Chromium opened with RõViệc');
}
