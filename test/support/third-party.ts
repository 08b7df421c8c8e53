import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { civilDateOf } from '@roviec/core';
import { eventually } from './waiting.ts';

/** A document of the seeded register; `arrived` and `due` are days from today. */
export interface Registered {
  readonly number: string;
  readonly subject: string;
  readonly due: number | null;
  readonly arrived: number;
}

/** The seed of the register: who may sign in, and what is in it in the order of its keys, from 1. */
interface Register {
  readonly password: string;
  readonly documents: readonly Registered[];
}

/** An application that none of us wrote, in use as a register of incoming documents of the demonstration province. */
export interface ThirdParty {
  readonly url: string;
  /** Logins: `tt.lan` (records), `nv.binh`, `lt.ha`, `pm.khoi` of Sở Xây dựng; `ch.phong`, `ha.tuan`, `nt.hanh`, `vn.mai` elsewhere. */
  readonly password: string;
  /** The civil date that the seed counts from. */
  readonly today: string;
  readonly documents: readonly Registered[];
  close(): Promise<void>;
}

/** How it is started: a script that installs it where it is missing, seeds a folder of its own, and runs until it is stopped. */
export interface Start {
  readonly name: string;
  readonly script: URL;
  /** What the script is given, beside its folder. */
  readonly words: (today: string) => readonly string[];
  readonly url: string;
  /** A page that answers once it is up. */
  readonly answers: string;
}

/** Starts it and waits until it answers; most of the wait is the installation on a machine that lacks it. */
export async function startThirdParty({ name, script, words, url, answers }: Start, signal?: AbortSignal): Promise<ThirdParty> {
  const data = await mkdtemp(join(tmpdir(), `roviec-${name.toLowerCase()}-`));
  const today = civilDateOf(Date.now());
  const { password, documents }: Register = JSON.parse(await readFile(new URL('../live/register.json', import.meta.url), 'utf8'));
  const child = spawn(script.pathname, [data, ...words(today)], { stdio: ['ignore', 'ignore', 'pipe'] });
  let said = '';
  child.stderr.on('data', (chunk: Buffer) => {
    said = `${said}${chunk.toString('utf8')}`.slice(-4000);
  });
  const gone = once(child, 'exit');
  const close = async (): Promise<void> => {
    if (child.exitCode === null && child.signalCode === null) child.kill('SIGTERM');
    await gone;
    await rm(data, { recursive: true, force: true, maxRetries: 5 });
  };
  signal?.addEventListener('abort', () => void close(), { once: true });
  try {
    const answered = eventually(async () => (await fetch(answers)).ok, name, 600_000);
    await Promise.race([
      answered,
      gone.then(() => {
        throw new Error(`${name} did not start: ${said}`);
      }),
    ]);
  } catch (cause) {
    await close();
    throw cause;
  }
  return { url, password, today, documents, close };
}
