export * from './calendar.spec-support';
export * from './deep-freeze.spec-support';
export * from './same.spec-support';
export * from './time.spec-support';
