import { useQuery } from '@tanstack/react-query';
import { agentLeft, type Mandate } from '@bangban/domain';
import { peopleQuery, unitsQuery } from './reference';

/** Whether the agent of a mandate is of its unit no longer; nobody is said to have left before the lists are there. */
export function useAgentLeft(): (mandate: Pick<Mandate, 'agentId' | 'unitId'>) => boolean {
  const { data: people } = useQuery(peopleQuery);
  const { data: units } = useQuery(unitsQuery);
  return (mandate) =>
    people !== undefined &&
    units !== undefined &&
    agentLeft(mandate, {
      person: (personId) => people.find(({ id }) => id === personId),
      headOf: (unitId) => units.find(({ id }) => id === unitId)?.headId,
    });
}
