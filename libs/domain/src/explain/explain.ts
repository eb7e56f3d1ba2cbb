import { type Principal, readingsOf, sees, type Text } from '@bangban/kernel';
import type { ReadingRule } from '../access/reading-policy';
import { type AvailableCommand, availableCommands } from '../available-commands';
import { type Beginning, FUNCTION_WORDS } from '@bangban/contract/vocabulary';
import type { CommandName } from '../command/commands';
import { refusalText } from '../refusals/refusal-text';
import { commitmentsOf } from '../project/commitments';
import { commitmentReaders, itemReaders, projectReaders } from '../readers/readers';
import { ruleOf } from '../rules/table';
import type { Context, World } from '../world';
import { authoriseFor, grantsHeld, postWords, whoMay, wordsOf } from '../authority/authority';

/** The rows of the policy by which somebody reads this project, on one of its items or on itself. */
export function readsBy(principal: Principal, { items, project }: World, ctx: Context): readonly ReadingRule[] {
  if (!project) return [];
  const promised = commitmentsOf(project).flatMap(commitmentReaders);
  const written = [...projectReaders(project), ...promised, ...Object.values(items).flatMap(itemReaders)];
  return readingsOf(principal, ctx.directory, ctx.policy.access.reading)
    .filter(({ scope }) => sees(scope, written))
    .map(({ by }) => by);
}

export interface Explained extends Pick<AvailableCommand, 'allowed' | 'reason'> {
  readonly code: string | null;
  /** By which rows of its authority, in words; none where it is not theirs. */
  readonly by: readonly Text[];
  /** Who could. */
  readonly who: Text;
}

/** A row of the policy of reading in words: whose it is. Null: what anybody stands on. */
export function whoseRow({ function: name, role }: ReadingRule): Text | null {
  const parts = [
    ...(role === null ? [] : [postWords(role)]),
    ...(name === null ? [] : [FUNCTION_WORDS[name] ?? { zh: name, en: name }]),
  ];
  if (parts.length === 0) return null;
  return { zh: parts.map(({ zh }) => zh).join('，'), en: parts.map(({ en }) => en).join(', ') };
}

/** Why somebody may begin a project, or why not and who could. */
export function explainedBeginning(ctx: Context, name: Beginning): Explained {
  const subject = { project: null, item: null, escalation: null };
  const rule = ruleOf(name);
  const refusal = authoriseFor(rule, subject, ctx);
  const by = refusal === null && ctx.principal ? grantsHeld(rule, ctx.principal, subject, ctx).map(wordsOf) : [];
  const reason = refusal && {
    zh: refusalText(refusal.code, refusal.details, 'zh'),
    en: refusalText(refusal.code, refusal.details, 'en'),
  };
  return { allowed: refusal === null, code: refusal?.code ?? null, reason, by, who: whoMay(rule, subject, ctx) };
}

/** Why somebody may give a command here, or why not and who could. Null: it is nothing that is done there now. */
export function explained(
  world: World,
  ctx: Context,
  name: CommandName,
  {
    escalationId,
    formId,
    itemId,
  }: {
    readonly itemId: string | null;
    readonly escalationId?: string | undefined;
    readonly formId?: string | undefined;
  },
): Explained | null {
  const found = availableCommands(world, ctx).find(
    (each) =>
      each.command === name &&
      each.itemId === itemId &&
      (escalationId === undefined || each.escalationId === escalationId) &&
      (formId === undefined || each.formId === formId),
  );
  const { principal } = ctx;
  if (!found || !principal) return null;
  const item = itemId === null ? null : (world.items[itemId] ?? null);
  const open = item?.escalations ?? world.project?.escalations ?? [];
  const escalation = open.find(({ id }) => id === found.escalationId) ?? null;
  const form = world.forms?.[found.formId ?? ''] ?? null;
  const subject = { project: world.project, item, escalation, form };
  const { allowed, code, reason } = found;
  const held = code === 'ADMIN_MAY_NOT_ACT' ? [] : grantsHeld(ruleOf(name), principal, subject, ctx);
  return { allowed, code, reason, by: held.map(wordsOf), who: whoMay(ruleOf(name), subject, ctx) };
}
