/** A glance at another tab costs nothing. */
const GLANCE_MS = 2_000;

/**
 * Tells when the page comes into sight and when it has been out of sight for a moment; at once, if it is in sight now.
 * Returns how to stop.
 */
export function watchSight(shown: () => void, hidden: () => void): () => void {
  let leaving: ReturnType<typeof setTimeout> | null = null;
  const look = (): void => {
    if (leaving !== null) clearTimeout(leaving);
    leaving = document.visibilityState === 'hidden' ? setTimeout(hidden, GLANCE_MS) : null;
    if (leaving === null) shown();
  };
  document.addEventListener('visibilitychange', look);
  if (document.visibilityState !== 'hidden') shown();
  return () => {
    document.removeEventListener('visibilitychange', look);
    if (leaving !== null) clearTimeout(leaving);
  };
}
