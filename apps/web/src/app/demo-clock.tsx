import { ClockCircleOutlined } from '@ant-design/icons';
import { App, Dropdown } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../i18n/use-language';
import { answerOf, api } from '../lib/api';
import { can } from '../lib/desks';
import { asProblem, wordsOf } from '../lib/problem';
import { queryClient } from '../lib/query-client';
import { readAgain } from '../lib/read-again';
import type { Session } from '../lib/session';
import { useFormat } from '../lib/use-format';

const STEPS = [1, 3, 5, 10];

/** The date of a demo installation; who may, moves it on and watches what time decides. */
export function DemoClock({ session }: { readonly session: Session }): ReactNode {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const language = useLanguage();
  const { dayOf } = useFormat();
  const today = dayOf(session.now);
  const may = can(session, 'move-demo-clock');

  async function move(workingDays: number): Promise<void> {
    try {
      const { now } = await answerOf(api.PUT('/api/demo/clock', { body: { workingDays } }));
      await readAgain(queryClient);
      void message.info(t('demo.advanced', { date: dayOf(now) }));
    } catch (error) {
      void message.info(wordsOf(asProblem(error), language) ?? t('states.serverAway.title'));
    }
  }

  const face = (
    <>
      <ClockCircleOutlined />
      <span>{today}</span>
    </>
  );
  const label = t('bar.demoClock', { date: today });
  if (!may) {
    return (
      <span className="bar-button only-wide" title={label}>
        {face}
      </span>
    );
  }
  return (
    <Dropdown
      trigger={['click']}
      menu={{
        items: STEPS.map((count) => ({
          key: count,
          label: t('demo.advance', { count }),
          onClick: () => void move(count),
        })),
      }}
    >
      <button type="button" className="bar-button only-wide" aria-label={label} title={t('demo.title')}>
        {face}
      </button>
    </Dropdown>
  );
}
