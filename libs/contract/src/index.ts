export * from './common/fields';
export * from './vocabulary/index';
