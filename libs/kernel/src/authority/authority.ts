import type { Principal } from '../actor';
import type { DecisionContext } from '../context';
import { activePerson, type Directory, peopleWithRole, type Role } from '../directory/directory';
import { isAdministrator, isOutsider } from '../directory/substitution';
import type { Text } from '../text/text';
import type { Grant } from './grant';

/** Whoever acts, as relations ask for them. */
export interface Acting {
  readonly principal: Principal;
  /** The person whose authority counts: the principal where a substitute acts. */
  readonly id: string;
  /** Whether they belong to the unit, or head it. */
  readonly inUnit: (unitId: string | null | undefined) => boolean;
}

type Ids = readonly (string | null | undefined)[];

/** How somebody may stand to what a command is about, with all there is to say of it. */
export interface RelationRule<About, Context> {
  readonly words: Text;
  readonly stands: (who: Acting, about: About, ctx: Context) => boolean;
  /** Whether anybody can stand so here and now; absent: yes. */
  readonly possible?: (about: About, ctx: Context) => boolean;
  /** Who does, where they are to be called by name. */
  readonly people?: (about: About, ctx: Context) => Ids;
  readonly units?: (about: About, ctx: Context) => Ids;
}

/** What authority depends on beside the rows themselves. */
export interface AuthorityRules<Relation extends string, About, Context> {
  readonly relations: Readonly<Record<Relation, RelationRule<About, Context>>>;
  readonly posts: Readonly<Record<Role, Text>>;
  /** Posts that so few have that they are called by name. */
  readonly named: readonly Role[];
  readonly reads: (principal: Principal, about: About, ctx: Context) => boolean;
}

export type Denial = 'ADMIN_MAY_NOT_ACT' | 'ACTING_ACROSS' | 'FORBIDDEN';

/** Many names are not listed. */
const FEW = 3;

/** Who may do what, and who could: the same for every kind of file, by the relations that a kind knows. */
export class Authority<Relation extends string, About, Context extends DecisionContext> {
  constructor(private readonly rules: AuthorityRules<Relation, About, Context>) {}

  /**
   * Null where one of the rows is held. The system may do everything; the three administrators (三员) may do nothing here,
   * not as somebody's substitute either. Outsiders and insiders are two kinds of people: neither ever acts for the other,
   * whatever a row says.
   */
  denial(grants: readonly Grant<Relation>[], about: About, ctx: Context): Denial | null {
    const { actor, directory, principal } = ctx;
    if (actor.kind === 'system') return null;
    if (!principal) return 'ADMIN_MAY_NOT_ACT';
    const roles = [...principal.roles, ...(directory.people[principal.personId]?.roles ?? [])];
    if (isAdministrator({ roles })) return 'ADMIN_MAY_NOT_ACT';
    if (principal.actingFor !== null && isOutsider({ roles })) return 'ACTING_ACROSS';
    return this.held(grants, principal, about, ctx).length > 0 ? null : 'FORBIDDEN';
  }

  /** The rows that somebody holds here, as far as posts and relations go. */
  held(
    grants: readonly Grant<Relation>[],
    principal: Principal,
    about: About,
    ctx: Context,
  ): readonly Grant<Relation>[] {
    return grants.filter(
      ({ role, relation }) =>
        (role === 'any' || principal.roles.includes(role)) && this.stands(relation, principal, about, ctx),
    );
  }

  stands(relation: Relation | 'any', principal: Principal, about: About, ctx: Context): boolean {
    return relation === 'any'
      ? this.rules.reads(principal, about, ctx)
      : this.rules.relations[relation].stands(acting(principal), about, ctx);
  }

  /** Who can give a command, in words, with the people or units behind the words where there are few. */
  whoCould(grants: readonly Grant<Relation>[], about: About, ctx: Context): Text {
    // Officials are named to officials; an outsider reads which post it is.
    const inside = ctx.principal !== null && !isOutsider(ctx.principal);
    // A row that nobody can hold here and now is no way to get it done.
    const there = grants.filter(({ relation }) => this.ruleOf(relation)?.possible?.(about, ctx) ?? true);
    const parts = there.map((grant) => said(this.wordsOf(grant), inside ? this.namesOf(grant, about, ctx) : []));
    const listed = (language: keyof Text, comma: string): string =>
      [...new Set(parts.map((part) => part[language]))].join(comma);
    return { zh: listed('zh', '、'), en: listed('en', ', ') };
  }

  /** What a row is called. */
  wordsOf({ relation, role }: Grant<Relation>): Text {
    const words = this.ruleOf(relation)?.words;
    if (words) return words;
    return role === 'any' ? { zh: '任何人', en: 'anybody' } : this.rules.posts[role];
  }

  private namesOf({ relation, role }: Grant<Relation>, about: About, ctx: Context): readonly Text[] {
    const { directory } = ctx;
    const rule = this.ruleOf(relation);
    if (!rule) {
      const few = role !== 'any' && this.rules.named.includes(role);
      return few ? names(directory.people, peopleWithRole(directory, role)) : [];
    }
    const active = (rule.people?.(about, ctx) ?? []).map((id) => activePerson(directory, id));
    return [...names(directory.people, active), ...names(directory.units, rule.units?.(about, ctx) ?? [])];
  }

  private ruleOf(relation: Relation | 'any'): RelationRule<About, Context> | null {
    return relation === 'any' ? null : this.rules.relations[relation];
  }
}

function acting(principal: Principal): Acting {
  return {
    principal,
    id: principal.actingFor ?? principal.personId,
    inUnit: (unitId) => unitId != null && (principal.unitId === unitId || principal.headOf.includes(unitId)),
  };
}

function said(words: Text, names: readonly Text[]): Text {
  if (names.length === 0 || names.length > FEW) return words;
  const { zh, en } = { zh: names.map((name) => name.zh), en: names.map((name) => name.en) };
  return { zh: `${words.zh}（${zh.join('、')}）`, en: `${words.en} (${en.join(', ')})` };
}

function names(of: Directory['people'] | Directory['units'], ids: Ids): readonly Text[] {
  return [...new Set(ids)].flatMap((id) => {
    const known = of[id ?? ''];
    return known ? [{ zh: known.name, en: known.nameEn ?? known.name }] : [];
  });
}
