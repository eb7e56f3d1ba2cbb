import { useQuery, useQueryClient } from '@tanstack/react-query';
import { App, Select } from 'antd';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  keepPromotion,
  type PromotionPage,
  releasePromotion,
  turnIntoLead,
  unreleasePromotion,
  withdrawPromotion,
} from '../../lib/promotions';
import { keys } from '../../lib/query-keys';
import { peopleQuery, unitsQuery } from '../../lib/reference';
import { BY_LABEL } from '../../lib/search-options';
import { useSession } from '../../lib/session';
import { useSave } from '../../lib/use-save';
import { EntryChoice } from '../../pieces/command-form/investor-entry-input';
import { FormField } from '../../pieces/form-field';
import { GatedButton } from '../../pieces/gated-button';
import { Asking, LineField } from '../../pieces/asking';
import { useNotKeeping } from './investor-forms';
import { RevisePromotion } from './promotion-forms';

type Act = 'keep' | 'release' | 'unrelease' | 'withdraw';
const GIVE: Readonly<Record<Act, (id: string, reason: string) => Promise<unknown>>> = {
  keep: keepPromotion,
  release: releasePromotion,
  unrelease: unreleasePromotion,
  withdraw: withdrawPromotion,
};

/** What can be done with it where it stands; each asked for once more, with what it brings about. */
export function PromotionActs({ page }: { readonly page: PromotionPage }): ReactNode {
  const { promotion } = page;
  switch (promotion.status) {
    case 'draft':
      return (
        <>
          <RevisePromotion promotion={promotion} />
          <ActButton act="withdraw" page={page} />
          <ActButton act="keep" page={page} primary />
        </>
      );
    case 'kept':
      return (
        <>
          <RevisePromotion promotion={promotion} />
          <ActButton act="withdraw" page={page} />
          <ActButton act="release" page={page} />
          <TurnIntoLead page={page} />
        </>
      );
    case 'released':
      return (
        <>
          <ActButton act="unrelease" page={page} />
          <TurnIntoLead page={page} />
        </>
      );
    case 'withdrawn':
    case 'lead':
      return null;
  }
}

/** Why somebody may not release it; null where they may. */
function useNotReleasing({ may, promotion }: PromotionPage): string | null {
  const { t } = useTranslation();
  const { actingFor, personId } = useSession();
  if (may.release) return null;
  if (actingFor !== null) return t('libraries.inPerson');
  return promotion.hands.includes(personId) ? t('promotions.ownWork') : t('libraries.notDeciding');
}

interface ActButtonProps {
  readonly act: Act;
  readonly page: PromotionPage;
  readonly primary?: boolean;
}

function ActButton({ act, page, primary = false }: ActButtonProps): ReactNode {
  const { t } = useTranslation();
  const client = useQueryClient();
  const notKeeping = useNotKeeping();
  const notReleasing = useNotReleasing(page);
  const [open, setOpen] = useState(false);
  const [reason, setReason] = useState('');
  const form = useSave(async () => {
    await GIVE[act](page.promotion.id, reason.trim());
    setOpen(false);
    await client.invalidateQueries({ queryKey: keys.lists });
  });
  const asksWhy = act === 'unrelease' || act === 'withdraw';
  return (
    <>
      <GatedButton
        type={primary ? 'primary' : 'default'}
        reason={act === 'release' ? notReleasing : notKeeping}
        onClick={() => {
          form.clear();
          setOpen(true);
        }}
      >
        {t(`promotions.act.${act}`)}
      </GatedButton>
      <Asking
        title={t(`promotions.act.${act}`)}
        open={open}
        form={form}
        incomplete={asksWhy && reason.trim() === ''}
        onClose={() => setOpen(false)}
        onSend={() => void form.save(undefined)}
      >
        <p>{t(`promotions.about.${act}`)}</p>
        {asksWhy ? (
          <LineField tall label={t('promotions.reason')} longest={500} value={reason} onChange={setReason} />
        ) : null}
      </Asking>
    </>
  );
}

/** One act makes it a lead: the sheet says what it is, here only who brings it and who follows it. */
function TurnIntoLead({ page: { promotion } }: { readonly page: PromotionPage }): ReactNode {
  const { t } = useTranslation();
  const client = useQueryClient();
  const { message } = App.useApp();
  const { personId, unitId } = useSession();
  const notKeeping = useNotKeeping();
  const { data: units } = useQuery(unitsQuery);
  const { data: people } = useQuery(peopleQuery);
  const [open, setOpen] = useState(false);
  const [introducer, setIntroducer] = useState<string | null>(unitId);
  const [follower, setFollower] = useState<string | null>(personId);
  const [investorId, setInvestorId] = useState<string | undefined>();
  const form = useSave(async () => {
    const known = { ...(follower ? { followerId: follower } : {}), ...(investorId ? { investorId } : {}) };
    await turnIntoLead(promotion.id, { introducingUnitId: introducer ?? '', ...known });
    setOpen(false);
    await client.invalidateQueries({ queryKey: keys.lists });
    void message.success(t('promotions.turned'));
  });
  const offices = (units ?? []).filter(({ active }) => active).map(({ id, name }) => ({ value: id, label: name }));
  const members = (people ?? [])
    .filter((each) => each.active && each.unitId === introducer)
    .map(({ id, name }) => ({ value: id, label: name }));
  return (
    <>
      <GatedButton type="primary" reason={notKeeping} onClick={() => setOpen(true)}>
        {t('promotions.turn')}
      </GatedButton>
      <Asking
        title={t('promotions.turn')}
        open={open}
        form={form}
        incomplete={introducer === null}
        onClose={() => setOpen(false)}
        onSend={() => void form.save(undefined)}
      >
        <p>{t('promotions.turnText')}</p>
        <FormField label={t('field.introducingUnitId')}>
          {({ 'aria-invalid': _, ...ids }) => (
            <Select<string>
              {...ids}
              showSearch={BY_LABEL}
              value={introducer}
              options={offices}
              onChange={(next) => {
                setIntroducer(next);
                setFollower(null);
              }}
            />
          )}
        </FormField>
        <FormField optional label={t('field.followerId')}>
          {({ 'aria-invalid': _, ...ids }) => (
            <Select<string>
              {...ids}
              allowClear
              showSearch={BY_LABEL}
              value={members.some(({ value }) => value === follower) ? follower : null}
              options={members}
              onChange={(next) => setFollower(next ?? null)}
            />
          )}
        </FormField>
        <FormField optional label={t('field.investorId')}>
          {(ids) => <EntryChoice ids={ids} value={investorId} onChange={setInvestorId} />}
        </FormField>
      </Asking>
    </>
  );
}
