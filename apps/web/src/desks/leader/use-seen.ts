import { useEffect, useMemo, useState } from 'react';
import { useSession } from '../../lib/session';
import { allSeen, look, parseSeen, type Seen, type Seqs } from './seen';

interface Seeing {
  readonly seen: Seen;
  readonly markAll: () => void;
}

/** What this person (or whom they act for) has seen before this visit; kept in this browser. */
export function useSeen(projects: Seqs, now: string): Seeing {
  const { actingFor, personId } = useSession();
  const key = `bangban:seen:${actingFor ?? personId}`;
  const [marked, setMarked] = useState<Seen | null>(null);
  const seen = useMemo(
    () => look(marked ?? parseSeen(localStorage.getItem(key)), projects, now),
    [key, marked, projects, now],
  );
  useEffect(() => {
    localStorage.setItem(key, JSON.stringify(seen));
  }, [key, seen]);
  return { seen, markAll: () => setMarked(allSeen(seen, now)) };
}
