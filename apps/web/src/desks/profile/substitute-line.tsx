import { App, Button, Popconfirm } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../i18n/use-language';
import { asProblem, wordsOf } from '../../lib/problem';
import type { NameOf } from '../../lib/reference';
import { useFormat } from '../../lib/use-format';
import { substitutionState } from './own';
import { revokeSubstitute, type SubstituteRow } from './profile-queries';

interface SubstituteLineProps {
  readonly row: SubstituteRow;
  readonly nameOf: NameOf;
  /** Names the principal too, where several stand together. */
  readonly withPrincipal?: boolean;
}

/** One substitution: who for whom, from and to, how it stands, and its end. */
export function SubstituteLine({ nameOf, row, withPrincipal = false }: SubstituteLineProps): ReactNode {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const language = useLanguage();
  const { date, short, today, dayOf } = useFormat();
  const state = substitutionState(row, today);
  const [principal, substitute] = [nameOf(row.principalId), nameOf(row.substituteId)];
  const days = row.fromDate === row.toDate ? date(row.fromDate) : `${short(row.fromDate)} \u2013 ${short(row.toDate)}`;

  async function revoke(): Promise<void> {
    await revokeSubstitute(row.id).catch((thrown: unknown) => {
      void message.info(wordsOf(asProblem(thrown), language) ?? t('states.serverAway.title'));
    });
  }

  return (
    <li className="line">
      <span className="grow">
        <span className={state === 'now' || state === 'coming' ? 'strong' : 'muted'}>
          {withPrincipal ? t('substitute.forWhom', { substitute, principal }) : substitute}
        </span>{' '}
        <span className="muted">{days}</span>
        <span className="faint line-facts">
          {t(`substitute.state.${state}`)} {'\u00b7'}{' '}
          {t('substitute.setBy', { name: nameOf(row.setBy), date: dayOf(row.createdAt) })}
        </span>
      </span>
      {state === 'now' || state === 'coming' ? (
        <Popconfirm
          title={t('substitute.endAsk', { name: substitute })}
          okText={t('substitute.end')}
          cancelText={t('form.cancel')}
          onConfirm={() => void revoke()}
        >
          <Button size="small">{t('substitute.end')}</Button>
        </Popconfirm>
      ) : null}
    </li>
  );
}
