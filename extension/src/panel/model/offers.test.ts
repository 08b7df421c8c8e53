import type { DossierSummary } from '@roviec/schema';
import { describe, expect, it } from 'vitest';
import { offersOf } from './offers.ts';
import { sampleDossier, sampleStanding } from './samples.ts';

const handler = { officer: 'cb-H99.32/chuyen-vien', name: 'Vũ Ngọc Mai', post: 'H99.32/chuyen-vien', postTitle: { vi: 'Chuyên viên', en: 'Officer' }, unit: 'H99.32' };
const view = { now: 1, consults: true, returnable: true };
const course = (change: Partial<DossierSummary['course']>) => ({ course: { ...sampleDossier({}).course, ...change } });
const submitted = course({ submittedAt: 5, submittedTo: 'H99.32' });

/** What somebody of the ward is offered. */
function offered(change: Partial<DossierSummary>, who: { readonly roles?: readonly string[]; readonly post?: string; readonly agency?: string } = {}, statuses = {}) {
  const dossier = sampleDossier(statuses, change);
  return offersOf(dossier, sampleStanding(dossier, who.agency ?? 'H99.32', who.roles, who.post), view);
}
const chair = { post: 'H99.32/chu-tich', roles: ['head', 'officer'] };

describe('the next task follows the dossier', () => {
  it('somebody takes it on, asks, submits when the replies are in, closes when it is decided', () => {
    expect(offered({}).next).toBe('assign');
    expect(offered({ handler, consults: [] }).next).toBe('consult');
    expect(offered({ handler }, {}, { 'H99.04': 'awaited' }).next).toBeNull();
    expect(offered({ handler }, {}, { 'H99.04': 'replied', 'H99.05': 'silent' }).next).toBe('submit');
    expect(offered({ handler, ...course({ submittedAt: 5, submittedTo: 'H99.32', decidedAt: 6, outcome: 'approved' }) }).next).toBe('close');
    expect(offered({ handler, ...course({ transferredTo: 'H99.04' }) }).next).toBe('close');
  });

  it('a disagreement comes before anything goes up', () => {
    const open = course({ openDissent: [{ consult: 'c1', unit: 'H99.04' }] });
    expect(offered({ handler, ...open }, {}, { 'H99.04': 'replied' }).next).toBe('reconcile');
  });

  it('the one who may decide is asked to, nobody else is', () => {
    expect(offered({ handler, ...submitted }, chair).next).toBe('decide');
    const clerk = offered({ handler, ...submitted });
    expect([clerk.next, ...clerk.others]).not.toContain('decide');
    const deputy = offered({ handler, ...submitted }, { post: 'H99.32/pho-chu-tich' });
    expect([deputy.next, ...deputy.others]).not.toContain('decide');
    expect(offered({ handler, ...course({ submittedAt: 5, submittedTo: 'H99.04' }) }, { agency: 'H99.04', post: 'H99.04/giam-doc', roles: ['head'] })).toEqual({
      next: 'decide',
      others: [],
    });
  });

  it('an extension is approved by somebody else who signs, before it is too late', () => {
    const asked = course({ extension: { requestedBy: handler.officer, dueOn: '2027-03-01', granted: false } });
    expect(offered({ handler, dueAt: 2, ...asked }, chair).next).toBe('approve-extension');
    expect(offered({ handler, dueAt: 1, ...asked }, chair).next).not.toBe('approve-extension');
    const requester = offered({ handler, dueAt: 2, ...asked });
    expect([requester.next, ...requester.others]).not.toContain('approve-extension');
    expect(requester.others).not.toContain('extend');
    expect(offered({ dueAt: 2, ...course({ extension: { requestedBy: 'cb-H99.32/chu-tich', dueOn: '2027-03-01', granted: false } }) }, chair).next).toBe('assign');
  });

  it('a supplement that is awaited is what it waits for', () => {
    const waiting = course({ supplement: { requestedAt: 1, dueAt: null, receivedAt: null } });
    expect(offered({ handler, consults: [], ...waiting }).next).toBe('consult');
    expect(offered({ handler, ...waiting }, {}, { 'H99.04': 'replied' }).next).toBe('supplement-received');
    expect(offered({ handler, ...waiting }).others).not.toContain('supplement');
  });
});

describe('what else may be done', () => {
  it('follows the table of rights', () => {
    expect(offered({}, { roles: ['auditor'] })).toEqual({ next: null, others: [] });
    expect(offered({}, { agency: 'H99.04' })).toEqual({ next: null, others: [] });
    expect(offered({}, { agency: 'H99.04', roles: ['tracker'] })).toEqual({ next: null, others: ['urge-lead'] });
    expect(offered({}, { roles: ['records'] }).others).not.toContain('extend');
    expect(offered({}).others).toEqual(['consult', 'submit', 'close', 'note', 'extend', 'supplement', 'forward', 'return', 'target']);
  });

  it('nothing is handed on while it is with the decider, nor forwarded while a reply is awaited', () => {
    const { others } = offered({ handler, ...submitted });
    for (const task of ['consult', 'submit', 'forward', 'return', 'supplement'] as const) expect(others).not.toContain(task);
    expect(offered({ handler }, {}, { 'H99.04': 'awaited' }).others).not.toContain('forward');
  });

  it('nothing on a dossier that is over', () => {
    expect(offered({ phase: 'closed' }, chair)).toEqual({ next: null, others: [] });
  });
});
