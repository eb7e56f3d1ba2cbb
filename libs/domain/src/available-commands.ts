import type { AnswerOf, availableCommand } from '@bangban/contract';
import type { RefusalDetails } from '@bangban/kernel';
import { COMMAND_NAMES } from './rules/command-names';
import type { CommandName } from './command/commands';
import { refusalOf } from './decide';
import type { HelpItemState } from './help-item/help-item.state';
import { isOpenItem } from './help-item/item-states';
import { openForms, type SupervisionForm } from './supervision-form/supervision-form';
import type { Escalation } from './project/project.state';
import { refusalText } from './refusals/refusal-text';
import { type RefusalCode, refusalKind } from './refusals/refusals';
import type { Rule } from './rules/rule';
import { ruleOf } from './rules/table';
import type { Context, World } from './world';

/** A command as a screen sees it: allowed, or not, with the reason in words. */
export interface AvailableCommand extends Omit<AnswerOf<typeof availableCommand>, 'slug' | 'code' | 'details'> {
  readonly code: RefusalCode | null;
  readonly details: RefusalDetails | null;
}

/**
 * Every command on the project, on each of its open items and on each open question, for this person at this moment.
 * Not allowed with code R: `decide` refuses every payload. Allowed: some payload is accepted. Wants settled time and all
 * open items.
 */
export function availableCommands(world: World, ctx: Context): AvailableCommand[] {
  const { project } = world;
  if (!project) return [];
  const all = Object.values(world.items).sort((a, b) => a.no - b.no);
  const items = all.filter((item) => isOpenItem(item.state));
  const list: AvailableCommand[] = [];
  for (const name of COMMAND_NAMES) {
    const rule = ruleOf(name);
    if (rule.target === 'project') list.push(judge(rule, world, null, null, ctx));
    for (const item of all.filter((each) => isOffered(rule, each))) list.push(judge(rule, world, item, null, ctx));
    if (rule.target === 'form') {
      for (const form of openForms(world)) list.push(judge(rule, world, null, null, ctx, form));
    }
    if (rule.target === 'escalation') {
      for (const escalation of project.escalations) list.push(judge(rule, world, null, escalation, ctx));
      for (const item of items) {
        for (const escalation of item.escalations) list.push(judge(rule, world, item, escalation, ctx));
      }
    }
  }
  return list;
}

/** On its own item, or where it may be about one; on one that has ended where it is the way back. */
function isOffered(rule: Rule<CommandName>, item: HelpItemState): boolean {
  if (rule.target === 'project') return rule.mayNameItem === true && isOpenItem(item.state);
  return rule.target === 'item' && (isOpenItem(item.state) || rule.reachesEnded?.(item) === true);
}

function judge(
  rule: Rule<CommandName>,
  world: World,
  item: HelpItemState | null,
  escalation: Escalation | null,
  ctx: Context,
  form: SupervisionForm | null = null,
): AvailableCommand {
  const subject = { project: world.project, item, escalation, form };
  const refusal = refusalOf(rule, world, subject, ctx);
  return {
    command: rule.name,
    itemId: item?.id ?? null,
    escalationId: escalation?.id ?? null,
    formId: form?.id ?? null,
    allowed: refusal === null,
    code: refusal?.code ?? null,
    kind: refusal && refusalKind(refusal.code),
    details: refusal?.details ?? null,
    reason: refusal && {
      zh: refusalText(refusal.code, refusal.details, 'zh'),
      en: refusalText(refusal.code, refusal.details, 'en'),
    },
  };
}
