import { useQueryClient } from '@tanstack/react-query';
import { Input, Modal } from 'antd';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type MeetingDetail, meetingActs } from '../../lib/meetings';
import { keys } from '../../lib/query-keys';
import { useSave } from '../../lib/use-save';
import { FormFault } from '../../pieces/form-fault';
import { FormField } from '../../pieces/form-field';
import { GatedButton } from '../../pieces/gated-button';
import { ProjectFilter } from '../../pieces/project-filter';
import { useWhyNot } from './use-give-meeting';

/** 议题征集: whoever reads a project may propose what is to be talked about. */
export function AddLine({ detail }: { readonly detail: MeetingDetail }): ReactNode {
  const { t } = useTranslation();
  const client = useQueryClient();
  const whyNot = useWhyNot(detail);
  const [open, setOpen] = useState(false);
  const [projectId, setProject] = useState<string | undefined>();
  const [title, setTitle] = useState('');
  const form = useSave(
    async () => {
      if (projectId === undefined) return;
      await meetingActs.addLine(detail.meeting.id, { projectId, title: title.trim() });
      setOpen(false);
      setTitle('');
      setProject(undefined);
      await client.invalidateQueries({ queryKey: keys.lists });
    },
    { fieldOf: { MEETING_LINE_TWICE: 'projectId', MEETING_PROJECT_UNKNOWN: 'projectId' } },
  );
  const { status } = detail.meeting;
  if (status === 'minutes' || status === 'issued' || status === 'cancelled') return null;
  return (
    <span className="no-print">
      <GatedButton reason={whyNot('AddLine')} onClick={() => setOpen(true)}>
        {t('meetings.propose')}
      </GatedButton>
      <Modal
        open={open}
        title={t('meetings.propose')}
        okText={t('meetings.propose')}
        cancelText={t('form.cancel')}
        confirmLoading={form.busy}
        okButtonProps={{ disabled: projectId === undefined || title.trim() === '' }}
        onCancel={() => setOpen(false)}
        onOk={() => void form.save(undefined)}
        destroyOnHidden
      >
        <FormField label={t('meetings.project')} fault={form.faults.projectId}>
          {() => <ProjectFilter value={projectId} onChange={setProject} />}
        </FormField>
        <FormField label={t('meetings.matter')} fault={form.faults.title}>
          {(ids) => <Input {...ids} maxLength={200} value={title} onChange={({ target }) => setTitle(target.value)} />}
        </FormField>
        <FormFault words={form.refusal} />
      </Modal>
    </span>
  );
}
