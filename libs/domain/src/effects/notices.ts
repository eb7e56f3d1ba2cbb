import { filled, type Language } from '@bangban/kernel';
import type { CommandName } from '../command/commands';
import { ACT_WORDS } from '../messages/acts';
import { spokenValue } from '../messages/words';
import { AGENCY_NOTICES } from './agency.notices';
import { COMMITMENT_NOTICES } from './commitment.notices';
import { CONTEST_NOTICES } from './contest.notices';
import { INVESTOR_NOTICES } from './investor.notices';
import { FORM_NOTICES } from './form.notices';
import { insteadText } from './recipient-words';
import { ITEM_NOTICES } from './item.notices';
import { PERSONAL_NOTICES } from './personal.notices';
import { PROJECT_NOTICES } from './project.notices';
import { SIGN_NOTICES } from './sign.notices';

/** Every kind of notice that an event of a project can bring. */
export const NOTICES = {
  ...ITEM_NOTICES,
  ...PROJECT_NOTICES,
  ...FORM_NOTICES,
  ...COMMITMENT_NOTICES,
  ...SIGN_NOTICES,
  ...CONTEST_NOTICES,
  ...INVESTOR_NOTICES,
  ...AGENCY_NOTICES,
} as const;

const ALL = { ...NOTICES, ...PERSONAL_NOTICES };
export type NoticeKind = keyof typeof ALL;

/**
 * A notice in words; due days are those of a zone east of UTC by `utcOffsetMinutes`. Titles about a clock of the project
 * itself name the clock where there is no item.
 */
export function noticeText(
  kind: NoticeKind,
  params: Readonly<Record<string, string | number | null>>,
  language: Language,
  utcOffsetMinutes: number,
): { readonly title: string; readonly body: string } {
  const fill = (text: string): string =>
    filled(text, (slot) => {
      const name = slot === 'item' ? subject(params) : slot;
      if (name === 'act' && isCommandName(params.act)) return ACT_WORDS[params.act][language];
      const value = spokenParam(params, name, language) ?? '';
      return spokenValue(name === 'item' ? 'text' : name, value, language, utcOffsetMinutes, !!params.provisional);
    });
  const standsFor = spokenParam(params, 'standsFor', language);
  const marked = typeof standsFor === 'string' ? MARK[language](standsFor) : '';
  const instead = insteadText(params.instead, spokenParam(params, 'insteadUnit', language), language);
  return {
    title: `${marked}${fill(ALL[kind].title[language])}`,
    body: `${fill(ALL[kind].body[language]).trim()}${instead}`,
  };
}

/** In the place of a notice about a project that its recipient sees no more. */
const UNSEEN: Readonly<Record<Language, { readonly title: string; readonly body: string }>> = {
  zh: { title: '项目已不在您的可见范围', body: '此提醒所涉项目您现在无权查看，内容不再显示。' },
  en: {
    title: 'A project that you no longer see',
    body: 'This notice is about a project that you may not read now; what it said is not shown.',
  },
};
export const unseenNoticeText = (language: Language): { readonly title: string; readonly body: string } =>
  UNSEEN[language];

/** A name in English stands beside the Chinese one, as `nameEn` beside `name`, where there is one. */
function spokenParam(
  params: Readonly<Record<string, string | number | null>>,
  name: string,
  language: Language,
): string | number | null {
  return (language === 'en' ? params[`${name}En`] : null) ?? params[name] ?? null;
}

/** The params that a name fills. */
export function namedParam(
  name: string,
  known: { readonly name: string; readonly nameEn?: string | null } | undefined,
  id: string,
): Readonly<Record<string, string>> {
  return { [name]: known?.name ?? id, ...(known?.nameEn ? { [`${name}En`]: known.nameEn } : {}) };
}

/** On what a substitute is told in the place of the one acted for. */
const MARK: Readonly<Record<Language, (name: string) => string>> = {
  zh: (name) => `〔代${name}〕`,
  en: (name) => `[for ${name}] `,
};

const isCommandName = (act: unknown): act is CommandName => typeof act === 'string' && act in ACT_WORDS;

/** What a notice is about: its item, else the clock of the project, else the project. */
function subject(params: Readonly<Record<string, string | number | null>>): string {
  return ['item', 'clock'].find((name) => params[name] != null) ?? 'project';
}
