import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { registerReply } from './reply.ts';
import { emptyFolder, terminal } from './terminal.fixture.ts';

const folder = emptyFolder();
const ended = terminal(registerReply);
const run = (...args: readonly string[]) => ended('reply', 'check', ...args);

it('answers one text with a list of one', async () => {
  const { out, code } = await run('--text', 'Đồng ý', '--json');
  expect([JSON.parse(out), code]).toMatchObject([[{ text: 'Đồng ý', verdict: 'clear', why: [{ quote: 'Đồng ý' }] }], 0]);
});

it('ends as a negative answer on one empty text', async () => {
  expect((await run('--text', 'Cơ bản thống nhất, đề nghị thực hiện theo quy định')).code).toBe(1);
});

it('reads the column text of a table, wherever it stands', async () => {
  const file = join(folder(), 'replies.tsv');
  await writeFile(file, '\ufeffid\ttext\r\n1\tĐồng ý\r\n2\tĐề nghị thực hiện theo quy định\r\n');
  const { out, code } = await run('--file', file, '--json');
  expect([JSON.parse(out).map(({ verdict }: { verdict: string }) => verdict), code]).toEqual([['clear', 'generic'], 0]);
});

it('refuses bad use', async () => {
  const file = join(folder(), 'other.tsv');
  await writeFile(file, 'title\nx\n');
  expect([(await run()).error, (await run('--file', file)).error, (await run('--file', join(folder(), 'none'))).error].map((line) => /\[(.+)\]/.exec(line)?.[1])).toEqual([
    'reply-question',
    'missing-column',
    'unreadable-file',
  ]);
});
