export * from './currencies';
export * from './days';
export * from './evidence';
export * from './projects';
export * from './roles';
export * from './slugs';
export * from './stages';
