import type { Calendar, Directory, Instant } from '@bangban/kernel';
import { nextDue } from '../due/due';
import type { Policy } from '../policy/policy';
import { openForms } from '../supervision-form/supervision-form';
import type { Sources } from '../replay/recorded';
import { play, type Scenario } from './histories.spec-support';
import type { Story } from './story.spec-support';

interface Recorded {
  readonly story: Story;
  readonly sources: Sources;
}

/** The same as a record, with what a replay reads besides. */
export function recordOf(scenario: Scenario, until?: (story: Story, at: Instant) => void): Recorded {
  const policies = new Map<number, Policy>();
  const calendars = new Map<number, Calendar>();
  const cities: { readonly from: Instant; readonly city: Directory }[] = [];
  const beforeTurn = ({ calendar, city, now, newPolicy, policy }: Story): void => {
    for (const each of [policy, newPolicy]) if (each) policies.set(each.version, each);
    calendars.set(calendar.version, calendar);
    if (cities.at(-1)?.city !== city) cities.push({ from: now, city });
  };
  const story = play(scenario, () => undefined, { beforeTurn, ...(until ? { until } : {}) });
  const known = <T>(found: T | undefined): T => {
    if (found === undefined) throw new Error('the record names what was never in force');
    return found;
  };
  return {
    story,
    sources: {
      policy: (version) => known(policies.get(version)),
      calendar: (version) => known(calendars.get(version)),
      holds: story.holds,
      directory: (at) => (cities.findLast(({ from }) => from <= at) ?? known(cities[0])).city,
    },
  };
}

/** As if somebody watched every minute: each thing is settled at its own instant. */
export function punctually(story: Story, until: Instant): void {
  for (;;) {
    const { project } = story.world;
    const due = project && nextDue(project, story.items(), openForms(story.world));
    if (!due || due.at >= until) break;
    story.now = due.at > story.now ? due.at : story.now;
    story.tick();
  }
  story.now = until;
}
