import { useQuery } from '@tanstack/react-query';
import { Outlet, useLocation } from '@tanstack/react-router';
import { lazy, type ReactNode, Suspense } from 'react';
import { loadDeskWords } from '../i18n';
import { useLive } from '../lib/live';
import { asProblem } from '../lib/problem';
import { sessionQuery, wasSignedIn } from '../lib/session';
import { ProblemState } from '../pieces/problem-state';
import { SignInPage } from './sign-in-page';

const loadShell = async () => ({ default: (await import('./shell')).Shell });
const Shell = lazy(loadShell);
const PasswordDue = lazy(async () => {
  const [{ PasswordDue: Page }] = await Promise.all([import('./password-due'), loadDeskWords()]);
  return { default: Page };
});
// Whoever was here before is most likely still signed in: the shell comes along with the answer to that.
if (wasSignedIn()) void loadShell();

/** Pages of which nobody is asked who they are. */
const OPEN: readonly string[] = ['/answer', '/invest'];

/** A page that needs nobody to be signed in, or what somebody sees who is. */
export function Frame(): ReactNode {
  const path = useLocation({ select: ({ pathname }) => pathname });
  if (!OPEN.includes(path)) return <SignedIn />;
  return (
    <Suspense>
      <Outlet />
    </Suspense>
  );
}

/** Who is there decides what is drawn: the shell, or the sign-in page at the same address. */
function SignedIn(): ReactNode {
  const { data: session, error, failureReason, isPending, refetch } = useQuery(sessionQuery);
  // Before the shell is there: what its pages read then needs no second look.
  useLive(session && !session.passwordDue ? session.personId + (session.actingFor ?? '') : null);
  if (session?.passwordDue) {
    return (
      <Suspense>
        <PasswordDue />
      </Suspense>
    );
  }
  if (session) {
    return (
      <Suspense>
        {/* Somebody else who signs in in place begins with nothing of whoever was here. */}
        <Shell key={session.personId} session={session} />
      </Suspense>
    );
  }
  // It goes on trying by itself; meanwhile it says so.
  if (isPending) return failureReason ? <ProblemState problem={asProblem(failureReason)} page /> : null;
  if (error) return <ProblemState problem={asProblem(error)} onRetry={() => void refetch()} page />;
  return <SignInPage />;
}
