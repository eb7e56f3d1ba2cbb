import type { YellowRule } from '@bangban/contract';
import { type Light, LIGHTS } from '@bangban/contract/vocabulary';
import type { Clock } from './clock';
import type { Instant } from '../time/instant';

export type { Light };

export type { YellowRule };

/** Elapsed working days at which a limit of n turns yellow; 0 = from the start. */
export function yellowOffset(rule: YellowRule, limit: number): number {
  const byShare = Math.ceil((limit * rule.sharePercent) / 100);
  return Math.max(0, Math.min(byShare, limit - rule.daysLeft));
}

/** The end of the limit, but for a clock that names another moment. */
export function redFrom(clock: Pick<Clock, 'due' | 'redAt'>): Instant {
  return clock.redAt ?? clock.due;
}

export function lightOf(clock: Clock | null | undefined, now: Instant): Light {
  if (!clock || clock.state !== 'running') return 'none';
  if (now >= redFrom(clock)) return 'red';
  return now >= clock.yellowAt ? 'yellow' : 'green';
}

/** The worst of several lights. */
export function worstLight(lights: readonly Light[]): Light {
  return lights.reduce<Light>(
    (worst, light) => (LIGHTS.indexOf(light) > LIGHTS.indexOf(worst) ? light : worst),
    'none',
  );
}
