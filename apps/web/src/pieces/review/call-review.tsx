import { useQuery, useQueryClient } from '@tanstack/react-query';
import { App, Input, Modal } from 'antd';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ReviewCriterion } from '@bangban/domain';
import { REVIEW_FACTS, type ReviewFact } from '@bangban/contract/vocabulary';
import { keys } from '../../lib/query-keys';
import { newestPolicyQuery } from '../../lib/reference';
import { callReview } from '../../lib/reviews';
import { useSave } from '../../lib/use-save';
import { FormFault } from '../form-fault';
import { FormField } from '../form-field';
import { GatedButton } from '../gated-button';
import { ProjectFilter } from '../project-filter';
import { ExpertSelect } from './expert-select';
import { useNotReviewing } from './use-not-reviewing';

interface CallReviewProps {
  /** Where it is called from a project. */
  readonly projectId?: string;
  /** A review of it is under way. */
  readonly pending?: boolean;
}

const FIELD_OF = {
  REVIEW_FACT_MISSING: 'facts',
  REVIEW_FEW_EXPERTS: 'expertIds',
  REVIEW_EXPERT_UNKNOWN: 'expertIds',
  REVIEW_EXPERT_TWICE: 'expertIds',
  REVIEW_EXPERT_RELATED: 'expertIds',
  REVIEW_PROJECT_UNKNOWN: 'projectId',
  REVIEW_PROJECT_STATUS: 'projectId',
  REVIEW_TOO_LATE: 'projectId',
  REVIEW_OPEN: 'projectId',
};

/** What the sheet measures of a project. */
const factsOf = (criteria: readonly ReviewCriterion[]): readonly ReviewFact[] =>
  REVIEW_FACTS.filter((fact) =>
    criteria.some((each) => each.kind === 'measured' && (each.of === fact || each.per === fact)),
  );

/** 发起评审: which project, its facts as the sheet asks for them, and who is asked. */
export function CallReview({ pending = false, projectId: given }: CallReviewProps): ReactNode {
  const { t } = useTranslation();
  const client = useQueryClient();
  const { message } = App.useApp();
  const forbidden = useNotReviewing('call-reviews');
  const [open, setOpen] = useState(false);
  const { data: policy } = useQuery({ ...newestPolicyQuery, enabled: open });
  const [chosen, setChosen] = useState<string | undefined>();
  const [subject, setSubject] = useState('');
  const [facts, setFacts] = useState<Readonly<Partial<Record<ReviewFact, string>>>>({});
  const [expertIds, setExpertIds] = useState<readonly string[]>([]);
  const projectId = given ?? chosen;
  const form = useSave(
    async (id: string) => {
      const said = Object.entries(facts).filter(([, value]) => value.trim() !== '');
      const body = {
        projectId: id,
        subject: subject.trim(),
        facts: Object.fromEntries(said),
        expertIds: [...expertIds],
      };
      await callReview(body);
      setOpen(false);
      setSubject('');
      setFacts({});
      setExpertIds([]);
      await client.invalidateQueries({ queryKey: keys.lists });
      void message.success(t('reviews.call.done'));
    },
    { fieldOf: FIELD_OF },
  );
  const ready = projectId !== undefined && subject.trim() !== '' && expertIds.length > 0;
  return (
    <>
      <GatedButton
        {...(given === undefined ? { type: 'primary' as const } : { size: 'small' as const })}
        reason={forbidden ?? (pending ? t('reviews.call.pending') : null)}
        onClick={() => {
          form.clear();
          setOpen(true);
        }}
      >
        {t('reviews.call.title')}
      </GatedButton>
      <Modal
        open={open}
        title={t('reviews.call.title')}
        okText={t('reviews.call.title')}
        cancelText={t('form.cancel')}
        confirmLoading={form.busy}
        okButtonProps={{ disabled: !ready }}
        onCancel={() => setOpen(false)}
        onOk={() => (projectId === undefined ? undefined : void form.save(projectId))}
        destroyOnHidden
      >
        {given === undefined ? (
          <FormField label={t('reviews.project')} fault={form.faults.projectId}>
            {() => <ProjectFilter value={chosen} onChange={setChosen} />}
          </FormField>
        ) : null}
        <FormField label={t('reviews.subject')} fault={form.faults.subject}>
          {(ids) => (
            <Input.TextArea
              {...ids}
              maxLength={500}
              autoSize={{ minRows: 2, maxRows: 6 }}
              value={subject}
              onChange={({ target }) => setSubject(target.value)}
            />
          )}
        </FormField>
        <fieldset className="review-facts">
          <legend>{t('reviews.call.facts')}</legend>
          {factsOf(policy?.reviews.criteria ?? []).map((fact) => (
            <FormField key={fact} label={t(`reviews.fact.${fact}`)} fault={form.faults[`facts.${fact}`]}>
              {(ids) => (
                <Input
                  {...ids}
                  inputMode="decimal"
                  value={facts[fact] ?? ''}
                  onChange={({ target }) => setFacts({ ...facts, [fact]: target.value.trim() })}
                />
              )}
            </FormField>
          ))}
          {form.faults.facts ? <p className="field-fault">{form.faults.facts}</p> : null}
          <p className="faint field-hint">{t('reviews.call.hint')}</p>
        </fieldset>
        <FormField
          label={t('reviews.call.experts', { least: `${policy?.reviews.leastExperts ?? 1}` })}
          fault={form.faults.expertIds}
          hint={t('reviews.call.expertsHint')}
        >
          {(ids) => <ExpertSelect ids={ids} value={expertIds} onChange={setExpertIds} />}
        </FormField>
        <FormFault words={form.refusal} />
      </Modal>
    </>
  );
}
