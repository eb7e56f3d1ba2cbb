import { useQueryClient } from '@tanstack/react-query';
import { App, Button, Input, InputNumber, Slider } from 'antd';
import { type ReactNode, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ReviewCriterion } from '@bangban/domain';
import { useLabel } from '../../i18n/use-language';
import { keys } from '../../lib/query-keys';
import { declareConflict, handInOpinion, type ReviewDetail, type ReviewSeat } from '../../lib/reviews';
import { useFormat } from '../../lib/use-format';
import { useSave } from '../../lib/use-save';
import { FormFault } from '../../pieces/form-fault';
import { FormField } from '../../pieces/form-field';
import { MeasuredFacts } from './measured-facts';
import { ReasonDialog } from '../../pieces/reason-dialog';

interface OwnOpinionProps {
  readonly detail: ReviewDetail;
  readonly seat: ReviewSeat;
}

type Judged = Extract<ReviewCriterion, { readonly kind: 'judged' }>;
const isJudged = (each: ReviewCriterion): each is Judged => each.kind === 'judged';

/** 我的评审意见, made for a phone: declare, score, remark, hand in. Nobody else reads it until all are closed. */
export function OwnOpinion({ detail, seat }: OwnOpinionProps): ReactNode {
  const { t } = useTranslation();
  return (
    <section aria-label={t('reviews.own.title')} className="own-opinion">
      <h2>{t('reviews.own.title')}</h2>
      {seat.declaration ? <Sheet detail={detail} seat={seat} /> : <Declare reviewId={detail.review.id} />}
    </section>
  );
}

function Declare({ reviewId }: { readonly reviewId: string }): ReactNode {
  const { t } = useTranslation();
  const client = useQueryClient();
  const form = useSave(async (conflict: null) => {
    await declareConflict(reviewId, conflict);
    await client.invalidateQueries({ queryKey: keys.lists });
  });
  return (
    <div className="stack">
      <p>{t('reviews.own.declareFirst')}</p>
      <div className="row wrap">
        <Button type="primary" size="large" loading={form.busy} onClick={() => void form.save(null)}>
          {t('reviews.own.noConflict')}
        </Button>
        <StepBack reviewId={reviewId} />
      </div>
      <FormFault words={form.refusal} />
    </div>
  );
}

function StepBack({ reviewId }: { readonly reviewId: string }): ReactNode {
  const { t } = useTranslation();
  return (
    <ReasonDialog
      button={t('reviews.own.conflict')}
      title={t('reviews.own.conflict')}
      label={t('reviews.own.conflictWhich')}
      reason={null}
      done={t('reviews.own.excused')}
      give={(which) => declareConflict(reviewId, which)}
    />
  );
}

function Sheet({ detail, seat }: OwnOpinionProps): ReactNode {
  const { t } = useTranslation();
  const client = useQueryClient();
  const { message } = App.useApp();
  const { time } = useFormat();
  const { review } = detail;
  const judged = review.rules.criteria.filter(isJudged);
  const [scores, setScores] = useState<Readonly<Record<string, number>>>(seat.opinion?.scores ?? {});
  const [remarks, setRemarks] = useState(seat.opinion?.remarks ?? '');
  const form = useSave(async () => {
    await handInOpinion(review.id, { scores, remarks: remarks.trim() });
    await client.invalidateQueries({ queryKey: keys.lists });
    void message.success(t('reviews.own.done'));
  });
  const complete = judged.every(({ key }) => scores[key] !== undefined) && remarks.trim() !== '';
  return (
    <div className="stack">
      {seat.opinion ? (
        <p role="status">{t('reviews.own.given', { time: time(seat.opinion.at) })}</p>
      ) : (
        <p className={seat.late ? 'review-refused' : 'muted'}>
          {t(seat.late ? 'reviews.own.late' : 'reviews.own.declared')}
        </p>
      )}
      {judged.map((criterion) => (
        <Points
          key={criterion.key}
          criterion={criterion}
          value={scores[criterion.key]}
          onChange={(value) => setScores({ ...scores, [criterion.key]: value })}
        />
      ))}
      <FormField label={t('reviews.own.remarks')} hint={t('reviews.own.remarksHint')} fault={form.faults.remarks}>
        {(ids) => (
          <Input.TextArea
            {...ids}
            maxLength={2_000}
            autoSize={{ minRows: 3, maxRows: 12 }}
            value={remarks}
            onChange={({ target }) => setRemarks(target.value)}
          />
        )}
      </FormField>
      <FormFault words={form.refusal} />
      {complete ? null : <p className="faint">{t('reviews.own.incomplete')}</p>}
      <div className="row wrap">
        <Button
          type="primary"
          size="large"
          disabled={!complete}
          loading={form.busy}
          onClick={() => void form.save(undefined)}
        >
          {t(seat.opinion ? 'reviews.own.revise' : 'reviews.own.handIn')}
        </Button>
        {seat.opinion ? null : <StepBack reviewId={review.id} />}
      </div>
      <MeasuredFacts detail={detail} />
    </div>
  );
}

interface PointsProps {
  readonly criterion: Judged;
  readonly value: number | undefined;
  readonly onChange: (value: number) => void;
}

/** One criterion: drawn with a finger, or typed. */
function Points({ criterion, onChange, value }: PointsProps): ReactNode {
  const { t } = useTranslation();
  const labelOf = useLabel();
  const id = useId();
  const label = t('reviews.own.score', { label: labelOf(criterion.label) });
  return (
    <div className="points">
      <label htmlFor={id}>
        {label} <span className="faint">{t('reviews.own.weight', { weight: `${criterion.weight}` })}</span>
      </label>
      <div className="points-row">
        <Slider
          className="grow"
          min={0}
          max={100}
          value={value ?? 0}
          onChange={onChange}
          ariaLabelForHandle={label}
          tooltip={{ open: false }}
        />
        <InputNumber<number>
          id={id}
          min={0}
          max={100}
          precision={0}
          inputMode="numeric"
          value={value ?? null}
          onChange={(next) => (next === null ? undefined : onChange(next))}
        />
      </div>
      {criterion.vetoBelow === null ? null : (
        <span className="faint">{t('reviews.own.vetoBelow', { points: `${criterion.vetoBelow}` })}</span>
      )}
    </div>
  );
}
