import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { signState, signsOf, type WarningSign } from '@bangban/domain';
import { useFormat } from '../../lib/use-format';
import { CommandButton } from '../../pieces/command-button';
import { type PartProps, projectCommand } from './shared';

/** 预警信号: what is open first; what is over stays to be read. */
export function Signs({ commands, detail, nameOf }: PartProps): ReactNode {
  const { t } = useTranslation();
  const { project } = detail;
  const signs = [...signsOf(project)].reverse();
  if (signs.length === 0 && project.stage !== 'production' && project.stage !== 'commencement') return null;
  const [open, over] = [true, false].map((is) => signs.filter((each) => (signState(each, project) === 'open') === is));
  const cleared = over?.filter((each) => each.cleared !== null).length ?? 0;
  const ended = (over?.length ?? 0) - cleared;
  const overText = [
    ...(cleared > 0 ? [t('project.signs.cleared', { count: cleared })] : []),
    ...(ended > 0 ? [t('project.signs.ended', { count: ended })] : []),
  ].join(t('words.comma'));
  return (
    <section className="stack" aria-label={t('project.signs.title')}>
      <h2>
        {t('project.signs.title')}{' '}
        {open && open.length > 0 ? (
          <span className="faint">{t('project.signs.open', { count: open.length })}</span>
        ) : null}
      </h2>
      <div className="row wrap">
        <CommandButton projectId={project.id} command={projectCommand(commands, 'RecordWarningSign')} size="small" />
        {open && open.length > 0 ? (
          <CommandButton projectId={project.id} command={projectCommand(commands, 'ClearWarningSign')} size="small" />
        ) : null}
      </div>
      {signs.length === 0 ? <p className="muted">{t('project.signs.none')}</p> : null}
      {signs.length > 0 && open?.length === 0 ? <p className="muted">{t('project.signs.noneOpen')}</p> : null}
      <Lines all={open ?? []} nameOf={nameOf} />
      {over && over.length > 0 ? (
        <details>
          <summary>{overText}</summary>
          <Lines all={over} nameOf={nameOf} />
        </details>
      ) : null}
    </section>
  );
}

function Lines({ all, nameOf }: Pick<PartProps, 'nameOf'> & { readonly all: readonly WarningSign[] }): ReactNode {
  const { t } = useTranslation();
  const { date, shortDayOf } = useFormat();
  if (all.length === 0) return null;
  return (
    <ul className="fact-rows sign-lines">
      {all.map(({ by, cleared, id, kind, no, period, seenOn, source, words }) => (
        <li key={id}>
          <span>
            {no}. <strong>{t(`words.signKind.${kind}`)}</strong> <span className="faint">{period}</span>
          </span>
          <span>{words}</span>
          <span className="faint">
            {t('project.signs.seen', { date: date(seenOn), source: t(`words.signSource.${source}`), who: nameOf(by) })}
          </span>
          {cleared ? (
            <span className="faint">
              {t('project.signs.clearedBy', {
                date: shortDayOf(cleared.at),
                who: nameOf(cleared.by),
                reason: cleared.reason,
              })}
            </span>
          ) : null}
        </li>
      ))}
    </ul>
  );
}
