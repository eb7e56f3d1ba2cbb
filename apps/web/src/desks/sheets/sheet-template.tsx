import { DownloadOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { SHEET_COLUMNS, type SheetKind } from '@bangban/contract/vocabulary';
import { useText } from '../../i18n/use-language';
import { saveExcel } from '../../lib/table-file';
import { Section } from '../../pieces/section';

/** What goes under each heading, and a workbook that has them. */
export function SheetTemplate({ kind }: { readonly kind: SheetKind }): ReactNode {
  const { t } = useTranslation();
  const text = useText();
  const columns = SHEET_COLUMNS[kind];
  const save = (): void =>
    void saveExcel({
      name: t(`sheets.kind.${kind}`),
      columns: columns.map(({ heading }) => ({ title: text(heading), width: 18 })),
      rows: [],
      beside: {
        name: t('sheets.notes'),
        columns: [
          { title: t('sheets.heading'), width: 24 },
          { title: t('sheets.needed'), width: 8 },
          { title: t('sheets.note'), width: 60 },
        ],
        rows: columns.map(({ heading, needed, note }) => [text(heading), needed ? t('sheets.yes') : null, text(note)]),
      },
    });
  return (
    <Section
      title={t('sheets.prepare')}
      about={t(`sheets.about.${kind}`)}
      action={
        <Button icon={<DownloadOutlined />} onClick={save}>
          {t('sheets.template')}
        </Button>
      }
    >
      <dl className="sheet-columns">
        {columns.map(({ heading, key, needed, note }) => (
          <div key={key}>
            <dt>
              {text(heading)}
              {needed ? <span className="faint"> {t('sheets.needed')}</span> : null}
            </dt>
            <dd className="muted">{text(note)}</dd>
          </div>
        ))}
      </dl>
    </Section>
  );
}
