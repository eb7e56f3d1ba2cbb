import { CatchBoundary, useRouterState } from '@tanstack/react-router';
import { type ReactNode, Suspense } from 'react';
import { Failed } from './failed';
import { Skeleton } from './skeleton';

interface PanelProps {
  readonly children?: ReactNode;
  /** Lines in its place while its code is on the way. */
  readonly lines?: number;
}

/** A part of a page that stands and falls alone: when it fails the page around it stays, and it can be tried again. */
export function Panel({ children, lines = 6 }: PanelProps): ReactNode {
  const address = useRouterState({ select: ({ location }) => location.href });
  return (
    <CatchBoundary getResetKey={() => address} errorComponent={Failed}>
      <Suspense fallback={<Skeleton lines={lines} />}>{children}</Suspense>
    </CatchBoundary>
  );
}
