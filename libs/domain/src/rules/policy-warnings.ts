import { type Directory, peopleWithRole, type RecipientRef, type Text, unitWithFunction } from '@bangban/kernel';
import { ITEM_RECIPIENTS } from '@bangban/contract/vocabulary';
import { namesDocument, type Silence } from '../help-item/silence';
import { LADDER_KINDS } from '../policy/ladder-of';
import type { HolderRef, ItemTemplate, Policy } from '../policy/policy';
import { type Stage, STAGES, stageIndex } from '../project/stages';
import { emptyChains, POSTS } from './fallback-warnings';
import { allLadders } from './ladder-faults';
import { ladderWarnings } from './ladder-warnings';
import type { PolicyFault } from './policy-faults';

/** Half of the projects left a stage within so many working days. */
export type StageLengths = Readonly<Partial<Record<Stage, { readonly median: number; readonly n: number }>>>;

/** What holds together and is doubtful all the same: an office may mean it, and is told. */
export function policyWarnings(
  policy: Policy,
  directory: Directory,
  lengths: StageLengths = {},
): readonly PolicyFault[] {
  return [
    ...ringWarnings(policy),
    ...unreachable(policy),
    ...nobodyHolds(policy, directory),
    ...ladderWarnings(policy),
    ...nobodyTold(policy, directory),
    ...itemless(policy),
    ...shortCaps(policy),
    ...silentWithoutDocument(policy),
    ...emptyChains(policy, directory),
    ...longerThanStage(policy, lengths),
  ];
}

/** Templates that wait for each other: each project would ask its leader about them at once (互为前置). */
function ringWarnings({ stages }: Policy): readonly PolicyFault[] {
  return STAGES.flatMap((stage) => {
    const { items } = stages[stage];
    const awaited = new Map(items.map(({ key }) => [key, awaitedBy(key, items)]));
    const waits = (one: string, other: string): boolean => awaited.get(one)?.has(other) ?? false;
    const told = new Set<string>();
    return items.flatMap(({ key }, no): readonly PolicyFault[] => {
      const ring = waits(key, key) ? items.filter((each) => waits(key, each.key) && waits(each.key, key)) : [];
      if (ring.length < 2 || told.has(key)) return [];
      for (const each of ring) told.add(each.key);
      const zh = `“${ring.map(({ title }) => title.zh).join('、')}”互为前置，每个项目一到本阶段就会提请领导协调`;
      const en = `${ring.map(({ title }) => title.en).join(', ')} wait for each other: each project asks its leader at once`;
      return [{ path: ['stages', stage, 'items', no, 'after'], text: { zh, en } }];
    });
  });
}

/** Whatever a template waits for, itself included where that comes round to it. */
function awaitedBy(key: string, items: readonly ItemTemplate[]): ReadonlySet<string> {
  const after = new Map(items.map((each) => [each.key, each.after]));
  const met = new Set<string>();
  const next = [key];
  for (let at = next.pop(); at !== undefined; at = next.pop()) {
    for (const each of after.get(at) ?? []) {
      if (met.has(each)) continue;
      met.add(each);
      next.push(each);
    }
  }
  return met;
}

/** What no project ever comes to: the gate before the first stage, a gate behind the item, a judgement after the lead. */
function unreachable({ stages }: Policy): readonly PolicyFault[] {
  const atFirst = stages.lead.gate.map(({ label }, no): PolicyFault => {
    const zh = `“${label.zh}”写在线索阶段的准入条件里，项目登记即在线索阶段，不会查验`;
    return {
      path: ['stages', 'lead', 'gate', no],
      text: { zh, en: `“${label.en}” is never asked: projects begin as leads` },
    };
  });
  const ofStage = (stage: Stage): readonly PolicyFault[] => [
    ...stages[stage].items.flatMap(({ blocks, title }, no): PolicyFault[] => {
      if (blocks === null || stageIndex(blocks) > stageIndex(stage)) return [];
      const zh = `“${title.zh}”所管的关口已在身后，不起作用`;
      const en = `“${title.en}” holds shut a gate that lies behind it`;
      return [{ path: ['stages', stage, 'items', no, 'blocks'], text: { zh, en } }];
    }),
    ...stages[stage].routines.flatMap(({ satisfiedBy, title }, no): PolicyFault[] => {
      if (stage === 'lead' || satisfiedBy.some((act) => act !== 'judgement')) return [];
      const zh = `“${title.zh}”只能由研判完成，而研判只在线索阶段进行，本阶段永远完不成`;
      const en = `“${title.en}” is satisfied by a judgement alone, which is given of leads only: it can never be done`;
      return [{ path: ['stages', stage, 'routines', no], text: { zh, en } }];
    }),
  ];
  return [...atFirst, ...STAGES.flatMap(ofStage)];
}

const FUNCTION = 'function:';
const STANDS_IN: Text = { zh: '由帮办中心负责人代为承担', en: 'the head of the help centre stands in' };

/** A function that no unit carries in this place. Parties are each project's own. */
function nobodyHolds({ closing, stages }: Policy, directory: Directory): readonly PolicyFault[] {
  const missing = (holder: HolderRef, path: PolicyFault['path'], what: Text): readonly PolicyFault[] => {
    if (!holder.startsWith(FUNCTION) || unitWithFunction(directory, holder.slice(FUNCTION.length))) return [];
    const name = holder.slice(FUNCTION.length);
    const zh = `“${what.zh}”由职能 ${name} 承担，本地没有单位有此职能，${STANDS_IN.zh}`;
    return [{ path, text: { zh, en: `no unit here does ${name}, which answers for “${what.en}”: ${STANDS_IN.en}` } }];
  };
  return [
    ...STAGES.flatMap((stage) => {
      const { gate, items, routines } = stages[stage];
      return [
        ...gate.flatMap(({ holder, label }, no) => missing(holder, ['stages', stage, 'gate', no, 'holder'], label)),
        ...items.flatMap(({ lead, title }, no) => missing(lead, ['stages', stage, 'items', no, 'lead'], title)),
        ...routines.flatMap(({ holder, title }, no) =>
          missing(holder, ['stages', stage, 'routines', no, 'holder'], title),
        ),
      ];
    }),
    ...closing.flatMap(({ holder, label }, no) => missing(holder, ['closing', no, 'holder'], label)),
  ];
}

/** A rung whose receivers are posts that nobody holds. */
function nobodyTold(policy: Policy, directory: Directory): readonly PolicyFault[] {
  const empty = (to: RecipientRef): boolean => {
    const post = POSTS[to];
    return post !== undefined && peopleWithRole(directory, post).length === 0;
  };
  return allLadders(policy).flatMap(({ path, steps }) =>
    steps.flatMap(({ to }, no): PolicyFault[] => {
      if (!to.every(empty)) return [];
      const zh = `这一级要告知的岗位（${to.join('、')}）现在没有人任职，改按规则转给其他人`;
      const en = `nobody holds the posts that are told (${to.join(', ')}): it falls to others by the rules`;
      return [{ path: [...path, no, 'to'], text: { zh, en } }];
    }),
  );
}

/** A reason whose longest pause is longer than what one item may have in all: nobody is ever granted it. */
function shortCaps({ pauseCap, pauses }: Policy): readonly PolicyFault[] {
  return pauses.flatMap(({ label, maxDays, mostDays }, no): readonly PolicyFault[] => {
    const caps = [
      ...(pauseCap.totalDays > 0 ? [pauseCap.totalDays] : []),
      ...(mostDays === undefined ? [] : [mostDays]),
    ];
    const cap = Math.min(...caps);
    if (caps.length === 0 || maxDays <= cap) return [];
    const zh = `“${label.zh}”一次最长 ${maxDays} 个工作日，但每个事项累计只能暂停 ${cap} 个工作日`;
    const en = `“${label.en}” may last ${maxDays} working days, but one item has ${cap} in all`;
    return [{ path: ['pauses', no, 'maxDays'], text: { zh, en } }];
  });
}

/** Consent by silence takes a document that says so: its number, or an article. */
function silentWithoutDocument({ coHandling }: Policy): readonly PolicyFault[] {
  const zh = '逾期视为同意，但依据没有写明文号或条款';
  const en = 'takes silence for consent, and the rule behind it names no document by its number and no article';
  const lacks = ({ silence, source }: Silence): boolean => silence === 'consent' && !namesDocument(source);
  return coHandling.flatMap((kind, no): readonly PolicyFault[] => [
    ...(lacks(kind) ? [{ path: ['coHandling', no, 'source'], text: { zh, en } }] : []),
    ...(kind.matters ?? []).flatMap((each, at) =>
      lacks(each) ? [{ path: ['coHandling', no, 'matters', at, 'source'], text: { zh, en } }] : [],
    ),
  ]);
}

/** A rung of what is no item's, told to somebody who stands to an item only. */
function itemless(policy: Policy): readonly PolicyFault[] {
  return allLadders(policy).flatMap(({ name, path, steps }) =>
    LADDER_KINDS[name] === 'template'
      ? []
      : steps.flatMap(({ to }, no): readonly PolicyFault[] => {
          const astray = to.filter((each) => ITEM_RECIPIENTS.some((ref) => ref === each));
          if (astray.length === 0) return [];
          const zh = `这一级要告知${astray.join('、')}，但这个时限不是事项的时限，没有责任单位和协办单位`;
          const en = `tells ${astray.join(', ')}, but this limit is no item's: it has no lead unit and no co-units`;
          return [{ path: [...path, no, 'to'], text: { zh, en } }];
        }),
  );
}

/** Alone, or with what it waits for and the time to sign, longer than most projects stay in the stage. */
function longerThanStage({ limits, stages }: Policy, lengths: StageLengths): readonly PolicyFault[] {
  return STAGES.flatMap((stage) => {
    const length = lengths[stage];
    const { items } = stages[stage];
    if (!length) return [];
    const daysOf = chainDays(items, limits.signFor);
    return items.flatMap((item, no): PolicyFault[] => {
      const days = daysOf.get(item.key) ?? 0;
      if (days <= length.median) return [];
      const { median, n } = length;
      const zh = `“${item.title.zh}”连同前置和签收共 ${days} 个工作日，而半数项目（${n} 个）在本阶段停留不超过 ${median} 个工作日`;
      const en = `“${item.title.en}” takes ${days} working days with what it waits for and its signing; half of ${n} projects left this stage within ${median}`;
      return [{ path: ['stages', stage, 'items', no, 'limit'], text: { zh, en } }];
    });
  });
}

/**
 * How many working days each takes from the opening of its stage: handling begins when it is signed for and nothing is waited
 * for any longer. What a ring waits for inside itself it does not wait for.
 */
function chainDays(items: readonly ItemTemplate[], signFor: number): ReadonlyMap<string, number> {
  const byKey = new Map(items.map((item) => [item.key, item]));
  const days = new Map<string, number>();
  const above = new Set<string>();
  const of = ({ after, key, limit }: ItemTemplate): number => {
    const known = days.get(key);
    if (known !== undefined) return known;
    above.add(key);
    const waits = after.flatMap((each) => (above.has(each) ? [] : (byKey.get(each) ?? []))).map(of);
    above.delete(key);
    const whole = Math.max(signFor, ...waits) + limit;
    days.set(key, whole);
    return whole;
  };
  for (const item of items) of(item);
  return days;
}
