import type { Complaint } from '@bangban/contract';
import type { ComplaintStep } from '@bangban/contract/vocabulary';
import {
  activePerson,
  dateAt,
  type FileEvent,
  type FileNotice,
  helpCentreHead,
  limitDayText,
  type Text,
} from '@bangban/kernel';
import type { FileContext } from '../file-kinds';
import { decidersOf, leadersAbove, mayHandle, mayKnow } from './complaint-readers';
import type { ComplaintFact } from './complaint.events';

type Known = readonly (string | null | undefined)[];

/**
 * Of what was complained of, and of whom, nothing stands in a notice. Nobody of a unit that is not to know is told anything,
 * whatever they are besides.
 */
export function complaintNotices(
  { fact, recordedAt }: FileEvent<ComplaintFact>,
  complaint: Complaint,
  ctx: FileContext,
): readonly FileNotice[] {
  const { confidential, contactId, handlerId, projectName: name, recordedBy, unitId } = complaint;
  const tell = (people: Known, title: Text, body: Text = { zh: name, en: name }): readonly FileNotice[] =>
    [...new Set(people)].flatMap((id) =>
      typeof id === 'string' && mayKnow(complaint, id, ctx) ? [{ recipientId: id, title, body }] : [],
    );
  const until = (clock: Complaint['clock']): Text => {
    if (!clock) return { zh: name, en: name };
    const day = (language: 'zh' | 'en'): string => limitDayText(clock, ctx.calendar.utcOffsetMinutes, language);
    return { zh: `${name}（${day('zh')} 前）`, en: `${name} (by ${day('en')})` };
  };
  const head = helpCentreHead(ctx.directory);
  switch (fact.type) {
    case 'ComplaintLodged':
      return [
        ...tell(intakeOf(complaint, ctx), LODGED, until(complaint.clock)),
        ...(recordedBy === null ? [] : tell([contactId], RECORDED)),
      ];
    case 'ComplaintAccepted':
      return [
        ...tell([handlerId], HANDLED, until(complaint.clock)),
        ...tell([contactId], ACCEPTED, until(complaint.clock)),
        ...(confidential || unitId === null ? [] : tell([ctx.directory.units[unitId]?.headId], CONCERNED)),
      ];
    case 'ComplaintHandedOver':
      return tell([handlerId], HANDLED, until(complaint.clock));
    case 'ComplaintRefused':
      return tell([contactId], REFUSED);
    case 'ComplaintAnswered':
      return tell([contactId], ANSWERED, until(complaint.clock));
    case 'ComplaintSettled':
    case 'ComplaintLeftUnsaid':
      return tell([handlerId], fact.type === 'ComplaintSettled' ? SETTLED : UNSAID);
    case 'ComplaintReopened':
      return [
        ...tell([handlerId], NOT_SETTLED),
        ...tell(decidersOf(complaint, ctx), TO_DECIDE, until(complaint.clock)),
      ];
    case 'ComplaintDecided':
      return tell([contactId, handlerId], DECIDED);
    case 'ComplaintWithdrawn':
      return tell(handlerId === null ? intakeOf(complaint, ctx) : [handlerId], WITHDRAWN);
    case 'ComplaintFileAttached': {
      const day = (at: string): string => dateAt(at, ctx.calendar.utcOffsetMinutes);
      const { acceptedAt, deciders, files = [] } = complaint;
      // Whoever handles it is told once a day that the company sent more.
      const since = files.filter(({ at, side }) => side === 'complaint' && acceptedAt !== null && at > acceptedAt);
      const today = since.filter(({ at }) => day(at) === day(recordedAt));
      return fact.data.side === 'complaint' && today.length === 1 ? tell([handlerId, ...deciders], MORE) : [];
    }
    case 'ComplaintOverdue':
      return tell([...owingOf(complaint, fact.data.step, ctx), head], OVERDUE[fact.data.step]);
    case 'ComplaintClimbed':
      return tell(leadersAbove(complaint, ctx), CLIMBED[fact.data.step]);
    case 'ComplaintFileTakenBack':
    case 'SettlingRefused':
      return [];
  }
}

/** Who takes it on: whoever helps the project, else the centre's head. */
function intakeOf(complaint: Complaint, ctx: FileContext): Known {
  const desk = activePerson(ctx.directory, ctx.named?.project?.parties['help-centre']?.personId);
  const ready = desk !== null && mayHandle(complaint, desk, ctx);
  return ready ? [desk] : [helpCentreHead(ctx.directory)];
}

function owingOf(complaint: Complaint, step: ComplaintStep, ctx: FileContext): Known {
  if (step === 'accept') return intakeOf(complaint, ctx);
  return step === 'decide' ? decidersOf(complaint, ctx) : [complaint.handlerId];
}

const LODGED: Text = { zh: '有客商投诉待受理', en: 'A complaint of a company is to be taken on' };
const RECORDED: Text = { zh: '帮办中心已为您登记投诉', en: 'The help centre has recorded your complaint' };
const HANDLED: Text = { zh: '客商投诉请您办理', en: 'A complaint of a company is yours to answer' };
const ACCEPTED: Text = { zh: '您的投诉已受理', en: 'Your complaint has been taken on' };
const CONCERNED: Text = { zh: '有客商投诉涉及本单位', en: 'A complaint of a company concerns your unit' };
const REFUSED: Text = { zh: '您的投诉未予受理，请查看原因', en: 'Your complaint was not taken on: see why' };
const ANSWERED: Text = { zh: '您的投诉已答复，请评价', en: 'Your complaint is answered: is it settled?' };
const SETTLED: Text = { zh: '客商对投诉答复表示满意', en: 'A company is satisfied with the answer to its complaint' };
const UNSAID: Text = {
  zh: '投诉答复后客商未评价，已办结',
  en: 'A company said nothing on an answer: its complaint is closed',
};
const NOT_SETTLED: Text = {
  zh: '客商对投诉答复不满意',
  en: 'A company is not satisfied with the answer to its complaint',
};
const TO_DECIDE: Text = { zh: '客商投诉请您复核决定', en: 'A complaint of a company is yours to decide' };
const DECIDED: Text = { zh: '投诉已作复核决定', en: 'A complaint was decided once more' };
const WITHDRAWN: Text = { zh: '客商撤回了投诉', en: 'A complaint was withdrawn' };
const MORE: Text = { zh: '客商为投诉补充了附件', en: 'A company sent more files with its complaint' };
const OVERDUE: Readonly<Record<ComplaintStep, Text>> = {
  accept: { zh: '客商投诉受理已逾期', en: 'A complaint was not taken on in time' },
  answer: { zh: '客商投诉答复已逾期', en: 'A complaint was not answered in time' },
  confirm: UNSAID,
  decide: { zh: '客商投诉复核已逾期', en: 'A complaint was not decided in time' },
};
const CLIMBED: Readonly<Record<ComplaintStep, Text>> = {
  accept: { zh: '客商投诉逾期仍未受理', en: 'A complaint is still not taken on, past its limit' },
  answer: { zh: '客商投诉逾期仍未答复', en: 'A complaint is still not answered, past its limit' },
  confirm: UNSAID,
  decide: { zh: '客商投诉逾期仍未复核', en: 'A complaint is still not decided, past its limit' },
};
