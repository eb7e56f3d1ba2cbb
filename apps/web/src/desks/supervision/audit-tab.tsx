import { AUDIT_ACTS } from '@bangban/contract/vocabulary';
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

/** Commands on projects, and every other act that the audit has a word for. */
const ACTS = [...COMMAND_NAMES, ...Object.keys(AUDIT_ACTS)];

/** 审计查询 on the supervision desk. */
export function AuditTab(): ReactNode {
  return <AuditList {...useFilters()} linked />;
}

/** Who tried what, from where, and what came of it. The file is made by the server, and is itself an entry. */
export function AuditList({ change, linked, search }: AuditProps): ReactNode {
  const { t } = useTranslation();
  const nameOfAct = useNameOfAct();
  const action = ACTS.map((value) => ({ value, label: nameOfAct(value) }));
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
