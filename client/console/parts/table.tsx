import type { Child } from 'hono/jsx';

export interface Column<Row> {
  readonly name: string;
  readonly cell: (row: Row) => Child;
  /** Figures stand to the right. */
  readonly num?: true;
  /** How the column is sorted now, and where a press on its name leads. */
  readonly sort?: { readonly href: string; readonly now: 'ascending' | 'descending' | null };
}

/** Rows under names; on a narrow screen each row is a block of its own. */
export function Table<Row>({
  caption,
  columns,
  rows,
}: {
  readonly caption: string;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
}) {
  return (
    <table class="utrecht-table data stack">
      <caption>{caption}</caption>
      <thead>
        <tr>
          {columns.map(({ name, num, sort }) => (
            <th
              scope="col"
              {...(num === true ? { class: 'num' } : {})}
              {...(sort?.now == null ? {} : { 'aria-sort': sort.now })}
            >
              {sort === undefined ? name : <a href={sort.href}>{name}</a>}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr>
            {columns.map(({ name, cell, num }, at) =>
              at === 0 ? (
                <th scope="row">{cell(row)}</th>
              ) : (
                <td data-name={name} {...(num === true ? { class: 'num' } : {})}>
                  {cell(row)}
                </td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
