import { Button } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { COMMAND_NAMES } from '../../lib/command-form/fields';
import { addressOf, countSet } from '../../lib/filters';
import { FilterBar } from '../../pieces/filters';
import { ListFilters } from '../../pieces/list-filters';
import { type AuditProps, AuditRows } from './audit-rows';
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
  const nameOfAct = useNameOfAct();
  const action = [...COMMAND_NAMES, ...OTHER_ACTS].map((value) => ({ value, label: nameOfAct(value) }));
  return (
    <>
      <FilterBar set={countSet('audit', search)}>
        <ListFilters
          list="audit"
          search={addressOf('audit', search)}
          change={change}
          offered={{ action }}
          without={linked ? [] : ['projectId']}
        />
        {search.projectId && !linked ? (
          <Button onClick={() => change({ projectId: undefined })}>{t('audit.oneProject')}</Button>
        ) : null}
      </FilterBar>
      <AuditRows search={search} change={change} linked={linked} />
    </>
  );
}
