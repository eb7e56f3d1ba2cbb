import type { components, paths } from './generated/schema';

/** What was answered is there to be read. */
type Read<T> = T extends readonly (infer Each)[]
  ? readonly Read<Each>[]
  : T extends object
    ? { readonly [Key in keyof T]: Read<T[Key]> }
    : T;

interface Answered<Content> {
  readonly responses: { readonly 200: { readonly content: { readonly 'application/json': Content } } };
}

/** What is answered to whoever reads this path. */
export type Answer<Path extends keyof paths> =
  paths[Path]['get'] extends Answered<infer Content> ? Read<Content> : never;

/** A row of the list at this path. */
export type AnswerRow<Path extends keyof paths> =
  Answer<Path> extends { readonly rows: readonly (infer Row)[] } ? Row : never;

/** What is sent to this path in this way. */
export type Sent<Path extends keyof paths, Method extends 'post' | 'put'> = paths[Path][Method] extends {
  readonly requestBody: { readonly content: { readonly 'application/json': infer Body } };
}
  ? Read<Body>
  : never;

/** A shape that the description names. */
export type Shape<Name extends keyof components['schemas']> = Read<components['schemas'][Name]>;
