import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { soundFiles } from './files.example.ts';
import { parseReference } from './parse.ts';
import { problemList } from './problems.ts';
import { readCsv, sheetAsTable, tableNames } from './sheet.ts';

function read(text: string) {
  const { report, problems } = problemList();
  return { rows: readCsv('units.csv', text, report), problems: problems.map(({ row, column, code }) => `${row}:${column} ${code}`) };
}

describe('readCsv', () => {
  it.each([
    ['commas', 'a,b\n1,2\n'],
    ['semicolons', 'a;b\n1;2\n'],
    ['tabs', 'a\tb\n1\t2'],
    ['Windows line ends', 'a,b\r\n1,2\r\n'],
    ['old Mac line ends', 'a,b\r1,2\r'],
    ['a byte order mark', '\ufeffa,b\n1,2'],
    ['quotes where none are needed', '"a","b"\n"1","2"\n'],
  ])('reads %s', (_, text) => {
    expect(read(text)).toEqual({
      rows: [
        ['a', 'b'],
        ['1', '2'],
      ],
      problems: [],
    });
  });

  it('reads quotes, separators and line ends inside quotes, and empty cells and rows', () => {
    expect(read('a,b\n"Lê ""Hà""","x, y\nz"\n\n,\n5 " inch,').rows).toEqual([['a', 'b'], ['Lê "Hà"', 'x, y\nz'], [''], ['', ''], ['5 " inch', '']]);
    expect(read('').rows).toEqual([]);
  });

  it('takes the separator of the header, past comments and outside quotes', () => {
    expect(read('# a, b, c, d\nx;"y,,,";z\n1,5;2;3').rows).toEqual([['# a, b, c, d'], ['x', 'y,,,', 'z'], ['1,5', '2', '3']]);
  });

  it('tells a quote that is not closed, or followed by something, by row and cell', () => {
    expect([read('a,b\n1,"2').problems, read('a,b\n"1"2,3').problems]).toEqual([['2:2 csv-quote'], ['2:1 csv-quote']]);
  });

  it('reads back whatever was written', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', 'ệ', '"', ',', ';', '\t', '\n', '\r', ' ', '#') });
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 6 }), fc.constantFrom(',', ';'), (rows, separator) => {
        const header = rows[0]?.map((_, at) => `h${at}`) ?? [];
        const text = [header, ...rows].map((row) => row.map((one) => `"${one.replaceAll('"', '""')}"`).join(separator)).join('\r\n');
        expect(read(text)).toEqual({ rows: [header, ...rows], problems: [] });
      }),
    );
  });
});

describe('sheetAsTable', () => {
  const asTable = (sheet: readonly (readonly string[])[]) => {
    const { report, problems } = problemList();
    return { text: sheetAsTable('officers.csv', sheet, report), problems: problems.map(({ row, column, code }) => `${row}:${column} ${code}`) };
  };

  it('keeps the rows where they are, and leaves out the empty cells that spreadsheets add', () => {
    expect(asTable([['# người', '', ''], [], ['id', 'name', ''], ['cb-001', ' Lê Hà ', ''], ['', ''], ['cb-002'], ['cb-003', 'A', 'B']]).text).toBe(
      ['# người', '', 'id\tname', 'cb-001\tLê Hà', '', 'cb-002\t', 'cb-003\tA\tB'].join('\n'),
    );
  });

  it('tells a line break or a tab in a cell, by row and column', () => {
    expect(
      asTable([
        ['id', 'name'],
        ['a', 'Lê\nHà'],
        ['b', 'x\ty', 'z\r'],
      ]).problems,
    ).toEqual(['2:name cell-line-break', '3:name cell-line-break']);
    expect(asTable([['id'], ['a', 'x\ny']]).problems).toEqual(['2:2 cell-line-break']);
    expect(asTable([['id'], ['a\n']]).problems).toEqual([]);
  });

  it('names the tables of a reference', () => {
    expect(tableNames).toEqual(expect.arrayContaining(['units', 'competence', 'delegations']));
  });

  it('gives the very reference that the text tables give', async () => {
    const { report, problems } = problemList();
    const files = Object.entries(soundFiles).map(([name, text]) => {
      if (!name.endsWith('.tsv')) return [name, text];
      const csv = text
        .split('\n')
        .map((line) =>
          line
            .split('\t')
            .map((cell) => `"${cell.replaceAll('"', '""')}"`)
            .join(';'),
        )
        .join('\r\n');
      return [name, sheetAsTable(name, readCsv(name, csv, report), report)];
    });
    const [from, to] = [await parseReference(Object.fromEntries(files), 1), await parseReference(soundFiles, 1)];
    expect(problems).toEqual([]);
    expect(from).toEqual(to);
  });
});
