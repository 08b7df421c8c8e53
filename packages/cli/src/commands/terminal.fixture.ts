import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Command } from 'commander';
import { afterEach, beforeEach, vi } from 'vitest';

/** What a command printed, what it complained of, how it ended. */
export interface Ended {
  readonly out: string;
  readonly error: string;
  readonly code: number | string;
}

/** Runs commands as a terminal would. */
export function terminal(...registers: readonly ((program: Command) => void)[]): (...args: readonly string[]) => Promise<Ended> {
  return async (...args) => {
    const printed: string[] = [];
    const complained: string[] = [];
    vi.spyOn(console, 'log').mockImplementation((line: string) => void printed.push(line));
    vi.spyOn(console, 'error').mockImplementation((line: string) => void complained.push(line));
    process.exitCode = undefined;
    const program = new Command('roviec').exitOverride();
    for (const register of registers) register(program);
    await program.parseAsync([...args], { from: 'user' });
    return { out: printed.join('\n'), error: complained.join('\n'), code: process.exitCode ?? 0 };
  };
}

/** An empty folder for each test of a file, and no address or token from outside. */
export function emptyFolder(): () => string {
  let folder = '';
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'roviec-cli-'));
    vi.stubEnv('ROVIEC_REFERENCE', '');
    vi.stubEnv('ROVIEC_TOKEN', '');
  });
  afterEach(async () => {
    vi.restoreAllMocks();
    vi.unstubAllEnvs();
    process.exitCode = undefined;
    await rm(folder, { recursive: true });
  });
  return () => folder;
}
