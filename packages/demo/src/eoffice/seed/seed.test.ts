import { expect, test } from 'vitest';
import { ACCOUNTS, accountOf } from '../accounts.ts';
import { addDays, civilDay } from '../calendar.ts';
import { rowsOf } from '../flows.ts';
import type { Party } from '../model.ts';
import { UNITS } from '../units.ts';
import { seedState } from './seed.ts';

// A Monday, a Sunday, and the minute after midnight in Viet Nam.
const DAYS = ['2026-11-23T01:00:00Z', '2026-11-22T03:00:00Z', '2027-02-28T17:01:00Z'].map((text) => Date.parse(text));

function known(party: Party): boolean {
  if (party.kind === 'account') return accountOf(party.login) !== undefined;
  return party.kind === 'outside' || UNITS.some(({ code }) => code === party.code);
}

test.each(DAYS)('the sample documents look alive on any day (%d)', (now) => {
  const state = seedState(now);
  const today = civilDay(now);
  const waiting = (login: string) =>
    ACCOUNTS.filter((account) => account.login === login).flatMap((account) => rowsOf(state, account).filter(({ flow }) => flow.state === 'waiting'));
  expect(waiting('cv.soxd').length).toBeGreaterThanOrEqual(45);
  expect(waiting('cv.donglam').length).toBeGreaterThanOrEqual(15);
  for (const { login } of ACCOUNTS) expect(waiting(login).length).toBeGreaterThanOrEqual(8);
  for (const login of ['cv.soxd', 'cv.donglam', 'cv.snnmt', 'cv.sct']) {
    const dues = waiting(login).map(({ flow }) => flow.dueOn);
    expect(dues).toContain(null);
    expect(dues).toContain(today);
    expect(dues.some((due) => due !== null && due < today)).toBe(true);
    expect(dues.some((due) => due !== null && due > addDays(today, 5))).toBe(true);
  }
});

test.each(DAYS)('the sample documents are consistent (%d)', (now) => {
  const { documents, flows } = seedState(now);
  expect(new Set(documents.map(({ id }) => id)).size).toBe(documents.length);
  for (const flow of flows) {
    expect(flow.sentAt).toBeLessThanOrEqual(now);
    expect([flow.from, flow.to].every(known), JSON.stringify(flow)).toBe(true);
  }
  for (const { id, issuedOn, subject } of documents) {
    const arrival = flows.find(({ documentId }) => documentId === id);
    expect(issuedOn <= civilDay(arrival?.sentAt ?? 0), `${id} arrived before it was issued`).toBe(true);
    expect(subject).not.toContain('{');
  }
});

test('the secrecy marks that a reader must respect are all there', () => {
  const { documents } = seedState(DAYS[0] ?? 0);
  expect(new Set(documents.map(({ secrecy }) => secrecy))).toEqual(new Set(['Thường', 'Mật', 'Tối mật', '']));
  expect(documents.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['Đơn tố cáo', 'Đơn khiếu nại']));
});
