import type { HelpItemState } from '@bangban/domain';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useText } from '../../i18n/use-language';
import { type NameOf, policyQuery } from '../../lib/reference';
import { useDue } from '../../lib/use-due';
import { useFormat } from '../../lib/use-format';
import { Line } from './item-line';

/** 暂停计时, asked for or in force: why, until when, and who says so. */
export function Pause({ item, nameOf }: { readonly item: HelpItemState; readonly nameOf: NameOf }): ReactNode {
  const { t } = useTranslation();
  const text = useText();
  const { date } = useFormat();
  const { due } = useDue();
  const { data: policy } = useQuery(policyQuery(item.clocks.handling?.policyVersion ?? 1));
  const { pause } = item;
  if (!pause) return null;
  const kind = policy?.pauses.find(({ key }) => key === pause.kind);
  const values = { kind: kind ? text(kind.label) : pause.kind, until: date(pause.until) };
  const clock = item.clocks['pause-decision'];
  const by = clock?.state === 'running' ? due(clock) : '';
  return (
    <Line label={t('item.pause')}>
      {pause.granted
        ? t('item.paused', { ...values, by: nameOf(pause.granted.by) })
        : t('item.pauseAsked', { ...values, by: nameOf(pause.decider.personId), date: by })}{' '}
      <span className="faint">
        {pause.note}
        {kind ? ` \u00b7 ${kind.source}` : ''}
      </span>
    </Line>
  );
}

/** 延期: what has been granted, and what is asked for. */
export function Extensions({ item, nameOf }: { readonly item: HelpItemState; readonly nameOf: NameOf }): ReactNode {
  const { t } = useTranslation();
  const { date, days } = useFormat();
  const { due } = useDue();
  const dayOfLimit = (before: string): string => due({ due: before, provisional: false });
  const { extension, extensions = [] } = item;
  const clock = item.clocks['extension-decision'];
  return (
    <>
      {extensions.map(({ before, by, days: gained, reason, until }) => {
        const values = { before: dayOfLimit(before), until: date(until), days: days(gained) };
        return (
          <Line key={before} label={t('item.extension')}>
            {by === null ? t('item.extendedBySilence', values) : t('item.extended', { ...values, by: nameOf(by) })}{' '}
            <span className="faint">{reason}</span>
          </Line>
        );
      })}
      {extension ? (
        <Line label={t('item.extension')}>
          {t(
            extension.lapsed
              ? 'item.extensionClimbed'
              : extension.signed
                ? 'item.extensionToDecide'
                : 'item.extensionToSign',
            {
              before: dayOfLimit(extension.before),
              until: date(extension.until),
              by: nameOf((extension.signed ? extension.decider : extension.signer).personId),
              date: clock ? due(clock) : '',
            },
          )}{' '}
          <span className="faint">
            {extension.reason} {'\u00b7'} {extension.progress}
          </span>
        </Line>
      ) : null}
    </>
  );
}
