import type { ReactNode } from 'react';
import './engine-mark.css';

const SIGN = { well: '\u2713', odd: '!', ill: '\u2715' } as const;

/** `well`: as it should be. `ill`: away or wrong. `odd`: something waits that should not. */
export type MarkState = keyof typeof SIGN;

/** The sign before a part of the engine; what it says is said in words beside it. */
export function EngineMark({ state }: { readonly state: MarkState }): ReactNode {
  return (
    <span className={`engine-mark ${state}`} aria-hidden>
      {SIGN[state]}
    </span>
  );
}
