import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  addCalendarDays,
  addWorkingDays,
  agencyByName,
  agencyOf,
  headOf,
  normaliseUnitCode,
  ownerOf,
  postsOf,
  type Reference,
  signatoryOf,
  suggestOwner,
  unitAt,
  workingDaysBetween,
} from '@roviec/core';
import { parseReference, registrySlice, sliceOf } from '@roviec/schema';
import { beforeAll, describe, expect, it } from 'vitest';

const TODAY = '2026-11-23';
let province: Reference;

beforeAll(async () => {
  const names = (await readdir(import.meta.dirname, { recursive: true })).filter((name) => /\.(tsv|yaml)$/.test(name));
  const files = Object.fromEntries(await Promise.all(names.map(async (name) => [name, await readFile(join(import.meta.dirname, name), 'utf8')] as const)));
  const parsed = await parseReference(files, 0);
  if (!parsed.ok) throw new Error(parsed.problems.map(({ file, row, column, code }) => `${file}:${row}:${column} ${code}`).join('\n'));
  province = parsed.reference;
});

describe('organisation', () => {
  it('has a head today in every department and commune', () => {
    const agencies = province.units.filter((unit) => ['department', 'commune', 'province'].includes(unit.kind) && unitAt(province.units, unit.code, TODAY));
    expect(agencies.length).toBeGreaterThan(20);
    expect(agencies.filter((unit) => headOf(province, unit.code, TODAY) === null).map(({ code }) => code)).toEqual([]);
  });

  it.each([
    ['cb-001', 'H99.04/giam-doc', 'head'],
    ['cb-002', 'H99.04.02/truong-phong', 'head'],
    ['cb-003', 'H99.04.02/chuyen-vien', 'officer'],
    ['cb-004', 'H99.04.01/van-thu', 'records'],
    ['cb-011', 'H99.32/chu-tich', 'head'],
    ['cb-012', 'H99.32.02/chuyen-vien', 'officer'],
    ['cb-012', 'H99.32.04/chuyen-vien-mot-cua', 'officer'],
    ['cb-013', 'H99.32.01/van-thu', 'records'],
    ['cb-021', 'H99.05/giam-doc', 'head'],
    ['cb-022', 'H99.05.02/chuyen-vien', 'officer'],
    ['cb-031', 'H99.06/giam-doc', 'head'],
    ['cb-032', 'H99.06.02/chuyen-vien', 'officer'],
    ['cb-041', 'H99.03/giam-doc', 'head'],
    ['cb-051', 'H99.01/chanh-van-phong', 'head'],
    ['cb-061', 'H99.01.02/theo-doi', 'tracker'],
    ['cb-091', 'H99.12/thanh-tra-vien', 'auditor'],
    ['cb-092', 'H99.01.06/quan-tri', 'admin'],
  ])('%s holds %s as %s', (officer, post, role) => {
    expect(postsOf(province, officer, TODAY).find(({ id }) => id === post)?.roles).toContain(role);
  });

  it('is enrolled where it says so', () => {
    expect(province.units.filter((unit) => unit.enrolledFrom === '2026-01-01').map(({ code }) => code)).toEqual(['H99.03', 'H99.04', 'H99.06', 'H99.31', 'H99.32']);
    expect(province.units.filter((unit) => unit.enrolledFrom !== undefined)).toHaveLength(5);
  });

  it('finds every agency of today by its full and by its short name', () => {
    const agencies = province.units.filter((unit) => unit.kind !== 'division' && unitAt(province.units, unit.code, TODAY));
    for (const { code, name, shortName } of agencies) expect([agencyByName(province.units, name.vi), agencyByName(province.units, shortName)]).toEqual([code, code]);
  });

  it('puts every unit under an agency, and writes both codes of it', () => {
    for (const unit of province.units) {
      expect(province.units.find(({ code }) => code === agencyOf(province.units, unit.code))?.kind).not.toBe('division');
      expect(normaliseUnitCode(unit.legacyCode)?.code).toBe(unit.code);
    }
  });

  it('keeps the districts as history, with who came after', () => {
    expect(unitAt(province.units, 'H99.21', '2025-06-30')?.successors).toEqual(['H99.31', 'H99.32']);
    expect(unitAt(province.units, 'H99.21', '2025-07-01')).toBeNull();
  });
});

describe('calendar', () => {
  const office = () => province.calendars[0] ?? expect.fail('no calendar');

  it.each([
    ['2027-02-03', 5, '2027-02-17'],
    ['2027-02-03', 2, '2027-02-12'],
    ['2026-08-19', 5, '2026-08-25'],
    ['2026-08-28', 2, '2026-09-04'],
    ['2026-11-20', 3, '2026-11-26'],
    ['2026-11-22', 5, '2026-11-30'],
    ['2026-04-23', 5, '2026-05-05'],
    ['2026-01-09', 1, '2026-01-10'],
    ['2024-04-25', 4, '2024-05-04'],
    ['2025-04-24', 2, '2025-04-26'],
    ['2023-04-28', 2, '2023-05-05'],
    ['2027-04-29', 3, '2027-05-06'],
  ])('%s + %i working days = %s', (start, count, due) => {
    expect(addWorkingDays(office(), start, count)).toEqual({ on: due, provisional: false });
  });

  it('moves calendar days off a holiday', () => {
    expect([addCalendarDays(office(), '2027-01-26', 15).on, addCalendarDays(office(), '2026-08-22', 10).on]).toEqual(['2027-02-11', '2026-09-03']);
  });

  it.each([
    ['2023', '01-02 01-20 01-23 01-24 01-25 01-26 05-01 05-02 05-03 09-01 09-04', ''],
    ['2024', '01-01 02-08 02-09 02-12 02-13 02-14 04-18 04-29 04-30 05-01 09-02 09-03', '05-04'],
    ['2025', '01-01 01-27 01-28 01-29 01-30 01-31 04-07 04-30 05-01 05-02 09-01 09-02', '04-26'],
    ['2026', '01-01 01-02 02-16 02-17 02-18 02-19 02-20 04-27 04-30 05-01 08-31 09-01 09-02 11-24', '01-10 08-22'],
    ['2027', '01-01 02-04 02-05 02-08 02-09 02-10 04-16 04-30 05-03 09-02 09-03 11-24', ''],
  ])('has exactly the days off and made up for of %s', (year, off, working) => {
    const of = (days: readonly string[]) => days.filter((day) => day.startsWith(year)).map((day) => day.slice(5));
    expect([of(office().off).join(' '), of(office().working).join(' ')]).toEqual([off, working]);
  });

  it('has the working days of each year', () => {
    expect([2023, 2024, 2025, 2026, 2027].map((year) => workingDaysBetween(office(), `${year - 1}-12-31`, `${year}-12-31`))).toEqual([249, 251, 250, 249, 249]);
  });
});

describe('competence', () => {
  it('has every line from C01 to C140', () => {
    const lines = new Set(province.competence.map(({ id }) => id.replace(/[a-z]$/, '')));
    expect([...lines].toSorted()).toEqual(Array.from({ length: 140 }, (_, at) => `C${String(at + 1).padStart(2, '0')}`).toSorted());
  });

  it('gives every body of the province something to do', () => {
    const bodies = province.units.filter(({ code, kind }) => (kind === 'department' && unitAt(province.units, code, TODAY)) || /^G.*\.\d/.test(code));
    const owners = new Set(province.competence.map(({ owner }) => (owner.kind === 'unit' ? owner.unit : 'commune')));
    expect(bodies.filter(({ code }) => !owners.has(code)).map(({ code }) => code)).toEqual([]);
    expect(province.competence.filter(({ owner }) => owner.kind === 'commune-of-place').length).toBeGreaterThan(12);
  });

  it('knows the owner of every matter today, or that it is a commune', () => {
    const unknown = province.matters.filter(({ id }) => ownerOf(province, { matter: id, on: TODAY }).kind === 'unknown');
    expect(unknown.map(({ id }) => id)).toEqual([]);
  });

  it.each([
    ['khoang-san', '2026-09-14', 'H99.05'],
    ['khoang-san', '2026-09-15', 'H99.06'],
    ['khoang-san', '2027-02-28', 'H99.06'],
    ['khoang-san', '2027-03-01', null],
    ['giay-phep-lai-xe', '2025-02-28', 'H99.14'],
    ['giay-phep-lai-xe', '2025-03-01', 'G01.99'],
  ])('%s on %s belongs to %s', (matter, on, expected) => {
    const owner = ownerOf(province, { matter, on });
    expect(owner.kind === 'unit' ? owner.unit : null).toBe(expected);
  });

  it('gives a house permit to the commune of the place', () => {
    expect(ownerOf(province, { matter: 'gpxd-nha-o-rieng-le', on: TODAY, place: 'H99.32.02' })).toMatchObject({ kind: 'unit', unit: 'H99.32' });
    expect(ownerOf(province, { matter: 'gpxd-nha-o-rieng-le', on: TODAY, place: 'H99.21' }).kind).toBe('commune');
  });

  it('lets the house permit consult whom its procedure consults', () => {
    const related = province.competence.find(({ id }) => id === 'C01')?.related ?? [];
    expect(related).toEqual(expect.arrayContaining(['H99.04', 'H99.05', 'H99.06', 'H99.08']));
  });
});

describe('procedures', () => {
  const consultOf = (id: string) => province.procedures.find((procedure) => procedure.id === id)?.stages.find((stage) => stage.kind === 'consult');

  it('gives two working days by law, and silence consents with liability', () => {
    expect(consultOf('PRO-1')).toMatchObject({
      within: { allowance: { amount: 2, unit: 'workingDays' }, source: { confidence: 'verified' } },
      silence: { effect: 'deemed-consent', liability: true, countsLateAsSilent: true, source: { text: 'NĐ 217/2026/NĐ-CP', confidence: 'verified' } },
      consultees: ['H99.04', 'H99.05', 'H99.06', 'H99.08'],
    });
  });

  it('rests the minutes of the demonstration on a text that says it is fictional', () => {
    expect(province.procedures.filter(({ demo }) => demo).map(({ id }) => id)).toEqual(['PRO-1-demo']);
    expect(consultOf('PRO-1-demo')).toMatchObject({
      within: { allowance: { amount: 2, unit: 'minutes' } },
      silence: { effect: 'deemed-consent', source: { confidence: 'fictional' } },
    });
  });

  it.each([
    ['PRO-2', 10, 'verified', 2, 'restart'],
    ['PRO-2-xa', 10, 'verified', 2, 'restart'],
    ['PRO-3', 5, 'verified', 2, 'restart'],
    ['PRO-13', 10, 'deduced', 5, null],
    ['PRO-14', 8, 'deduced', null, 'restart'],
    ['PRO-15', 5, 'verified', null, null],
  ] as const)('%s: %i working days (%s), consult %s', (id, total, confidence, consult, clock) => {
    const procedure = province.procedures.find((candidate) => candidate.id === id);
    expect(procedure?.total).toMatchObject({ allowance: { amount: total, unit: 'workingDays' }, source: { confidence } });
    expect(consultOf(id)?.within.allowance.amount ?? null).toBe(consult);
    expect(procedure?.stages.flatMap((stage) => (stage.kind === 'supplement' ? [stage.clock] : []))[0] ?? null).toBe(clock);
    expect(procedure?.stagnation?.source.confidence).toBe('deduced');
  });

  it('marks what is our own deduction, so that it is shown as provisional', () => {
    expect(consultOf('PRO-13')).toMatchObject({ within: { source: { confidence: 'deduced' } }, silence: { source: { confidence: 'fictional' } } });
    const deadlines = province.procedures.find(({ id }) => id === 'PRO-14')?.stages.flatMap((stage) => (stage.within ? [stage.within.source.confidence] : []));
    expect(new Set(deadlines)).toEqual(new Set(['deduced']));
  });

  it('lets the head of a division sign inside the agency for what is handled there, and no other division', () => {
    const question = { agency: 'H99.32', post: 'H99.32.02/truong-phong', action: 'extend' as const, on: TODAY, withinAgency: true };
    const sign = (handledIn: string | null) => signatoryOf(province, { ...question, handledIn })?.capacity;
    expect([sign('H99.32.02'), sign('H99.32.03'), sign('H99.32'), sign(null), signatoryOf(province, question)?.capacity]).toEqual(['head', 'none', 'none', 'none', 'head']);
  });

  it('lets the deputy of Đông Lâm sign from 1/12/2026 on, not before, and not decide', () => {
    const sign = (on: string, action: 'submit' | 'decide') => signatoryOf(province, { agency: 'H99.32', post: 'H99.32/pho-chu-tich', action, on })?.capacity;
    expect([sign('2026-11-30', 'submit'), sign('2026-12-01', 'submit'), sign('2026-12-31', 'submit'), sign('2027-01-01', 'submit')]).toEqual([
      'none',
      'delegate',
      'delegate',
      'none',
    ]);
    expect(sign('2026-12-01', 'decide')).toBe('none');
    expect(signatoryOf(province, { agency: 'H99.32', post: 'H99.32/chu-tich', action: 'decide', on: TODAY })).toMatchObject({ capacity: 'head', officer: 'cb-011' });
    expect(signatoryOf(province, { agency: 'H99.05', post: 'H99.05/giam-doc', action: 'submit', on: '2026-10-06' })).toMatchObject({ capacity: 'acting-head', officer: 'cb-023' });
  });

  it('goes into the browser without a person', () => {
    const slice = sliceOf(province, TODAY, 'H99.04');
    expect(registrySlice.parse(slice)).toEqual(slice);
    for (const { name, id } of province.officers) for (const told of [name, `"${id}"`]) expect(JSON.stringify(slice)).not.toContain(told);
  });

  it('tells the browser which posts sign what on the day, delegations included', () => {
    const signs = (post: string, on: string) => sliceOf(province, on, 'H99.04').signingPosts.find(({ id }) => id === post)?.signs;
    expect(signs('H99.32/chu-tich', TODAY)).toEqual(['submit', 'submit-within', 'reconcile', 'decide', 'extend']);
    expect(signs('H99.32/pho-chu-tich', '2026-11-30')).toEqual([]);
    expect(signs('H99.32/pho-chu-tich', '2026-12-01')).toEqual(['submit', 'submit-within', 'reconcile']);
    expect(signs('H99.32.02/truong-phong', TODAY)).toEqual(['submit-within', 'extend']);
    expect(signs('H99.32.02/chuyen-vien', TODAY)).toBeUndefined();
  });
});

describe('subject lines as clerks write them', () => {
  const matterOf = (title: string) => {
    const suggestion = suggestOwner(province, { title, on: TODAY });
    return suggestion.kind === 'known' ? suggestion.matter : suggestion.why;
  };

  it.each([
    ['V/v đề nghị cấp phép đấu nối vào đường tỉnh 512 tại Km12+300 (trái tuyến)', 'duong-tinh-van-tai'],
    ['V/v sửa chữa đường xã đoạn thôn 3 đi thôn 7 bị sạt lở sau mưa lũ', 'duong-xa-giao-thong-nong-thon'],
    ['V/v đề nghị thỏa thuận vị trí đấu nối đường liên xã Tân Lập - Phú Sơn vào đường tỉnh 515', 'duong-tinh-van-tai'],
    ['V/v đề nghị cấp giấy phép xây dựng nhà ở riêng lẻ tại tổ dân phố 5', 'gpxd-nha-o-rieng-le'],
    ['Đơn đề nghị gia hạn GPXD nhà ở của ông Trần Văn C', 'gpxd-nha-o-rieng-le'],
    ['V/v xin ý kiến về cấp giấy phép xây dựng công trình cấp III (nhà xưởng cơ khí) trên đường Trần Phú', 'gpxd-cong-trinh-cap-iii-iv'],
    ['V/v cấp giấy phép xây dựng nhà xưởng trong khu công nghiệp Hòn Ngư', 'gpxd-trong-khu'],
    ['V/v cấp giấy phép xây dựng công trình cấp II tại phường Thanh Trung', 'gpxd-cong-trinh-khac'],
    ['V/v cấp giấy phép xây dựng', 'ambiguous'],
    ['V/v thu hồi giấy phép xây dựng cấp sai thẩm quyền tại xã Phú Sơn', 'thu-hoi-gpxd-cap-sai'],
    ['V/v đề nghị gia hạn giấy phép khai thác cát làm vật liệu xây dựng thông thường mỏ Bãi Soi', 'khoang-san'],
    ['V/v đề nghị cho ý kiến về nguồn cát, đá phục vụ thi công các công trình giao thông nông thôn', 'khoang-san'],
    ['V/v đề nghị hướng dẫn đổi giấy phép lái xe hạng D cho xã viên', 'giay-phep-lai-xe'],
    ['V/v đề nghị cấp giấy phép môi trường cơ sở sản xuất gạch không nung tại cụm công nghiệp Tân Lập', 'dtm-giay-phep-moi-truong'],
    ['V/v đăng ký môi trường xưởng sơ chế nông sản', 'dang-ky-moi-truong'],
    ['V/v chuyển mục đích sử dụng đất của hộ ông Nguyễn Văn D', 'chuyen-muc-dich-dat-ca-nhan'],
    ['V/v chuyển mục đích sử dụng đất', 'ambiguous'],
    ['V/v đề nghị hòa giải tranh chấp đất đai giữa hai hộ liền kề', 'hoa-giai-tranh-chap-dat'],
    ['V/v rà soát vị trí việc làm của các phòng chuyên môn sau sắp xếp', 'to-chuc-bo-may-bien-che'],
    ['V/v phân công quản lý an toàn thực phẩm đối với bếp ăn khu công nghiệp', 'attp-dich-vu-an-uong'],
    ['V/v tăng cường công tác bảo đảm an toàn thực phẩm', 'ambiguous'],
    ['Đơn tố cáo của ông N.V.A về hành vi nhận tiền để bỏ qua vi phạm trật tự xây dựng', 'khieu-nai-to-cao'],
    ['V/v đăng ký lại khai sinh do mất giấy tờ gốc', 'ho-tich'],
    ['V/v cap phieu ly lich tu phap cho nguoi lao dong', 'ly-lich-tu-phap'],
    ['V/v báo cáo theo chỉ đạo', 'no-phrase'],
    ['V/v triển khai Kết luận số 14', 'no-phrase'],
    ['V/v đề nghị giúp đỡ, tạo điều kiện', 'no-phrase'],
    ['Giấy mời dự hội nghị thẩm định chủ trương đầu tư dự án Trường THPT Vĩnh Thủy', 'ceremonial'],
    ['Thư chúc mừng Ngày truyền thống ngành Xây dựng', 'ceremonial'],
  ])('%s: %s', (title, expected) => {
    expect(matterOf(title)).toBe(expected);
  });

  it('finds the owner of a matter by its own name, unless the name itself says too little', () => {
    const ownerBy = (matter: string) => {
      const owner = ownerOf(province, { matter, on: TODAY });
      return owner.kind === 'unit' ? owner.unit : 'commune-of-place';
    };
    const found = province.matters.map(({ id, name }) => ({ id, suggestion: suggestOwner(province, { title: name.vi, on: TODAY }) }));
    const wrong = found.filter(({ id, suggestion }) => suggestion.kind === 'known' && suggestion.owner !== ownerBy(id));
    expect(wrong.map(({ id }) => id)).toEqual([]);
    expect(found.filter(({ suggestion }) => suggestion.kind === 'known').length).toBeGreaterThan(120);
  });
});
