import { expect, it } from 'vitest';
import { isSettled } from '../dossier/course.ts';
import { phaseWords } from './terms.ts';

const begun = { submittedAt: null, decidedAt: null, outcome: null, transferredTo: null };

it('says how far an open dossier has come, and waits for nobody once it is decided or handed on', () => {
  const words = (course: Partial<Parameters<typeof phaseWords>[1] & object>) => phaseWords('open', { ...begun, ...course }).vi;
  expect(words({})).toBe(phaseWords('open').vi);
  expect(words({ submittedAt: 1 })).toBe('đã trình, chờ quyết định');
  expect(words({ submittedAt: 1, decidedAt: 2, outcome: 'rejected' })).toBe('đã quyết định');
  expect(words({ submittedAt: 1, decidedAt: 2, outcome: 'rework' })).toBe(phaseWords('open').vi);
  expect(words({ transferredTo: 'H99.04' })).toBe('đã chuyển');
  expect(phaseWords('closed', { ...begun, submittedAt: 1 })).toEqual(phaseWords('closed'));
  expect([isSettled(begun), isSettled({ ...begun, decidedAt: 2, outcome: 'rework' }), isSettled({ ...begun, decidedAt: 2, outcome: 'amended' })]).toEqual([false, false, true]);
});
