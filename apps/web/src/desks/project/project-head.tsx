import { PrinterOutlined } from '@ant-design/icons';
import { Button, Dropdown } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { stalledSince } from '@bangban/domain';
import { isEverPossible } from '../../lib/commands';
import { useActMenu } from '../../pieces/act-menu';
import { CommandButton } from '../../pieces/command-button';
import { Light } from '../../pieces/light';
import { PageHelp } from '../../pieces/page-help';
import { PageTitle } from '../../pieces/page-title';
import { StillTag } from '../../pieces/still-tag';
import { WatchButton } from '../../pieces/watch-button';
import { WhyRestLink } from '../../pieces/why-link';
import { type PartProps, projectCommand } from './shared';

/** The two acts of every day stand open; the rest is one click away. */
const OPEN = ['NoteProgress', 'RecordContact'] as const;
/** Acts that stand elsewhere on the page, beside what they are about. */
const ELSEWHERE: readonly string[] = [
  ...OPEN,
  'RecordAftercareCall',
  'DecideLeadContest',
  'RecordWarningSign',
  'ClearWarningSign',
  'GrantAgency',
  'WithdrawAgency',
  'ApplyInOneForm',
  'AdvanceStage',
  'RegisterLead',
  'ImportProject',
  'AnswerEscalation',
];

export function ProjectHead({ commands, detail, onPrint }: PartProps & { readonly onPrint: () => void }): ReactNode {
  const { t } = useTranslation();
  const { light, project } = detail;
  const state = (
    <span className="row">
      <span className="tag">{t(`words.stage.${project.stage}`)}</span>
      {project.status === 'active' ? null : <span className="tag strong">{t(`words.status.${project.status}`)}</span>}
      {light === 'none' ? null : <Light light={light} word />}
      <StillTag row={{ stalledSince: stalledSince(project) }} />
    </span>
  );
  const more = commands.filter(
    (each) =>
      each.itemId === null &&
      each.escalationId === null &&
      each.formId === null &&
      !ELSEWHERE.includes(each.command) &&
      isEverPossible(each),
  );
  const noun = { projectId: project.id, itemId: null };
  const menu = useActMenu(noun, more);
  return (
    <PageTitle title={project.name} state={state}>
      {OPEN.map((name) => (
        <CommandButton key={name} projectId={project.id} command={projectCommand(commands, name)} />
      ))}
      {more.length > 0 ? (
        <Dropdown trigger={['click']} menu={menu}>
          <Button>{t('project.more')}</Button>
        </Dropdown>
      ) : (
        <WhyRestLink {...noun} />
      )}
      <WatchButton projectId={project.id} itemId={null} />
      <Button type="text" icon={<PrinterOutlined />} aria-label={t('project.print')} onClick={onPrint} />
      <PageHelp help={t('project.help', { returnObjects: true })} />
    </PageTitle>
  );
}
