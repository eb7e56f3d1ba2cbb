import { DownloadOutlined } from '@ant-design/icons';
import { App, Button, Dropdown } from 'antd';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { noteExport } from '../lib/note-export';
import { MOST_RECEIPTS } from '../lib/receipts';
import { type FileTable, saveCsv, saveExcel, withRemark } from '../lib/table-file';

interface ExportMenuProps {
  /** What is on the screen, whole: also what has not been scrolled to. */
  readonly table: () => FileTable | Promise<FileTable>;
  /** The same with why the limits of its items end when they end; null where there are too many. */
  readonly withReceipts?: (() => Promise<FileTable | null>) | undefined;
  /** The picture beside it, where there is one. */
  readonly picture?: (() => void) | undefined;
  readonly disabled?: boolean;
  readonly small?: boolean;
}

/** Saves a table as a workbook or CSV, a chart as a picture. */
export function ExportMenu({ disabled, picture, small, table, withReceipts }: ExportMenuProps): ReactNode {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const [saving, setSaving] = useState(false);
  async function save(how: string): Promise<void> {
    setSaving(true);
    try {
      const reasoned = how.startsWith('why-');
      const read = reasoned ? ((await withReceipts?.()) ?? null) : await table();
      if (read === null) {
        void message.warning(t('receipts.tooMany', { most: `${MOST_RECEIPTS}` }), 10);
        return;
      }
      await noteExport(read, how === 'png' ? how : how.endsWith('xlsx') ? 'xlsx' : 'csv');
      if (how === 'png') {
        picture?.();
        return;
      }
      const remark = t('figures.cut', { count: read.rows.length });
      const made = withRemark(read, remark);
      if (how.endsWith('xlsx')) await saveExcel(made);
      else saveCsv(made);
      if (read.cut) void message.warning(remark, 10);
    } catch {
      void message.error(t('figures.notSaved'));
    } finally {
      setSaving(false);
    }
  }
  const items = [
    { key: 'xlsx', label: t('figures.excel') },
    { key: 'csv', label: t('figures.csv') },
    ...(withReceipts
      ? [
          { key: 'why-xlsx', label: t('receipts.excel') },
          { key: 'why-csv', label: t('receipts.csv') },
        ]
      : []),
    ...(picture ? [{ key: 'png', label: t('figures.png') }] : []),
  ];
  return (
    <Dropdown menu={{ items, onClick: ({ key }) => void save(key) }} trigger={['click']} disabled={disabled ?? false}>
      <Button
        loading={saving}
        icon={<DownloadOutlined />}
        size={small ? 'small' : 'middle'}
        aria-label={t('figures.export')}
      >
        <span className="export-words">{t('figures.export')}</span>
      </Button>
    </Dropdown>
  );
}
