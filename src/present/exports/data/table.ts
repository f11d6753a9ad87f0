import { stringify } from 'csv-stringify/sync';
import type { Context } from '../../context.ts';
import { cleanText } from '../markup.ts';

/** A field type of Frictionless Table Schema. */
export type ColumnType = 'string' | 'integer' | 'boolean' | 'date';

/** What a column is called and means. */
export interface ColumnHead {
  readonly name: string;
  readonly type: ColumnType;
  readonly note: string;
  /** The closed list of values, where there is one. */
  readonly values?: readonly string[];
  readonly required?: boolean;
}

export interface Column<T> extends ColumnHead {
  readonly of: (row: T, context: Context) => string | number | boolean | null;
}

export interface TableHead {
  /** The file is `data/<name>.csv`. */
  readonly name: string;
  readonly title: string;
  readonly note: string;
  readonly columns: readonly ColumnHead[];
}

export interface Table<T> extends TableHead {
  readonly columns: readonly Column<T>[];
  readonly rows: (context: Context) => readonly T[];
}

/** Between the values of a cell that holds several. */
export const BETWEEN = '; ';

export function listCell(values: readonly string[]): string {
  return values.join(BETWEEN);
}

/**
 * A table as CSV by RFC 4180, in UTF-8 without a mark. A text that a spreadsheet would run as a formula (it begins with =, +, -, @, a tab or a
 * carriage return) gets an apostrophe before it.
 */
export function csvOf<T>(table: Table<T>, context: Context): string {
  const rows = table.rows(context).map((row) =>
    table.columns.map(({ of }) => {
      const value = of(row, context);
      return typeof value === 'string' ? cleanText(value) : value;
    }),
  );
  return stringify([table.columns.map(({ name }) => name), ...rows], {
    record_delimiter: 'windows',
    escape_formulas: true,
    cast: { boolean: String },
  });
}
