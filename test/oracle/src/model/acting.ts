import { rowsOf, type Standing } from './acts';
import { namedFor } from './duties';
import type { Facts, FormFact, ItemFact, ProjectFact, QuestionFact } from './facts';
import { orphaned } from './orphaned';
import { Place } from './place';
import { ADMINISTRATORS, type Caller, reachOf } from './reading';

/** What a command is about: a project, a matter of it, a question on either. No project: one that is to be. */
export interface Subject {
  readonly project: ProjectFact | null;
  readonly item?: ItemFact | null;
  readonly question?: QuestionFact | null;
  readonly form?: FormFact | null;
}

/** Whether a command is somebody's to give; not whether things stand so that it can be given now. */
export function acting(facts: Facts, caller: Caller): (command: string, subject: Subject) => boolean {
  const by = groundsOf(facts, caller);
  return (command, subject) => by(command, subject).length > 0;
}

/** By which rows it is theirs: none where it is not. */
export function groundsOf(facts: Facts, caller: Caller): (command: string, subject: Subject) => readonly string[] {
  const { actingFor, personId } = caller;
  const id = actingFor ?? personId;
  const place = new Place(facts);
  const [authority, own] = [facts.people[id], facts.people[personId]];
  const nobody = (): readonly string[] => [];
  if (!authority || !own) return nobody;
  const { heads, roles, unitId } = authority;
  const both = [...roles, ...own.roles];
  if (both.some((role) => ADMINISTRATORS.includes(role))) return nobody;
  // Outsiders and insiders never act for each other.
  if (actingFor !== null && both.includes('investor-contact')) return nobody;
  const reads = reachOf(facts, caller);
  const ofUnit = (unit: string | null | undefined): boolean =>
    unit != null && (unit === unitId || heads.includes(unit));
  const stands: Readonly<Record<Standing, (file: ProjectFact, of: Subject, command: string) => boolean>> = {
    'centre-head': () => place.centreHead === id,
    'its-leader': (file) => place.leaderOf(file) === id,
    follower: ({ followerId }) => followerId === id,
    'introducing-unit': ({ introducingUnitId }) => ofUnit(introducingUnitId),
    'landing-place': ({ landingUnitId }) => ofUnit(landingUnitId),
    team: ({ parties }) => Object.values(parties).some((each) => each.personId === id || ofUnit(each.unitId)),
    'promotion-bureau': () => ofUnit(place.carrying('promotion-bureau')?.id),
    'handling-unit': (_, { item }) => item?.personId === id || ofUnit(item?.unitId),
    'head-of-handling-unit': (_, { item }) =>
      !!item && (heads.includes(item.unitId) || place.headOf(item.unitId) === id),
    'co-handling-unit': (_, { item }) => item?.coUnitIds.some(ofUnit) === true,
    'asked-to-help': (_, { item }) => item?.askedToHelp.includes(id) === true,
    'addressed-unit': (_, { form }) => form?.personId === id || ofUnit(form?.unitId),
    'head-of-addressed-unit': (_, { form }) =>
      !!form && (heads.includes(form.unitId) || place.headOf(form.unitId) === id),
    'promising-unit': ({ promises }) =>
      promises.some((each) => each.open && (each.personId === id || ofUnit(each.unitId) || ofUnit(each.owedTo))),
    investor: ({ contacts }) => actingFor === null && roles.includes('investor-contact') && contacts.includes(id),
    'for-no-investor': (file) => place.contactOf(file) === null && place.centreHead === id,
    'company-agent': (file) => actingFor === null && file.agents.includes(id) && place.mayBeAgent(id, file),
    asked: (file, { question }) => !!question && answering(question, file, place).includes(id),
    'taking-over': ({ handOver }) => handOver !== null && (handOver.toPersonId === id || ofUnit(handOver.toUnitId)),
    'for-nobody-to-hand-over': (file) => place.centreHead === id && orphaned(file, facts, place),
    'named-by-policy': (file, _, command) =>
      namedFor(command, file, facts, place).some(
        (named) => named.personId === id || (named.unitId !== null && ofUnit(named.unitId)),
      ),
  };
  return (command, subject) => {
    const { item, project } = subject;
    const { by, posts } = rowsOf(command, facts.policies[project?.policyVersion ?? 0]);
    const near = project && { ...project, items: item ? [item] : [], forms: [], owing: [] };
    const held = posts.filter((post) => roles.includes(post));
    const office = held.length > 0 && (near === null || reads(near)) ? held : [];
    if (project === null)
      return by.includes('centre-head') && place.centreHead === id ? [...office, 'centre-head'] : office;
    return [...office, ...by.filter((each) => stands[each](project, subject, command))];
  };
}

/** One put to the leader goes with the project; where those who were asked are gone, the centre's head answers. */
function answering({ recipients, rung }: QuestionFact, file: ProjectFact, place: Place): readonly (string | null)[] {
  const leader = rung === 'leader' ? place.there(place.leaderOf(file)) : null;
  if (leader !== null) return [leader];
  const there = recipients.filter((id) => place.there(id));
  return there.length > 0 ? there : [place.centreHead];
}
