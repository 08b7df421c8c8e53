import { startOfDay } from '@roviec/core';
import { commandRequest } from '@roviec/schema';
import { describe, expect, it } from 'vitest';
import { type ConsultDraft, type ConsultRule, checkConsult, consultCommand, dueByRule, emptyConsult } from './consult.ts';
import { sampleSlice } from './samples.ts';

const rule = sampleSlice.procedures[0]?.consult as ConsultRule;
const now = startOfDay('2027-02-15') + 9 * 3_600_000;
const due = dueByRule(sampleSlice.calendar, rule, now);
const check = checkConsult(rule, due);
const full: ConsultDraft = { consultees: ['H99.04', 'H99.05'], questions: ['Có phù hợp quy hoạch không?', '  '], ownPosition: 'Đề xuất cấp phép.', later: '', reason: '' };
const wrong = (change: Partial<ConsultDraft>) => check({ ...full, ...change }).map(({ field }) => field);

describe('the form that asks for opinions', () => {
  it('reckons the due date of the rule', () => {
    expect(due.dueOn).toBe('2027-02-17');
  });

  it('names everything that is missing at once', () => {
    expect(check(emptyConsult).map(({ field }) => field)).toEqual(['consultees', 'question-0', 'ownPosition']);
    expect(check(full)).toEqual([]);
  });

  it('wants a reason for a unit that the procedure does not name', () => {
    expect(wrong({ consultees: ['H99.04', 'H99.03'] })).toEqual(['reason']);
    expect(wrong({ consultees: ['H99.04', 'H99.03'], reason: 'Nghĩa vụ tài chính về đất' })).toEqual([]);
  });

  it('takes a later day, never an earlier one', () => {
    expect(wrong({ later: '16/2/2027' })).toEqual(['later']);
    expect(check({ ...full, later: '16/2/2027' })[0]?.words.vi).toContain('hết ngày 17/02/2027');
    expect(wrong({ later: '32/2/2027' })).toEqual(['later']);
    expect(wrong({ later: '17/2/2027' })).toEqual([]);
  });

  it('sends the due day only when it differs from the rule, so that the rule’s own day moves with the calendar', () => {
    expect(consultCommand({ ...full, later: '17/2/2027' }, rule, due)).not.toHaveProperty('dueOn');
    expect(consultCommand({ ...full, later: '19/2/2027' }, rule, due).dueOn).toBe('2027-02-19');
  });

  it('sends what the contract takes, without empty questions or an idle reason', () => {
    const command = consultCommand({ ...full, reason: 'không cần' }, rule, due);
    expect(command).toEqual({ kind: 'consult', consultees: ['H99.04', 'H99.05'], questions: ['Có phù hợp quy hoạch không?'], ownPosition: 'Đề xuất cấp phép.' });
    expect(commandRequest.safeParse(command).success).toBe(true);
  });
});
