/** What JSON can say. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** What came in, to be read only. Any JSON is already. */
export type Frozen<T> = Json extends T ? T : T extends object ? { readonly [K in keyof T]: Frozen<T[K]> } : T;
