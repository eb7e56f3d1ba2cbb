import { useTranslation } from 'react-i18next';
import type { ItemRow } from '../lib/item';
import type { Column } from './data-rows';
import { projectColumn } from './project-column';

type Whose = Pick<ItemRow, 'projectId' | 'projectName' | 'unitId' | 'personId'>;

/** Of which project an item is, and who has it: the same two columns wherever items are rows. */
export function useWhoseColumns(width: string): (nameOf: (id: string) => string) => readonly Column<Whose>[] {
  const { t } = useTranslation();
  return (nameOf) => [
    projectColumn({ title: t('figures.project'), width, quiet: true }),
    {
      key: 'holder',
      title: t('figures.unit'),
      width,
      cell: ({ personId, unitId }) => `${nameOf(unitId)} ${nameOf(personId)}`,
    },
  ];
}
