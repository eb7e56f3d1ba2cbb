import { Button } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { COMMAND_NAMES } from '../../lib/command-form/fields';
import { useSay } from '../../i18n/use-say';
import { ChoiceFilter, FilterBar, PeriodFilter, PersonFilter } from '../../pieces/filters';
import { ProjectFilter } from '../../pieces/project-filter';
import { type AuditProps, AuditRows } from './audit-rows';
import { OUTCOMES } from './supervision-search';
import { useFilters } from './use-filters';
import { useNameOfAct } from './use-name-of-act';

/** Acts beside the commands, as the record names them. */
const OTHER_ACTS = [
  ...['SignIn', 'SignOut', 'ActFor', 'ChangePassword', 'CreateToken', 'RevokeToken', 'UploadFile', 'ExportAudit'],
  ...[
    'SaveUnit',
    'SaveDefaultPersons',
    'SavePerson',
    'SaveRoles',
    'LeaveWork',
    'SaveAccount',
    'DisableAccount',
    'AddSubstitute',
    'AskForAdoption',
    'DraftCalendar',
    'ReviseCalendar',
    'RebaseCalendar',
    'CheckCalendar',
    'PublishCalendar',
    'WithdrawCalendar',
  ],
  ...['RevokeSubstitute', 'ResendDelivery', 'MoveClock', 'CreateAdministrator', 'Tick'],
];

/** 审计查询 on the supervision desk. */
export function AuditTab(): ReactNode {
  return <AuditList {...useFilters()} linked />;
}

/** Who tried what, from where, and what came of it. The file is made by the server, and is itself an entry. */
export function AuditList({ change, linked, search }: AuditProps): ReactNode {
  const { t } = useTranslation();
  const say = useSay();
  const { action, actorId, from, outcome, projectId, to } = search;
  const nameOfAct = useNameOfAct();
  const actions = [...COMMAND_NAMES, ...OTHER_ACTS].map((value) => ({ value, label: nameOfAct(value) }));
  const set = [action, actorId, from ?? to, outcome, projectId].filter((each) => each !== undefined).length;
  return (
    <>
      <FilterBar set={set}>
        <PersonFilter label={t('audit.who')} value={actorId} onChange={(id) => change({ actorId: id })} />
        <ChoiceFilter
          label={t('audit.action')}
          value={action}
          options={actions}
          onChange={(next) => change({ action: next })}
        />
        <ChoiceFilter
          label={t('audit.outcome')}
          value={outcome}
          options={OUTCOMES.map((value) => ({ value, label: say(`audit.outcomes.${value}`) }))}
          onChange={(next) => change({ outcome: next })}
        />
        <PeriodFilter
          optional
          value={{ ...(from ? { from } : {}), ...(to ? { to } : {}) }}
          onChange={(period) => change({ from: period.from || undefined, to: period.to || undefined })}
        />
        {linked ? <ProjectFilter value={projectId} onChange={(id) => change({ projectId: id })} /> : null}
        {projectId && !linked ? (
          <Button onClick={() => change({ projectId: undefined })}>{t('audit.oneProject')}</Button>
        ) : null}
      </FilterBar>
      <AuditRows search={search} change={change} linked={linked} />
    </>
  );
}
