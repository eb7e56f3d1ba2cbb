import { useQuery, useQueryClient } from '@tanstack/react-query';
import { App, Input, Modal, Select } from 'antd';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { EXPERT_FIELDS, type ExpertField } from '@bangban/contract/vocabulary';
import { asProblem } from '../../lib/problem';
import { keys } from '../../lib/query-keys';
import { peopleQuery, useNames } from '../../lib/reference';
import { addExpert, type ExpertRow, expertsQuery, retireExpert, reviseExpert } from '../../lib/reviews';
import { useFormat } from '../../lib/use-format';
import { useSave } from '../../lib/use-save';
import { EmptyState } from '../../pieces/empty-state';
import { FormFault } from '../../pieces/form-fault';
import { FormField } from '../../pieces/form-field';
import { GatedButton } from '../../pieces/gated-button';
import { ProblemState } from '../../pieces/problem-state';
import { Skeleton } from '../../pieces/skeleton';
import { ReasonDialog } from '../../pieces/reason-dialog';
import { useNotReviewing } from '../../pieces/review/use-not-reviewing';

/** 专家库: who is asked about what; those who were retired last. */
export function PoolTab(): ReactNode {
  const { t } = useTranslation();
  const { data, error, refetch } = useQuery(expertsQuery);
  const nameOf = useNames(data?.names);
  if (error && !data) return <ProblemState problem={asProblem(error)} onRetry={() => void refetch()} />;
  if (!data) return <Skeleton lines={8} />;
  const rows = [...data.rows].sort(
    (one, other) => Number(one.expert.retired !== null) - Number(other.expert.retired !== null),
  );
  return (
    <>
      <div className="row wrap no-print">
        <span className="grow" />
        <ExpertForm row={null} />
      </div>
      {rows.length === 0 ? (
        <EmptyState title={t('reviews.pool.none')} text={t('reviews.pool.noneText')} />
      ) : (
        <ul className="expert-list" aria-label={t('reviews.pool.title')}>
          {rows.map((row) => (
            <Line key={row.expert.id} row={row} nameOf={nameOf} />
          ))}
        </ul>
      )}
    </>
  );
}

interface LineProps {
  readonly row: ExpertRow;
  readonly nameOf: (id: string | null) => string;
}

function Line({ nameOf, row }: LineProps): ReactNode {
  const { t } = useTranslation();
  const { shortDayOf } = useFormat();
  const forbidden = useNotReviewing('call-reviews');
  const { asked, expert, present, unitId } = row;
  const name = nameOf(expert.personId);
  return (
    <li className={expert.retired ? 'expert faint' : 'expert'}>
      <span className="grow">
        <span className="strong">{name}</span> <span className="muted">{nameOf(unitId)}</span>
        {present ? null : <span className="tag">{t('reviews.pool.absent')}</span>}
        <br />
        {expert.fields.map((field) => (
          <span key={field} className="tag">
            {t(`words.expertField.${field}`)}
          </span>
        ))}{' '}
        {expert.note}
        <br />
        <span className="faint">
          {expert.retired
            ? t('reviews.pool.left', { reason: expert.retired.reason })
            : `${t('reviews.pool.since')} ${shortDayOf(expert.since)} \u00b7 ${t('reviews.pool.asked')} ${asked}`}
        </span>
      </span>
      {expert.retired ? null : (
        <span className="row wrap no-print">
          <ExpertForm row={row} />
          <ReasonDialog
            button={t('reviews.pool.retire')}
            title={t('reviews.pool.retireTitle', { name })}
            reason={forbidden}
            done={t('reviews.pool.retired')}
            size="small"
            give={(reason) => retireExpert(expert.id, reason)}
          />
        </span>
      )}
    </li>
  );
}

/** To list somebody, or to say anew what somebody knows. */
function ExpertForm({ row }: { readonly row: ExpertRow | null }): ReactNode {
  const { t } = useTranslation();
  const client = useQueryClient();
  const { message } = App.useApp();
  const forbidden = useNotReviewing('call-reviews');
  const { data: people } = useQuery(peopleQuery);
  const [open, setOpen] = useState(false);
  const [personId, setPersonId] = useState<string | undefined>();
  const [fields, setFields] = useState<readonly ExpertField[]>(row?.expert.fields ?? []);
  const [note, setNote] = useState(row?.expert.note ?? '');
  const form = useSave(
    async () => {
      const said = { fields: [...fields], note: note.trim() };
      if (row) await reviseExpert(row.expert.id, said);
      else await addExpert({ personId: personId ?? '', ...said });
      setOpen(false);
      await client.invalidateQueries({ queryKey: keys.lists });
      void message.success(t(row ? 'reviews.pool.revised' : 'reviews.pool.added'));
    },
    { fieldOf: { EXPERT_PERSON: 'personId', EXPERT_EXISTS: 'personId', EXPERT_UNCHANGED: 'fields' } },
  );
  const title = t(row ? 'reviews.pool.revise' : 'reviews.pool.add');
  return (
    <>
      <GatedButton
        type={row ? 'default' : 'primary'}
        {...(row ? { size: 'small' as const } : {})}
        reason={forbidden}
        onClick={() => {
          form.clear();
          setOpen(true);
        }}
      >
        {title}
      </GatedButton>
      <Modal
        open={open}
        title={title}
        okText={title}
        cancelText={t('form.cancel')}
        confirmLoading={form.busy}
        okButtonProps={{ disabled: fields.length === 0 || (!row && personId === undefined) }}
        onCancel={() => setOpen(false)}
        onOk={() => void form.save(undefined)}
        destroyOnHidden
      >
        {row ? null : (
          <FormField label={t('reviews.pool.person')} fault={form.faults.personId}>
            {({ 'aria-invalid': _, ...ids }) => (
              <Select<string>
                {...ids}
                showSearch={{ optionFilterProp: 'label' }}
                {...(personId === undefined ? {} : { value: personId })}
                options={(people ?? []).map(({ id, name }) => ({ value: id, label: name }))}
                onChange={setPersonId}
              />
            )}
          </FormField>
        )}
        <FormField label={t('reviews.pool.fields')} fault={form.faults.fields}>
          {({ 'aria-invalid': _, ...ids }) => (
            <Select<ExpertField[]>
              {...ids}
              mode="multiple"
              value={[...fields]}
              options={EXPERT_FIELDS.map((value) => ({ value, label: t(`words.expertField.${value}`) }))}
              onChange={setFields}
            />
          )}
        </FormField>
        <FormField label={t('reviews.pool.note')} fault={form.faults.note} optional>
          {(ids) => <Input {...ids} maxLength={200} value={note} onChange={({ target }) => setNote(target.value)} />}
        </FormField>
        <FormFault words={form.refusal} />
      </Modal>
    </>
  );
}
