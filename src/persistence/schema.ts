import { EntitySchema, EntitySchemaOptions, type EntitySchemaColumnOptions } from 'typeorm';

/*
 * The words in which a store describes its table. The migrations make the tables; TypeORM compares
 * these descriptions with them, and a test holds that it finds nothing to change.
 */

type TableDescription = Pick<
  EntitySchemaOptions<Record<string, unknown>>,
  'name' | 'columns' | 'indices' | 'uniques' | 'checks' | 'foreignKeys'
>;

/** Columns, indexes and constraints bear the names that they have in the database. */
export function describeTable(description: TableDescription): EntitySchema {
  return new EntitySchema(Object.assign(new EntitySchemaOptions<Record<string, unknown>>(), description));
}

export const text: EntitySchemaColumnOptions = { type: 'text' };
export const texts: EntitySchemaColumnOptions = { type: 'text', array: true };
export const integer: EntitySchemaColumnOptions = { type: 'integer' };
export const bigint: EntitySchemaColumnOptions = { type: 'bigint' };
export const numeric: EntitySchemaColumnOptions = { type: 'numeric' };
export const boolean: EntitySchemaColumnOptions = { type: 'boolean' };
export const uuid: EntitySchemaColumnOptions = { type: 'uuid' };
/** `YYYY-MM-DD`. */
export const day: EntitySchemaColumnOptions = { type: 'date' };
/** To the millisecond, as the engine's instants are. */
export const moment: EntitySchemaColumnOptions = { type: 'timestamptz', precision: 3 };
/** Read by queries. */
export const jsonb: EntitySchemaColumnOptions = { type: 'jsonb' };
/** Kept as it was written; nothing asks what is in it. */
export const json: EntitySchemaColumnOptions = { type: 'json' };
export const bytes: EntitySchemaColumnOptions = { type: 'bytea' };
export const words: EntitySchemaColumnOptions = { type: 'tsvector' };

export function nullable(column: EntitySchemaColumnOptions): EntitySchemaColumnOptions {
  return { ...column, nullable: true };
}

export function primary(column: EntitySchemaColumnOptions, constraint: string): EntitySchemaColumnOptions {
  return { ...column, primary: true, primaryKeyConstraintName: constraint };
}

/** A primary key that PostgreSQL numbers. */
export function numbered(constraint: string): EntitySchemaColumnOptions {
  return { ...primary(bigint, constraint), generated: 'increment' };
}

/** A foreign key of one column; the referenced column is the primary key of the entity. */
export function references(name: string, column: string, target: string, key: string) {
  return { name, columnNames: [column], target, referencedColumnNames: [key] };
}
