/** What is injected by name; everything else by its class. */
export const CONFIG = Symbol('CONFIG');
export const RECORD = Symbol('RECORD');
export const TEMPORAL = Symbol('TEMPORAL');
export const STORAGE = Symbol('STORAGE');
