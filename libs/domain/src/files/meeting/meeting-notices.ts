import type { Meeting } from '@bangban/contract';
import { MEETING_KIND_WORDS } from '@bangban/contract/vocabulary';
import {
  dateAt,
  type FileEvent,
  type FileNotice,
  helpCentreHead,
  signingHead,
  type Text,
  toMillis,
} from '@bangban/kernel';
import type { FileContext } from '../file-kinds';
import type { MeetingFact } from './meeting.events';

const two = (number: number): string => String(number).padStart(2, '0');

/** A day and a time of the place. */
function whenOf({ day, startsAt }: Meeting, { calendar }: FileContext): string {
  const local = new Date(toMillis(startsAt) + calendar.utcOffsetMinutes * 60_000);
  return `${day} ${two(local.getUTCHours())}:${two(local.getUTCMinutes())}`;
}

const kindOf = ({ kind }: Meeting): Text => MEETING_KIND_WORDS[kind];

/** Whom an event concerns: who chairs and prepares it, and, once it is invited to, the units. */
export function noticesOf(
  { actor, fact }: FileEvent<MeetingFact>,
  meeting: Meeting,
  ctx: FileContext,
): readonly FileNotice[] {
  const text = textOf(fact, meeting, ctx);
  if (!text) return [];
  const { directory } = ctx;
  const hosts = [meeting.chairId, meeting.calledBy, helpCentreHead(directory)];
  const guests = meeting.invited.map((unitId) => signingHead(directory, unitId));
  const people = text.all ? [...hosts, ...guests] : hosts;
  const others = [...new Set(people)].filter((id): id is string => !!id && id !== actor.id);
  return others.map((recipientId) => ({ recipientId, title: text.title, body: text.body }));
}

interface Told {
  readonly all: boolean;
  readonly title: Text;
  readonly body: Text;
}

function textOf(fact: MeetingFact, meeting: Meeting, ctx: FileContext): Told | null {
  const { en, zh } = kindOf(meeting);
  const when = whenOf(meeting, ctx);
  const about = { zh: `${zh}（${when}，${meeting.place}）`, en: `${en} (${when}, ${meeting.place})` };
  const told = (all: boolean, title: Text, more: Text | null = null): Told => ({
    all,
    title,
    body: more ? { zh: `${about.zh}：${more.zh}`, en: `${about.en}: ${more.en}` } : about,
  });
  const plain = (words: string): Text => ({ zh: words, en: words });
  switch (fact.type) {
    case 'MeetingCalled': {
      const day = dateAt(meeting.agendaDue, ctx.calendar.utcOffsetMinutes - 1);
      const closes = { zh: `议题征集至 ${day}`, en: `matters can be proposed until ${day}` };
      return told(false, { zh: '已召集项目调度会', en: 'A dispatch meeting is called' }, closes);
    }
    case 'AgendaClosed': {
      const count = meeting.order.length;
      const matters = { zh: `议题 ${count} 个`, en: `matters on the agenda: ${count}` };
      return told(true, { zh: '项目调度会会议通知', en: 'You are invited to a dispatch meeting' }, matters);
    }
    case 'MeetingPostponed':
      return told(true, { zh: '项目调度会改期', en: 'A dispatch meeting is moved' }, plain(fact.data.reason));
    case 'MeetingCancelled':
      return told(true, { zh: '项目调度会取消', en: 'A dispatch meeting is cancelled' }, plain(fact.data.reason));
    case 'DecisionRefused': {
      const { decisionNo } = fact.data;
      const open = {
        zh: `第 ${decisionNo} 项议定事项项目未受理，请修改或撤销`,
        en: `decision no. ${decisionNo} was not taken by its project: amend it or drop it`,
      };
      return told(false, { zh: '议定事项未能落到项目', en: 'A decision is no item yet' }, open);
    }
    case 'MinutesIssued': {
      const { number, year } = fact.data;
      const which = { zh: `〔${year}〕${number} 号`, en: `no. ${number} of ${year}` };
      return told(true, { zh: '项目调度会纪要已印发', en: 'The minutes of a dispatch meeting are issued' }, which);
    }
    case 'MeetingAlarmed':
      return fact.data.what === 'not-held'
        ? told(false, { zh: '项目调度会到期未召开', en: 'A dispatch meeting was not held on its day' })
        : told(false, { zh: '会议纪要逾期未签发', en: 'The minutes of a dispatch meeting are late' });
    default:
      return null;
  }
}
