import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Tooltip } from 'antd';
import { Fragment, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { LateKind } from '@bangban/domain';
import { lateQuery, type Scope } from '../lib/obligations';
import './late-bridge.css';

interface LateBridgeProps {
  readonly scope: Scope;
  /** Which part of it is on the screen. */
  readonly chosen?: LateKind | 'all';
}

/** 现已超期: one figure, and by which limits it comes about; each opens to just its rows. */
export function LateBridge({ chosen, scope }: LateBridgeProps): ReactNode {
  const { t } = useTranslation();
  const { data } = useQuery(lateQuery(scope));
  if (!data || (data.late === 0 && chosen === undefined)) return null;
  const parts = data.rows.filter(({ kind, late }) => late > 0 || kind === chosen);
  const linkTo = (late: LateKind | 'all') => ({ to: '/workbench', search: { scope, late } }) as const;
  return (
    <p className="late-bridge" role="status">
      <Tooltip title={t('words.late.means')}>
        <Link {...linkTo('all')} className={chosen === 'all' ? 'strong' : ''}>
          {t(`words.late.now.${scope}`, { count: data.late })}
        </Link>
      </Tooltip>
      {t('words.late.of')}
      {parts.map(({ kind, late }, at) => (
        <Fragment key={kind}>
          {at > 0 ? ' \u00b7 ' : ''}
          <Link {...linkTo(kind)} className={chosen === kind ? 'strong' : 'quiet'}>
            {t(`words.late.kind.${kind}`)} <span className="num">{late}</span>
          </Link>
        </Fragment>
      ))}
      {chosen === undefined ? null : (
        <Link to="/workbench" search={{ scope }} className="late-back">
          {t('words.late.back')}
        </Link>
      )}
    </p>
  );
}
