import { describe, expect, it } from '@jest/globals';
import { parseDemoArguments } from './arguments';
import { pick, seeded } from './random';

describe('the program’s arguments', () => {
  it('are an address, a file for the sign-ins and whether to be quiet', () => {
    const all = parseDemoArguments(['--address', 'http://127.0.0.1:3000/', '--sign-ins', '/tmp/s.json', '--quiet']);
    expect(all).toEqual({ address: 'http://127.0.0.1:3000', signIns: '/tmp/s.json', quiet: true });
    const least = parseDemoArguments(['--address', 'https://city.example']);
    expect(least).toEqual({ address: 'https://city.example', signIns: null, quiet: false });
  });

  it.each([[[]], [['--address', 'here']], [['--address', 'ftp://x']], [['--adress', 'http://x']]])(
    'are refused with what to write instead: %j',
    (args) => {
      expect(() => parseDemoArguments(args)).toThrow(/--address URL/);
    },
  );
});

describe('numbers that vary', () => {
  it('are the same for the same words', () => {
    const [one, two, other] = [seeded('a'), seeded('a'), seeded('b')];
    const three = [one(), one(), one()];
    expect([two(), two(), two()]).toEqual(three);
    expect(other()).not.toBe(three[0]);
    expect(three.every((each) => each >= 0 && each < 1)).toBe(true);
  });

  it('are spread', () => {
    const halves = Array.from({ length: 1_000 }, (_, index) => seeded(`n ${index}`)() < 0.5);
    const low = halves.filter(Boolean).length;
    expect(Math.abs(low - 500)).toBeLessThan(80);
  });

  it('pick from a list that is not empty', () => {
    expect(['x', 'y', 'z']).toContain(pick(['x', 'y', 'z'], 'w'));
    expect(() => pick([], 'w')).toThrow(RangeError);
  });
});
