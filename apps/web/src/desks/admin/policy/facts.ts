import { GUARDED_FIELDS } from '@bangban/contract/vocabulary';
import type { LadderStep, Text } from '@bangban/kernel';
import type {
  GateNeed,
  HolderRef,
  ItemTemplate,
  LadderName,
  Policy,
  ReadingRule,
  RoutinePolicy,
  Stage,
  TotalLimit,
} from '@bangban/domain';
import { LADDER_NAMES, STAGES } from '@bangban/domain';
import { capitalised } from '../../../i18n/capitalised';
import type { SayKey } from '../../../i18n/use-say';
import { timeOfDay } from '../../../lib/time-of-day';
import { actingFacts } from './acting-facts';

/** One rule of a policy in words. The key tells it from every other and stays the same from version to version. */
export interface Fact {
  readonly key: string;
  readonly label: string;
  readonly values: readonly string[];
}

export interface FactGroup {
  readonly key: string;
  readonly title: string;
  readonly facts: readonly Fact[];
}

export interface FactSection {
  readonly key: string;
  readonly title: string;
  readonly groups: readonly FactGroup[];
}

export interface PolicyWords {
  readonly say: SayKey;
  readonly text: (text: Text) => string;
  /** What a function of a unit is called. */
  readonly functionName: (name: string) => string;
  readonly days: (days: number) => string;
  /** Between the members of a list. */
  readonly and: string;
}

/** A policy as people read it: limits, what each stage asks for and brings, who hears of what is late. */
export function policyFacts(policy: Policy, words: PolicyWords): readonly FactSection[] {
  const { say } = words;
  const titles = titlesOf(policy, words);
  return [
    { key: 'limits', title: say('admin.policy.limits'), groups: [group('limits', '', limitFacts(policy, words))] },
    ...STAGES.map((stage): FactSection => {
      const { gate, items, routines } = policy.stages[stage];
      return {
        key: `stage:${stage}`,
        title: say('admin.policy.stage', { stage: say(`words.stage.${stage}`) }),
        groups: [
          group(
            `gate:${stage}`,
            say('admin.policy.gate'),
            gate.map((need) => gateFact(stage, need, words)),
          ),
          group(
            `items:${stage}`,
            say('admin.policy.items'),
            items.map((item) => itemFact(item, titles, words)),
          ),
          group(
            `routines:${stage}`,
            say('admin.policy.routines'),
            routines.map((each) => routineFact(stage, each, words)),
          ),
        ].filter(({ facts }) => facts.length > 0),
      };
    }),
    {
      key: 'closing',
      title: say('admin.policy.closing'),
      groups: [
        group(
          'closing',
          '',
          policy.closing.map((need) => gateFact('closing', need, words)),
        ),
      ],
    },
    {
      key: 'ladders',
      title: say('admin.policy.ladders'),
      groups: [
        group(
          'ladders',
          '',
          LADDER_NAMES.map((name) => ladderFact(name, policy.ladders[name], words)),
        ),
      ],
    },
    {
      key: 'evidence',
      title: say('admin.policy.evidence'),
      groups: [group('evidence', '', evidenceFacts(policy, words))],
    },
    {
      key: 'reading',
      title: say('admin.policy.reading'),
      groups: [group('reading', '', readingFacts(policy, words))],
    },
    {
      key: 'acting',
      title: say('admin.policy.acting'),
      groups: [group('acting', '', actingFacts(policy, words))],
    },
    {
      key: 'industries',
      title: say('admin.policy.industries'),
      groups: [group('industries', '', industryFacts(policy, words))],
    },
  ];
}

const group = (key: string, title: string, facts: readonly Fact[]): FactGroup => ({
  key,
  title,
  facts: facts.map((fact) => ({ ...fact, label: capitalised(fact.label) })),
});

function titlesOf(policy: Policy, { text }: PolicyWords): ReadonlyMap<string, string> {
  return new Map(STAGES.flatMap((stage) => policy.stages[stage].items.map(({ key, title }) => [key, text(title)])));
}

function holder(ref: HolderRef, { functionName, say }: PolicyWords): string {
  return ref.startsWith('function:') ? functionName(ref.slice('function:'.length)) : say(`admin.holder.${ref}`);
}

function limitFacts(
  { aftercareMonths, deliveryHours, itemWork, limits, stageLights, yellow }: Policy,
  { and, days, say }: PolicyWords,
): Fact[] {
  const fact = (key: string, value: string): Fact => ({
    key: `limit:${key}`,
    label: say(`admin.policy.limit.${key}`),
    values: [value],
  });
  const total = ({ extra, parts }: TotalLimit): string => {
    const named = { parts: parts.map((part) => say(`words.clock.${part}`)).join(and), days: days(extra) };
    return extra > 0 ? say('admin.policy.totalExtra', named) : say('admin.policy.totalParts', named);
  };
  return [
    fact('signFor', days(limits.signFor)),
    fact('verification', days(limits.verification)),
    fact('confirmation', days(limits.confirmation)),
    fact('closing', days(limits.closing)),
    fact('total', total(limits.total)),
    fact('answer', days(limits.answer)),
    fact('yellow', say('admin.policy.yellow', { percent: `${yellow.sharePercent}`, days: days(yellow.daysLeft) })),
    fact(
      'stageMonths',
      say('admin.policy.stageMonths', { yellow: stageLights.missedMonths.yellow, red: stageLights.missedMonths.red }),
    ),
    fact(
      'stageBehind',
      say('admin.policy.stageBehind', { from: stageLights.behind.yellowFrom, over: stageLights.behind.redOver }),
    ),
    fact('stageNear', say('admin.policy.daysAhead', { count: stageLights.remindDays })),
    fact('aftercare', say('admin.policy.months', { count: aftercareMonths })),
    fact('verifyAndClose', say(itemWork.verifyAndClose ? 'words.yes' : 'words.no')),
    fact('takeBack', say('admin.policy.minutes', { count: itemWork.takeBackMinutes })),
    fact('urge', say('admin.policy.everyDays', { count: itemWork.urgeEveryDays })),
    fact('hours', `${timeOfDay(deliveryHours.from)} \u2013 ${timeOfDay(deliveryHours.to)}`),
  ];
}

function gateFact(stage: Stage | 'closing', need: GateNeed, words: PolicyWords): Fact {
  return { key: `gate:${stage}:${need.key}`, label: words.text(need.label), values: [holder(need.holder, words)] };
}

function itemFact(item: ItemTemplate, titles: ReadonlyMap<string, string>, words: PolicyWords): Fact {
  const { after, blocks, coUnits, investorConfirms, key, lead, limit, title } = item;
  const { and, days, say, text } = words;
  const named = (refs: readonly HolderRef[]): string => refs.map((ref) => holder(ref, words)).join(and);
  return {
    key: `item:${key}`,
    label: text(title),
    values: [
      days(limit),
      holder(lead, words),
      ...(coUnits.length > 0 ? [say('admin.policy.co', { units: named(coUnits) })] : []),
      ...(after.length > 0
        ? [say('admin.policy.after', { items: after.map((each) => titles.get(each) ?? each).join(and) })]
        : []),
      ...(blocks ? [say('admin.policy.blocks', { stage: say(`words.stage.${blocks}`) })] : []),
      ...(investorConfirms ? [say('admin.policy.confirms')] : []),
    ],
  };
}

function routineFact(stage: Stage, routine: RoutinePolicy, words: PolicyWords): Fact {
  const { holder: who, key, kind, limit, months, title } = routine;
  const { days, say, text } = words;
  const every = [
    ...(months > 0 ? [say('admin.policy.months', { count: months })] : []),
    ...(limit > 0 ? [days(limit)] : []),
  ].join(' + ');
  return {
    key: `routine:${stage}:${key}`,
    label: text(title),
    values: [say(kind === 'once' ? 'admin.policy.once' : 'admin.policy.every', { time: every }), holder(who, words)],
  };
}

function ladderFact(name: LadderName, steps: readonly LadderStep[], { and, days, say }: PolicyWords): Fact {
  return {
    key: `ladder:${name}`,
    label: say(`admin.ladder.${name}`),
    values: steps.map(({ after, asks, to }) => {
      const time =
        after === 'yellow'
          ? say('admin.policy.atYellow')
          : after === 0
            ? say('admin.policy.atBreach')
            : say('admin.policy.afterBreach', { days: days(after) });
      const people = to.map((each) => say(`admin.recipient.${each}`)).join(and);
      return say(asks ? 'admin.policy.asks' : 'admin.policy.tells', { time, people });
    }),
  };
}

function evidenceFacts({ evidenceKinds, fulfilmentProofs }: Policy, { say, text }: PolicyWords): Fact[] {
  return evidenceKinds.map(({ kind, label }) => ({
    key: `evidence:${kind}`,
    label: text(label),
    values: fulfilmentProofs.includes(kind) ? [say('admin.policy.proves')] : [],
  }));
}

/** How far each role or function reads; what one reads by several rows is added up. */
function readingFacts({ access }: Policy, { functionName, say }: PolicyWords): Fact[] {
  const { fields, scopes } = access.reading;
  const keyOf = ({ function: name, role }: ReadingRule): string => `reading:${role ?? ''}:${name ?? ''}`;
  const rows = new Map(scopes.map((rule) => [keyOf(rule), rule]));
  return [
    ...[...rows].map(([key, { function: name, role }]): Fact => {
      const label = [...(role ? [say(`words.role.${role}`)] : []), ...(name ? [functionName(name)] : [])].join(' + ');
      const reaches = scopes.filter((rule) => keyOf(rule) === key).map(({ reach }) => say(`admin.reach.${reach}`));
      return { key, label, values: reaches };
    }),
    ...GUARDED_FIELDS.map((field): Fact => {
      const values = [say(`admin.fieldReaders.${fields[field]}`)];
      return { key: `guarded:${field}`, label: say(`admin.guarded.${field}`), values };
    }),
  ];
}

const industryFacts = ({ industries }: Policy, { text }: PolicyWords): Fact[] =>
  industries.map((each) => ({ key: `industry:${each.zh}`, label: text(each), values: [] }));

export interface Difference {
  readonly key: string;
  /** Where it stands. */
  readonly section: string;
  readonly label: string;
  readonly before: readonly string[] | null;
  readonly after: readonly string[] | null;
}

/** What a later version says otherwise: added, dropped, changed; in the order in which it is read. */
export function differences(before: readonly FactSection[], after: readonly FactSection[]): readonly Difference[] {
  const [old, fresh] = [indexed(before), indexed(after)];
  const keys = [...new Set([...fresh.keys(), ...old.keys()])];
  return keys.flatMap((key) => {
    const [one, other] = [old.get(key), fresh.get(key)];
    const shown = other ?? one;
    if (!shown) return [];
    if (one && other && one.label === other.label && one.values.join('\n') === other.values.join('\n')) return [];
    return [
      { key, section: shown.section, label: shown.label, before: one?.values ?? null, after: other?.values ?? null },
    ];
  });
}

function indexed(sections: readonly FactSection[]): ReadonlyMap<string, Fact & { readonly section: string }> {
  return new Map(
    sections.flatMap(({ groups, title }) =>
      groups.flatMap(({ facts, title: part }) =>
        facts.map((fact) => [fact.key, { ...fact, section: part === '' ? title : `${title} \u00b7 ${part}` }] as const),
      ),
    ),
  );
}
