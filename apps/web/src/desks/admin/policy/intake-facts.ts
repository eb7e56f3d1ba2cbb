import type { Policy } from '@bangban/domain';
import type { Fact, PolicyWords } from './fact';

/** 一表申请: what is asked once, and for which matters. */
export function intakeFacts(
  { intake }: Policy,
  titles: ReadonlyMap<string, string>,
  { and, say, text }: PolicyWords,
): Fact[] {
  return intake.facts.map(({ feeds, key, label }) => ({
    key: `intake:${key}`,
    label: text(label),
    values: [
      feeds.length === 0
        ? say('admin.policy.intakeAll')
        : say('admin.policy.intakeFor', { items: feeds.map((each) => titles.get(each) ?? each).join(and) }),
      intake.source,
    ],
  }));
}
