import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Draft } from '@bangban/domain';
import { useNames } from '../../../lib/reference';

interface DraftFactsProps {
  readonly file: Omit<Draft, 'id'> & { readonly document: string; readonly note: string };
  readonly names: Readonly<Record<string, string>>;
}

/** How far a draft is, by what paper, and whose work it is. */
export function DraftFacts({ file, names }: DraftFactsProps): ReactNode {
  const { t } = useTranslation();
  const nameOf = useNames(names);
  const people = (ids: readonly (string | null)[]): string =>
    ids
      .map((id) => nameOf(id))
      .filter(Boolean)
      .join(t('words.comma'));
  const facts = [
    [t('admin.draft.fact.status'), t(`admin.draft.status.${file.status}`)],
    [t('admin.draft.fact.document'), [file.document, file.note].filter(Boolean).join(' \u00b7 ')],
    [t('admin.draft.fact.hands'), people(file.hands)],
    [t('admin.draft.fact.checkedBy'), people([file.checkedBy])],
    [t('admin.draft.fact.approvedBy'), people([file.approvedBy])],
    [
      t('admin.draft.fact.version'),
      t(file.version === null ? 'admin.draft.onBase' : 'admin.draft.became', {
        base: `${file.base}`,
        version: `${file.version ?? ''}`,
      }),
    ],
  ] as const;
  return (
    <dl className="facts draft-facts">
      {facts
        .filter(([, value]) => value !== '')
        .map(([label, value]) => (
          <div key={label}>
            <dt className="faint">{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
    </dl>
  );
}
