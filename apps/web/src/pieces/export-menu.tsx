import { DownloadOutlined } from '@ant-design/icons';
import { App, Button, Dropdown } from 'antd';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { noteExport } from '../lib/note-export';
import { type FileTable, saveCsv, saveExcel, withRemark } from '../lib/table-file';

interface ExportMenuProps {
  /** What is on the screen, whole: also what has not been scrolled to. */
  readonly table: () => FileTable | Promise<FileTable>;
  /** The picture beside it, where there is one. */
  readonly picture?: (() => void) | undefined;
  readonly disabled?: boolean;
  readonly small?: boolean;
}

/** Saves a table as a workbook or CSV, a chart as a picture. */
export function ExportMenu({ disabled, picture, small, table }: ExportMenuProps): ReactNode {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const [saving, setSaving] = useState(false);
  async function save(how: string): Promise<void> {
    setSaving(true);
    try {
      const read = await table();
      await noteExport(read, how === 'png' || how === 'xlsx' ? how : 'csv');
      if (how === 'png') {
        picture?.();
        return;
      }
      const remark = t('figures.cut', { count: read.rows.length });
      const made = withRemark(read, remark);
      if (how === 'xlsx') await saveExcel(made);
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
