import type { ReactNode } from 'react';
import { useFormat } from '../lib/use-format';

interface LimitBarProps {
  /** Working days used up. */
  readonly consumed: number;
  /** Working days granted. */
  readonly budget: number;
  /** Of the days used up, those that did not count: drawn hatched behind the rest. */
  readonly paused?: number;
}

/** Widths in per cent of a bar: what is used within the budget, what is over it, what was paused. */
export function limitShares({ budget, consumed, paused = 0 }: LimitBarProps): {
  readonly used: number;
  readonly over: number;
  readonly paused: number;
} {
  const whole = Math.max(budget, consumed) + paused || 1;
  const share = (days: number): number => Math.round((days / whole) * 1_000) / 10;
  return {
    used: share(Math.min(consumed, budget)),
    over: share(Math.max(0, consumed - budget)),
    paused: share(paused),
  };
}

/** Working days used of those granted. Over the limit the bar is darker behind a mark, not of another hue. */
export function LimitBar(props: LimitBarProps): ReactNode {
  const { days } = useFormat();
  const shares = limitShares(props);
  return (
    <span className="limit-bar" role="img" aria-label={`${props.consumed} / ${days(props.budget)}`}>
      <span className="limit-used" style={{ width: `${shares.used}%` }} />
      {shares.over > 0 ? <span className="limit-over" style={{ width: `${shares.over}%` }} /> : null}
      {shares.paused > 0 ? <span className="limit-paused" style={{ width: `${shares.paused}%` }} /> : null}
    </span>
  );
}
