import { activePerson, helpCentreHead, peopleWithRole, type Role, type Text, unitWithFunction } from '@bangban/kernel';
import type { CommandName } from '../command/commands';
import { askedOf } from '../duty/recipients';
import { dutyHolders } from '../duty/duties';
import { investorContact, leaderOf } from '../duty/holders';
import { handOverOrphaned } from '../duty/parties';
import type { Context } from '../world';
import type { Grant } from './grants';
import type { Relation, Subject } from './relations';

const ROLE_WORDS: Readonly<Record<Role, Text>> = {
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

const RELATION_WORDS: Readonly<Record<Exclude<Relation, 'any'>, Text>> = {
  'own-project-leader': { zh: '本项目包保领导', en: "the project's leader" },
  follower: { zh: '本项目跟进人', en: "the project's follower" },
  'introducing-unit': { zh: '引资单位', en: 'the introducing unit' },
  'landing-place': { zh: '落户地单位', en: 'the landing place' },
  team: { zh: '本项目帮办团队', en: "the project's help team" },
  'help-centre': { zh: '帮办中心', en: 'the help centre' },
  'help-centre-head': { zh: '帮办中心负责人', en: "the help centre's head" },
  'hand-over-stand-in': {
    zh: '帮办中心负责人（原责任方已离岗时）',
    en: "the help centre's head, as those who answered for it have left",
  },
  'promotion-bureau': { zh: '招商主管部门', en: 'the promotion bureau' },
  'item-unit': { zh: '责任单位', en: 'the responsible unit' },
  'item-unit-head': { zh: '责任单位负责人', en: 'the head of the responsible unit' },
  'item-co-unit': { zh: '协办单位', en: 'a co-handling unit' },
  investor: { zh: '企业联系人', en: "the investor's contact" },
  'investor-stand-in': {
    zh: '帮办中心负责人（企业无联系人，代为核实）',
    en: "the help centre's head, as the investor has no contact",
  },
  recipient: { zh: '被提请批示的人', en: 'whoever was asked' },
  incoming: { zh: '交接的接收方', en: 'the receiving side of the hand-over' },
  'duty-holder': { zh: '规则指定的责任方', en: 'whoever the rules name for it' },
};

/** Roles that many people carry are not followed by names. */
const FEW = 3;

/** Who can give a command, in words, with the people or units behind the words where there are few. */
export function whoMay(grants: readonly Grant[], name: CommandName, subject: Subject, ctx: Context): Text {
  // Officials are named to officials; an investor reads which post it is.
  const inside = ctx.principal !== null && !ctx.principal.roles.includes('investor-contact');
  const there = grants.filter((grant) => holdsHere(grant, name, subject, ctx));
  const parts = there.map((grant) => {
    const names = inside ? namesOf(grant, name, subject, ctx) : [];
    return said(wordsOf(grant), names.length <= FEW ? names : []);
  });
  const listed = (language: keyof Text, comma: string): string =>
    [...new Set(parts.map((part) => part[language]))].join(comma);
  return { zh: listed('zh', '、'), en: listed('en', ', ') };
}

/** A row that nobody can hold in this place and stage is no way to get it done. */
function holdsHere({ relation }: Grant, name: CommandName, { project }: Subject, ctx: Context): boolean {
  if (relation === 'duty-holder') return project !== null && dutyHolders(name, project, ctx).length > 0;
  if (relation === 'hand-over-stand-in') return project !== null && handOverOrphaned(null, project, ctx);
  if (relation !== 'investor-stand-in') return true;
  return project !== null && investorContact(project, ctx.directory) === null;
}

/** What a row is called. */
export function wordsOf({ role, relation }: Grant): Text {
  if (relation !== 'any') return RELATION_WORDS[relation];
  return role === 'any' ? { zh: '任何人', en: 'anybody' } : ROLE_WORDS[role];
}

function said(words: Text, names: readonly Text[]): Text {
  if (names.length === 0) return words;
  const { zh, en } = { zh: names.map((name) => name.zh), en: names.map((name) => name.en) };
  return { zh: `${words.zh}（${zh.join('、')}）`, en: `${words.en} (${en.join(', ')})` };
}

function namesOf({ role, relation }: Grant, name: CommandName, subject: Subject, ctx: Context): readonly Text[] {
  const { directory } = ctx;
  const { project, item, escalation } = subject;
  const people = (...ids: readonly (string | null | undefined)[]): readonly Text[] =>
    [...new Set(ids)].flatMap((id) => inBoth(directory.people[activePerson(directory, id) ?? '']));
  const units = (...ids: readonly (string | null | undefined)[]): readonly Text[] =>
    [...new Set(ids)].flatMap((id) => inBoth(directory.units[id ?? '']));
  switch (relation) {
    case 'any':
      return role === 'leader-in-charge' || role === 'principal-leader' || role === 'supervision-head'
        ? people(...peopleWithRole(directory, role))
        : [];
    case 'own-project-leader':
      return people(project && leaderOf(project));
    case 'follower':
      return people(project?.followerId);
    case 'introducing-unit':
      return units(project?.introducingUnitId);
    case 'landing-place':
      return units(project?.landingUnitId);
    case 'help-centre-head':
      return people(helpCentreHead(directory));
    case 'promotion-bureau':
      return units(unitWithFunction(directory, 'promotion-bureau')?.id);
    case 'item-unit':
      return units(item?.unitId);
    case 'item-unit-head':
      return people(item && directory.units[item.unitId]?.headId);
    case 'item-co-unit':
      return units(...(item?.coUnitIds ?? []));
    case 'recipient':
      return escalation && project ? people(...askedOf(escalation, project, directory)) : [];
    case 'incoming':
      return people(project?.handOver?.toPersonId);
    case 'duty-holder':
      return project ? people(...dutyHolders(name, project, ctx).map(({ personId }) => personId)) : [];
    default:
      return [];
  }
}

function inBoth(known: { readonly name: string; readonly nameEn?: string | null } | undefined): readonly Text[] {
  return known ? [{ zh: known.name, en: known.nameEn ?? known.name }] : [];
}
