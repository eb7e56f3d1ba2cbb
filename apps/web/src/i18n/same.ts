/** The same keys with other words; English may add the singular of a counted text (`…_one`). */
export type Same<T> = {
  readonly [K in keyof T]: T[K] extends string ? string : Same<T[K]>;
} & { readonly [one: `${string}_one`]: string };
