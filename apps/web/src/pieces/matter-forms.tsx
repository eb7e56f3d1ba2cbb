import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useNames } from '../lib/reference';
import { formsQuery } from '../lib/supervision-forms';
import { FormCard } from './form-card';

interface MatterFormsProps {
  readonly projectId: string;
  /** Only those about this item. */
  readonly itemId?: string;
}

/** The supervision forms of a project, or of one of its items; nothing where there are none. */
export function MatterForms({ itemId, projectId }: MatterFormsProps): ReactNode {
  const { t } = useTranslation();
  const { data } = useQuery(formsQuery(itemId === undefined ? { projectId } : { projectId, itemId }));
  const nameOf = useNames(data?.names);
  if (!data || data.rows.length === 0) return null;
  const title = t(itemId === undefined ? 'supervision.forms.of' : 'supervision.forms.ofMatter');
  return (
    <section aria-label={title} className="matter-forms">
      <h2>{title}</h2>
      <div className="form-list">
        {data.rows.map((form) => (
          <FormCard key={form.id} form={form} nameOf={nameOf} brief={itemId !== undefined} />
        ))}
      </div>
    </section>
  );
}
