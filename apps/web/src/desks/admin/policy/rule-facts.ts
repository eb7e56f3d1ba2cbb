import { GUARDED_FIELDS } from '@bangban/contract/vocabulary';
import { STAGES } from '@bangban/domain';
import type {
  GateNeed,
  HolderRef,
  ItemTemplate,
  Policy,
  ReadingRule,
  RoutinePolicy,
  Stage,
  TotalLimit,
} from '@bangban/domain';
import { timeOfDay } from '../../../lib/time-of-day';
import type { Fact, PolicyWords } from './fact';

function holder(ref: HolderRef, { functionName, say }: PolicyWords): string {
  return ref.startsWith('function:') ? functionName(ref.slice('function:'.length)) : say(`admin.holder.${ref}`);
}

export function limitFacts(
  { aftercareMonths, alerts, answerClimbs, deliveryHours, itemWork, limits, portal, stageLights, yellow }: Policy,
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
    fact('pauseDecision', days(limits.pauseDecision)),
    fact('extensionDecision', days(limits.extensionDecision)),
    fact('coReply', days(limits.coReply)),
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
    fact(
      'answerClimbs',
      answerClimbs.length === 0
        ? say('words.no')
        : answerClimbs.map((level) => say(`words.rung.${level}`)).join(' \u2192 '),
    ),
    fact('hours', `${timeOfDay(deliveryHours.from)} \u2013 ${timeOfDay(deliveryHours.to)}`),
    fact(
      'alerts',
      alerts.perDay === 0 ? say('admin.policy.alertsAny') : say('admin.policy.alertsPerDay', { count: alerts.perDay }),
    ),
    fact('digestAt', timeOfDay(alerts.digestAt)),
    fact(
      'portal',
      portal.shown === 0 ? say('admin.policy.portalClosed') : say('admin.policy.portalShown', { count: portal.shown }),
    ),
    fact(
      'answerLink',
      alerts.answerLinkDays === 0
        ? say('admin.policy.answerLinkNever')
        : say('admin.policy.answerLinkDays', { count: alerts.answerLinkDays }),
    ),
    fact(
      'calendarFeed',
      alerts.calendarFeedDays === 0
        ? say('admin.policy.calendarFeedNever')
        : say('admin.policy.calendarFeedDays', { count: alerts.calendarFeedDays }),
    ),
  ];
}

/** How often and how far a limit may be put off, what silence means, and the rule that says so. */
export function extensionFact({ extensions }: Policy, { days, say }: PolicyWords): Fact {
  const { maxDays, perItem, silence, source } = extensions;
  const values =
    perItem === 0
      ? [say('admin.policy.extensionNever')]
      : [
          say('admin.policy.extensionTimes', { count: perItem }),
          say('admin.policy.extensionLongest', { days: days(maxDays) }),
          say(`admin.policy.extensionSilence.${silence}`),
          source,
        ];
  return { key: 'extension', label: say('admin.policy.extension'), values };
}

/** After how many working days without an act somebody is told, and the words that ask for it. */
export function stagnationFact({ stagnation }: Policy, { days, say }: PolicyWords): Fact {
  const { investor, item, source, stages } = stagnation;
  const after = (key: string, count: number, values: Record<string, string> = {}): string =>
    say(`admin.policy.${count === 0 ? 'stillNever' : 'stillAfter'}`, {
      what: say(`admin.policy.still.${key}`, values),
      days: days(count),
    });
  const values = [
    after('item', item),
    ...STAGES.map((stage) => after('project', stages[stage], { stage: say(`words.stage.${stage}`) })),
    after('investor', investor),
    source,
  ];
  return { key: 'stagnation', label: say('admin.policy.stagnationOf'), values };
}

/** Reasons for which time may stop, how long at most, what ends it early, and the law that says so. */
export function pauseFacts({ pauseCap, pauses }: Policy, { days, say, text }: PolicyWords): Fact[] {
  const { perItem, source: capSource, totalDays } = pauseCap;
  const cap: Fact = {
    key: 'pause-cap',
    label: say('admin.policy.pauseCap'),
    values: [
      perItem > 0 ? say('admin.policy.pauseTimes', { count: perItem }) : say('admin.policy.pauseAnyTimes'),
      totalDays > 0 ? say('admin.policy.pauseTotal', { days: days(totalDays) }) : say('admin.policy.pauseAnyDays'),
      ...(perItem + totalDays > 0 ? [capSource] : []),
    ],
  };
  const kinds = pauses.map(({ endsWith, key, label, maxDays, mostDays, party, source }) => ({
    key: `pause:${key}`,
    label: text(label),
    values: [
      say('admin.policy.pauseLongest', { days: days(maxDays) }),
      ...(mostDays === undefined ? [] : [say('admin.policy.pauseMost', { days: days(mostDays) })]),
      ...(endsWith ? [say(`admin.policy.pauseEnds.${endsWith}`)] : []),
      ...(party ? [say(`admin.policy.pauseParty.${party}`)] : []),
      source,
    ],
  }));
  return pauses.length > 0 ? [cap, ...kinds] : kinds;
}

/** What for another unit may be asked, what its silence means, and the rule that says so. */
export function coFacts(
  { coHandling }: Policy,
  titles: ReadonlyMap<string, string>,
  { say, text }: PolicyWords,
): Fact[] {
  return coHandling.map(({ key, label, matters = [], silence, source }) => ({
    key: `co:${key}`,
    label: text(label),
    values: [
      say(`admin.policy.coSilence.${silence}`),
      source,
      ...matters.map((each) =>
        say('admin.policy.coMatter', {
          item: titles.get(each.templateKey) ?? each.templateKey,
          rule: say(`admin.policy.coSilence.${each.silence}`),
          source: each.source,
        }),
      ),
    ],
  }));
}

export function gateFact(stage: Stage | 'closing', need: GateNeed, words: PolicyWords): Fact {
  return { key: `gate:${stage}:${need.key}`, label: words.text(need.label), values: [holder(need.holder, words)] };
}

export function itemFact(item: ItemTemplate, titles: ReadonlyMap<string, string>, words: PolicyWords): Fact {
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

export function routineFact(stage: Stage, routine: RoutinePolicy, words: PolicyWords): Fact {
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

export function evidenceFacts({ evidenceKinds, fulfilmentProofs }: Policy, { say, text }: PolicyWords): Fact[] {
  return evidenceKinds.map(({ kind, label }) => ({
    key: `evidence:${kind}`,
    label: text(label),
    values: fulfilmentProofs.includes(kind) ? [say('admin.policy.proves')] : [],
  }));
}

/** How far each role or function reads; what one reads by several rows is added up. */
export function readingFacts({ access }: Policy, { functionName, say }: PolicyWords): Fact[] {
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

export const industryFacts = ({ industries }: Policy, { text }: PolicyWords): Fact[] =>
  industries.map((each) => ({ key: `industry:${each.zh}`, label: text(each), values: [] }));
