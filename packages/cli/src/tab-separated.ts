import { commandProblem } from './sentences.ts';

/**
 * One column of a text file of this command line (design §7): UTF-8, a header, tabs, no quoting; empty lines are left
 * out. Throws a `CommandProblem` when there is no such column.
 */
export function columnOf(table: string, column: string): readonly string[] {
  const [header = '', ...lines] = table.replace(/^\ufeff/u, '').split(/\r?\n/u);
  const at = header.split('\t').indexOf(column);
  if (at < 0) throw commandProblem('missing-column', column);
  return lines.filter((line) => line !== '').map((line) => line.split('\t')[at] ?? '');
}
