import { describe, expect, test } from 'vitest';
import { ProblemError } from '../http/problems.ts';
import { COMMUNE, CONSULT, CONSULTEE, DOCUMENT, dossierOf, LEAD, OFFICE, OPEN, PROCEDURE, STRANGER } from '../sample/office.ts';
import { type Preparation, prepare } from './prepare.ts';

const by: Preparation = { reference: OFFICE, today: '2026-11-23', dossier: dossierOf(LEAD), demo: false };

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
