import { expect, it } from 'vitest';
import { globbed } from './pages.ts';

it.each([
  ['/van-ban/*', '/van-ban/7700101', true],
  ['/van-ban/*', '/van-ban-den/cho-xu-ly', false],
  ['/tra-cuu', '/tra-cuu', true],
  ['/tra-cuu', '/tra-cuu/1', false],
  ['*/Chuyen*', '/qlvb/ChuyenXuLy.aspx', true],
  ['/a*b*c', '/a1b2c', true],
  ['/a*b*c', '/a1c2b', false],
  ['/ab*ba', '/aba', false],
  ['/a.c', '/abc', false],
])('%s on %s: %s', (glob, path, fits) => expect(globbed(glob, path)).toBe(fits));
