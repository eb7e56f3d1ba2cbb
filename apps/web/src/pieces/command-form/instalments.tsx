import { Input, Select } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { agreedMoney, moneySums } from '@bangban/domain';
import { useLanguage } from '../../i18n/use-language';
import type { InstalmentLine } from '../../lib/command-form/payload';
import { instalmentSums } from '../../lib/command-form/instalments';
import { PARTS, partText, quarterAfter, yearText } from '../../i18n/plan-periods';
import { BY_LABEL } from '../../lib/search-options';
import { useFormat } from '../../lib/use-format';
import type { ReferenceProps } from './chooser';
import { Lines } from './lines';

const MOST = 60;

/** What is to arrive by when, line by line, and how far that is from what contracts agree. */
export function InstalmentsInput({ context, ids, onChange, value }: ReferenceProps): ReactNode {
  const { t } = useTranslation();
  const language = useLanguage();
  const { currency: currencyName, money } = useFormat();
  const agreed = context.detail ? agreedMoney(context.detail.project) : [];
  const lines = (value ?? []) as readonly InstalmentLine[];
  const begin = (): InstalmentLine => {
    const period = quarterAfter(
      lines.flatMap((line) => line.period ?? []),
      context.today,
    );
    return { period, amount: '', currency: lines.at(-1)?.currency ?? agreed[0]?.currency ?? 'CNY' };
  };
  const thisYear = Number(context.today.slice(0, 4));
  const named = lines.flatMap(({ period }) => (period ? [Number(period.slice(0, 4))] : []));
  const [from, to] = [Math.min(thisYear - 3, ...named), Math.max(thisYear + 8, ...named)];
  const years = Array.from({ length: to - from + 1 }, (_, index) => `${from + index}`);
  return (
    <>
      <Lines
        lines={lines}
        onChange={onChange}
        className="row wrap measure-line"
        fewest={1}
        most={MOST}
        more={t('form.instalmentAdd')}
        begin={begin}
      >
        {(line, { drop, index, put }) => {
          const label = (field: string): string => t('form.instalmentNo', { no: `${index + 1}`, field });
          const [year = `${thisYear}`, part = 'Q1'] = line.period?.split('-') ?? [];
          return (
            <>
              <Select
                {...(index === 0 ? ids : {})}
                aria-label={label(t('form.instalmentYear'))}
                className="instalment-year"
                showSearch={BY_LABEL}
                value={year}
                options={years.map((each) => ({ value: each, label: yearText(each, language) }))}
                onChange={(next: string) => put({ ...line, period: `${next}-${part}` })}
              />
              <Select
                aria-label={label(t('form.instalmentPart'))}
                className="instalment-part"
                showSearch={BY_LABEL}
                value={part}
                options={PARTS.map((each) => ({ value: each, label: partText(each, language) }))}
                onChange={(next: string) => put({ ...line, period: `${year}-${next}` })}
              />
              <Input
                aria-label={label(t('form.shareAmount'))}
                placeholder={t('form.shareAmount')}
                inputMode="decimal"
                maxLength={18}
                className="share-amount"
                value={line.amount}
                onChange={({ target }) => put({ ...line, amount: target.value.replace(/[,\uFF0C\s]/g, '') })}
              />
              {agreed.length > 1 ? (
                <Select
                  aria-label={label(t('field.currency'))}
                  className="instalment-part"
                  value={line.currency}
                  options={agreed.map(({ currency }) => ({ value: currency, label: currencyName(currency) }))}
                  onChange={(currency: string) => put({ ...line, currency })}
                />
              ) : null}
              {drop}
            </>
          );
        }}
      </Lines>
      <div role="status">
        {instalmentSums(lines, moneySums(agreed)).map(({ currency, left, sum, whole }) => (
          <p key={currency} className={left === '0' ? 'muted' : 'strong'}>
            {t(
              left === '0'
                ? 'form.instalmentWhole'
                : left.startsWith('-')
                  ? 'form.instalmentMore'
                  : 'form.instalmentLeft',
              {
                sum: money({ amount: sum, currency }),
                whole: money({ amount: whole, currency }),
                left: money({ amount: left.replace('-', ''), currency }),
              },
            )}
          </p>
        ))}
      </div>
    </>
  );
}
