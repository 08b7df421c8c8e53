import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Zippable, zipSync } from 'fflate';

const UNIX = 3;
const PLAIN_FILE = 0o100644;

/** A folder as a zip. The same files give the same bytes: sorted, without times, owners or the machine's own rights. */
export function zipped(folder: string): Uint8Array {
  // The earliest moment that a zip can name; in local parts, as a zip knows no time zone.
  const mtime = new Date(1980, 0, 1);
  const files: Zippable = {};
  for (const name of filesIn(folder)) files[name] = [readFileSync(join(folder, name)), { mtime, level: 9, os: UNIX, attrs: (PLAIN_FILE << 16) >>> 0 }];
  return zipSync(files);
}

/** Every file below a folder, by its path with slashes, sorted by code points. */
export function filesIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    )
    .toSorted((a, b) => (a < b ? -1 : 1));
}
