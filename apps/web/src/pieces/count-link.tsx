import { Link, type LinkProps } from '@tanstack/react-router';
import type { ReactNode } from 'react';

interface CountLinkProps {
  readonly count: number;
  /** What is counted, for whoever hears the link alone. */
  readonly what: string;
  readonly to: Pick<LinkProps, 'to' | 'search'>;
  readonly strong?: boolean;
}

interface RateLinkProps {
  /** A rate or a mean as it is written; a dash where there is nothing to tell. */
  readonly text: string;
  readonly what: string;
  readonly to: Pick<LinkProps, 'to' | 'search'>;
  readonly strong?: boolean;
}

/** A rate or a mean that opens to the rows over which it was taken. */
export function RateLink({ strong, text, to, what }: RateLinkProps): ReactNode {
  return text === '\u2013' ? (
    <span className="faint">{text}</span>
  ) : (
    <Link {...to} aria-label={`${what}: ${text}`} className={strong ? 'strong' : ''}>
      {text}
    </Link>
  );
}

/** A number in a table that opens to its rows; none opens to nothing. */
export function CountLink({ count, strong, to, what }: CountLinkProps): ReactNode {
  return count === 0 ? (
    <span className="faint">0</span>
  ) : (
    <Link {...to} aria-label={`${what}: ${count}`} className={strong ? 'strong' : ''}>
      {count}
    </Link>
  );
}
