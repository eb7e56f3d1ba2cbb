import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { Alert, Button, Checkbox } from 'antd';
import { type ReactNode, useDeferredValue, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../i18n/use-language';
import { answerOf, api } from '../../lib/api';
import { FIELDS, type Field } from '../../lib/command-form/fields';
import type { FormContext } from '../../lib/command-form/form-context';
import { wordsOf } from '../../lib/problem';
import { useSession } from '../../lib/session';
import { useFormat } from '../../lib/use-format';
import { FieldInput } from '../../pieces/command-form/field-input';
import { FieldRow } from '../../pieces/command-form/field-row';
import { useCommandForm } from '../../pieces/command-form/use-command-form';
import { PageHelp } from '../../pieces/page-help';
import { PageTitle } from '../../pieces/page-title';
import './projects.css';

const text = (value: unknown): string => (typeof value === 'string' ? value.trim() : '');

/** A lead in four fields, and a warning where it may be registered already. */
export function RegisterLeadPage(): ReactNode {
  const { t } = useTranslation();
  const language = useLanguage();
  const navigate = useNavigate();
  const { name = '' } = useSearch({ from: '/projects/new' });
  const { personId, unitId } = useSession();
  const { today } = useFormat();
  const [checked, setChecked] = useState(false);
  const context: FormContext = useMemo(
    () => ({ name: 'RegisterLead', detail: null, item: null, escalationId: null, policy: null, calendar: null, today }),
    [today],
  );
  const form = useCommandForm({
    context,
    given: { name, ...(unitId ? { introducingUnitId: unitId, followerId: personId } : {}) },
    onDone: ({ project }) => void navigate({ to: '/projects/$projectId', params: { projectId: project.id } }),
  });
  const { values } = form;
  const sought = useDeferredValue(text(values.name));
  const investor = useDeferredValue(text((values.investor as { readonly name?: string } | undefined)?.name));
  const { data: similar } = useQuery({
    queryKey: ['similar', sought, investor],
    queryFn: async () => {
      const query = { name: sought, ...(investor ? { investor } : {}) };
      return (await answerOf(api.GET('/api/projects/similar', { params: { query } }))).rows;
    },
    enabled: sought.length >= 2,
  });
  const found = sought.length >= 2 ? (similar ?? []) : [];
  const [first, rest] = [FIELDS.RegisterLead.slice(0, 5), FIELDS.RegisterLead.slice(5)];
  const draw = (field: Field): ReactNode => (
    <FieldRow key={field.name} field={field} fault={form.faults[field.name] ?? null}>
      {(ids) => (
        <FieldInput
          {...{ field, ids, context, values }}
          value={values[field.name]}
          onChange={(value) => form.set(field.name, value)}
        />
      )}
    </FieldRow>
  );
  return (
    <>
      <PageTitle title={t('lead.title')}>
        <PageHelp help={t('lead.help', { returnObjects: true })} />
      </PageTitle>
      <form
        className="lead-form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (!form.busy) void form.submit();
        }}
      >
        {first.map(draw)}
        {found.length > 0 ? (
          <section className="similar" aria-live="polite">
            <p className="strong">{t('lead.similar')}</p>
            <ul>
              {found.map((each) => (
                <li key={each.id}>
                  <Link to="/projects/$projectId" params={{ projectId: each.id }} target="_blank">
                    {each.name}
                  </Link>{' '}
                  <span className="muted">
                    {each.investorName ?? t('project.noInvestor')} {'\u00b7'} {t(`words.stage.${each.stage}`)}
                  </span>
                </li>
              ))}
            </ul>
            <p className="muted">{t('lead.similarNote')}</p>
            <Checkbox checked={checked} onChange={({ target }) => setChecked(target.checked)}>
              {t('lead.check')}
            </Checkbox>
          </section>
        ) : null}
        <details className="lead-more">
          <summary>{t('lead.more')}</summary>
          <div>{rest.map(draw)}</div>
        </details>
        <p className="muted">{t('lead.after')}</p>
        {form.problem ? (
          <Alert
            type="error"
            role="alert"
            title={form.problem.passing ? t('form.away') : (wordsOf(form.problem, language) ?? t('form.refused'))}
          />
        ) : null}
        <div className="row">
          <Button type="primary" htmlType="submit" loading={form.busy} disabled={found.length > 0 && !checked}>
            {form.problem?.passing ? t('form.again') : t('act.RegisterLead')}
          </Button>
          <Link to="/projects">
            <Button>{t('form.cancel')}</Button>
          </Link>
        </div>
      </form>
    </>
  );
}
