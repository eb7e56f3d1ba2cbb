import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { SheetKind } from '@bangban/contract/vocabulary';

interface SheetLinkProps {
  readonly kind: SheetKind;
  readonly id: string;
  readonly children: ReactNode;
}

/** To what a row has become, or may be the same as. */
export function SheetLink({ children, id, kind }: SheetLinkProps): ReactNode {
  switch (kind) {
    case 'investors':
      return (
        <Link to="/libraries/investors/$investorId" params={{ investorId: id }}>
          {children}
        </Link>
      );
    case 'promotions':
      return (
        <Link to="/libraries/projects/$promotionId" params={{ promotionId: id }}>
          {children}
        </Link>
      );
    case 'trips':
      return (
        <Link to="/outreach/$tripId" params={{ tripId: id }}>
          {children}
        </Link>
      );
    case 'arrivals':
      return (
        <Link to="/projects/$projectId" params={{ projectId: id }} search={{ tab: 'money' }}>
          {children}
        </Link>
      );
    case 'signs':
      return (
        <Link to="/projects/$projectId" params={{ projectId: id }} search={{ tab: 'aftercare' }}>
          {children}
        </Link>
      );
    case 'leads':
      return (
        <Link to="/projects/$projectId" params={{ projectId: id }}>
          {children}
        </Link>
      );
  }
}
