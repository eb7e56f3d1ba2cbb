export * from './days';
export * from './roles';
export * from './stages';
