import { mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { keepPrivate } from './private-folder.ts';

test('the data folder and what is in it are for their owner alone, also what was open before', () => {
  const umask = vi.spyOn(process, 'umask').mockReturnValue(0);
  const root = mkdtempSync(join(tmpdir(), 'roviec-data-'));
  onTestFinished(() => rmSync(root, { recursive: true }));
  const folder = join(root, 'data');
  const inside = [join(folder, 'temporal.sqlite'), join(folder, 'logs', 'worker.log')];
  mkdirSync(join(folder, 'logs'), { recursive: true, mode: 0o755 });
  for (const file of inside) writeFileSync(file, '', { mode: 0o644 });
  keepPrivate(folder);
  const modes = [folder, join(folder, 'logs'), ...inside].map((path) => (statSync(path).mode & 0o777).toString(8));
  expect(modes).toEqual(['700', '700', '600', '600']);
  expect(umask).toHaveBeenCalledWith(0o077);
});
