import { describe, expect, it } from '@jest/globals';
import { activePerson } from '@bangban/kernel';
import type { DomainEvent } from '../event/events';
import { evolve } from '../evolve/evolve';
import { CITY, without } from '../testing/city.spec-support';
import { everyStory } from '../testing/notices.spec-support';
import { BARE_POLICY, OPEN_GATES, stillAfter } from '../testing/policies.spec-support';
import { Story } from '../testing/story.spec-support';
import { EMPTY_WORLD, type World } from '../world';
import { effectsOf } from './effects';
import type { Notice } from './notice';
import { NOTICES, noticeText } from './notices';

const bodies = ({ kind, params }: Notice): readonly string[] =>
  (['zh', 'en'] as const).map((language) => noticeText(kind, params, language, 480).body);

/** Kinds that are told to whoever of several is there, of the project as a whole: none of them asks one person for a step. */
const OF_PROJECT = ['proof-elsewhere', 'proof-shared', 'reaction-refused', 'record-withdrawn', 'limit-moved'];

describe('no empty inbox', () => {
  it('of an item or a form: whoever is told of whatever, once they are all gone it comes to somebody who is there, and says for whom', () => {
    const seen = new Set<string>();
    for (const story of everyStory()) {
      let world: World = EMPTY_WORLD;
      for (const event of story.events) {
        world = evolve(world, event);
        const notices = effectsOf(event, world, story.city, story.policy);
        for (const kind of new Set(notices.map((each) => each.kind))) {
          const of = notices.filter((each) => each.kind === kind);
          const ofStep = of.some(({ itemId }) => itemId !== null) || 'formId' in event.data;
          const gone = of
            .map(({ recipientId }) => recipientId)
            .filter((id) => id !== 'centre-head' && id !== 'supervisor');
          // Nobody hears of their own act: the one that acts stands for those who are there.
          if (!ofStep || gone.length < of.length || OF_PROJECT.includes(kind)) continue;
          const city = without(...gone);
          const then = effectsOf(event, world, city, story.policy).filter((each) => each.kind === kind);
          const there = then.filter(({ recipientId }) => activePerson(city, recipientId) !== null);
          if (there.length === 0) expect([event.type, kind, event.actor.kind]).toEqual([event.type, kind, 'person']);
          else seen.add(kind);
          for (const notice of there) {
            if (notices.some(({ recipientId }) => recipientId === notice.recipientId)) continue;
            const [zh = '', en = ''] = bodies(notice);
            expect([zh.includes('本应通知'), en.includes('This was for')]).toEqual([true, true]);
          }
        }
      }
    }
    const wanted = ['item-issued', 'pause-asked', 'extension-to-sign', 'co-unit-asked', 'form-issued'];
    expect(wanted.filter((kind) => !seen.has(kind))).toEqual([]);
    expect([...seen].filter((kind) => !(kind in NOTICES))).toEqual([]);
    expect(seen.size).toBeGreaterThan(25);
  });

  it('a rung whose receivers have left is recorded with both, and told with whose it was', () => {
    const story = Story.lead({ policy: BARE_POLICY });
    story.handled();
    story.city = without('land-handler', 'land-head');
    const [breach] = story.of('LimitBreached', story.tick('2026-03-11 09:00'));
    expect(breach?.data).toMatchObject({
      fallback: true,
      stoodIn: [
        { of: 'holder', unitId: 'natural-resources', to: ['centre-head'] },
        { of: 'unit-head', unitId: 'natural-resources', to: ['centre-head'] },
      ],
    });
    const [notice] = breach
      ? effectsOf(breach, story.world, story.city, story.policy).filter(
          ({ recipientId }) => recipientId === 'centre-head',
        )
      : [];
    expect(notice?.params).toMatchObject({
      instead: 'holder,unit-head',
      insteadUnit: CITY.units['natural-resources']?.name,
    });
    expect(notice ? bodies(notice).map((text) => text.slice(text.search(/（本应| \(This/))) : []).toEqual([
      `（本应通知${CITY.units['natural-resources']?.name}承办人、单位负责人，现无人在岗，按规则转由您接收。）`,
      ` (This was for the handler, the unit's head of ${CITY.units['natural-resources']?.nameEn ?? CITY.units['natural-resources']?.name}: nobody is there now, and by the rules it has come to you.)`,
    ]);
  });

  it('so is what comes of a question, a form, a standstill and a duty of the project', () => {
    const told = (
      type: DomainEvent['type'],
      gone: readonly string[],
      begin: (story: Story) => void,
    ): readonly string[] => {
      const policy = { ...BARE_POLICY, stagnation: stillAfter({ item: 3, project: 0, investor: 0 }) };
      const story = Story.lead({ policy: { ...policy, stages: { ...policy.stages, lead: OPEN_GATES.stages.lead } } });
      begin(story);
      story.city = without(...gone);
      const events = [...story.tick('2026-03-16 09:00'), ...story.tick('2026-05-20 09:00')].filter(
        (event) => event.type === type,
      );
      return events.flatMap(({ data }) =>
        'stoodIn' in data ? (data.stoodIn ?? []).map(({ of, to }) => `${of} ${to.join(',')}`) : [],
      );
    };
    const late = (story: Story): unknown => story.handled({ limit: 1 });
    expect(told('EscalationAnswerLapsed', ['centre-head'], late)).toContain('help-centre-head supervisor');
    const form = { matter: '办理迟缓', requirement: '报送整改方案', unitId: 'natural-resources' };
    expect(told('FormRungReached', ['land-handler'], (story) => story.do('inspector', 'IssueForm', form))).toContain(
      'holder land-head',
    );
    expect(told('StagnationReached', ['land-handler'], (story) => story.handled({ limit: 60 }))).toContain(
      'holder land-head',
    );
    expect(told('RungReached', ['promoter', 'bureau-head'], () => null).length).toBeGreaterThan(0);
  });
});
