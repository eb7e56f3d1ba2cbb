import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { peopleQuery } from './reference';

/** A person's name from the directory; the id where the person is not in it. */
export function usePeople(): (id: string) => string {
  const { data } = useQuery(peopleQuery);
  return useMemo(() => {
    const names = new Map((data ?? []).map(({ id, name }) => [id, name]));
    return (id) => names.get(id) ?? id;
  }, [data]);
}
