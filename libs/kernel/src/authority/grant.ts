import type { Role } from '../directory/directory';

/**
 * A row of who may give a command: a post in a relation to what it is about. With `any` post the relation alone is enough;
 * with `any` relation the post, and that they read it: a county's officers act on their county's files.
 */
export interface Grant<Relation extends string> {
  readonly role: Role | 'any';
  readonly relation: Relation | 'any';
}

export const ofPost = (role: Role): Grant<never> => ({ role, relation: 'any' });
export const ofRelation = <Relation extends string>(relation: Relation): Grant<Relation> => ({ role: 'any', relation });
