import { describe, expect, test } from 'vitest';
import { ProblemError } from '../http/problems.ts';
import { COMMUNE, CONSULT, CONSULTEE, DOCUMENT, dossierOf, LEAD, OFFICE, OPEN, PROCEDURE, STRANGER } from '../sample/office.ts';
import { type Preparation, prepare } from './prepare.ts';

const by: Preparation = {
  reference: OFFICE,
  today: '2026-11-23',
  dossier: dossierOf(LEAD),
  demo: false,
  actor: { officer: 'an', post: 'H99.04.02/chuyen-vien', unit: 'H99.04.02' },
  submittedTo: null,
  handledIn: null,
};

function problemOf(request: Parameters<typeof prepare>[0], more: Partial<Preparation> = {}) {
  try {
    prepare(request, { ...by, ...more });
  } catch (error) {
    if (error instanceof ProblemError) return { code: error.code, path: error.fields[0]?.path };
    throw error;
  }
  return null;
}

describe('open', () => {
  test('the text of the procedure and the calendar come from the reference, not from the client', () => {
    expect(prepare(OPEN, by)).toMatchObject({ kind: 'open', procedure: PROCEDURE, calendar: OFFICE.calendars[0] });
  });

  test('a demonstration procedure runs in the demo alone', () => {
    const request = { ...OPEN, procedure: 'cap-phep-mau' };
    expect(problemOf(request)).toEqual({ code: 'demo-procedure', path: 'command.procedure' });
    expect(prepare(request, { ...by, demo: true })).toMatchObject({ procedure: { demo: true } });
  });

  test.each([
    ['2027-02-28', null],
    ['2027-03-01', 'procedure-not-in-force'],
  ])('under a procedure that ends on 28/02/2027, opened on %s: %s', (today, code) => {
    const ending = { ...OFFICE, procedures: OFFICE.procedures.map((procedure) => ({ ...procedure, from: '2026-07-01', to: '2027-02-28' })) };
    expect(problemOf(OPEN, { today, reference: ending })?.code ?? null).toBe(code);
    expect(problemOf(OPEN, { today: '2026-06-30', reference: ending })?.code).toBe('procedure-not-in-force');
  });

  test.each([
    [{ procedure: 'khong-co' }, { code: 'unknown-procedure', path: 'command.procedure' }],
    [{ matter: 'khong-co' }, { code: 'unknown-matter', path: 'command.matter' }],
    [{ place: 'X9' }, { code: 'unknown-unit', path: 'command.place' }],
    [{ place: CONSULTEE }, { code: 'place-not-commune', path: 'command.place' }],
    [{ place: COMMUNE }, null],
  ])('%j → %j', (change, expected) => {
    expect(problemOf({ ...OPEN, ...change })).toEqual(expected);
  });

  test('not in the register of a unit that is no more', () => {
    expect(problemOf(OPEN, { dossier: dossierOf('H99.77') })).toEqual({ code: 'unknown-unit', path: 'dossier' });
  });
});

test('consult: a unit counts as enrolled from its day on; one that ended is unknown', () => {
  expect(prepare({ ...CONSULT, consultees: [CONSULTEE, STRANGER] }, by)).toMatchObject({
    consultees: [
      { unit: CONSULTEE, enrolled: true },
      { unit: STRANGER, enrolled: false },
    ],
  });
  expect(prepare(CONSULT, { ...by, today: '2025-12-31' })).toMatchObject({ consultees: [{ enrolled: false }] });
  expect(prepare(CONSULT, { ...by, today: '2026-01-01' })).toMatchObject({ consultees: [{ enrolled: true }] });
  expect(problemOf({ ...CONSULT, consultees: [CONSULTEE, 'H99.77'] })).toEqual({ code: 'unknown-unit', path: 'command.consultees.1' });
});

test('assign: to whoever holds the post today, in the lead agency', () => {
  expect(prepare({ kind: 'assign', officer: 'an', post: 'H99.04.02/chuyen-vien' }, by)).toMatchObject({ unit: 'H99.04.02' });
  for (const request of [
    { kind: 'assign' as const, officer: 'giam-doc', post: 'H99.04.02/chuyen-vien' },
    { kind: 'assign' as const, officer: 'hai', post: `${CONSULTEE}/giam-doc` },
    { kind: 'assign' as const, officer: 'da-nghi', post: `${LEAD}/van-thu` },
  ])
    expect(problemOf(request), request.officer).toEqual({ code: 'not-in-post', path: 'command.post' });
});

test('return, reply, attest, correct: the unit is known', () => {
  const back = { kind: 'return' as const, to: COMMUNE, note: '', document: DOCUMENT, aliases: [] };
  expect(problemOf({ ...back, defects: [{ code: 'out-of-competence', ground: 'Điều 7', competentUnit: 'X9' }] })).toEqual({
    code: 'unknown-unit',
    path: 'command.defects.0.competentUnit',
  });
  expect(problemOf({ ...back, to: 'X9', defects: [] })).toEqual({ code: 'unknown-unit', path: 'command.to' });
  expect(problemOf({ kind: 'reply', consult: 'c1', unit: 'X9', position: 'agree', text: '' })).toEqual({ code: 'unknown-unit', path: 'command.unit' });
  expect(problemOf({ kind: 'attest-no-reply', consult: 'c1', unit: CONSULTEE, channels: [] })).toBeNull();
});

describe('who signs, and by what right, comes from the reference', () => {
  const proposal = { option: 'Phương án 1', responsible: LEAD };
  const submit = { kind: 'submit' as const, to: 'H99', proposal, legalBases: [], ownView: '' };
  const delegated = (from: string, to: string) => ({
    ...OFFICE,
    delegations: [{ post: `${LEAD}/giam-doc`, officer: 'an', actions: ['submit' as const], instrument: 'UQ 1/2026', from, to }],
  });

  test('the head signs; an officer only under a delegation in force, for that act', () => {
    expect(prepare({ ...submit, signer: `${LEAD}/giam-doc` }, by)).toMatchObject({ signer: { officer: 'giam-doc', capacity: 'head', instrument: null } });
    expect(prepare(submit, by)).toMatchObject({ signer: { officer: 'an', capacity: 'none' } });
    expect(prepare(submit, { ...by, reference: delegated('2026-11-01', '2026-11-23') })).toMatchObject({ signer: { capacity: 'delegate', instrument: 'UQ 1/2026' } });
    expect(prepare(submit, { ...by, reference: delegated('2026-11-01', '2026-11-22') })).toMatchObject({ signer: { capacity: 'none' } });
    expect(prepare({ kind: 'extend', step: 'approve', reason: '' }, { ...by, reference: delegated('2026-11-01', '2026-11-30') })).toMatchObject({ approver: { capacity: 'none' } });
  });

  test('the head of another agency does not sign for this one, nor decide what went elsewhere', () => {
    expect(prepare({ ...submit, signer: `${STRANGER}/giam-doc` }, by)).toMatchObject({ signer: { capacity: 'none' } });
    const head = { officer: 'hai', post: `${CONSULTEE}/giam-doc`, unit: CONSULTEE };
    const decide = { kind: 'decide' as const, outcome: 'approved' as const, shown: [], note: '' };
    expect(prepare(decide, { ...by, actor: head, submittedTo: CONSULTEE })).toMatchObject({ decider: { officer: 'hai', capacity: 'head' } });
    expect(prepare(decide, { ...by, actor: head, submittedTo: 'H99' })).toMatchObject({ decider: { capacity: 'none' } });
  });

  test('a dissenting unit reserves in its own name, the lead by a document', () => {
    const reserve = { kind: 'reserve' as const, consult: 'c1', unit: CONSULTEE, text: 'Bảo lưu' };
    expect(prepare(reserve, by)).toMatchObject({ own: false });
    expect(prepare(reserve, { ...by, actor: { officer: 'hai', post: `${CONSULTEE}/giam-doc`, unit: CONSULTEE } })).toMatchObject({ own: true });
  });

  test.each([
    [{ ...submit, to: 'X9' }, 'unknown-unit', 'command.to'],
    [{ ...submit, proposal: { option: 'x', responsible: 'X9' } }, 'unknown-unit', 'command.proposal.responsible'],
    [{ ...submit, signer: 'khong-co' }, 'post-vacant', 'command.signer'],
    [{ kind: 'reconcile', consult: 'c1', unit: CONSULTEE, way: 'meeting', participants: ['khong-co'], text: '' }, 'post-vacant', 'command.participants.0'],
    [{ kind: 'withdraw-consult', consult: 'c1', units: ['X9'], reason: 'x' }, 'unknown-unit', 'command.units.0'],
    [{ kind: 'forward', to: 'X9', ground: 'x', notice: 'x' }, 'unknown-unit', 'command.to'],
    [{ kind: 'supplement', step: 'request', from: 'X9', items: ['x'], ground: 'x' }, 'unknown-unit', 'command.from'],
    [{ kind: 'extend', step: 'request', reason: 'x' }, 'malformed', 'command.dueOn'],
    [{ kind: 'urge', consult: 'c1', unit: 'X9', text: '' }, 'unknown-unit', 'command.unit'],
    [{ kind: 'set-target', target: { unit: 'X9', figure: 'x', year: 2026 }, value: 1, better: 'higher', instrument: 'x' }, 'unknown-unit', 'command.target.unit'],
  ] as const)('%j', (request, code, path) => {
    expect(problemOf(request as unknown as Parameters<typeof prepare>[0])).toEqual({ code, path });
  });
});
