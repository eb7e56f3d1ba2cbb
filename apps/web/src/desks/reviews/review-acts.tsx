import { useQueryClient } from '@tanstack/react-query';
import { App, Modal } from 'antd';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { can } from '../../lib/desks';
import { keys } from '../../lib/query-keys';
import { closeReview, inviteExpert, type ReviewDetail, withdrawReview } from '../../lib/reviews';
import { useSession } from '../../lib/session';
import { useSave } from '../../lib/use-save';
import { FormFault } from '../../pieces/form-fault';
import { FormField } from '../../pieces/form-field';
import { GatedButton } from '../../pieces/gated-button';
import { DecideReview } from './decide-review';
import { ExpertSelect } from '../../pieces/review/expert-select';
import { ReasonDialog } from '../../pieces/reason-dialog';
import { useNotReviewing } from '../../pieces/review/use-not-reviewing';

/** What whoever calls reviews may do now, each with why it cannot be done; and the decision. */
export function ReviewActs({ detail }: { readonly detail: ReviewDetail }): ReactNode {
  const { t } = useTranslation();
  const session = useSession();
  const forbidden = useNotReviewing('call-reviews');
  const { review, status } = detail;
  // To whom none of it ever falls, it would only stand in the way of their opinion.
  if (session.actingFor === null && !can(session, 'call-reviews') && !can(session, 'decide-admission')) return null;
  const { id } = review;
  const open = review.seats.filter(({ excused, handedIn }) => !excused && !handedIn);
  const inTime = open.some(({ late }) => !late);
  const handedIn = review.seats.filter((seat) => seat.handedIn && !seat.excused).length;
  const { leastExperts: least } = review.rules;
  const few = handedIn < least ? t('reviews.closeFew', { least: `${least}` }) : null;
  return (
    <>
      {status === 'open' ? (
        <>
          <Invite reviewId={id} reason={forbidden} />
          <ReasonDialog
            button={t('reviews.close')}
            title={t('reviews.closeTitle')}
            text={t('reviews.closeText', { count: open.length })}
            reason={forbidden ?? (inTime ? t('reviews.closeWaits') : few)}
            done={t('reviews.closeDone')}
            give={(reason) => closeReview(id, reason)}
          />
        </>
      ) : null}
      {status === 'open' || status === 'closed' ? (
        <ReasonDialog
          button={t('reviews.withdraw')}
          title={t('reviews.withdraw')}
          text={t('reviews.withdrawText')}
          reason={forbidden}
          done={t('reviews.withdrawDone')}
          give={(reason) => withdrawReview(id, reason)}
        />
      ) : null}
      <DecideReview detail={detail} />
    </>
  );
}

interface InviteProps {
  readonly reviewId: string;
  readonly reason: string | null;
}

function Invite({ reason, reviewId }: InviteProps): ReactNode {
  const { t } = useTranslation();
  const client = useQueryClient();
  const { message } = App.useApp();
  const [open, setOpen] = useState(false);
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [expertId] = chosen;
  const form = useSave(async (id: string) => {
    await inviteExpert(reviewId, id);
    setOpen(false);
    setChosen([]);
    await client.invalidateQueries({ queryKey: keys.lists });
    void message.success(t('reviews.inviteDone'));
  });
  return (
    <>
      <GatedButton
        reason={reason}
        onClick={() => {
          form.clear();
          setOpen(true);
        }}
      >
        {t('reviews.invite')}
      </GatedButton>
      <Modal
        open={open}
        title={t('reviews.invite')}
        okText={t('reviews.invite')}
        cancelText={t('form.cancel')}
        confirmLoading={form.busy}
        okButtonProps={{ disabled: expertId === undefined }}
        onCancel={() => setOpen(false)}
        onOk={() => (expertId === undefined ? undefined : void form.save(expertId))}
        destroyOnHidden
      >
        <FormField label={t('reviews.invite')} hint={t('reviews.call.expertsHint')}>
          {(ids) => <ExpertSelect ids={ids} value={chosen} onChange={setChosen} single />}
        </FormField>
        <FormFault words={form.refusal} />
      </Modal>
    </>
  );
}
