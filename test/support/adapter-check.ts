import { vi } from 'vitest';
import { check } from '../../packages/cli/src/adapter/check.ts';

type Options = Omit<Parameters<typeof check>[1], 'wait' | 'lang'> & { readonly wait?: string; readonly lang?: 'vi' | 'en' };

/** How `roviec adapter check FILE` ended in this process, and all that it said. */
export async function adapterCheck(file: string, options: Options): Promise<{ readonly out: string; readonly err: string; readonly code: number }> {
  const [out, err]: [string[], string[]] = [[], []];
  const log = vi.spyOn(console, 'log').mockImplementation((line: string) => void out.push(line));
  const error = vi.spyOn(console, 'error').mockImplementation((line: string) => void err.push(line));
  process.exitCode = undefined;
  try {
    await check(file, { wait: '5', lang: 'vi', ...options });
    return { out: out.join('\n'), err: err.join('\n'), code: Number(process.exitCode ?? 0) };
  } finally {
    process.exitCode = undefined;
    log.mockRestore();
    error.mockRestore();
  }
}
