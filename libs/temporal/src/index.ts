export * from './bundle';
export * from './client';
export * from './life';
export * from './namespace';
export * from './settings';
export * from './virtual-time';
export * from './worker';
