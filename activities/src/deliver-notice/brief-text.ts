import { briefTitle, countTitle, groupTitle } from '@bangban/domain';
import { bytesOf } from '@bangban/channels';
import type { Language } from '@bangban/kernel';
import type { DueDelivery } from '@bangban/persistence';
import { dueFact, linkTo, moment } from './mail-text';

export interface BriefSettings {
  readonly webAddress: string | null;
  /** Not even titles: how many matters wait. */
  readonly discreet: boolean;
}

type Told = Pick<DueDelivery, 'at' | 'itemId' | 'kind' | 'params' | 'projectId' | 'utcOffsetMinutes' | 'waiting'>;

/** A notice for machines of others: title, limit, when it happened, and a link that opens it after sign-in. */
export function briefText(told: Told, { discreet, webAddress }: BriefSettings): string {
  const { at, kind, params, utcOffsetMinutes: zone, waiting } = told;
  const part = (language: Language): readonly (string | null)[] =>
    discreet
      ? [countTitle(Math.max(waiting, 1), language)]
      : [briefTitle(kind, params, language, zone), dueFact(params, zone, language)];
  // When it happened also tells one from another: DingTalk shows nobody the same text twice a day.
  return lines([...part('zh'), moment(at, zone, 'zh'), ...part('en'), webAddress && linkTo(told, webAddress)]);
}

/** Some notices as one text for a group, as many from the first on as fit, and how many those are: one at least. */
export function groupText(
  told: readonly Told[],
  { discreet, webAddress }: BriefSettings,
  longest: number,
): { readonly text: string; readonly count: number } {
  const matters: string[] = [];
  let [text, count] = ['', 0];
  for (const each of told) {
    const matter = matterOf(each);
    if (!matters.includes(matter)) matters.push(matter);
    const title = (['zh', 'en'] as const).map((language) => groupTitle(matters.length, language)).join(' / ');
    const longer = lines([title, ...(discreet ? [] : matters), webAddress]);
    if (count > 0 && bytesOf(longer) > longest) break;
    [text, count] = [longer, count + 1];
  }
  return { text, count };
}

function matterOf({ kind, params, utcOffsetMinutes: zone }: Told): string {
  const due = dueFact(params, zone, 'zh');
  return `· ${briefTitle(kind, params, 'zh', zone)}${due === null ? '' : `（${due}）`}`;
}

const lines = (parts: readonly (string | null)[]): string => parts.filter((part) => part !== null).join('\n');
