import { access, mkdir, open, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { CivilDate, OfficerId } from '@roviec/core';
import type { Mail } from './message.ts';

/** Messages that wait to be fetched, laid out like a maildir: a mail server takes them out of `new` and may keep them in `cur`. */
export interface Outbox {
  /** Whether a person had the message of a day, also when it was fetched since. */
  has(on: CivilDate, officer: OfficerId): Promise<boolean>;
  /** Puts a message down, whole or not at all, and remembers it. */
  put(on: CivilDate, officer: OfficerId, mail: Mail): Promise<void>;
  /** Whether all messages of a day are written. */
  isDone(on: CivilDate): Promise<boolean>;
  done(on: CivilDate): Promise<void>;
}

/** The outbox in a folder; `written/` remembers who had what, so that nobody is written to twice after a restart. */
export function openOutbox(folder: string): Outbox {
  const memory = (on: CivilDate, name: string) => join(folder, 'written', on, name);
  return {
    has: (on, officer) => exists(memory(on, encodeURIComponent(officer))),
    async put(on, officer, { file, source }) {
      await prepare(folder, on);
      const name = encodeURIComponent(file);
      const draft = join(folder, 'tmp', name);
      await writeWhole(draft, source);
      // A crash after this and before the memory gives the same file name and Message-ID again, never a second message beside it.
      await rename(draft, join(folder, 'new', name));
      await writeFile(memory(on, encodeURIComponent(officer)), '', { mode: 0o600 });
    },
    isDone: (on) => exists(memory(on, ALL)),
    async done(on) {
      await prepare(folder, on);
      await writeFile(memory(on, ALL), '', { mode: 0o600 });
    },
  };
}

/** No officer's name: identifiers hold no space. */
const ALL = 'all done';

async function prepare(folder: string, on: CivilDate): Promise<void> {
  for (const part of ['tmp', 'new', 'cur', join('written', on)]) await mkdir(join(folder, part), { recursive: true, mode: 0o700 });
}

async function writeWhole(path: string, source: Buffer): Promise<void> {
  const file = await open(path, 'w', 0o600);
  try {
    await file.writeFile(source);
    await file.sync();
  } finally {
    await file.close();
  }
}

function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
