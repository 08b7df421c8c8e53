import { expect, test } from 'vitest';
import { endOfId, isMadeUp, quoted, startOfIds } from './generated.ts';

test.each(['_ngcontent-xyz-c12', 'ng-tns-c12-3', 'row-9f8e7d6c', 'css-1a2b3c4', 'z_j1_7', 'ext-gen1024', 'ember412', '5504ec3a9f', 'vb_7700101', ''])('“%s” is made up', (name) => {
  expect(isMadeUp(name)).toBe(true);
});

test.each(['dt_basic', 'col-sokyhieu', 'vanbanden_hienthi_han_xuly', 'issues', 'due_date', 'cdk-column-so_ky_hieu', 'khung-van-ban'])('“%s” was given by somebody', (name) => {
  expect(isMadeUp(name)).toBe(false);
});

test('of an id what stays from row to row', () => {
  expect(['ctl00_luoi_ctl02_lblHan', 'vb7700101', 'lblHan', 'row-9f8e7d6c'].map(endOfId)).toEqual(['lblHan', null, null, null]);
  expect(startOfIds(['vb_7700101', 'vb_7700102'])).toBe('vb_');
  expect(startOfIds(['vb_7700101', 'vbdi_7700102'])).toBeNull();
  expect(startOfIds(['7700101', '7700102'])).toBeNull();
});

test('a value cannot leave its quotes', () => {
  expect(quoted(`a'] , [b='\\`)).toBe(`'a\\'] , [b=\\'\\\\'`);
});
