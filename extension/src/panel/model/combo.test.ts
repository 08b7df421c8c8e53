import { describe, expect, it } from 'vitest';
import { type ComboOption, LISTED_AT_MOST, listedOptions, steppedTo } from './combo.ts';

const options: readonly ComboOption[] = [
  { value: 'a', label: 'Cấp giấy phép xây dựng nhà ở riêng lẻ' },
  { value: 'b', label: 'Khai thác cát, sỏi lòng sông', because: 'Trích yếu có “cát sỏi”' },
  { value: 'c', label: 'Sở Xây dựng', also: 'Sở XD' },
];
const found = (typed: string) => listedOptions(options, typed).listed.map(({ value }) => value);

describe('a list that is searched by typing', () => {
  it('shows everything at first, what is suggested before the rest', () => {
    expect(found('')).toEqual(['b', 'a', 'c']);
  });

  it('finds by any words, without marks, in any case, and by other names', () => {
    expect(found('DAT song')).toEqual([]);
    expect(found('cat song')).toEqual(['b']);
    expect(found('xay  DỰNG')).toEqual(['a', 'c']);
    expect(found('so xd')).toEqual(['c']);
  });

  it('says how many it leaves out', () => {
    const many = Array.from({ length: 140 }, (_, at) => ({ value: String(at), label: `Lĩnh vực ${at}` }));
    expect(listedOptions(many, '')).toMatchObject({ more: 140 - LISTED_AT_MOST });
    expect(listedOptions(many, 'linh vuc 139')).toMatchObject({ listed: [{ value: '139' }], more: 0 });
  });

  it('steps round with the arrows', () => {
    expect([steppedTo(null, 1, 3), steppedTo(2, 1, 3), steppedTo(null, -1, 3), steppedTo(0, -1, 3), steppedTo(null, 1, 0)]).toEqual([0, 0, 2, 2, null]);
  });
});
