import type { ColumnType } from 'kysely';

/** Instants are `timestamptz`; the driver gives `Date`, code outside this folder sees milliseconds. */
export type Instant = ColumnType<Date, Date, Date>;

/** A domain value kept whole: written as JSON, read as what it was. */
export type Json<Value> = ColumnType<Value, string, string>;
