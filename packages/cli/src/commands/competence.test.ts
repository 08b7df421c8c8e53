import { describe, expect, it } from 'vitest';
import { registerCompetence } from './competence.ts';
import { emptyFolder, terminal } from './terminal.fixture.ts';

emptyFolder();
const run = terminal(registerCompetence);

describe('competence who', () => {
  const who = async (...args: readonly string[]) => {
    const { out, code } = await run('competence', 'who', ...args, '--json');
    return { ...JSON.parse(out), code };
  };

  it('follows the day on which minerals changed hands', async () => {
    expect(await who('--matter', 'khoang-san', '--at', '2026-09-14')).toMatchObject({ owner: 'H99.05', rule: 'C22a', code: 0 });
    expect(await who('--matter', 'C22', '--at', '2026-09-15')).toMatchObject({ owner: 'H99.06', rule: 'C22b', legalBases: [{ confidence: 'verified' }], code: 0 });
    expect((await who('--matter', 'khoang-san', '--at', '2026-10-06')).head).toMatchObject({ post: 'H99.06/giam-doc', appointed: { officer: 'cb-031' } });
    expect(await who('--matter', 'khoang-san', '--at', '2027-03-01')).toMatchObject({ owner: null, why: 'no-rule', code: 1 });
  });

  it('answers as it was known', async () => {
    expect(await who('--matter', 'khoang-san', '--at', '2026-11-22', '--as-known', '2026-09-10')).toMatchObject({ owner: 'H99.05' });
    expect(await who('--matter', 'khoang-san', '--at', '2026-11-22', '--as-known', '2026-09-11')).toMatchObject({ owner: 'H99.06' });
    expect(await who('--matter', 'khoang-san', '--at', '2026-11-22', '--as-known', '2026-06-30')).toMatchObject({ owner: null, why: 'not-recorded', code: 1 });
  });

  it('reads a subject line and a place', async () => {
    const title = 'V/v đề nghị cấp giấy phép xây dựng nhà ở riêng lẻ tại tổ dân phố 5';
    expect(await who('--title', title, '--at', '2026-11-22', '--place', 'UBND phường Đông Lâm')).toMatchObject({ owner: 'H99.32', matter: 'gpxd-nha-o-rieng-le', code: 0 });
    expect(await who('--title', title, '--at', '2026-11-22', '--place', '000.02.32.H99')).toMatchObject({ owner: 'H99.32' });
    expect(await who('--title', title, '--at', '2026-11-22')).toMatchObject({ kind: 'commune', owner: null, code: 0 });
    expect(await who('--title', 'chúc mừng năm mới', '--at', '2026-11-22')).toMatchObject({ kind: 'unknown', why: 'ceremonial', code: 1 });
  });

  it.each([
    ['competence-question', ['--at', '2026-11-22']],
    ['competence-question', ['--at', '2026-11-22', '--matter', 'khoang-san', '--title', 'x']],
    ['unknown-matter', ['--at', '2026-11-22', '--matter', 'mat-trang']],
    ['unknown-place', ['--at', '2026-11-22', '--matter', 'khoang-san', '--place', 'UBND xã Không Có']],
    ['malformed-date', ['--at', 'hôm nay', '--matter', 'khoang-san']],
  ])('refuses bad use: %s', async (problem, args) => {
    const { error, code } = await run('competence', 'who', ...args);
    expect(code).toBe(2);
    expect(error).toContain(`[${problem}]`);
  });
});

describe('competence post and report', () => {
  it('tells who held a post, acted in it, and was delegated to', async () => {
    const post = async (...args: readonly string[]) => {
      const { out, code } = await run('competence', 'post', ...args, '--json');
      return { ...JSON.parse(out), code };
    };
    expect(await post('--post', 'H99.32/chu-tich', '--at', '2026-12-05')).toMatchObject({
      appointed: { officer: 'cb-011', to: null },
      acting: null,
      delegations: [{ officer: 'cb-015', actions: ['submit', 'reconcile'], instrument: expect.stringContaining('08/GUQ-UBND') }],
      code: 0,
    });
    expect(await post('--unit', 'H99.05', '--at', '2026-10-06')).toMatchObject({ post: 'H99.05/giam-doc', acting: { officer: 'cb-023' }, code: 0 });
    expect(await post('--unit', 'H99.32', '--at', '2024-01-01')).toMatchObject({ appointed: null, code: 1 });
    expect(await post('--unit', 'H99.32', '--at', '2026-11-22', '--as-known', '2026-06-30')).toMatchObject({ recorded: false, code: 1 });
    expect((await run('competence', 'post', '--post', 'H99.32/chu-tich', '--at', '2026-12-05')).out).toMatch(/giữ vị trí.*cb-011.*\n.*ủy quyền.*cb-015/);
  });

  it('reviews the assignment of work: what is missing, clashes, or ends', async () => {
    const report = async (at: string) => {
      const { out, code } = await run('competence', 'report', '--at', at, '--json');
      return { notices: JSON.parse(out).notices as readonly { kind: string; since: string; now: boolean; rule?: string; matter?: string; words: { vi: string } }[], code };
    };
    const today = await report('2026-11-23');
    expect(today.code).toBe(0);
    expect(today.notices.find(({ kind }) => kind === 'matter-without-owner')).toMatchObject({
      matter: 'khoang-san',
      since: '2027-03-01',
      now: false,
      words: { vi: expect.stringContaining('chưa giao cho đơn vị nào từ ngày 01/03/2027') },
    });
    expect((await report('2026-12-01')).notices).toContainEqual(expect.objectContaining({ kind: 'competence-expiring', rule: 'C22b', since: '2027-02-28' }));
    const later = await report('2027-03-01');
    expect([later.notices[0], later.code]).toMatchObject([{ kind: 'matter-without-owner', now: true }, 1]);
    expect((await run('competence', 'report', '--at', '2026-11-23')).out).toMatch(/· 2027-03-01 .*\[matter-without-owner\]/);
  });

  it.each([
    ['post-question', ['post', '--post', 'x', '--unit', 'y']],
    ['unknown-post', ['post', '--post', 'H99.32/khong-co']],
    ['malformed-date', ['post', '--unit', 'H99.32', '--at', '2026-02-30']],
    ['malformed-count', ['report', '--days', '-1']],
    ['unknown-class', ['who', '--matter', 'khoang-san', '--class', 'thư']],
    ['malformed-value', ['who', '--matter', 'khoang-san', '--value', '1.5']],
  ])('refuse bad use: %s', async (problem, args) => {
    const { error, code } = await run('competence', ...args);
    expect(code).toBe(2);
    expect(error).toContain(`[${problem}]`);
  });
});
