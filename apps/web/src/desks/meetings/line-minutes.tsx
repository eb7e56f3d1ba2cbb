import { Button, Checkbox, Input } from 'antd';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type AgendaLine, type MeetingDetail, meetingActs } from '../../lib/meetings';
import { useGiveMeeting, useWhyNot } from './use-give-meeting';

interface LineMinutesProps {
  readonly detail: MeetingDetail;
  readonly line: AgendaLine;
}

/**
 * What is said of a matter, written in the room; what is being written stays, whatever is read meanwhile. What somebody else
 * wrote since is shown beside it, and nothing is saved before one of the two is chosen.
 */
export function LineMinutes({ detail, line }: LineMinutesProps): ReactNode {
  const { t } = useTranslation();
  const give = useGiveMeeting();
  const whyNot = useWhyNot(detail);
  const [draft, setDraft] = useState<{ readonly words: string; readonly was: string | null } | null>(null);
  const [solved, setSolved] = useState<boolean | null>(null);
  const words = draft?.words ?? line.minutes ?? '';
  const differs = draft !== null && draft.was !== line.minutes && draft.words.trim() !== line.minutes;
  const settled = solved ?? line.settled;
  const changed = words.trim() !== (line.minutes ?? '') || settled !== line.settled;
  if (whyNot('NoteLine') !== null) return line.minutes ? <p>{line.minutes}</p> : null;
  const save = async (): Promise<void> => {
    const payload = { lineNo: line.no, words: words.trim(), settled, was: draft ? draft.was : line.minutes };
    if (!(await give(() => meetingActs.noteLine(detail.meeting.id, payload)))) return;
    setDraft(null);
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
          onChange={({ target }) => setDraft({ words: target.value, was: draft ? draft.was : line.minutes })}
        />
        <Checkbox checked={settled} onChange={({ target }) => setSolved(target.checked)}>
          {t('meetings.settled')}
        </Checkbox>
        <Button size="small" disabled={!changed || differs || words.trim() === ''} onClick={() => void save()}>
          {t('meetings.note')}
        </Button>
      </div>
      {differs ? (
        <div className="notice-panel no-print" role="alert">
          <p className="strong">{t('meetings.otherWrote')}</p>
          <p>{line.minutes ?? t('meetings.otherEmptied')}</p>
          <div className="row wrap">
            <Button size="small" onClick={() => setDraft(null)}>
              {t('meetings.takeTheirs')}
            </Button>
            <Button size="small" onClick={() => setDraft({ words, was: line.minutes })}>
              {t('meetings.keepMine')}
            </Button>
          </div>
        </div>
      ) : null}
      <p className="print-only">{line.minutes}</p>
    </>
  );
}
