import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { registerSuggest } from './suggest.ts';
import { emptyFolder, terminal } from './terminal.fixture.ts';

const folder = emptyFolder();
const run = terminal(registerSuggest);

async function file(name: string, content: string): Promise<string> {
  await writeFile(join(folder(), name), content);
  return join(folder(), name);
}

describe('suggest', () => {
  const suggest = async (...args: readonly string[]) => {
    const { out, code } = await run('suggest', ...args, '--json');
    return { code, answers: JSON.parse(out) };
  };

  it('says whose a line is, how sure that is, and by which words', async () => {
    const { answers, code } = await suggest('--title', 'V/v gia hạn giấy phép khai thác cát mỏ Bãi Soi', '--at', '2026-09-14');
    expect([answers, code]).toMatchObject([[{ owner: 'H99.05', ownerName: 'Sở Nông nghiệp và Môi trường', matter: 'khoang-san', confident: true }], 0]);
    expect(answers[0].because[0]).toContain('khai thác');
    expect(Object.keys(answers[0])).toEqual(expect.arrayContaining(['title', 'owner', 'ownerName', 'matter', 'confidence', 'confident', 'alternatives', 'because']));
    expect((await suggest('--title', 'V/v gia hạn giấy phép khai thác cát mỏ Bãi Soi', '--at', '2026-09-15')).answers).toMatchObject([{ owner: 'H99.06' }]);
  });

  it('names the commune where the line does, and else the level', async () => {
    const permit = 'xin cấp giấy phép xây dựng nhà ở riêng lẻ';
    expect((await suggest('--title', `${permit} tại xã Tân Lập`, '--at', '2026-11-20')).answers).toMatchObject([{ owner: 'H99.33' }]);
    expect((await suggest('--title', permit, '--at', '2026-11-20')).answers).toMatchObject([{ owner: 'commune-of-place', ownerName: 'UBND cấp xã nơi có việc' }]);
  });

  it('claims nobody for a courtesy', async () => {
    expect(await suggest('--title', 'Thư chúc mừng năm mới', '--at', '2026-11-20')).toMatchObject({ code: 1, answers: [{ owner: null, ownerName: null, confident: false }] });
  });

  it('reads a file, each line on its own day', async () => {
    const list = await file('lines.tsv', 'on\ttitle\n2025-02-14\tCấp phiếu lý lịch tư pháp\n\n2025-03-03\tCấp phiếu lý lịch tư pháp\n');
    expect(await suggest('--file', list)).toMatchObject({ code: 0, answers: [{ owner: 'H99.11' }, { owner: 'G01.99' }] });
  });

  it('refuses a question it cannot read', async () => {
    const list = await file('lines.tsv', 'name\nx\n');
    expect(await run('suggest')).toMatchObject({ code: 2, error: expect.stringContaining('suggest-question') });
    expect(await run('suggest', '--file', list)).toMatchObject({ code: 2, error: expect.stringContaining('missing-title-column') });
    expect(await run('suggest', '--title', 'x', '--at', '2026-02-30')).toMatchObject({ code: 2, error: expect.stringContaining('malformed-date') });
  });
});
