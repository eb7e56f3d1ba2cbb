import { useQuery, useQueryClient } from '@tanstack/react-query';
import { App, Input, Modal, Select } from 'antd';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { HOLD_REASONS, type HoldReason } from '@bangban/contract/vocabulary';
import type { DateOnly } from '@bangban/kernel';
import { can } from '../../lib/desks';
import {
  endHold,
  type HeldFilter,
  heldCountsQuery,
  moveHold,
  type OpenHold,
  openHoldQuery,
  placeHold,
  releaseFromHold,
} from '../../lib/holds';
import { keys } from '../../lib/query-keys';
import { useSession } from '../../lib/session';
import { useSave } from '../../lib/use-save';
import { DayPicker } from '../../pieces/day-picker';
import { FormFault } from '../../pieces/form-fault';
import { FormField } from '../../pieces/form-field';
import { GatedButton } from '../../pieces/gated-button';

type Act = 'place' | 'move' | 'release' | 'finish';
const DONE = { place: 'placed', move: 'moved', release: 'released', finish: 'finished' } as const;

/** Why somebody may not; null where they may. */
function useNotHolding(): string | null {
  const { t } = useTranslation();
  const session = useSession();
  if (session.actingFor !== null) return t('supervision.hold.acting');
  return can(session, 'hold-escalations') ? null : t('supervision.hold.forbidden');
}

export function PlaceHold(): ReactNode {
  return <Acts acts={['place']} current={null} filter={{}} />;
}

interface HoldActsProps {
  readonly current: OpenHold;
  readonly filter: HeldFilter;
}

/** To move the end, to let go what the filters choose, and to end it: each with its reason. */
export function HoldActs({ current, filter }: HoldActsProps): ReactNode {
  return <Acts acts={['release', 'move', 'finish']} current={current} filter={filter} />;
}

interface ActsProps {
  readonly acts: readonly Act[];
  readonly current: OpenHold | null;
  readonly filter: HeldFilter;
}

function Acts({ acts, current, filter }: ActsProps): ReactNode {
  const { t } = useTranslation();
  const client = useQueryClient();
  const { message } = App.useApp();
  const notHolding = useNotHolding();
  const [asking, setAsking] = useState<Act | null>(null);
  const [words, setWords] = useState('');
  const [until, setUntil] = useState<DateOnly | undefined>();
  const [reason, setReason] = useState<HoldReason>('outage');
  const form = useSave(
    async (act: Act) => {
      await give(act, current?.hold.id ?? '', { words: words.trim(), until: until ?? '', reason, filter });
      setAsking(null);
      setWords('');
      setUntil(undefined);
      await client.invalidateQueries({ queryKey: keys.lists });
      void message.success(t(`supervision.hold.${DONE[act]}`));
    },
    { fieldOf: { HOLD_UNTIL_PAST: 'until', HOLD_TOO_LONG: 'until', HOLD_UNCHANGED: 'until' } },
  );
  const dated = asking === 'place' || asking === 'move';
  return (
    <>
      <div className="row wrap no-print">
        {acts.map((act) => (
          <GatedButton
            key={act}
            type={act === acts[0] ? 'primary' : 'default'}
            reason={notHolding}
            onClick={() => {
              form.clear();
              setAsking(act);
            }}
          >
            {t(`supervision.hold.${act}`)}
          </GatedButton>
        ))}
      </div>
      <Modal
        open={asking !== null}
        title={asking ? t(`supervision.hold.${asking}`) : ''}
        okText={asking ? t(`supervision.hold.${asking}`) : ''}
        cancelText={t('form.cancel')}
        confirmLoading={form.busy}
        okButtonProps={{ disabled: words.trim() === '' || (dated && until === undefined) }}
        onCancel={() => setAsking(null)}
        onOk={() => (asking ? void form.save(asking) : undefined)}
        destroyOnHidden
      >
        {asking === 'release' && current ? <Chosen holdId={current.hold.id} filter={filter} /> : null}
        {asking === 'finish' ? <Left /> : null}
        {asking === 'place' ? (
          <FormField label={t('supervision.hold.reason')}>
            {({ 'aria-invalid': _, ...ids }) => (
              <Select<HoldReason>
                {...ids}
                value={reason}
                options={HOLD_REASONS.map((value) => ({ value, label: t(`words.holdReason.${value}`) }))}
                onChange={setReason}
              />
            )}
          </FormField>
        ) : null}
        {dated ? (
          <FormField label={t('supervision.hold.until')} fault={form.faults.until}>
            {({ 'aria-describedby': describedBy, id }) => (
              <DayPicker
                id={id}
                {...(describedBy === undefined ? {} : { 'aria-describedby': describedBy })}
                value={until}
                onChange={setUntil}
              />
            )}
          </FormField>
        ) : null}
        <FormField
          label={asking === 'place' ? t('supervision.hold.words') : t('supervision.hold.why')}
          fault={form.faults.words}
        >
          {(ids) => (
            <Input.TextArea
              {...ids}
              maxLength={500}
              autoSize={{ minRows: 2, maxRows: 6 }}
              value={words}
              onChange={({ target }) => setWords(target.value)}
            />
          )}
        </FormField>
        <FormFault words={form.refusal} />
      </Modal>
    </>
  );
}

/** How many the filters choose, of what is held. */
function Chosen({ filter, holdId }: { readonly holdId: string; readonly filter: HeldFilter }): ReactNode {
  const { t } = useTranslation();
  const { data } = useQuery(heldCountsQuery(holdId, { ...filter, held: 'held' }));
  return <p>{t('supervision.hold.releaseText', { count: data?.total ?? 0 })}</p>;
}

function Left(): ReactNode {
  const { t } = useTranslation();
  const { data } = useQuery(openHoldQuery);
  return <p>{t('supervision.hold.finishText', { count: data?.held ?? 0 })}</p>;
}

interface Given {
  readonly words: string;
  readonly until: DateOnly;
  readonly reason: HoldReason;
  readonly filter: HeldFilter;
}

async function give(act: Act, id: string, { filter, reason, until, words }: Given): Promise<void> {
  switch (act) {
    case 'place':
      return void (await placeHold({ reason, words, until }));
    case 'move':
      return void (await moveHold(id, { until, words }));
    case 'finish':
      return void (await endHold(id, words));
    case 'release': {
      const { heldKind, leaderId, projectId, unitId } = filter;
      const one = <T,>(value: T | undefined): T[] | null => (value === undefined ? null : [value]);
      const portion = {
        projectIds: one(projectId),
        unitIds: one(unitId),
        leaderIds: one(leaderId),
        kinds: one(heldKind),
      };
      return void (await releaseFromHold(id, { ...portion, words }));
    }
  }
}
