import type { Review } from '@bangban/contract';
import type { AdmissionVerdict } from '@bangban/contract/vocabulary';
import { type FileEvent, type FileNotice, limitDayText, type Text } from '@bangban/kernel';
import { holdersOf } from '../../access/given-acts';
import { reactionRefusalWords } from '../../reaction/reaction-words';
import type { FileContext } from '../file-kinds';
import type { ReviewFact } from './review.events';

const VERDICT_WORDS: Readonly<Record<AdmissionVerdict, Text>> = {
  admitted: { zh: '准入', en: 'admitted' },
  conditional: { zh: '附条件准入', en: 'admitted on conditions' },
  deferred: { zh: '暂缓', en: 'deferred' },
  rejected: { zh: '不予准入', en: 'not admitted' },
};

/** Of what was scored or remarked nothing stands in a notice: it is read on the review alone, by whoever may. */
export function reviewNotices(
  { fact }: FileEvent<ReviewFact>,
  review: Review,
  ctx: FileContext,
): readonly FileNotice[] {
  const { calledBy, seats, subject } = review;
  const tell = (people: readonly string[], title: Text, body: Text = both(subject)): readonly FileNotice[] =>
    [...new Set(people)].map((recipientId) => ({ recipientId, title, body }));
  const asked = seats.filter(({ excused }) => excused === null).map(({ personId }) => personId);
  const personOf = (no: number): string[] => seats.flatMap((seat) => (seat.no === no ? [seat.personId] : []));
  const until = (no: number): Text => {
    const seat = seats.find((each) => each.no === no);
    if (!seat) return both(subject);
    const day = (language: 'zh' | 'en'): string => limitDayText(seat, ctx.calendar.utcOffsetMinutes, language);
    return { zh: `${subject}（${day('zh')} 前）`, en: `${subject} (by ${day('en')})` };
  };
  switch (fact.type) {
    case 'ReviewCalled':
      return seats.flatMap(({ no, personId }) => tell([personId], ASKED, until(no)));
    case 'ExpertInvited':
      return tell([fact.data.personId], ASKED, until(fact.data.no));
    case 'ExpertReminded':
      return tell(personOf(fact.data.seat), REMINDED, until(fact.data.seat));
    case 'OpinionOverdue':
      return tell([...personOf(fact.data.seat), calledBy], OVERDUE, until(fact.data.seat));
    case 'ExpertExcused':
      return tell(personOf(fact.data.seat), { zh: '已准许您退出项目评审', en: 'You are excused from a review' });
    case 'ConflictDeclared':
      return fact.data.conflict === null
        ? []
        : tell([calledBy], { zh: '有专家申报利益冲突并退出评审', en: 'An expert declared a conflict and is excused' });
    case 'ReviewClosed':
      return tell([calledBy, ...holdersOf(ctx.policy.access.acts.admit, ctx.directory)], {
        zh: '评审意见已截止，待作准入决定',
        en: 'Opinions are closed: admission is to be decided',
      });
    case 'ReviewDecided': {
      const verdict = VERDICT_WORDS[fact.data.verdict];
      const title = { zh: `项目评审结论：${verdict.zh}`, en: `A review has decided: ${verdict.en}` };
      return tell([calledBy, ...asked], title);
    }
    case 'ReviewWithdrawn':
      return tell(asked, { zh: '项目评审已撤回', en: 'A review was withdrawn' }, both(fact.data.reason));
    case 'AdmissionRefused': {
      const why = reactionRefusalWords(fact.data.code);
      const by = review.decision?.by;
      return tell(
        [calledBy, ...(by === undefined ? [] : [by])],
        { zh: '准入决定未能记入项目', en: 'The project did not take a decision on admission' },
        { zh: `${subject}：${why.zh}`, en: `${subject}: ${why.en}` },
      );
    }
    case 'OpinionHandedIn':
    case 'ConditionsAmended':
      return [];
  }
}

const both = (text: string): Text => ({ zh: text, en: text });
const ASKED: Text = { zh: '请您提交项目评审意见', en: 'Your opinion on a project is asked for' };
const REMINDED: Text = { zh: '项目评审意见即将到期', en: 'Your opinion on a project is due soon' };
const OVERDUE: Text = { zh: '项目评审意见已逾期', en: 'An opinion on a project is overdue' };
