import {
  helpCentre,
  helpCentreHead,
  type Principal,
  type Scope,
  sees,
  signingHead,
  unitWithFunction,
} from '@bangban/kernel';
import type { CommandName } from '../command/commands';
import { itemReaders, projectReaders } from '../readers/readers';
import { scopeOf } from '../access/scope-of';
import { askedOf } from '../duty/recipients';
import { dutyHolders } from '../duty/duties';
import { confirmingHolder, leaderOf } from '../duty/holders';
import { handOverOrphaned } from '../duty/parties';
import type { HelpItemState } from '../help-item/help-item.state';
import type { Escalation, ProjectState } from '../project/project.state';
import type { Context } from '../world';

/**
 * How somebody stands to a project, an item or a question. `any` asks for nothing but the role, and that they read it: a
 * county's officers act on their county's projects.
 */
export type Relation =
  | 'any'
  | 'own-project-leader'
  | 'follower'
  | 'introducing-unit'
  | 'landing-place'
  | 'team'
  | 'help-centre'
  | 'help-centre-head'
  | 'hand-over-stand-in'
  | 'promotion-bureau'
  | 'item-unit'
  | 'item-unit-head'
  | 'item-co-unit'
  | 'investor'
  | 'investor-stand-in'
  | 'recipient'
  | 'incoming'
  | 'duty-holder';

export interface Subject {
  readonly project: ProjectState | null;
  readonly item: HelpItemState | null;
  readonly escalation: Escalation | null;
}

/** The person whose authority counts: the principal where a substitute acts. */
function authorityId(principal: Principal): string {
  return principal.actingFor ?? principal.personId;
}

export function stands(
  relation: Relation,
  principal: Principal,
  subject: Subject,
  ctx: Context,
  /** The command in question, for the relations that depend on it. */
  name: CommandName | null = null,
): boolean {
  const { project, item, escalation } = subject;
  const id = authorityId(principal);
  const { directory } = ctx;
  const inUnit = (unitId: string | null | undefined): boolean =>
    unitId != null && (principal.unitId === unitId || principal.headOf.includes(unitId));
  switch (relation) {
    case 'any':
      return project === null || readsIt(principal, project, item, ctx);
    case 'own-project-leader':
      return project !== null && leaderOf(project) === id;
    case 'follower':
      return project?.followerId === id;
    case 'introducing-unit':
      return inUnit(project?.introducingUnitId);
    case 'landing-place':
      return inUnit(project?.landingUnitId);
    case 'team':
      return Object.values(project?.parties ?? {}).some((member) => member.personId === id || inUnit(member.unitId));
    case 'help-centre':
      return inUnit(helpCentre(directory)?.id);
    case 'help-centre-head':
      return helpCentreHead(directory) === id;
    case 'hand-over-stand-in':
      return helpCentreHead(directory) === id && project !== null && handOverOrphaned(null, project, ctx);
    case 'promotion-bureau':
      return inUnit(unitWithFunction(directory, 'promotion-bureau')?.id);
    case 'item-unit':
      return item?.personId === id || inUnit(item?.unitId);
    case 'item-unit-head':
      return item !== null && (principal.headOf.includes(item.unitId) || signingHead(directory, item.unitId) === id);
    case 'item-co-unit':
      return item?.coUnitIds.some(inUnit) ?? false;
    case 'investor':
      // In person: nobody from inside ever speaks as the investor, as a substitute neither.
      return principal.actingFor === null && (project?.investorContactIds.includes(id) ?? false);
    case 'investor-stand-in': {
      const holder = project && confirmingHolder(project, directory);
      return holder !== null && holder.fallback && holder.personId === id;
    }
    case 'recipient':
      return escalation !== null && project !== null && askedOf(escalation, project, directory).includes(id);
    case 'incoming':
      return project?.handOver?.toPersonId === id || inUnit(project?.handOver?.toUnitId);
    case 'duty-holder':
      if (!project || !name) return false;
      return dutyHolders(name, project, ctx).some(
        ({ personId, unitId, fallback }) => personId === id || (!fallback && inUnit(unitId)),
      );
  }
}

function readsIt(principal: Principal, project: ProjectState, item: HelpItemState | null, ctx: Context): boolean {
  const scope = readingOf(principal, ctx);
  return scope.all || sees(scope, [...projectReaders(project), ...(item ? itemReaders(item) : [])]);
}

const KNOWN = new WeakMap<Principal, { readonly of: Pick<Context, 'directory' | 'policy'>; readonly scope: Scope }>();

/** Asked for every command that might be given: told once for each caller. */
function readingOf(principal: Principal, { directory, policy }: Context): Scope {
  const known = KNOWN.get(principal);
  if (known?.of.directory === directory && known.of.policy === policy) return known.scope;
  const scope = scopeOf(principal, directory, policy.access.reading);
  KNOWN.set(principal, { of: { directory, policy }, scope });
  return scope;
}
