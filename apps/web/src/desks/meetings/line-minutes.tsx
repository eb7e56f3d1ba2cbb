import { Button, Checkbox, Input } from 'antd';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type AgendaLine, type MeetingDetail, meetingActs } from '../../lib/meetings';
import { useGiveMeeting, useWhyNot } from './use-give-meeting';

interface LineMinutesProps {
  readonly detail: MeetingDetail;
  readonly line: AgendaLine;
}

/** What is said of a matter, written in the room; what is being written stays, whatever is read meanwhile. */
export function LineMinutes({ detail, line }: LineMinutesProps): ReactNode {
  const { t } = useTranslation();
  const give = useGiveMeeting();
  const whyNot = useWhyNot(detail);
  const [written, setWritten] = useState<string | null>(null);
  const [solved, setSolved] = useState<boolean | null>(null);
  const words = written ?? line.minutes ?? '';
  const settled = solved ?? line.settled;
  const changed = words.trim() !== (line.minutes ?? '') || settled !== line.settled;
  if (whyNot('NoteLine') !== null) return line.minutes ? <p>{line.minutes}</p> : null;
  const save = async (): Promise<void> => {
    const payload = { lineNo: line.no, words: words.trim(), settled };
    if (!(await give(() => meetingActs.noteLine(detail.meeting.id, payload)))) return;
    setWritten(null);
    setSolved(null);
  };
  return (
    <>
      <div className="line-minutes no-print">
        <Input.TextArea
          aria-label={t('meetings.said')}
          placeholder={t('meetings.said')}
          maxLength={4_000}
          autoSize={{ minRows: 1, maxRows: 10 }}
          value={words}
          onChange={({ target }) => setWritten(target.value)}
        />
        <Checkbox checked={settled} onChange={({ target }) => setSolved(target.checked)}>
          {t('meetings.settled')}
        </Checkbox>
        <Button size="small" disabled={!changed || words.trim() === ''} onClick={() => void save()}>
          {t('meetings.note')}
        </Button>
      </div>
      <p className="print-only">{line.minutes}</p>
    </>
  );
}
