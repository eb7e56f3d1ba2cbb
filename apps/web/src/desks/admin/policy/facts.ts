import type { Policy } from '@bangban/domain';
import { STAGES } from '@bangban/domain';
import { capitalised } from '../../../i18n/capitalised';
import { actingFacts } from './acting-facts';
import type { Fact, FactGroup, FactSection, PolicyWords } from './fact';
import { fallbackFacts, ladderFacts } from './ladder-facts';
import {
  evidenceFacts,
  gateFact,
  industryFacts,
  coFacts,
  extensionFact,
  itemFact,
  limitFacts,
  pauseFacts,
  stagnationFact,
  readingFacts,
  routineFact,
} from './rule-facts';
import { intakeFacts } from './intake-facts';
import { reviewFacts } from './review-facts';
import { commitmentsFact, complaintFact, formsFact, holdFact, leadsFact, meetingFact } from './trade-facts';
import { visitFact } from './visit-figures';

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
      groups: [group('ladders', '', ladderFacts(policy, titles, words))],
    },
    {
      key: 'fallbacks',
      title: say('admin.policy.fallbacks'),
      groups: [group('fallbacks', '', fallbackFacts(policy, words))],
    },
    {
      key: 'extensions',
      title: say('admin.policy.extensions'),
      groups: [group('extensions', '', [extensionFact(policy, words)])],
    },
    {
      key: 'stagnation',
      title: say('admin.policy.stagnation'),
      groups: [group('stagnation', '', [stagnationFact(policy, words)])],
    },
    {
      key: 'forms',
      title: say('admin.policy.forms'),
      groups: [group('forms', '', [formsFact(policy, words)])],
    },
    {
      key: 'commitments',
      title: say('admin.policy.commitments'),
      groups: [group('commitments', '', [commitmentsFact(policy, words)])],
    },
    {
      key: 'hold',
      title: say('admin.policy.hold'),
      groups: [group('hold', '', [holdFact(policy, words)])],
    },
    {
      key: 'leads',
      title: say('admin.policy.leads'),
      groups: [group('leads', '', [leadsFact(policy, words)])],
    },
    {
      key: 'meetings',
      title: say('admin.policy.meetings'),
      groups: [group('meetings', '', [meetingFact(policy, words)])],
    },
    {
      key: 'complaints',
      title: say('admin.policy.complaints'),
      groups: [group('complaints', '', [complaintFact(policy, words)])],
    },
    {
      key: 'reviews',
      title: say('admin.policy.reviews'),
      groups: [group('reviews', '', reviewFacts(policy, words))],
    },
    {
      key: 'visits',
      title: say('admin.policy.visits'),
      groups: [group('visits', '', [visitFact(policy, words)])],
    },
    {
      key: 'intake',
      title: say('admin.policy.intake'),
      groups: [group('intake', '', intakeFacts(policy, titles, words))],
    },
    {
      key: 'pauses',
      title: say('admin.policy.pauses'),
      groups: [group('pauses', '', pauseFacts(policy, words))],
    },
    {
      key: 'coHandling',
      title: say('admin.policy.coHandling'),
      groups: [group('coHandling', '', coFacts(policy, titles, words))],
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
  return new Map(
    STAGES.flatMap((stage) => {
      const { items, routines } = policy.stages[stage];
      return [...routines, ...items].map(({ key, title }) => [key, text(title)] as const);
    }),
  );
}
