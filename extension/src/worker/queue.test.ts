import { describe, expect, it } from 'vitest';
import type { Write } from '../messages.ts';
import { dueAt, hasRoom, type Item, nextItem, postponed, started, textsOf } from './queue.ts';

const ME = { officer: 'binh', origin: 'http://127.0.0.1:4700' };

function note(dossier: string, text: string): Write {
  return { route: 'act', input: { dossier, command: { kind: 'note', text } } } as Write;
}

function item(act: string, dossier: string, change: Partial<Item> = {}): Item {
  return { act, ...ME, post: 'H99.03/cv', write: note(dossier, 'Đã xem.'), queuedAt: 0, startedAt: null, tries: 0, notBefore: 0, ...change };
}

describe('what is sent next', () => {
  it('is the oldest that is due', () => {
    expect(nextItem([item('a', 'd1'), item('b', 'd2')], ME, 10)?.act).toBe('a');
    expect(nextItem([], ME, 10)).toBe(null);
  });

  it('never overtakes an older one about the same dossier, however long that must wait', () => {
    const items = [item('a', 'd1', { notBefore: 100 }), item('b', 'd1'), item('c', 'd2')];
    expect(nextItem(items, ME, 10)?.act).toBe('c');
    expect(nextItem(items.slice(0, 2), ME, 10)).toBe(null);
    expect(nextItem(items, ME, 100)?.act).toBe('a');
  });

  it('is never sent in the name of another, or to another gateway', () => {
    const items = [item('a', 'd1', { officer: 'yen' }), item('b', 'd1', { origin: 'http://127.0.0.1:9' }), item('c', 'd1')];
    expect(nextItem(items, ME, 10)?.act).toBe('c');
    expect(dueAt(items.slice(0, 2), ME)).toBe(null);
  });
});

describe('a pause', () => {
  it('doubles with each try, is spread, and has an end', () => {
    const tried = (tries: number) => ({ ...item('a', 'd1'), tries });
    expect([1, 2, 3, 4].map((tries) => postponed(tried(tries), 0, 1).notBefore)).toEqual([1000, 2000, 4000, 8000]);
    expect(postponed(tried(3), 0, 0).notBefore).toBe(2000);
    expect(postponed(tried(40), 0, 1).notBefore).toBe(300_000);
  });

  it('keeps the moment of the first request', () => {
    const once = started(item('a', 'd1'), 5);
    expect(started(once, 9)).toMatchObject({ startedAt: 5, tries: 2 });
  });
});

describe('the queue', () => {
  it('has an end, in items and in characters', () => {
    const many = Array.from({ length: 299 }, (_, at) => item(String(at), 'd'));
    expect(hasRoom(many, note('d', 'x'))).toBe(true);
    expect(hasRoom([...many, item('z', 'd')], note('d', 'x'))).toBe(false);
    expect(hasRoom([], note('d', 'x'.repeat(2_000_000)))).toBe(false);
  });

  it('gives back what a person typed, and no codes', () => {
    const write = {
      route: 'act',
      input: { dossier: 'd', command: { kind: 'consult', consultees: ['H99.03'], questions: ['Có đồng ý không?'], ownPosition: 'Đề nghị chấp thuận.' } },
    } as Write;
    expect(textsOf(write)).toEqual(['Có đồng ý không?', 'Đề nghị chấp thuận.']);
  });
});
