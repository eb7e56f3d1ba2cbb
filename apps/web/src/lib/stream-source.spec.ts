import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { type Source, type StreamSource, streamSource } from './stream-source';

class Line implements Source {
  readyState = 0;
  private readonly listeners = new Map<string, (event: { readonly data?: unknown }) => void>();

  addEventListener(type: string, listener: (event: { readonly data?: unknown }) => void): void {
    this.listeners.set(type, listener);
  }

  close(): void {
    this.readyState = 2;
  }

  tell(type: string, data = '{}'): void {
    this.listeners.get(type)?.({ data });
  }

  /** `refused`: an answer that is no stream; else the connection broke and the browser tries again by itself. */
  fail(refused: boolean): void {
    this.readyState = refused ? 2 : 0;
    this.listeners.get('error')?.({});
  }
}

describe('the stream of changes', () => {
  let lines: Line[];
  let heard: string[];
  let broke: boolean[];
  let stream: StreamSource;
  const last = (): Line => lines.at(-1) as Line;

  beforeEach(() => {
    jest.useFakeTimers();
    jest.spyOn(Math, 'random').mockReturnValue(0.5);
    [lines, heard, broke] = [[], [], []];
    stream = streamSource({
      open: () => {
        lines.push(new Line());
        return last();
      },
      heard: (told, data) => heard.push(`${told} ${data}`),
      broke: (refused) => broke.push(refused),
    });
    stream.listen();
  });
  afterEach(() => {
    stream.rest();
    jest.useRealTimers();
    jest.restoreAllMocks();
  });

  it('hands on what it is told', () => {
    last().tell('ready');
    last().tell('change', '{"projectId":"p"}');
    last().tell('ping');
    expect(heard).toEqual(['ready {}', 'change {"projectId":"p"}']);
  });

  it('leaves a connection that broke to the browser', () => {
    last().fail(false);
    jest.advanceTimersByTime(120_000);
    expect(lines).toHaveLength(1);
    expect(broke).toEqual([false]);
  });

  it('opens anew after an answer that is no stream, later and later, but at least twice a minute', () => {
    const waits: number[] = [];
    for (let turn = 0; turn < 8; turn += 1) {
      last().fail(true);
      const before = lines.length;
      let waited = 0;
      while (lines.length === before) {
        jest.advanceTimersByTime(500);
        waited += 500;
      }
      waits.push(waited);
    }
    expect(waits).toEqual([1_000, 2_000, 4_000, 8_000, 16_000, 30_000, 30_000, 30_000]);
    expect(broke).toEqual(Array.from({ length: 8 }, () => true));
    last().tell('ready');
    last().fail(true);
    jest.advanceTimersByTime(1_000);
    expect(lines).toHaveLength(10);
  });

  it('does not wait where it is told to listen, and listens once', () => {
    last().fail(true);
    stream.listen();
    stream.listen();
    expect(lines).toHaveLength(2);
    jest.advanceTimersByTime(60_000);
    expect(lines).toHaveLength(2);
  });

  it('rests: closed, deaf to what was still under way, and not opened by itself', () => {
    const line = last();
    stream.rest();
    expect(line.readyState).toBe(2);
    line.tell('change');
    line.fail(true);
    jest.advanceTimersByTime(60_000);
    expect([lines.length, heard, broke]).toEqual([1, [], []]);
    stream.listen();
    expect(lines).toHaveLength(2);
  });

  it('rests where it was displaced by a newer page, until somebody comes back to this one', () => {
    last().tell('displaced');
    last().fail(true);
    jest.advanceTimersByTime(120_000);
    expect([lines.length, broke]).toEqual([1, []]);
    stream.listen();
    expect(lines).toHaveLength(2);
  });
});
