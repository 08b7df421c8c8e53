import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { contentScriptSize, MOST_PACKAGES } from './budget.ts';
import type { BundledPackage } from './bundled.ts';
import type { BuildBrowser, EnterpriseBuild } from './flavour.ts';
import { readEnterpriseBuild } from './read-build.ts';
import { bomOf, sha256 } from './sbom.ts';
import { chromiumId, chromiumUpdates, firefoxUpdates } from './updates.ts';
import { zipped } from './zip.ts';

const extension = resolve(import.meta.dirname, '..');

/** What is packed: for whom, for which browser, and the agency's own file where there is one. */
export interface Wanted {
  readonly flavour: 'store' | 'enterprise';
  readonly browser: BuildBrowser;
  /** Path of the file; needed for `enterprise`. */
  readonly build?: string;
}

/** One package as it was written. */
export interface Packed {
  readonly file: string;
  readonly bytes: number;
  readonly sha256: string;
  /** Bytes after gzip. */
  readonly contentScript: number;
  readonly packages: readonly string[];
}

/** Builds one package into a folder: the zip, its SBOM beside it, and for an agency the file by which browsers learn of it. Throws when a budget is broken. */
export function pack(wanted: Wanted, folder: string): Packed {
  const { version } = JSON.parse(readFileSync(join(extension, 'package.json'), 'utf8')) as { version: string };
  const out = mkdtempSync(join(tmpdir(), 'roviec-pack-'));
  try {
    const built = buildUnpacked(wanted, out);
    const packages = JSON.parse(readFileSync(`${built}.packages.json`, 'utf8')) as readonly BundledPackage[];
    if (packages.length > MOST_PACKAGES) throw new Error(`${packages.length} packages, ${MOST_PACKAGES} allowed: ${packages.map(({ name }) => name).join(', ')}`);
    const contentScript = contentScriptSize(built);
    const zip = zipped(built);
    const file = `roviec-${wanted.browser === 'firefox' ? 'firefox' : 'chromium'}-${wanted.flavour}-${version}.zip`;
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, file), zip);
    writeFileSync(join(folder, `${file}.cdx.json`), `${JSON.stringify(bomOf(file, version, zip, packages), null, 2)}\n`);
    if (wanted.build !== undefined) writeUpdates(readEnterpriseBuild(readFileSync(wanted.build, 'utf8')), wanted.browser, version, file, folder);
    return { file, bytes: zip.length, sha256: sha256(zip), contentScript, packages: packages.map(({ name, version: used }) => `${name}@${used}`) };
  } finally {
    rmSync(out, { recursive: true, force: true });
  }
}

/** Builds the extension unpacked; answers with its folder. Throws with what the build said. */
export function buildUnpacked({ flavour, browser, build: file }: Wanted, out: string): string {
  const env = { ...process.env, ROVIEC_FLAVOUR: flavour, ROVIEC_OUT: out, ...(file === undefined ? {} : { ROVIEC_BUILD: resolve(file) }) };
  const run = spawnSync(process.execPath, ['node_modules/wxt/bin/wxt.mjs', 'build', '--browser', browser, '--level', 'error'], { cwd: extension, encoding: 'utf8', env });
  if (run.status !== 0) throw new Error(`${flavour} ${browser}: ${`${run.stdout}${run.stderr}`.trim().split('\n').slice(-15).join('\n')}`);
  return join(out, `${browser}-mv3-${flavour}`);
}

function writeUpdates(own: EnterpriseBuild, browser: BuildBrowser, version: string, file: string, folder: string): void {
  if (own.updates === undefined) return;
  const signed = `${own.updates}${file.replace(/\.zip$/, browser === 'firefox' ? '.xpi' : '.crx')}`;
  if (browser === 'firefox') writeFileSync(join(folder, 'updates.json'), firefoxUpdates(own, version, signed));
  // Without a key the id is only known once the package is signed; whoever signs fills it in.
  else writeFileSync(join(folder, 'updates.xml'), chromiumUpdates(own.key === undefined ? 'ID' : chromiumId(own.key), version, signed));
}
