import { strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { takeSpreadsheets, toldOfOrigin } from './tables.ts';
import { unpackWorkbook } from './unpack.ts';
import { workbook } from './workbook.fixture.ts';

async function take(spreadsheets: Readonly<Record<string, Uint8Array>>, texts: Readonly<Record<string, string>> = {}) {
  const { files, origin, problems } = await takeSpreadsheets({ texts, spreadsheets });
  return { files, origin, problems: problems.map(({ file, row, column, code }) => `${file}:${row}:${column} ${code}`) };
}
const utf8 = (text: string) => strToU8(text);

describe('workbooks', () => {
  it('give the tables that their sheets are named after, row by row', async () => {
    const rows = [['# người'], [], ['id', 'name'], ['cb-001', 'Lê & Hà <1>'], [null], ['cb-002', 15]];
    const taken = await take({
      'so.xlsx': workbook({
        officers: rows,
        severities: [
          ['rule', 'severity'],
          ['late-reply', 'inform'],
        ],
      }),
    });
    expect(taken.problems).toEqual([]);
    expect(taken.files).toEqual({ 'officers.tsv': '# người\n\nid\tname\ncb-001\tLê & Hà <1>\n\ncb-002\t15', 'severities.tsv': 'rule\tseverity\nlate-reply\tinform' });
    expect(toldOfOrigin({ file: 'officers.tsv', row: 4, column: 'name', code: 'required', words: { vi: '', en: '' } }, taken.origin).file).toBe('so.xlsx [officers]');
  });

  it('write days as days, and yes or no', async () => {
    const taken = await take({
      'so.xlsx': workbook({
        holdings: [
          ['from', 'acting', 'to'],
          [{ day: 46280 }, true, { day: 46264 }],
          ['2026-09-15', false, null],
        ],
      }),
    });
    expect([taken.problems, taken.files['holdings.tsv']]).toEqual([[], 'from\tacting\tto\n2026-09-15\tyes\t2026-08-30\n2026-09-15\tno\t']);
  });

  it('do not work out a formula, nor take an error or a time of day for a value', async () => {
    const taken = await take({
      'so.xlsx': workbook({
        officers: [
          ['id', 'name', 'from'],
          ['cb-001', { formula: 'A1', value: 'id' }, { day: 46280.5 }],
          [{ error: '#REF!' }, 'A', null],
        ],
      }),
    });
    expect(taken.problems.toSorted()).toEqual(['so.xlsx [officers]:2:from time-cell', 'so.xlsx [officers]:2:name formula-cell', 'so.xlsx [officers]:3:id error-cell']);
  });

  it('with macros are refused, by what is in them and by their name', async () => {
    const plain = { officers: [['id', 'name']] };
    expect((await take({ 'so.xlsx': workbook(plain, { 'xl/vbaProject.bin': 'x' }) })).problems).toEqual(['so.xlsx:1: workbook-macro']);
    expect((await take({ 'so.xlsm': workbook(plain) })).problems).toEqual(['so.xlsm:1: workbook-macro']);
  });

  it('that are not what they seem are refused: other files, entities, torn files', async () => {
    const sound = workbook({ officers: [['id', 'name']] });
    const entity = workbook({}, { 'xl/workbook.xml': '<!DOCTYPE x [<!ENTITY a "aaaa">]><workbook/>' });
    for (const bytes of [utf8('no zip'), new Uint8Array(0), sound.slice(0, 200), entity])
      expect((await take({ 'so.xlsx': bytes })).problems).toEqual(['so.xlsx:1: workbook-malformed']);
  });

  it('that unpack to too much are let go of before they do, whatever they say about themselves', async () => {
    const zeros = new Uint8Array(41 * 1024 * 1024);
    const bomb = workbook({}, { 'xl/worksheets/sheet1.xml': zeros });
    expect(bomb.length).toBeLessThan(100_000);
    // The sizes that the file gives of its parts are made small: the limit does not rest on them.
    const lying = bomb.slice();
    const view = new DataView(lying.buffer);
    const places = Array.from({ length: lying.length - 4 }, (_, at) => at).filter((at) => view.getUint32(at, true) === zeros.length);
    for (const at of places) view.setUint32(at, 4096, true);
    expect(places).toHaveLength(2);
    for (const bytes of [bomb, lying]) {
      const before = process.memoryUsage().arrayBuffers;
      expect(unpackWorkbook(bytes)).toEqual({ ok: false, why: 'too-large' });
      expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(200 * 1024 * 1024);
    }
    const many = Object.fromEntries(Array.from({ length: 600 }, (_, at) => [`docProps/${at}.xml`, '']));
    expect(unpackWorkbook(workbook({}, many))).toEqual({ ok: false, why: 'too-large' });
  });
});

describe('CSV files', () => {
  it('give the table that they are named after', async () => {
    expect(await take({ 'officers.csv': utf8('\ufeffid;name\r\ncb-001;Lê Hà\r\n') })).toMatchObject({ files: { 'officers.tsv': 'id\tname\ncb-001\tLê Hà' }, problems: [] });
  });

  it('must be UTF-8, of a known table, and the only one of it', async () => {
    expect((await take({ 'officers.csv': new Uint8Array([0x4c, 0xea, 0x20]) })).problems).toEqual(['officers.csv:1: not-utf8']);
    expect((await take({ 'people.csv': utf8('id') })).problems).toEqual(['people.csv:1: unknown-file']);
    expect((await take({ 'so.xlsx': workbook({ people: [['id']] }) })).problems).toEqual(['so.xlsx [people]:1: unknown-sheet']);
    expect((await take({ 'officers.csv': utf8('id,name') }, { 'officers.tsv': 'id\tname' })).problems).toEqual(['officers.csv:1: duplicate-table']);
    expect((await take({ 'officers.csv': utf8('id,name\n"a') })).problems).toEqual(['officers.csv:2:1 csv-quote']);
  });
});
