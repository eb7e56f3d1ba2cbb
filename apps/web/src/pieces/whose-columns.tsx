import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { ItemRow } from '../lib/item';
import type { Column } from './data-rows';

type Whose = Pick<ItemRow, 'projectId' | 'projectName' | 'unitId' | 'personId'>;

/** Of which project an item is, and who has it: the same two columns wherever items are rows. */
export function useWhoseColumns(width: string): (nameOf: (id: string) => string) => readonly Column<Whose>[] {
  const { t } = useTranslation();
  return (nameOf) => [
    {
      key: 'project',
      title: t('figures.project'),
      width,
      by: ({ projectName }) => projectName,
      cell: ({ projectId, projectName }) => (
        <Link to="/projects/$projectId" params={{ projectId }} className="quiet">
          {projectName}
        </Link>
      ),
    },
    {
      key: 'holder',
      title: t('figures.unit'),
      width,
      cell: ({ personId, unitId }) => `${nameOf(unitId)} ${nameOf(personId)}`,
    },
  ];
}
