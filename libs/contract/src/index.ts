export * from './commands';
export * from './common/fields';
export type { FieldKind, Form, FormField, Subject } from './common/form';
export * from './vocabulary/index';
