import type { RecipientRef } from '@bangban/contract/vocabulary';
import type { Language, Text } from '@bangban/kernel';

/** Who was meant, in the words of a notice that came to somebody else. */
const RECIPIENT_WORDS: Readonly<Record<RecipientRef, Text>> = {
  holder: { zh: '承办人', en: 'the handler' },
  'unit-head': { zh: '单位负责人', en: "the unit's head" },
  'lead-handler': { zh: '责任单位承办人', en: 'the handler of the lead unit' },
  'lead-unit-head': { zh: '责任单位负责人', en: 'the head of the lead unit' },
  'co-unit-heads': { zh: '协办单位负责人', en: 'the head of a co-unit' },
  'introducing-unit-head': { zh: '引资单位负责人', en: 'the head of the introducing unit' },
  'landing-place-head': { zh: '项目落户地负责人', en: 'the head of the landing place' },
  'helpdesk-officer': { zh: '帮办员', en: 'the helpdesk' },
  'help-centre-head': { zh: '帮办中心负责人', en: "the help centre's head" },
  follower: { zh: '跟进人', en: 'the follower' },
  leader: { zh: '包保领导', en: 'the leader' },
  'leader-in-charge': { zh: '分管领导', en: 'the leader in charge' },
  'principal-leaders': { zh: '主要领导', en: 'the principal leaders' },
  'supervision-heads': { zh: '督查室主任', en: 'the head of supervision' },
  inspectors: { zh: '督查员', en: 'the inspectors' },
  'investor-contacts': { zh: '企业联系人', en: "the investor's contact" },
};

const SAID: Readonly<Record<Language, (whom: string) => string>> = {
  zh: (whom) => `（本应通知${whom}，现无人在岗，按规则转由您接收。）`,
  en: (whom) => ` (This was for ${whom}: nobody is there now, and by the rules it has come to you.)`,
};

/** Why a notice came to whoever reads it; empty where it was theirs. `instead` names receivers, `unit` whose they are. */
export function insteadText(instead: unknown, unit: unknown, language: Language): string {
  if (typeof instead !== 'string' || instead === '') return '';
  const named = instead.split(',').map((ref) => RECIPIENT_WORDS[ref as RecipientRef][language]);
  const whom = named.join(language === 'zh' ? '、' : ', ');
  if (typeof unit !== 'string' || unit === '') return SAID[language](whom);
  return SAID[language](language === 'zh' ? `${unit}${whom}` : `${whom} of ${unit}`);
}
