import { expect, it } from '@jest/globals';
import { WATCHED_EVENTS, watchedNews } from './watched';

const news = (type: (typeof WATCHED_EVENTS)[number], data: object) =>
  watchedNews({ type, data } as Parameters<typeof watchedNews>[0]);

it('says what happened in both languages, and of which item', () => {
  expect(news('StageEntered', { stage: 'signing' })).toEqual({
    itemId: null,
    happened: { zh: '进入签约阶段', en: expect.stringMatching(/^Now in \w+/) },
  });
  expect(news('HelpItemClosed', { itemId: 'i' })).toMatchObject({ itemId: 'i' });
  expect(news('ProjectEnded', {})).toMatchObject({ itemId: null });
  for (const type of WATCHED_EVENTS) {
    const said = news(type, { stage: 'lead', itemId: 'i', clock: 'handling' });
    expect(said?.happened.zh).toMatch(/\p{Script=Han}/u);
    expect(said?.happened.en).not.toMatch(/\p{Script=Han}/u);
  }
});

it('calls an item late by its handling, and a promise broken; other clocks are steps in between', () => {
  expect(news('LimitBreached', { itemId: 'i', clock: 'handling' })).toMatchObject({ itemId: 'i' });
  expect(news('LimitBreached', { itemId: 'i', clock: 'verification' })).toBeNull();
  expect(news('LimitBreached', { itemId: null, clock: 'commitment:3' })?.happened.zh).toContain('承诺');
  expect(news('LimitBreached', { itemId: null, clock: 'follow-up' })).toBeNull();
});
