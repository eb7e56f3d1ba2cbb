import { Navigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { homeOf } from '../lib/desks';
import { useSession } from '../lib/session';

/** Everybody begins at their own desk. */
export function Home(): ReactNode {
  return <Navigate to={homeOf(useSession())} replace />;
}
