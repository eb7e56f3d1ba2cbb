import type { Clock } from '@bangban/kernel';
import { type HelpItemState, ITEM_CLOCKS, PARTIES, type ProjectState, type World } from '@bangban/domain';
import type { Say } from './say';

/** What a state says under one heading, in words; empty where there is nothing. */
export interface Described {
  /** Where it stands in the state: two things may be called alike. */
  readonly key: string;
  readonly label: string;
  readonly value: string;
}

/** The project as a reader compares it before and after an act. */
function describeProject(project: ProjectState, say: Say): readonly Described[] {
  const { exit, investor, judgement, money, plan, progress } = project;
  const field = (key: string, value: string): Described => ({ key, label: say.field(key), value });
  return [
    field('name', project.name),
    field('industry', say.industry(project.industry)),
    field('investor', investor ? `${investor.name} ${investor.country}` : ''),
    field('planned', money ? say.money(money) : ''),
    field('landingUnitId', say.name(project.landingUnitId)),
    field('introducingUnitId', say.name(project.introducingUnitId)),
    field('followerId', say.name(project.followerId)),
    field('platform', project.platform),
    field('signingYear', project.signingYear === null ? '' : `${project.signingYear}`),
    field('origin', say.word('origin', project.origin)),
    field('supervisionLevel', say.word('level', project.supervisionLevel)),
    field('investorContactIds', say.list(project.investorContactIds.map((id) => say.name(id)))),
    field('status', say.word('status', project.status)),
    field('stage', say.word('stage', project.stage)),
    ...PARTIES.map((party) => {
      const { personId = null, unitId = null } = project.parties[party] ?? {};
      const label = `${say.field('party')} \u00b7 ${say.word('party', party)}`;
      return { key: party, label, value: `${say.name(unitId)} ${say.name(personId)}`.trim() };
    }),
    field('judgement', judgement ? say.word('verdict', judgement.verdict) : ''),
    field('signing', plan?.signing ? say.date(plan.signing) : ''),
    field('commencement', plan ? say.date(plan.commencement) : ''),
    field('production', plan ? say.date(plan.production) : ''),
    field('progress', progressText(progress)),
    field('aftercareUntil', project.aftercareUntil ? say.date(project.aftercareUntil) : ''),
    field('policyVersion', `${project.policyVersion}`),
    field('requests', say.list(project.requests.map(({ act }) => say.word('act', act)))),
    field('cause', exit?.cause ? say.word('cause', exit.cause) : ''),
    ...Object.entries(project.clocks).map(([name, clock]) => describeClock(name, clock, say)),
  ];
}

/** The same of a help item. */
function describeItem(item: HelpItemState, say: Say): readonly Described[] {
  const field = (key: string, value: string): Described => ({ key, label: say.field(key), value });
  const names = (ids: readonly string[]): string => say.list(ids.map((id) => say.name(id)));
  const holding = item.holdings.at(-1);
  const silentStart = (due: string): string => say.dueDay({ due, provisional: item.silentStartProvisional ?? false });
  const held = holding?.to === null ? holding : undefined;
  return [
    field('title', say.title(item)),
    field('state', say.word('itemState', item.state)),
    field('unitId', say.name(item.unitId)),
    field('personId', say.name(item.personId)),
    field('coUnitIds', names(item.coUnitIds)),
    field('limit', say.days(item.limit)),
    field('blocks', item.blocks ? say.word('stage', item.blocks) : ''),
    field('investorConfirms', item.investorConfirms ? say.yes : ''),
    field('prerequisites', say.list(item.prerequisites.map((id) => say.item(id)))),
    field('waitingOn', say.list(item.waitingOn.map((id) => say.item(id)))),
    field('silentStartAt', item.silentStartAt ? silentStart(item.silentStartAt) : ''),
    field('progress', progressText(item.progress)),
    field('by', say.name(item.report?.by ?? null)),
    field('signedBy', say.name(item.report?.signedBy ?? null)),
    field('verifiedBy', say.name(item.verifiedBy)),
    field('confirmedAt', item.confirmedAt ? say.day(item.confirmedAt) : ''),
    field('vouchedFor', item.vouchedFor ? say.name(item.vouchedFor.by) : ''),
    field('returns', item.returns === 0 ? '' : `${item.returns}`),
    field(
      'holding',
      held ? `${say.word('holding', held.kind)} ${say.name(held.unitId)} ${say.name(held.personId)}` : '',
    ),
    ...ITEM_CLOCKS.flatMap((name) => {
      const clock = item.clocks[name];
      return clock ? [describeClock(name, clock, say)] : [];
    }),
  ];
}

/** How the world differs after an act: only what the act was about, an item or the project. */
export function differences(before: World, after: World, itemIds: readonly string[], say: Say): readonly Change[] {
  const project = compare(
    before.project ? describeProject(before.project, say) : [],
    after.project ? describeProject(after.project, say) : [],
  );
  const items = itemIds.flatMap((id) => {
    const [was, is] = [before.items[id], after.items[id]];
    const changes = compare(was ? describeItem(was, say) : [], is ? describeItem(is, say) : []);
    return itemIds.length > 1
      ? changes.map((each) => ({ ...each, label: `${say.item(id)} \u00b7 ${each.label}` }))
      : changes;
  });
  return [...project, ...items];
}

/** One line of before and after. */
export interface Change {
  readonly label: string;
  readonly before: string;
  readonly after: string;
}

function compare(before: readonly Described[], after: readonly Described[]): readonly Change[] {
  return after.flatMap(({ key, label, value }) => {
    const was = before.find((each) => each.key === key)?.value ?? '';
    return was === value ? [] : [{ label, before: was, after: value }];
  });
}

function describeClock(name: string, clock: Clock, say: Say): Described {
  const state = say.word('clockState', clock.state);
  return { key: name, label: say.word('clock', name), value: clock.due ? `${state} ${say.dueDay(clock)}` : state };
}

function progressText(progress: HelpItemState['progress']): string {
  if (!progress) return '';
  return progress.percent === null ? progress.note : `${progress.percent}% ${progress.note}`;
}
