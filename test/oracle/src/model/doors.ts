import { acting, type Subject } from './acting';
import { ACTS } from './acts';
import type { Facts, ProjectFact } from './facts';
import { ADMINISTRATORS, type Caller, reachOf } from './reading';
import type { Row, Who } from './rows';

/** 401: nobody is known. 403: the door is not theirs. 404: as if there were no such file. `seen`: anything else. */
export type Class = '401' | '403' | '404' | 'seen';

export interface Asked extends Omit<Subject, 'project'> {
  /** The file that the address names; null where it names none that there is. */
  readonly file: ProjectFact | null;
}

/** What a door answers. */
export function expected(row: Row, facts: Facts, caller: Caller, { file, ...matter }: Asked): Class {
  if (row.who === 'anybody') return 'seen';
  if (!caller.counts) return '401';
  if (row.withoutToken) return '403';
  if (row.inPerson && caller.actingFor !== null) return '403';
  if (!opens(row.who, facts, caller)) return '403';
  if (row.names === 'own-file') return '404';
  if (row.names !== undefined && (file === null || !reachOf(facts, caller)(file))) return '404';
  if (row.names === 'form' && file?.forms.length === 0) return '404';
  if (row.act === undefined) return 'seen';
  // What a command is about must be there before it is asked whose it is.
  const { of } = ACTS[row.act] ?? {};
  if ((of === 'item' && !matter.item) || (of === 'question' && !matter.question) || (of === 'form' && !matter.form))
    return '404';
  return acting(facts, caller)(row.act, { ...matter, project: row.names === undefined ? null : file }) ? 'seen' : '403';
}

/** Administration is done with one's own posts; all else with those of whoever is acted for. */
export function opens(who: Who, { people }: Facts, { actingFor, personId }: Caller): boolean {
  const roles = people[actingFor ?? personId]?.roles ?? [];
  const own = people[personId]?.roles ?? [];
  if (who === 'anybody' || who === 'signed-in') return true;
  if (who === 'business') return roles.length > 0 && !roles.some((role) => ADMINISTRATORS.includes(role));
  return who.some((role) => (ADMINISTRATORS.includes(role) ? own : roles).includes(role));
}
