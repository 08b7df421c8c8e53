import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { registerCalendar } from './calendar.ts';
import { emptyFolder, terminal } from './terminal.fixture.ts';

const folder = emptyFolder();
const run = terminal(registerCalendar);

async function file(name: string, content: string): Promise<string> {
  await writeFile(join(folder(), name), content);
  return join(folder(), name);
}

describe('calendar due', () => {
  it('gives the due date alone', async () => {
    const { out, code } = await run('calendar', 'due', '--from', '2026-11-20', '--working-days', '3', '--json');
    expect([JSON.parse(out), code]).toEqual([{ due: '2026-11-26' }, 0]);
  });

  it.each([
    ['2027-12-30', '5'],
    ['2022-12-30', '5'],
  ])('says that %s lies outside the decided years', async (from, count) => {
    expect(JSON.parse((await run('calendar', 'due', '--from', from, '--working-days', count, '--json')).out)).toMatchObject({ provisional: true });
  });

  it('answers a list with the same list', async () => {
    const list = await file(
      'list.json',
      JSON.stringify([
        { start: '2027-02-03', workingDays: 5 },
        { start: '2026-01-09', workingDays: 1 },
      ]),
    );
    expect(JSON.parse((await run('calendar', 'due', '--file', list, '--json')).out)).toEqual([
      { start: '2027-02-03', workingDays: 5, due: '2027-02-17' },
      { start: '2026-01-09', workingDays: 1, due: '2026-01-10' },
    ]);
  });

  it('gives every vector of the State calendar', async () => {
    const vectors: readonly (readonly [string, number, string])[] = [
      ['2027-02-03', 5, '2027-02-17'],
      ['2027-02-03', 2, '2027-02-12'],
      ['2026-08-19', 5, '2026-08-25'],
      ['2026-08-28', 2, '2026-09-04'],
      ['2026-11-20', 3, '2026-11-26'],
      ['2026-11-22', 5, '2026-11-30'],
      ['2026-04-23', 5, '2026-05-05'],
      ['2026-01-09', 1, '2026-01-10'],
      ['2024-04-25', 4, '2024-05-04'],
      ['2025-04-24', 2, '2025-04-26'],
      ['2023-04-28', 2, '2023-05-05'],
      ['2027-04-29', 3, '2027-05-06'],
    ];
    const list = await file('vectors.json', JSON.stringify(vectors.map(([start, workingDays]) => ({ start, workingDays }))));
    const answers = JSON.parse((await run('calendar', 'due', '--file', list, '--json')).out);
    expect(answers).toEqual(vectors.map(([start, workingDays, due]) => ({ start, workingDays, due })));
  });

  it('counts calendar days and months, and by a unit’s own calendar', async () => {
    const due = async (...args: readonly string[]) => JSON.parse((await run('calendar', 'due', ...args, '--json')).out).due;
    expect(await due('--from', '2027-01-26', '--calendar-days', '15')).toBe('2027-02-11');
    expect(await due('--from', '2026-08-22', '--calendar-days', '10')).toBe('2026-09-03');
    expect(await due('--from', '2026-01-31', '--months', '1')).toBe('2026-03-02');
    expect(await due('--from', '2026-12-18', '--working-days', '2', '--unit', 'H99.36.01')).toBe('2026-12-22');
    expect(await due('--from', '2026-12-18', '--working-days', '2', '--unit', 'H99.04')).toBe('2026-12-22');
    expect(await due('--from', '2026-12-18', '--working-days', '1', '--unit', 'H99.36.01')).toBe('2026-12-19');
    expect(await due('--from', '2026-12-18', '--working-days', '1', '--unit', 'H99.04')).toBe('2026-12-21');
  });

  it('tells the years, what they rest on, and the one that is missing', async () => {
    const answer = async (at: string) => {
      const { out, code } = await run('calendar', 'years', '--at', at, '--json');
      return { ...JSON.parse(out), code };
    };
    const now = await answer('2026-11-23');
    expect([now.missing, now.code]).toEqual([[], 0]);
    expect(now.years.find((year: { year: number; calendar: string }) => year.year === 2027)).toMatchObject({
      confirmed: true,
      off: 12,
      working: 0,
      sources: expect.arrayContaining([expect.objectContaining({ confidence: 'high' })]),
    });
    const later = await answer('2027-10-01');
    expect([later.missing[0], later.code]).toMatchObject([{ calendar: 'vn-office', year: 2028, urgency: 'soon' }, 1]);
    expect((await run('calendar', 'years', '--at', '2027-10-01')).out).toMatch(/vn-office 2027\t✔\t−12 \+0\t.*\n.*! Chưa có lịch nghỉ năm 2028/s);
  });

  it.each([
    ['unknown-unit', ['--from', '2026-02-20', '--working-days', '5', '--unit', 'H99.99']],
    ['calendar-question', ['--from', '2026-02-20', '--working-days', '5', '--months', '1']],
    ['malformed-date', ['--from', '2026-02-30', '--working-days', '5']],
    ['malformed-count', ['--from', '2026-02-20', '--working-days', '2.5']],
    ['malformed-count', ['--from', '2026-02-20', '--working-days', '']],
    ['malformed-count', ['--from', '2026-02-20', '--working-days=-1']],
    ['calendar-question', ['--from', '2026-02-20']],
    ['unknown-calendar', ['--from', '2026-02-20', '--working-days', '5', '--calendar', 'moon']],
    ['unreadable-file', ['--file', '/khong/co.json']],
    ['reference-folder', ['--from', '2026-02-20', '--working-days', '5', '--data', '/khong/co']],
  ])('refuses bad use: %s', async (problem, args) => {
    const { out, error, code } = await run('calendar', 'due', ...args);
    expect([out, code]).toEqual(['', 2]);
    expect(error).toContain(`[${problem}]`);
  });

  it('names the entry of the list that is wrong', async () => {
    const list = await file(
      'list.json',
      JSON.stringify([
        { start: '2027-02-03', workingDays: 5 },
        { start: '2027-02-33', workingDays: 5 },
      ]),
    );
    expect((await run('calendar', 'due', '--file', list)).error).toMatch(/ 2\. .*\[malformed-list\]/);
  });
});
