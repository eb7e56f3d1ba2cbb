import { LADDER_NAMES, type LadderName, type Policy } from '@bangban/domain';
import { type LadderStep, RECIPIENTS } from '@bangban/kernel';
import type { Fact, PolicyWords } from './fact';

/** Each ladder, and behind it those that stand in its place for a kind or a level. */
export function ladderFacts(
  { ladders, ladderVariants }: Policy,
  titles: ReadonlyMap<string, string>,
  words: PolicyWords,
): Fact[] {
  const { say } = words;
  return LADDER_NAMES.flatMap((name) => [
    ladderFact(name, ladders[name], words),
    ...ladderVariants.flatMap(({ kind, ladder, level, steps }): readonly Fact[] => {
      if (ladder !== name) return [];
      const parts = [
        ...(kind === null ? [] : [titles.get(kind) ?? kind]),
        ...(level === null ? [] : [say(`words.level.${level}`)]),
      ];
      const { label, values } = ladderFact(name, steps, words);
      const key = `ladder:${name}:${kind ?? ''}:${level ?? ''}`;
      return [{ key, label: say('admin.policy.ladderOf', { ladder: label, of: parts.join(' \u00b7 ') }), values }];
    }),
  ]);
}

function ladderFact(name: LadderName, steps: readonly LadderStep[], { and, days, say }: PolicyWords): Fact {
  return {
    key: `ladder:${name}`,
    label: say(`admin.ladder.${name}`),
    values: steps.map(({ after, asks, to }) => {
      const time =
        after === 'yellow'
          ? say('admin.policy.atYellow')
          : after === 0
            ? say('admin.policy.atBreach')
            : say(after < 0 ? 'admin.policy.beforeBreach' : 'admin.policy.afterBreach', {
                days: days(Math.abs(after)),
              });
      const people = to.map((each) => say(`admin.recipient.${each}`)).join(and);
      return say(asks ? 'admin.policy.asks' : 'admin.policy.tells', { time, people });
    }),
  };
}

/** To whom it goes, one after the other, where somebody who was to be told is not there. */
export function fallbackFacts({ fallbacks }: Policy, { say }: PolicyWords): Fact[] {
  return RECIPIENTS.map((of) => ({
    key: `fallback:${of}`,
    label: say(`admin.recipient.${of}`),
    values: [fallbacks[of].map((each) => say(`admin.recipient.${each}`)).join(' \u2192 ')],
  }));
}
