import { useQuery } from '@tanstack/react-query';
import { Input } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { GUARDED_FIELDS } from '@bangban/contract/vocabulary';
import { useAddress, useAddressed } from '../../../lib/address';
import { asProblem } from '../../../lib/problem';
import { useNames } from '../../../lib/reference';
import { type Column, DataRows } from '../../../pieces/data-rows';
import { ProblemState } from '../../../pieces/problem-state';
import { Section } from '../../../pieces/section';
import { Skeleton } from '../../../pieces/skeleton';
import { type SeerRow, seersQuery } from './sight-queries';
import { useGroundWords } from './use-ground-words';

/** Who sees one project, and by what. It is named exactly: an administrator has no list of projects. */
export function ProjectSeers(): ReactNode {
  const { t } = useTranslation();
  const address = useAddress();
  const project = useAddressed('text');
  const { data, error, isFetching } = useQuery({ ...seersQuery(project ?? ''), enabled: project !== null });
  const columns = useColumns(data?.names);
  const problem = error ? asProblem(error) : null;
  return (
    <Section title={t('admin.sight.project')} about={t('admin.sight.projectAbout')}>
      <Input.Search
        key={project ?? ''}
        className="process-search"
        defaultValue={project ?? ''}
        maxLength={120}
        aria-label={t('admin.sight.which')}
        placeholder={t('admin.sight.which')}
        enterButton={t('admin.sight.look')}
        onSearch={(text) => address.replace('text', text.trim() || null)}
      />
      {project !== null && isFetching ? <Skeleton lines={4} /> : null}
      {problem?.code === 'PROJECT_UNKNOWN' ? <p role="alert">{t('admin.sight.noProject')}</p> : null}
      {problem && problem.code !== 'PROJECT_UNKNOWN' ? <ProblemState problem={problem} /> : null}
      {project !== null && data
        ? data.projects.map(({ projectId, rows }) => (
            <div key={projectId}>
              <p className="seers-of">{t('admin.sight.seers', { id: projectId, count: rows.length })}</p>
              <DataRows<SeerRow>
                name="seers"
                label={t('admin.sight.project')}
                columns={columns}
                rows={rows}
                keyOf={({ personId }) => personId}
              />
            </div>
          ))
        : null}
    </Section>
  );
}

function useColumns(names: Readonly<Record<string, string>> | undefined): readonly Column<SeerRow>[] {
  const { t } = useTranslation();
  const nameOf = useNames(names);
  const words = useGroundWords(nameOf);
  return [
    {
      key: 'person',
      title: t('admin.people.name'),
      width: '150px',
      narrow: 'lead',
      by: ({ personId }) => nameOf(personId),
      cell: ({ personId }) => nameOf(personId),
    },
    {
      key: 'by',
      title: t('admin.sight.byWhat'),
      width: 'minmax(0, 1fr)',
      cell: ({ by, owes }) => (
        <span className="row-cut">{[...by.map(words), ...(owes ? [t('admin.sight.owes')] : [])].join(' \u00b7 ')}</span>
      ),
    },
    ...GUARDED_FIELDS.map((field): Column<SeerRow> => ({
      key: field,
      title: t(`admin.guarded.${field}`),
      width: '140px',
      by: ({ fields }) => (fields.includes(field) ? 1 : 0),
      cell: ({ fields }) => (
        <>
          <span className="only-phone">{t(`admin.guarded.${field}`)} </span>
          {t(fields.includes(field) ? 'admin.sight.shown' : 'admin.sight.hidden')}
        </>
      ),
    })),
  ];
}
