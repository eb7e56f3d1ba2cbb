import { useQueryClient } from '@tanstack/react-query';
import { App, Button } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import {
  attachComplaintFile,
  type ComplaintDetail,
  complaintFileAddress,
  LARGEST_COMPLAINT_FILE,
  takeComplaintFileBack,
} from '../../lib/complaints';
import { keys } from '../../lib/query-keys';
import { useNames } from '../../lib/reference';
import { useFormat } from '../../lib/use-format';
import { useSave } from '../../lib/use-save';
import { FileDrop } from '../file-drop';
import { FileLine } from '../files-line';
import { FormFault } from '../form-fault';
import '../files.css';

const SIDES = ['complaint', 'answer'] as const;

/** Pictures and PDF of the complaint and of its answer, and where whoever looks may attach more. */
export function ComplaintFiles({ detail }: { readonly detail: ComplaintDetail }): ReactNode {
  const { t } = useTranslation();
  const { time } = useFormat();
  const nameOf = useNames(detail.names);
  const { acts, complaint, files } = detail;
  if (files.length === 0 && !acts.includes('attach')) return null;
  return (
    <div className="files complaint-files">
      {SIDES.map((side) => {
        const own = files.filter((each) => each.side === side);
        if (own.length === 0) return null;
        return (
          <section key={side}>
            <h3 className="complaint-files-title">{t(`complaints.files.${side}`)}</h3>
            <ul className="file-lines" aria-label={t(`complaints.files.${side}`)}>
              {own.map((file) => (
                <FileLine
                  key={file.id}
                  file={file}
                  from={complaintFileAddress(complaint.id, file.id)}
                  facts={[nameOf(file.by), time(file.at)]}
                >
                  {file.mayTakeBack ? <TakeBack id={complaint.id} fileId={file.id} name={file.name} /> : null}
                </FileLine>
              ))}
            </ul>
          </section>
        );
      })}
      {acts.includes('attach') ? (
        <div className="no-print">
          <FileDrop
            showable
            reason={null}
            largest={LARGEST_COMPLAINT_FILE}
            sendFile={(sent) => attachComplaintFile(complaint.id, sent)}
          />
        </div>
      ) : null}
    </div>
  );
}

interface TakeBackProps {
  readonly id: string;
  readonly fileId: string;
  readonly name: string;
}

function TakeBack({ fileId, id, name }: TakeBackProps): ReactNode {
  const { t } = useTranslation();
  const client = useQueryClient();
  const { message } = App.useApp();
  const form = useSave(async (taken: string) => {
    await takeComplaintFileBack(id, taken);
    await client.invalidateQueries({ queryKey: keys.lists });
    void message.success(t('complaints.files.takenBack'));
  });
  return (
    <span className="no-print">
      <Button
        size="small"
        loading={form.busy}
        aria-label={t('complaints.files.takeBackOf', { name })}
        onClick={() => void form.save(fileId)}
      >
        {t('complaints.files.takeBack')}
      </Button>
      <FormFault words={form.refusal} />
    </span>
  );
}
