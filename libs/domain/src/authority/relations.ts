import { helpCentre, helpCentreHead, type RelationRule, signingHead, unitWithFunction } from '@bangban/kernel';
import type { CommandName } from '../command/commands';
import { askedOf } from '../duty/recipients';
import { dutyHolders } from '../duty/duties';
import { confirmingHolder, investorContact, leaderOf } from '../duty/holders';
import { handOverOrphaned } from '../duty/parties';
import { openCoRequests } from '../help-item/co-handling';
import { openCommitments } from '../project/commitments';
import { isAgent, mandatesOf } from '../project/mandates';
import type { SupervisionForm } from '../supervision-form/supervision-form';
import type { HelpItemState } from '../help-item/help-item.state';
import type { Escalation, ProjectState } from '../project/project.state';
import type { Context } from '../world';

export interface Subject {
  readonly project: ProjectState | null;
  readonly item: HelpItemState | null;
  readonly escalation: Escalation | null;
  readonly form?: SupervisionForm | null;
}

/** What a command is about, and which it is, for the relations that depend on it; null where none is asked for. */
export interface About extends Subject {
  readonly command: CommandName | null;
}

type Rule = RelationRule<About, Context>;

/** How somebody stands to a project, an item or a question. */
const RULES = {
  'own-project-leader': {
    words: { zh: '本项目包保领导', en: "the project's leader" },
    stands: ({ id }, { project }) => project !== null && leaderOf(project) === id,
    people: ({ project }) => [project && leaderOf(project)],
  },
  follower: {
    words: { zh: '本项目跟进人', en: "the project's follower" },
    stands: ({ id }, { project }) => project?.followerId === id,
    people: ({ project }) => [project?.followerId],
  },
  'introducing-unit': {
    words: { zh: '引资单位', en: 'the introducing unit' },
    stands: ({ inUnit }, { project }) => inUnit(project?.introducingUnitId),
    units: ({ project }) => [project?.introducingUnitId],
  },
  'landing-place': {
    words: { zh: '落户地单位', en: 'the landing place' },
    stands: ({ inUnit }, { project }) => inUnit(project?.landingUnitId),
    units: ({ project }) => [project?.landingUnitId],
  },
  team: {
    words: { zh: '本项目帮办团队', en: "the project's help team" },
    stands: ({ id, inUnit }, { project }) =>
      Object.values(project?.parties ?? {}).some((member) => member.personId === id || inUnit(member.unitId)),
  },
  'help-centre': {
    words: { zh: '帮办中心', en: 'the help centre' },
    stands: ({ inUnit }, _, { directory }) => inUnit(helpCentre(directory)?.id),
  },
  'help-centre-head': {
    words: { zh: '帮办中心负责人', en: "the help centre's head" },
    stands: ({ id }, _, { directory }) => helpCentreHead(directory) === id,
    people: (_, { directory }) => [helpCentreHead(directory)],
  },
  'hand-over-stand-in': {
    words: {
      zh: '帮办中心负责人（原责任方已离岗时）',
      en: "the help centre's head, as those who answered for it have left",
    },
    stands: ({ id }, { project }, ctx) =>
      helpCentreHead(ctx.directory) === id && project !== null && handOverOrphaned(null, project, ctx),
    possible: ({ project }, ctx) => project !== null && handOverOrphaned(null, project, ctx),
  },
  'promotion-bureau': {
    words: { zh: '招商主管部门', en: 'the promotion bureau' },
    stands: ({ inUnit }, _, { directory }) => inUnit(unitWithFunction(directory, 'promotion-bureau')?.id),
    units: (_, { directory }) => [unitWithFunction(directory, 'promotion-bureau')?.id],
  },
  'item-unit': {
    words: { zh: '责任单位', en: 'the responsible unit' },
    stands: ({ id, inUnit }, { item }) => item?.personId === id || inUnit(item?.unitId),
    units: ({ item }) => [item?.unitId],
  },
  'item-unit-head': {
    words: { zh: '责任单位负责人', en: 'the head of the responsible unit' },
    stands: ({ id, principal }, { item }, { directory }) =>
      item !== null && (principal.headOf.includes(item.unitId) || signingHead(directory, item.unitId) === id),
    people: ({ item }, { directory }) => [item && directory.units[item.unitId]?.headId],
  },
  'item-co-unit': {
    words: { zh: '协办单位', en: 'a co-handling unit' },
    stands: ({ inUnit }, { item }) => item?.coUnitIds.some(inUnit) ?? false,
    units: ({ item }) => item?.coUnitIds ?? [],
  },
  'asked-to-help': {
    words: { zh: '被请求协办的人', en: 'whoever was asked for a reply' },
    stands: ({ id }, { item }) => item !== null && openCoRequests(item).some(({ personId }) => personId === id),
    possible: ({ item }) => item !== null && openCoRequests(item).length > 0,
    people: ({ item }) => (item ? openCoRequests(item).map(({ personId }) => personId) : []),
  },
  'form-unit': {
    words: { zh: '收单单位', en: 'the unit that the form is addressed to' },
    stands: ({ id, inUnit }, { form }) => form?.personId === id || inUnit(form?.unitId),
    possible: ({ form }) => form != null,
    units: ({ form }) => [form?.unitId],
  },
  'form-unit-head': {
    words: { zh: '收单单位负责人', en: 'the head of the unit that the form is addressed to' },
    stands: ({ id, principal }, { form }, { directory }) =>
      form != null && (principal.headOf.includes(form.unitId) || signingHead(directory, form.unitId) === id),
    possible: ({ form }) => form != null,
    people: ({ form }, { directory }) => [form && directory.units[form.unitId]?.headId],
  },
  'commitment-unit': {
    words: { zh: '承诺的责任单位', en: 'the unit that keeps a promise' },
    stands: ({ id, inUnit }, { project }) =>
      project !== null &&
      openCommitments(project).some(
        ({ owedTo, personId, unitId }) => personId === id || inUnit(unitId) || inUnit(owedTo),
      ),
    possible: ({ project }) => project !== null && openCommitments(project).length > 0,
    units: ({ project }) => (project ? openCommitments(project).flatMap(({ owedTo, unitId }) => [unitId, owedTo]) : []),
  },
  investor: {
    words: { zh: '企业联系人', en: "the investor's contact" },
    // In person: nobody from inside ever speaks as the investor, as a substitute neither.
    stands: ({ id, principal }, { project }) =>
      principal.actingFor === null && (project?.investorContactIds.includes(id) ?? false),
  },
  'company-agent': {
    words: { zh: '企业委托的代办人', en: 'whom the company lets act for it' },
    // In person: a mandate is of one person, and no substitute of that one holds it.
    stands: ({ id, principal }, { project }, { directory }) =>
      principal.actingFor === null && project !== null && isAgent(id, project, directory),
    possible: ({ project }) => project !== null && mandatesOf(project).length > 0,
  },
  'investor-stand-in': {
    words: {
      zh: '帮办中心负责人（企业无联系人，代为核实）',
      en: "the help centre's head, as the investor has no contact",
    },
    stands({ id }, { project }, { directory }) {
      const holder = project && confirmingHolder(project, directory);
      return holder !== null && holder.fallback && holder.personId === id;
    },
    possible: ({ project }, { directory }) => project !== null && investorContact(project, directory) === null,
  },
  recipient: {
    words: { zh: '被提请批示的人', en: 'whoever was asked' },
    stands: ({ id }, about, ctx) => asked(about, ctx).includes(id),
    people: asked,
  },
  incoming: {
    words: { zh: '交接的接收方', en: 'the receiving side of the hand-over' },
    stands: ({ id, inUnit }, { project }) =>
      project?.handOver?.toPersonId === id || inUnit(project?.handOver?.toUnitId),
    people: ({ project }) => [project?.handOver?.toPersonId],
  },
  'duty-holder': {
    words: { zh: '规则指定的责任方', en: 'whoever the rules name for it' },
    stands: ({ id, inUnit }, about, ctx) =>
      holders(about, ctx).some(({ asUnit, personId, unitId }) => personId === id || (asUnit && inUnit(unitId))),
    possible: (about, ctx) => holders(about, ctx).length > 0,
    people: (about, ctx) => holders(about, ctx).map(({ personId }) => personId),
  },
} as const satisfies Readonly<Record<string, Rule>>;

export type Relation = keyof typeof RULES;
export const RELATIONS: Readonly<Record<Relation, Rule>> = RULES;

function asked({ escalation, project }: About, { directory }: Context): readonly string[] {
  return escalation && project ? askedOf(escalation, project, directory) : [];
}

function holders({ command, project }: About, ctx: Context): ReturnType<typeof dutyHolders> {
  return project && command ? dutyHolders(command, project, ctx) : [];
}
