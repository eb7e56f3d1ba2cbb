export * from './commands';
export * from './common/fields';
export type { FieldKind, Form, FormField, Subject } from './common/form';
export type { LedgerColumn } from './import/column';
export { LEDGER_COLUMNS } from './import/import.commands';
export * from './vocabulary/index';
