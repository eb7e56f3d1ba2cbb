export * from './client';
export * from './namespace';
export * from './settings';
export * from './virtual-time';
export * from './worker';
