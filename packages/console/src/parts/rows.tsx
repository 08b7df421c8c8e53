import type { Words } from '@roviec/core';
import type { ComponentChildren, VNode } from 'preact';
import { useSay } from '../state/language.ts';

/** One column of a list: its heading, and what stands in it for each row. */
export interface Column<Row> {
  readonly head: Words;
  readonly cell: (row: Row) => ComponentChildren;
  readonly late?: (row: Row) => boolean;
}

interface RowsProps<Row> {
  readonly rows: readonly Row[];
  readonly columns: readonly Column<Row>[];
  readonly rowKey: (row: Row) => string;
  /** What the table is, for those who do not see its heading beside it. */
  readonly label: string;
}

/** A table that becomes a card for each row on a narrow page. */
export function Rows<Row>({ rows, columns, rowKey, label }: RowsProps<Row>): VNode {
  const say = useSay();
  return (
    <table class="cards" aria-label={label}>
      <thead>
        <tr>
          {columns.map(({ head }) => (
            <th key={head.vi} scope="col">
              {say(head)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={rowKey(row)}>
            {columns.map(({ head, cell, late }) => (
              <td key={head.vi} data-label={say(head)} class={late?.(row) ? 'late' : ''}>
                <div>{cell(row)}</div>
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
