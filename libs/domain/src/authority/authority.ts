import { Authority, type Principal, type Role, type Scope, scopeOf, sees, type Text } from '@bangban/kernel';
import type { GivenAct, SecondPersonAct } from '@bangban/contract/vocabulary';
import type { CommandName } from '../command/commands';
import type { Policy } from '../policy/policy';
import { commitmentsOf } from '../project/commitments';
import { commitmentReaders, itemReaders, projectReaders } from '../readers/readers';
import type { Context, Refusal } from '../world';
import { type Grant, ofHolder } from './grants';
import { type About, type Relation, RELATIONS, type Subject } from './relations';

const POSTS: Readonly<Record<Role, Text>> = {
  'helpdesk-officer': { zh: '帮办员', en: 'a help-centre officer' },
  'unit-handler': { zh: '承办人', en: 'a unit handler' },
  'unit-head': { zh: '单位负责人', en: 'a unit head' },
  leader: { zh: '包保领导', en: 'a leader' },
  'leader-in-charge': { zh: '分管领导', en: 'the leader in charge' },
  'principal-leader': { zh: '主要领导', en: 'a principal leader' },
  inspector: { zh: '督查员', en: 'an inspector' },
  'supervision-head': { zh: '督查室主任', en: 'the supervision head' },
  'promotion-officer': { zh: '招商专员', en: 'a promotion officer' },
  'investor-contact': { zh: '企业联系人', en: "the investor's contact" },
  'system-admin': { zh: '系统管理员', en: 'the system administrator' },
  'security-admin': { zh: '安全管理员', en: 'the security administrator' },
  'audit-admin': { zh: '审计管理员', en: 'the audit administrator' },
};

const AUTHORITY = new Authority<Relation, About, Context>({
  relations: RELATIONS,
  posts: POSTS,
  named: ['leader-in-charge', 'principal-leader', 'supervision-head'],
  reads: readsIt,
});

const NOTHING: About = { project: null, item: null, escalation: null, command: null };

/** What authority asks of a command's rule. */
export interface Granted {
  readonly name: CommandName;
  readonly authority: readonly Grant[];
  readonly second?: SecondPersonAct;
  readonly given?: GivenAct;
}

/** Whom the policy gives it to, its own rows, and where it takes two people those that the policy has for the second. */
export function grantsOf(
  { authority, given, second }: Omit<Granted, 'name'>,
  { access }: Pick<Policy, 'access'>,
): readonly Grant[] {
  if (given === undefined && second === undefined) return authority;
  const first = given === undefined ? [] : access.acts[given].map(ofHolder);
  const last = second === undefined ? [] : access.second[second].map(ofHolder);
  const ofPolicy = [...first, ...last].filter((grant) => !authority.includes(grant));
  return [...ofPolicy.slice(0, first.length), ...authority, ...ofPolicy.slice(first.length)];
}

/** Null when the command may be given; a refusal says who could. */
export function authoriseFor(rule: Granted, subject: Subject, ctx: Context): Refusal | null {
  const { name } = rule;
  const about = { ...subject, command: name };
  const authority = grantsOf(rule, ctx.policy);
  const code = AUTHORITY.denial(authority, about, ctx);
  if (code !== 'FORBIDDEN') return code && { code, details: {} };
  return { code, details: { command: name, needs: authority, who: AUTHORITY.whoCould(authority, about, ctx) } };
}

/** The rows of a command's authority that somebody holds here, as far as roles and relations go. */
export const grantsHeld = (rule: Granted, who: Principal, subject: Subject, ctx: Context): readonly Grant[] =>
  AUTHORITY.held(grantsOf(rule, ctx.policy), who, { ...subject, command: rule.name }, ctx);

/** Who can give a command, in words. */
export const whoMay = (rule: Granted, subject: Subject, ctx: Context): Text =>
  AUTHORITY.whoCould(grantsOf(rule, ctx.policy), { ...subject, command: rule.name }, ctx);

/** Of whoever one of these rows is, of no project: who of them acts here, and what they are called. */
export const amongThem = (grants: readonly Grant[], who: Principal, ctx: Context): readonly Grant[] =>
  AUTHORITY.held(grants, who, NOTHING, ctx);
export const calledTogether = (grants: readonly Grant[], ctx: Context): Text =>
  AUTHORITY.whoCould(grants, NOTHING, ctx);

/** What a post is called. */
export const postWords = (role: Role): Text => POSTS[role];

/** What a row is called. */
export const wordsOf = (grant: Grant): Text => AUTHORITY.wordsOf(grant);

/** Whether somebody stands so to it, whichever command is meant. */
export const stands = (relation: Relation, who: Principal, subject: Subject, ctx: Context): boolean =>
  AUTHORITY.stands(relation, who, { ...subject, command: null }, ctx);

function readsIt(principal: Principal, { item, project }: Subject, ctx: Context): boolean {
  if (project === null) return true;
  const scope = readingOf(principal, ctx);
  const promised = commitmentsOf(project).flatMap(commitmentReaders);
  return scope.all || sees(scope, [...projectReaders(project), ...promised, ...(item ? itemReaders(item) : [])]);
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
