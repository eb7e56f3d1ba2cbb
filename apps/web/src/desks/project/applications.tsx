import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { applicationStep } from '@bangban/domain';
import { useFormat } from '../../lib/use-format';
import { useItemTitle } from '../../lib/use-item-title';
import { CommandButton } from '../../pieces/command-button';
import '../../pieces/section.css';
import { type PartProps, projectCommand } from './shared';

/** 一表申请: what was applied for in one form, and how each unit stands to its part (分别受理). */
export function Applications({ commands, detail, nameOf }: PartProps): ReactNode {
  const { t } = useTranslation();
  const { dayOf } = useFormat();
  const titleOf = useItemTitle();
  const { items, project } = detail;
  const applied = items.flatMap((item) => (item.application ? [{ item, application: item.application }] : []));
  const applying = projectCommand(commands, 'ApplyInOneForm');
  if (applied.length === 0 && !applying?.allowed) return null;
  return (
    <section className="stack" aria-label={t('intake.title')}>
      <h2>{t('intake.title')}</h2>
      {applied.length === 0 ? <p className="muted">{t('intake.none')}</p> : null}
      <ul className="lines">
        {applied.map(({ application, item }) => (
          <li key={item.id} className="line">
            <span className="grow">
              <Link to="/items/$itemId" params={{ itemId: item.id }}>
                {titleOf(item)}
              </Link>
              <span className="faint line-facts">
                {nameOf(item.unitId)} {'\u00b7'}{' '}
                {t('intake.by', { person: nameOf(application.by), date: dayOf(application.at) })}
              </span>
            </span>
            <span className="strong">{t(`words.applicationStep.${applicationStep(item, project)}`)}</span>
          </li>
        ))}
      </ul>
      <div className="row wrap">
        <CommandButton projectId={project.id} command={applying} onlyAllowed size="small" />
      </div>
    </section>
  );
}
