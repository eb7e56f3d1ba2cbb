import { filled, type Language, type RefusalDetails, type Text } from '@bangban/kernel';
import { ACT_WORDS, FORM_STATE_WORDS, FORM_STATES } from '@bangban/contract/vocabulary';
import type { CommandName } from '../command/commands';
import { type RefusalCode, REFUSALS } from './refusals';

const COMMANDS = Object.keys(ACT_WORDS) as readonly CommandName[];

const STATES: Readonly<Record<string, string>> = {
  drafted: '草拟',
  issued: '已下发',
  signed: '已签收',
  'in-progress': '办理中',
  'awaiting-signature': '待签发',
  reported: '已报结',
  verified: '复核通过',
  closed: '已销号',
  void: '已作废',
  active: '推进中',
  shelved: '已搁置',
  terminated: '已终止',
  transferred: '已转出',
};

/** The refusal in words. */
export function refusalText(code: RefusalCode, details: RefusalDetails, language: Language): string {
  const values = { ...details, ...spoken(code, details, language) };
  return filled(REFUSALS[code][language], values);
}

function isText(value: unknown): value is Text {
  return typeof value === 'object' && value !== null && 'zh' in value && 'en' in value;
}

function spoken(code: RefusalCode, details: RefusalDetails, language: Language): RefusalDetails {
  if (code === 'GATE_NOT_MET' && Array.isArray(details.missing)) {
    const missing = details.missing as readonly { readonly label: Text }[];
    const labels = [...new Set(missing.map(({ label }) => label[language]))];
    return { count: missing.length, labels: labels.join(language === 'zh' ? '、' : ', ') };
  }
  if (code === 'FORBIDDEN' && isText(details.who)) {
    const who = details.who[language];
    return { whoText: language === 'zh' ? `，可由以下人员办理：${who}` : `; it can be given by: ${who}` };
  }
  if (code === 'FORM_STATE') {
    const state = FORM_STATES.find((each) => each === details.state);
    const move = COMMANDS.find((each) => each === details.move);
    return { stateText: state && FORM_STATE_WORDS[state][language], moveText: move && ACT_WORDS[move][language] };
  }
  const status = details.status === 'closed' ? '已办结' : STATES[String(details.status)];
  return { stateText: STATES[String(details.state)], statusText: status };
}
