import { DeleteOutlined } from '@ant-design/icons';
import { Button, Input, Modal } from 'antd';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { meetingActs } from '../../lib/meetings';
import { FormField } from '../../pieces/form-field';
import { useGiveMeeting } from './use-give-meeting';

interface DropLineProps {
  readonly meetingId: string;
  readonly lineNo: number;
  readonly title: string;
}

/** Takes a matter off the agenda, with the reason. */
export function DropLine({ lineNo, meetingId, title }: DropLineProps): ReactNode {
  const { t } = useTranslation();
  return (
    <WithReason
      label={t('meetings.dropLine', { title })}
      ok={t('meetings.drop')}
      small
      work={(reason) => meetingActs.dropLine(meetingId, { lineNo, reason })}
    />
  );
}

interface WithReasonProps {
  readonly label: string;
  readonly ok: string;
  readonly small?: boolean;
  readonly work: (reason: string) => Promise<unknown>;
}

/** An act that asks for nothing but its reason. */
export function WithReason({ label, ok, small = false, work }: WithReasonProps): ReactNode {
  const { t } = useTranslation();
  const give = useGiveMeeting();
  const [open, setOpen] = useState(false);
  const [reason, setReason] = useState('');
  return (
    <>
      <Button
        size="small"
        type="text"
        icon={small ? <DeleteOutlined /> : null}
        aria-label={label}
        onClick={() => setOpen(true)}
      >
        {small ? null : ok}
      </Button>
      <Modal
        open={open}
        title={label}
        okText={ok}
        cancelText={t('form.cancel')}
        okButtonProps={{ disabled: reason.trim() === '' }}
        onCancel={() => setOpen(false)}
        onOk={() =>
          void give(() => work(reason.trim())).then((done) => {
            if (done) setOpen(false);
          })
        }
        destroyOnHidden
      >
        <FormField label={t('meetings.reason')}>
          {(ids) => (
            <Input.TextArea
              {...ids}
              maxLength={500}
              value={reason}
              onChange={({ target }) => setReason(target.value)}
            />
          )}
        </FormField>
      </Modal>
    </>
  );
}
