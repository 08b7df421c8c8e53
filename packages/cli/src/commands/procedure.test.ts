import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { registerProcedure } from './procedure.ts';
import { emptyFolder, terminal } from './terminal.fixture.ts';

const province = join(import.meta.dirname, '../../../demo/province');
const folder = emptyFolder();
const ended = terminal(registerProcedure);
const run = (...args: readonly string[]) => ended('procedure', ...args);

/** A procedure of the demonstration with one thing changed, outside its folder. */
async function changed(id: string, from: string | RegExp, to: string): Promise<string> {
  const text = await readFile(join(province, 'procedures', `${id}.yaml`), 'utf8');
  expect(text).toMatch(from);
  const path = join(folder(), `${id}.yaml`);
  await writeFile(path, text.replace(from, to));
  return path;
}

describe('procedure check', () => {
  it('says that a procedure of the demonstration is in order, with its hash', async () => {
    const { out, code } = await run('check', join(province, 'procedures/PRO-1.yaml'), '--json');
    expect([JSON.parse(out), code]).toMatchObject([{ ok: true, version: expect.stringMatching(/^[0-9a-f]{64}$/), problems: [] }, 0]);
  });

  it('points at the line and the place in it, in both languages', async () => {
    const path = await changed('PRO-1', 'H99.08]', 'H99.77]');
    const { out, code } = await run('check', path);
    expect(code).toBe(1);
    expect(out).toMatch(/PRO-1\.yaml:\d+:42 ✘ Không có đơn vị “H99\.77”.* \/ There is no unit “H99\.77”.*\[unknown-unit\]/);
  });

  it('finds a consult shorter than the decree allows, and one that rests on nothing', async () => {
    const short = JSON.parse(
      (
        await run(
          'check',
          await changed(
            'PRO-1',
            'amount: 2, unit: workingDays }, starts: sent, source: nd-217-2026-d54-lay',
            'amount: 1, unit: workingDays }, starts: sent, source: nd-217-2026-d54-lay',
          ),
          '--json',
        )
      ).out,
    );
    expect(short.problems).toMatchObject([{ code: 'deadline-below-minimum', level: 'error', path: 'stages.6.within.allowance' }]);
    const { out } = await run('check', await changed('PRO-1', 'countsLateAsSilent: true, source: nd-217-2026-d54-lay-y-kien', 'countsLateAsSilent: true'), '--json');
    expect(JSON.parse(out).problems).toMatchObject([{ code: 'silence-without-source', path: 'stages.6.silence.source' }]);
  });

  it('says a warning and lets it pass', async () => {
    const { out, code } = await run('check', await changed('PRO-8', '    who: one-stop\n', ''));
    expect(code).toBe(0);
    expect(out).toContain('[who-missing]');
  });

  it('looks at the day: a division that had ended, or was not yet there', async () => {
    const path = await changed('PRO-8', '{ unit: H99.03.04 }', '{ unit: H99.05.04 }');
    expect((await run('check', path, '--on', '2026-09-15')).out).toContain('[unit-not-in-force]');
    expect((await run('check', path, '--on', '2026-09-14')).out).not.toContain('[unit-not-in-force]');
  });

  it.each([
    ['unreadable-file', ['check', '/khong/co.yaml']],
    ['malformed-date', ['check', join(province, 'procedures/PRO-1.yaml'), '--on', 'mai']],
    ['procedure-file', ['check', join(province, 'units.tsv')]],
    ['reference-folder', ['check', join(province, 'procedures/PRO-1.yaml'), '--data', '/khong/co']],
  ])('refuses bad use: %s', async (problem, args) => {
    const { error, code } = await run(...args);
    expect(code).toBe(2);
    expect(error).toContain(`[${problem}]`);
  });
});

describe('procedure diff', () => {
  it('says what a new version changes and what running dossiers keep', async () => {
    const path = await changed(
      'PRO-13',
      'amount: 5, unit: workingDays }, starts: sent, source: suy-ra-pro-13',
      'amount: 3, unit: workingDays }, starts: sent, source: suy-ra-pro-13',
    );
    const { out, code } = await run('diff', path, '--json');
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({
      changes: [{ key: 'stage.lay-y-kien.within', words: { vi: 'Thời hạn lấy ý kiến: 05 → 03 ngày làm việc' }, running: { en: 'dossiers that run keep: 5 working days' } }],
      running: { vi: expect.stringContaining('Hồ sơ đang chạy giữ nguyên quy trình lúc mở') },
    });
  });

  it('compares two files, and tells those that say the same', async () => {
    const own = join(province, 'procedures/PRO-6.yaml');
    expect((await run('diff', join(province, 'procedures/PRO-6-2027.yaml'), '--against', own)).out).toContain('Được mở từ ngày: không có → 01/03/2027');
    expect((await run('diff', own)).out).toMatch(/^Không có gì thay đổi/);
  });

  it('answers no where there is nothing to compare with, and where the file is wrong', async () => {
    expect(await run('diff', await changed('PRO-8', 'id: PRO-8', 'id: PRO-88'), '--json')).toMatchObject({ code: 1, out: expect.stringContaining('"before": null') });
    expect(await run('diff', await changed('PRO-8', 'matter: dang-ky-doanh-nghiep', 'matter: mat-trang'))).toMatchObject({
      code: 1,
      error: expect.stringContaining('[procedure-invalid]'),
    });
  });
});

describe('procedure simulate', () => {
  const scenario = (name: string) => join(province, '../scenarios', `${name}.yaml`);
  const own = (id: string) => join(province, 'procedures', `${id}.yaml`);

  it('tells a scenario in words, with its due dates, who is deemed and what there is to explain', async () => {
    const { out, code } = await run('simulate', own('PRO-1'), '--scenario', scenario('pro-1-im-lang'));
    expect(code).toBe(0);
    expect(out).toMatch(/^⚠ Tạm tính: /);
    expect(out).toContain('Hạn hồ sơ: 2026-12-02; hạn trả lời: 2026-11-25; được coi là đồng ý: H99.04, H99.05, H99.06');
    expect(out).toContain('⚑ Sở Xây dựng không trả lời khi hết hạn');
  });

  it('answers no when a new version brings another end than the scenario was written to', async () => {
    const path = await changed(
      'PRO-13',
      'amount: 5, unit: workingDays }, starts: sent, source: suy-ra-pro-13',
      'amount: 3, unit: workingDays }, starts: sent, source: suy-ra-pro-13',
    );
    const { out, code } = await run('simulate', path, '--scenario', scenario('pro-13-tet-2027'), '--json');
    expect(code).toBe(1);
    expect(JSON.parse(out).scenarios[0].unmet).toContainEqual({ what: 'consultDueOn', expected: '2027-02-17', found: '2027-02-15' });
  });

  it('plays the two plain courses where no scenario is given', async () => {
    const { out } = await run('simulate', own('PRO-11'), '--from', '2027-02-02', '--json');
    expect(JSON.parse(out).scenarios).toMatchObject([
      { name: { en: 'Everybody answers in time' }, silent: [], notTaken: [] },
      { name: { en: 'Nobody answers' }, silent: ['H99.04', 'H99.06', 'H99.10'], deemed: [] },
    ]);
    expect((await run('simulate', own('PRO-1'), '--lead', 'H99.32', '--lang', 'en')).out).toContain('deemed to agree: ');
  });

  it.each([
    ['simulate-lead', () => [own('PRO-1')]],
    ['unreadable-file', () => [own('PRO-1'), '--scenario', '/khong/co.yaml']],
    ['scenario-invalid', () => [own('PRO-1'), '--scenario', own('PRO-1')]],
  ])('refuses bad use: %s', async (problem, args) => {
    const { error, code } = await run('simulate', ...args());
    expect([code, error]).toEqual([2, expect.stringContaining(`[${problem}]`)]);
  });
});

describe('procedure publish', () => {
  it.each([
    ['import-base', async () => changed('PRO-8', 'demo: false', 'demo: false')],
    ['token-missing', async () => join(province, 'procedures/PRO-8.yaml')],
    ['unreadable-file', async () => join(province, 'procedures/khong-co.yaml')],
  ])('refuses bad use: %s', async (problem, path) => {
    const { error, code } = await run('publish', await path());
    expect([code, error]).toEqual([2, expect.stringContaining(`[${problem}]`)]);
  });

  it('publishes nothing that has an error', async () => {
    const path = await changed('PRO-8', 'matter: dang-ky-doanh-nghiep', 'matter: mat-trang');
    expect(await run('publish', path, '--data', province, '--as', 'cb-092')).toMatchObject({ code: 1, out: expect.stringContaining('[unknown-matter]') });
  });
});
