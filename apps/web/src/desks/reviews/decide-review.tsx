import { useQueryClient } from '@tanstack/react-query';
import { App, Input, Modal, Radio } from 'antd';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ADMISSION_VERDICTS, type AdmissionVerdict } from '@bangban/contract/vocabulary';
import { keys } from '../../lib/query-keys';
import { amendConditions, decideReview, type ReviewDetail } from '../../lib/reviews';
import { useSession } from '../../lib/session';
import { useSave } from '../../lib/use-save';
import { FormFault } from '../../pieces/form-fault';
import { FormField } from '../../pieces/form-field';
import { GatedButton } from '../../pieces/gated-button';
import { ConditionFields, type DraftCondition, draftFrom, isWhole, NEW_CONDITION } from './condition-fields';
import { useNotReviewing } from '../../pieces/review/use-not-reviewing';

const ADMITS: readonly AdmissionVerdict[] = ['admitted', 'conditional'];

/** To decide, or to amend what the project did not take; nothing where neither is left to do. */
export function DecideReview({ detail }: { readonly detail: ReviewDetail }): ReactNode {
  const { t } = useTranslation();
  const forbidden = useNotReviewing('decide-admission');
  const { personId } = useSession();
  const { review, score, status } = detail;
  const { decision, refused } = review;
  if (status === 'withdrawn' || (decision && !refused)) return null;
  const gave = review.seats.some((seat) => seat.personId === personId && seat.handedIn);
  const reason = forbidden ?? (gave ? t('reviews.ownOpinion') : score ? null : t('reviews.notClosed'));
  return <Dialog detail={detail} reason={reason} />;
}

function Dialog({ detail, reason }: { readonly detail: ReviewDetail; readonly reason: string | null }): ReactNode {
  const { t } = useTranslation();
  const client = useQueryClient();
  const { message } = App.useApp();
  const { review, score } = detail;
  const { decision } = review;
  const [open, setOpen] = useState(false);
  const [verdict, setVerdict] = useState<AdmissionVerdict | undefined>(decision?.verdict);
  const [words, setWords] = useState('');
  const [conditions, setConditions] = useState<readonly DraftCondition[]>(decision?.conditions.map(draftFrom) ?? []);
  const form = useSave(
    async (said: AdmissionVerdict) => {
      const kept = said === 'conditional' ? conditions.filter(isWhole) : [];
      const body = { reason: words.trim(), conditions: kept.map((each) => ({ ...each, title: each.title.trim() })) };
      await (decision ? amendConditions(review.id, body) : decideReview(review.id, { ...body, verdict: said }));
      setOpen(false);
      await client.invalidateQueries({ queryKey: keys.lists });
      await client.invalidateQueries({ queryKey: keys.projects });
      void message.success(t(decision ? 'reviews.amendDone' : 'reviews.decideDone'));
    },
    { fieldOf: { REVIEW_CONDITIONS: 'conditions', REVIEW_CONDITION_HOLDER: 'conditions' } },
  );
  const barred = score?.vetoed
    ? t('reviews.vetoed')
    : score && !score.passes
      ? t('reviews.below', { total: score.total, mark: `${review.rules.passMark}` })
      : null;
  const whole = verdict !== 'conditional' || (conditions.length > 0 && conditions.every(isWhole));
  const title = t(decision ? 'reviews.amendTitle' : 'reviews.decideTitle');
  return (
    <>
      <GatedButton
        type="primary"
        reason={reason}
        onClick={() => {
          form.clear();
          setOpen(true);
        }}
      >
        {t(decision ? 'reviews.amend' : 'reviews.decide')}
      </GatedButton>
      <Modal
        open={open}
        title={title}
        width={640}
        okText={t(decision ? 'reviews.amend' : 'reviews.decide')}
        cancelText={t('form.cancel')}
        confirmLoading={form.busy}
        okButtonProps={{ disabled: verdict === undefined || words.trim() === '' || !whole }}
        onCancel={() => setOpen(false)}
        onOk={() => (verdict === undefined ? undefined : void form.save(verdict))}
        destroyOnHidden
      >
        {barred ? <p className="review-refused">{barred}</p> : null}
        {decision ? null : (
          <FormField label={t('reviews.verdict')} fault={form.faults.verdict}>
            {({ id }) => (
              <Radio.Group
                id={id}
                value={verdict}
                onChange={({ target }: { target: { value?: AdmissionVerdict } }) => {
                  setVerdict(target.value);
                  if (target.value === 'conditional' && conditions.length === 0) setConditions([NEW_CONDITION]);
                }}
                options={ADMISSION_VERDICTS.map((value) => ({
                  value,
                  label: t(`words.admission.${value}`),
                  disabled: barred !== null && ADMITS.includes(value),
                }))}
              />
            )}
          </FormField>
        )}
        <FormField label={t('reviews.reason')} fault={form.faults.reason}>
          {(ids) => (
            <Input.TextArea
              {...ids}
              maxLength={1_000}
              autoSize={{ minRows: 2, maxRows: 8 }}
              value={words}
              onChange={({ target }) => setWords(target.value)}
            />
          )}
        </FormField>
        {verdict === 'conditional' ? (
          <ConditionFields conditions={conditions} onChange={setConditions} fault={form.faults.conditions} />
        ) : null}
        <FormFault words={form.refusal} />
      </Modal>
    </>
  );
}
