import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Given, ReaderPage } from './reader-page.ts';

const LIST = '/van-ban-den/cho-xu-ly';
let reader: ReaderPage;
beforeAll(async () => {
  reader = await ReaderPage.open();
});
afterAll(() => reader.close());

const keys = (given: Given) => given.documents.map(({ key }) => key);
const valuesOf = (given: Given, key: string) => given.documents.find((document) => document.key === key)?.values;

describe('a list as it should be', () => {
  it('gives the values of each row', async () => {
    const given = await reader.read('list', LIST);
    expect(given.recognised).toBe('list');
    expect(valuesOf(given, '1001')).toEqual({
      number: '27/TTr-UBND',
      issuer: 'UBND phường Đông Lâm',
      issuedOn: '2026-11-19',
      arrivalNumber: '41',
      arrivedOn: '2026-11-20',
      subject: 'V/v đề nghị cấp giấy phép xây dựng nhà ở riêng lẻ',
      role: 'lead',
      dueOn: '2026-11-30',
      status: 'waiting',
    });
    expect(given.health).toEqual({ state: 'ok', reasons: [], read: 4, withheld: 2 });
  });

  it('gives nothing at all of a row that is marked, or whose mark is blank', async () => {
    const given = await reader.read('list', LIST);
    expect(keys(given)).toEqual(['1001', '1004', '1005', '1006']);
    expect(JSON.stringify(given)).not.toMatch(/04\/KH-BCĐ|diễn tập|896\/SNV|rà soát/);
  });

  it('gives class and deadline alone of a denunciation', async () => {
    const given = await reader.read('list', LIST);
    expect(given.documents.find(({ key }) => key === '1004')).toMatchObject({ documentClass: 'denunciation', values: { dueOn: '2026-11-26' } });
    expect(JSON.stringify(given)).not.toMatch(/N\.V\.A|41\/ĐTC|Công dân/);
  });

  it('leaves out a date that does not exist, and what is empty', async () => {
    const given = await reader.read('list', LIST);
    expect(valuesOf(given, '1005')).not.toHaveProperty('dueOn');
    expect(valuesOf(given, '1005')).toMatchObject({ role: 'support', status: 'came-back' });
    expect(Object.keys(valuesOf(given, '1006') ?? {}).sort()).toEqual(['arrivedOn', 'issuedOn', 'issuer', 'role', 'status', 'subject']);
  });
});

describe('a list that has changed', () => {
  it('is read by its headings where a column came in and the classes went', async () => {
    const [given, before] = [await reader.read('list-column-inserted', LIST), await reader.read('list', LIST)];
    expect(given.documents.map(({ key, values }) => [key, values])).toEqual(before.documents.map(({ key, values }) => [key, values]));
    expect(given.documents[0]?.sources).toMatchObject({ number: 1, dueOn: 1 });
    expect(given.health).toMatchObject({ state: 'ok', reasons: ['fallback'] });
  });

  it('is not read by headings that have fewer cells than the rows', async () => {
    const given = await reader.read('list-extra-td', LIST);
    expect(given.documents).toEqual([]);
    expect(given.health).toMatchObject({ state: 'broken', reasons: expect.arrayContaining(['mark-unreadable', 'cell-count']), withheld: 6 });
  });

  it('is left alone when the column of the mark is gone', async () => {
    const given = await reader.read('list-no-mark-column', LIST);
    expect(given.documents).toEqual([]);
    expect(given.health).toMatchObject({ state: 'broken', reasons: expect.arrayContaining(['mark-unreadable', 'headers-changed']) });
  });

  it('says that it cannot be read when the table is gone', async () => {
    expect((await reader.read('list-upgraded', LIST)).health).toMatchObject({ state: 'broken', reasons: ['root-missing'] });
  });
});

it('tells an empty list from one that lost its rows', async () => {
  expect((await reader.read('list-empty', LIST)).health).toMatchObject({ state: 'ok', read: 0 });
  expect((await reader.read('list-silent-empty', LIST)).health).toMatchObject({ state: 'broken', reasons: ['no-rows'] });
});

it('reads nothing of a sign-in page, a foreign page, or another page of the product', async () => {
  expect(await reader.read('login', LIST)).toEqual({ recognised: 'login', documents: [], health: null });
  expect(await reader.read('foreign', LIST)).toEqual({ recognised: 'foreign', documents: [], health: null });
  expect(await reader.read('list', '/bao-cao')).toEqual({ recognised: 'other', documents: [], health: null });
});
