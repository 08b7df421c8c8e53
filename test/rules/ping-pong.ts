import type { Scenarios } from './scenario.ts';

const [construction, finance, ward] = ['Sở Xây dựng', 'Sở Tài chính', 'UBND phường Đông Lâm'] as const;
const way = { about: 'V/v cấp phép đấu nối vào đường tỉnh 512', on: '2026-11-20' } as const;

export const pingPong: Scenarios = {
  rule: 'ping-pong',
  hit: {
    ...way,
    hops: [
      [construction, 'forward', finance],
      [finance, 'return', construction],
      [construction, 'return', finance],
    ],
  },
  miss: {
    ...way,
    hops: [
      [construction, 'forward', finance],
      [finance, 'return', construction],
      [construction, 'forward', ward],
    ],
  },
  // A second visit, with nothing new in the file.
  boundary: {
    ...way,
    hops: [
      [construction, 'forward', finance],
      [finance, 'return', construction],
      [construction, 'forward', finance],
    ],
  },
  exempt: {
    ...way,
    hops: [
      [construction, 'forward', finance],
      [finance, 'return', construction],
      [construction, 'forward', finance, 'news'],
    ],
  },
  unknown: { ...way, on: '2026-06-30', about: 'V/v đề nghị cấp giấy phép xây dựng nhà ở riêng lẻ', hops: [[construction, 'forward', 'UBND huyện Tân Phú']], expect: 'miss' },
  risks: {
    'P1 departments that were merged are one': {
      ...way,
      hops: [
        [ward, 'forward', 'UBND thành phố Thanh Lâm'],
        ['UBND thành phố Thanh Lâm', 'forward', 'UBND phường Thanh Trung'],
      ],
      expect: 'miss',
    },
  },
  more: {
    'one return, and one by somebody else': {
      ...way,
      hops: [
        [construction, 'return', ward],
        [finance, 'return', ward],
      ],
      expect: 'miss',
    },
    'two returns the same way': {
      ...way,
      hops: [
        [construction, 'return', ward],
        [construction, 'return', ward],
      ],
      expect: 'hit',
    },
    'between divisions of one agency it does not travel': {
      ...way,
      hops: [
        ['Phòng Quản lý xây dựng', 'forward', 'Phòng Nhà ở'],
        ['Phòng Nhà ở', 'return', 'Phòng Quản lý xây dựng'],
        ['Phòng Quản lý xây dựng', 'return', 'Phòng Nhà ở'],
      ],
      expect: 'miss',
    },
    'in a ring back to where it began': {
      ...way,
      hops: [
        [construction, 'forward', finance],
        [finance, 'forward', ward],
        [ward, 'forward', construction],
      ],
      expect: 'hit',
    },
  },
};
