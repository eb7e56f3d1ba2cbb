import type { CoKind } from '../policy/policy';
import type { HelpItemState } from './help-item.state';

/** What silence means, and which document says so. */
export interface Silence {
  readonly silence: CoKind['silence'];
  readonly source: string;
}

/** 逾期未回复: what the document for this very matter says, else what that for the kind of asking says. */
export function silenceOf(kind: CoKind, { templateKey }: Pick<HelpItemState, 'templateKey'>): Silence {
  const own = templateKey === null ? undefined : kind.matters?.find((each) => each.templateKey === templateKey);
  const { silence, source } = own ?? kind;
  return { silence, source };
}

/** A document has a number (〔2009〕15号), or an article of a law (第三十二条). */
const NUMBERED = /[〔[（(]\s*\d{4}\s*[〕\])）]|第[一二三四五六七八九十百零〇\d]+[条号]/u;
export const namesDocument = (source: string): boolean => NUMBERED.test(source);
