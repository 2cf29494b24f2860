/** Rows of this table are added and never changed, not by its owner either. */
export const insertOnly = (table: string): string => guard(table, 'update or delete or truncate');

/** Of rows of this table these columns never change; the others do. @param fixed names with spaces between them */
export const fixedColumns = (table: string, fixed: string): string =>
  guard(table, `update of ${fixed.replaceAll(' ', ', ')} or delete or truncate`);

/** The same for rows that can go: they are personal, or a queue. */
export const neverChanged = (table: string): string => guard(table, 'update or truncate');

const guard = (table: string, on: string): string =>
  `create trigger ${table}_stand before ${on} on ${table} for each statement execute function evidence_stands()`;
