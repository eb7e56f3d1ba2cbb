import { EntitySchema, type EntitySchemaColumnOptions, type EntitySchemaIndexOptions } from 'typeorm';

export type Columns = Record<string, EntitySchemaColumnOptions>;

export const text = (options: Partial<EntitySchemaColumnOptions> = {}): EntitySchemaColumnOptions => ({
  type: 'text',
  ...options,
});
export const uuid = (options: Partial<EntitySchemaColumnOptions> = {}): EntitySchemaColumnOptions => ({
  type: 'uuid',
  ...options,
});
export const integer = (options: Partial<EntitySchemaColumnOptions> = {}): EntitySchemaColumnOptions => ({
  type: 'integer',
  ...options,
});
export const bigint = (options: Partial<EntitySchemaColumnOptions> = {}): EntitySchemaColumnOptions => ({
  type: 'bigint',
  ...options,
});
export const flag = (options: Partial<EntitySchemaColumnOptions> = {}): EntitySchemaColumnOptions => ({
  type: 'boolean',
  ...options,
});
export const instant = (options: Partial<EntitySchemaColumnOptions> = {}): EntitySchemaColumnOptions => ({
  type: 'timestamp with time zone',
  ...options,
});
export const day = (options: Partial<EntitySchemaColumnOptions> = {}): EntitySchemaColumnOptions => ({
  type: 'date',
  ...options,
});
export const json = (options: Partial<EntitySchemaColumnOptions> = {}): EntitySchemaColumnOptions => ({
  type: 'jsonb',
  ...options,
});
export const texts = (options: Partial<EntitySchemaColumnOptions> = {}): EntitySchemaColumnOptions => ({
  type: 'text',
  array: true,
  ...options,
});

export const nullable = { nullable: true } as const;
export const now = { default: () => 'clock_timestamp()' } as const;

/** A primary key column, with the name of its constraint. */
export const key = (column: EntitySchemaColumnOptions, constraint: string): EntitySchemaColumnOptions => ({
  ...column,
  primary: true,
  primaryKeyConstraintName: constraint,
});

/** An index that the mapping cannot express (partial, on an expression, GIN): the migrations own it. */
export const owned = (name: string, ...columns: string[]): EntitySchemaIndexOptions => ({
  name,
  columns,
  synchronize: false,
});

export function table(
  name: string,
  columns: Columns,
  extra: Partial<ConstructorParameters<typeof EntitySchema>[0]> = {},
): EntitySchema<Record<string, unknown>> {
  return new EntitySchema<Record<string, unknown>>({ name, tableName: name, columns, ...extra });
}

/** A foreign key of one column. */
export const references = (
  target: string,
  column: string,
  constraint: string,
  to = 'id',
): { target: string; columnNames: string[]; referencedColumnNames: string[]; name: string } => ({
  target,
  columnNames: [column],
  referencedColumnNames: [to],
  name: constraint,
});

/** Numbered by the database, in the order of insertion. */
export const identity = { generated: 'increment' } as const;
