import { beforeEach, describe, expect, it, jest } from '@jest/globals';
import { type Ear, type Said, type StreamHub, streamHub } from './stream-hub';
import type { Source } from './stream-source';

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
}

describe('one stream for all pages of a browser', () => {
  let lines: Line[];
  let hub: StreamHub;
  const page = (): { readonly ear: Ear; readonly heard: Said[] } => {
    const heard: Said[] = [];
    return { heard, ear: (said) => heard.push(said) };
  };

  beforeEach(() => {
    lines = [];
    hub = streamHub(() => {
      const line = new Line();
      lines.push(line);
      return line;
    });
  });

  it('opens one connection, whatever the number of pages, and tells all of them', () => {
    const pages = Array.from({ length: 12 }, page);
    for (const { ear } of pages) hub.ask(ear, { listen: 'wang' });
    expect(lines).toHaveLength(1);
    lines[0]?.tell('ready');
    lines[0]?.tell('change', '{"projectId":"p"}');
    for (const { heard } of pages) {
      expect(heard).toEqual([
        { told: 'ready', data: '{}' },
        { told: 'change', data: '{"projectId":"p"}' },
      ]);
    }
  });

  it('tells a page that comes later that the stream is there already', () => {
    const [first, second] = [page(), page()];
    hub.ask(first.ear, { listen: 'wang' });
    lines[0]?.tell('ready');
    hub.ask(second.ear, { listen: 'wang' });
    expect(second.heard).toEqual([{ told: 'ready', data: '{}' }]);
    expect(lines).toHaveLength(1);
  });

  it('rests with the last page, and not before', () => {
    const [first, second] = [page(), page()];
    for (const { ear } of [first, second]) hub.ask(ear, { listen: 'wang' });
    hub.ask(first.ear, { rest: true });
    lines[0]?.tell('ready');
    expect([lines[0]?.readyState, first.heard, second.heard.length]).toEqual([0, [], 1]);
    hub.ask(second.ear, { rest: true });
    expect(lines[0]?.readyState).toBe(2);
    hub.ask(first.ear, { listen: 'wang' });
    expect(lines).toHaveLength(2);
  });

  it('begins anew for somebody else, and tells the pages of whoever was there before', () => {
    const [before, after] = [page(), page()];
    hub.ask(before.ear, { listen: 'wang' });
    lines[0]?.tell('ready');
    hub.ask(after.ear, { listen: 'li' });
    expect([lines.length, lines[0]?.readyState]).toEqual([2, 2]);
    lines[1]?.tell('ready');
    lines[1]?.tell('inbox');
    expect(before.heard).toEqual([{ told: 'ready', data: '{}' }, { broke: 'refused' }]);
    expect(after.heard).toEqual([
      { told: 'ready', data: '{}' },
      { told: 'inbox', data: '{}' },
    ]);
  });

  it('tells every page that it broke, and opens anew by itself', () => {
    jest.useFakeTimers();
    const pages = [page(), page()];
    for (const { ear } of pages) hub.ask(ear, { listen: 'wang' });
    lines[0]?.close();
    lines[0]?.tell('error');
    for (const { heard } of pages) expect(heard).toEqual([{ broke: 'refused' }]);
    jest.advanceTimersByTime(2_000);
    expect(lines).toHaveLength(2);
    hub.ask(pages[0]?.ear as Ear, { rest: true });
    hub.ask(pages[1]?.ear as Ear, { rest: true });
    jest.useRealTimers();
  });
});
