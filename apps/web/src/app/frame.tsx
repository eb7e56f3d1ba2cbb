import { useQuery } from '@tanstack/react-query';
import { type ReactNode } from 'react';
import { asProblem } from '../lib/problem';
import { sessionQuery } from '../lib/session';
import { ProblemState } from '../pieces/problem-state';
import { Shell } from './shell';
import { SignInPage } from './sign-in-page';

/** Who is there decides what is drawn: the shell, or the sign-in page at the same address. */
export function Frame(): ReactNode {
  const { data: session, error, isPending, refetch } = useQuery(sessionQuery);
  if (session) return <Shell session={session} />;
  if (isPending) return null;
  if (error) return <ProblemState problem={asProblem(error)} onRetry={() => void refetch()} page />;
  return <SignInPage />;
}
