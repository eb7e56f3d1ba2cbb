import { type Alone, type Beginning, BEGINNINGS, type Drafting } from '@bangban/contract/vocabulary';
import { amongThem, calledTogether, wordsOf } from '../authority/authority';
import { ofHolder, systemAdmin } from '../authority/grants';
import { type Explained, explainedBeginning } from '../explain/explain';
import type { Context } from '../world';
import { FILE_REFUSALS } from './deciders';
import { type DraftAct, draftDenial } from './draft';

/** Why somebody may do what is about no project that is there, or why not and who could. */
export function explainedAlone(ctx: Context, name: Alone): Explained {
  return isBeginning(name) ? explainedBeginning(ctx, name) : explainedDraft(ctx, name);
}

const isBeginning = (name: Alone): name is Beginning => BEGINNINGS.some((each) => each === name);

/** Who may at all: whether a draft stands so that it can be done now says the draft. */
function explainedDraft(ctx: Context, name: Drafting): Explained {
  const kind = name.endsWith('Policy') ? 'policy' : 'calendar';
  const act = name.slice(0, -kind.length).toLowerCase() as DraftAct | 'draft';
  const denial = draftDenial(act, kind, ctx);
  const seconds = ctx.policy.access.second[`publish-${kind}`].map(ofHolder);
  const grants = act === 'publish' ? seconds : [...seconds, systemAdmin];
  const code = denial === null ? null : (`${kind === 'policy' ? 'POLICY' : 'CALENDAR'}_${denial}` as const);
  const by = denial === null && ctx.principal ? amongThem(grants, ctx.principal, ctx).map(wordsOf) : [];
  const reason = code && { zh: FILE_REFUSALS[code].zh, en: FILE_REFUSALS[code].en };
  return { allowed: denial === null, code, reason, by, who: calledTogether(grants, ctx) };
}
