import { expect, it } from '@jest/globals';
import type { LadderVariant, Policy } from '../policy/policy';
import { OPEN_GATES } from '../testing/policies.spec-support';
import { punctually } from '../testing/records.spec-support';
import { Story } from '../testing/story.spec-support';
import { dryRun, isSame } from './dry-run';
import { throughout } from './replay';

it('a drafted ladder of one kind shows in the dry run for that kind alone, with its reminder before the limit', () => {
  const story = Story.lead({ policy: OPEN_GATES });
  story.do('officer', 'AdvanceStage', { to: 'intent' });
  story.tick();
  story.do('park-handler', 'SignForHelpItem', { itemId: story.template('site-matching').id });
  const end = new Story({ at: '2026-04-20 09:00' }).now;
  punctually(story, end);
  const variant: LadderVariant = {
    ladder: 'item',
    kind: 'site-matching',
    level: null,
    steps: [
      { rung: 'early-reminder', after: -5, to: ['holder'], asks: false },
      { rung: 'breach', after: 0, to: ['holder'], asks: false },
    ],
  };
  const itemId = story.template('site-matching').id;
  const pairsUnder = (ladderVariants: readonly LadderVariant[]) => {
    const policy: Policy = { ...OPEN_GATES, version: 99, ladderVariants };
    const sources = {
      policy: () => OPEN_GATES,
      calendar: () => story.calendar,
      directory: () => story.city,
      holds: story.holds,
    };
    const options = { from: story.events[0]?.recordedAt ?? end, until: end, policy };
    return throughout(dryRun(story.events, sources, options)).pairs;
  };
  expect(pairsUnder([]).filter((pair) => !isSame(pair))).toEqual([]);
  const other = pairsUnder([variant]).filter((pair) => pair.itemId === itemId && pair.clock === 'handling');
  expect(new Set(other.filter(({ draft }) => draft).map(({ rung }) => rung))).toEqual(
    new Set(['early-reminder', 'breach']),
  );
  expect(other.filter(({ draft, inForce }) => inForce && !draft).map(({ rung }) => rung)).toContain('leader');
});
