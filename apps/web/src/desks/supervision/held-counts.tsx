import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { HELD_KINDS } from '@bangban/contract/vocabulary';
import { type HeldFilter, type HeldPage, heldCountsQuery } from '../../lib/holds';
import { useNames } from '../../lib/reference';
import type { SupervisionSearch } from './supervision-search';
import { searchWith, useFilters } from './use-filters';

interface HeldCountsProps {
  readonly holdId: string;
  readonly filter: HeldFilter;
}

const GROUPS = ['kind', 'unit', 'leader', 'project'] as const;
/** Of each, those with most. */
const SHOWN = 8;

/** How many there are by kind, unit, leader and project: each number opens its rows, and with that a portion to let go. */
export function HeldCounts({ filter, holdId }: HeldCountsProps): ReactNode {
  const { t } = useTranslation();
  const { search } = useFilters();
  const { data } = useQuery(heldCountsQuery(holdId, filter));
  const nameOf = useNames(data?.names);
  if (!data || data.total === 0) return null;
  const projects = new Map(data.rows.map(({ projectId, projectName }) => [projectId, projectName]));
  const shown = (group: (typeof GROUPS)[number], id: string): string => {
    const kind = HELD_KINDS.find((each) => each === id);
    if (group === 'kind') return kind ? t(`words.heldKind.${kind}`) : id;
    return group === 'project' ? (projects.get(id) ?? nameOf(id)) : nameOf(id);
  };
  return (
    <div className="held-counts">
      {GROUPS.map((group) => (
        <Group key={group} title={t(`supervision.hold.groupBy.${group}`)} rows={data.by[group]}>
          {({ count, id }) => (
            <Link to="/supervision" search={searchWith(search, narrowed(group, id))}>
              {shown(group, id)} <span className="strong">{count}</span>
            </Link>
          )}
        </Group>
      ))}
    </div>
  );
}

type Count = HeldPage['by']['unit'][number];

function Group({
  children,
  rows,
  title,
}: {
  readonly title: string;
  readonly rows: readonly Count[];
  readonly children: (row: Count) => ReactNode;
}): ReactNode {
  if (rows.length === 0) return null;
  return (
    <section aria-label={title}>
      <h3 className="muted">{title}</h3>
      <ul>
        {rows.slice(0, SHOWN).map((row) => (
          <li key={row.id}>{children(row)}</li>
        ))}
      </ul>
    </section>
  );
}

function narrowed(group: (typeof GROUPS)[number], id: string): SupervisionSearch {
  switch (group) {
    case 'kind': {
      const heldKind = HELD_KINDS.find((each) => each === id);
      return heldKind ? { heldKind } : {};
    }
    case 'unit':
      return { unitId: id };
    case 'leader':
      return { leaderId: id };
    case 'project':
      return { projectId: id };
  }
}
