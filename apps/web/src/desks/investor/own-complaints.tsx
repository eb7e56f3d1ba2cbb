import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type ComplaintRow, complaintsQuery } from '../../lib/complaints';
import { unitsQuery, useNames } from '../../lib/reference';
import { useDue } from '../../lib/use-due';
import { useFormat } from '../../lib/use-format';
import { useItemTitle } from '../../lib/use-item-title';
import { ComplaintForm } from '../../pieces/complaint/complaint-form';
import { Section } from '../../pieces/section';
import type { OwnProject } from './own-project';
import { OwnComplaint } from './own-complaint';
import '../../pieces/complaint/complaint.css';

interface OwnComplaintsProps {
  readonly project: OwnProject;
}

/** 投诉: what the company has complained of, where each stands, and what it is asked to say. */
export function OwnComplaints({ project }: OwnComplaintsProps): ReactNode {
  const { t } = useTranslation();
  const titleOf = useItemTitle();
  const [writing, setWriting] = useState(false);
  const { data } = useQuery(complaintsQuery({ projectId: project.id }));
  const rows = data?.rows ?? [];
  const { data: units } = useQuery({ ...unitsQuery, enabled: writing });
  return (
    <Section
      title={t('complaints.own.title')}
      action={writing ? null : <Button onClick={() => setWriting(true)}>{t('complaints.form.title')}</Button>}
    >
      {writing ? (
        <ComplaintForm
          projectId={project.id}
          contacts={null}
          items={project.items.map((item) => ({ value: item.id, label: titleOf(item), unitId: item.unitId }))}
          units={(units ?? []).map(({ id, name }) => ({ value: id, label: name }))}
          onDone={() => setWriting(false)}
        />
      ) : null}
      {rows.length === 0 && !writing ? <p className="muted">{t('complaints.own.none')}</p> : null}
      <ul className="lines">
        {rows.map((row) => (
          <Line key={row.id} row={row} names={data?.names ?? {}} />
        ))}
      </ul>
    </Section>
  );
}

function Line({
  names,
  row,
}: {
  readonly row: ComplaintRow;
  readonly names: Readonly<Record<string, string>>;
}): ReactNode {
  const { t } = useTranslation();
  const nameOf = useNames(names);
  const { shortDue } = useDue();
  const { shortDayOf } = useFormat();
  const [open, setOpen] = useState(row.status === 'answered');
  const { due, handlerId, id, lodgedAt, provisional, status, step, subject, words } = row;
  return (
    <li className="line own-item complaint-own">
      <span className="grow">
        <span className="tag">{t(`words.complaintSubject.${subject}`)}</span> {words}
        <span className="faint line-facts">
          {t('complaints.own.lodged', { date: shortDayOf(lodgedAt) })}
          {handlerId ? ` · ${t('complaints.own.handler', { name: nameOf(handlerId) })}` : ''}
        </span>
        <button type="button" className="bare link" aria-expanded={open} onClick={() => setOpen(!open)}>
          {t(open ? 'complaints.own.less' : 'complaints.own.more')}
        </button>
        {open ? <OwnComplaint id={id} /> : null}
      </span>
      <span className="own-state">
        {t(`words.complaintStatus.${status}`)}
        {due && step ? (
          <span className="faint line-facts">
            {t(`complaints.until.${step}`, { date: shortDue({ due, provisional }) })}
          </span>
        ) : null}
        {row.late ? <span className="strong line-facts">{t('complaints.late')}</span> : null}
      </span>
    </li>
  );
}
