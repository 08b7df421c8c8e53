import type { Adapter } from '@roviec/adapters';
import { compileAdapter } from '@roviec/adapters/checked';
import { browser } from 'wxt/browser';
import type { InForce } from './in-force.ts';
import { Serial } from './serial.ts';

const KEY = 'ownAdapters';
/** More than anybody teaches at once; the oldest goes. */
const MOST = 8;
const serial = new Serial();

/** The adapters that were taught on this computer: each is checked anew whenever it is read, and all its pages count as guessed. */
export async function ownAdapters(): Promise<readonly Omit<InForce, 'from'>[]> {
  return (await files()).flatMap((file) => {
    const compiled = compileAdapter(guessed(file));
    return compiled.ok ? [{ adapter: compiled.adapter, plan: compiled.plan }] : [];
  });
}

/** Keeps an adapter for this person alone; one of the same id is replaced. Throws `adapter-wrong` for one that is not right. */
export async function keepOwn(file: unknown): Promise<Adapter> {
  const compiled = compileAdapter(guessed(file));
  if (!compiled.ok) throw new Error('adapter-wrong');
  const { adapter } = compiled;
  await change((kept) => [...kept.filter((one) => idOf(one) !== adapter.id), adapter].slice(-MOST));
  return adapter;
}

/** Takes one away again. */
export async function dropOwn(id: string): Promise<void> {
  await change((kept) => kept.filter((one) => idOf(one) !== id));
}

/** What somebody taught in a few minutes is a guess, whatever the file says of itself. */
function guessed(file: unknown): unknown {
  if (typeof file !== 'object' || file === null || !('pages' in file) || !Array.isArray(file.pages)) return file;
  return { ...file, pages: file.pages.map((page: unknown) => (typeof page === 'object' && page !== null ? { ...page, evidence: 'guessed' } : page)) };
}

function idOf(file: unknown): unknown {
  return typeof file === 'object' && file !== null && 'id' in file ? file.id : null;
}

async function files(): Promise<readonly unknown[]> {
  const { [KEY]: kept } = await browser.storage.local.get(KEY);
  return Array.isArray(kept) ? kept : [];
}

function change(work: (kept: readonly unknown[]) => readonly unknown[]): Promise<void> {
  return serial.run(async () => browser.storage.local.set({ [KEY]: work(await files()) }));
}
