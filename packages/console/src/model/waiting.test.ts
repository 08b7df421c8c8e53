import type { DossierSummary, RegistrySlice } from '@roviec/schema';
import { describe, expect, it } from 'vitest';
import { findingTitle } from './finding-title.ts';
import { namesOf, personText } from './names.ts';
import { seesAll, waitingFor } from './waiting.ts';

type Status = DossierSummary['consults'][number]['consultees'][number]['status'];
const words = (vi: string) => ({ vi, en: vi });
const source = { text: 'QĐ 01', confidence: 'fictional' } as const;
const proceduresWith = (effect: 'deemed-consent' | 'none'): RegistrySlice['procedures'] => [
  {
    id: 'PRO-1',
    name: words('Cấp phép'),
    matter: 'gpxd',
    product: words('Giấy phép'),
    demo: false,
    total: { amount: 7, unit: 'workingDays' },
    consult: { amount: 2, unit: 'workingDays', effect, source, silenceSource: source, consultees: [], maxRounds: 1 },
  },
];
const dossier = (statuses: Readonly<Record<string, Status>>, phase: DossierSummary['phase'] = 'open'): DossierSummary => ({
  dossier: 'dossier/H99.32/2027/den/1',
  seq: 1,
  phase,
  lead: 'H99.32',
  document: { issuer: 'H99.33', issuedOn: '2027-02-12', number: '1/TTr' },
  aliases: [],
  matter: 'gpxd',
  place: null,
  procedure: { id: 'PRO-1', name: words('Cấp phép'), product: words('Giấy phép'), demo: false },
  handler: null,
  accountable: null,
  openedAt: 1,
  dueAt: 2,
  dueOn: '2027-02-24',
  provisional: false,
  course: {
    submittedAt: null,
    submittedTo: null,
    decidedAt: null,
    outcome: null,
    transferredTo: null,
    supplement: null,
    extension: null,
    targets: [],
    openDissent: [],
    dissentToShow: [],
  },
  consults: [
    {
      id: 'c1',
      sentAt: 1,
      dueAt: 2,
      dueOn: '2027-02-17',
      provisional: false,
      rule: 'QĐ 01',
      consultees: Object.entries(statuses).map(([unit, status]) => ({ unit, enrolled: false, status, position: null, dissent: null, accountable: null })),
    },
  ],
});

describe('waitingFor', () => {
  it('names who has not answered, and the silence that waits for the lead’s attestation', () => {
    const waiting = waitingFor(dossier({ 'H99.03': 'awaited', 'H99.04': 'due-passed', 'H99.05': 'silent', 'H99.06': 'replied' }), proceduresWith('deemed-consent'));
    expect(waiting).toEqual([
      { unit: 'H99.03', attestation: false },
      { unit: 'H99.04', attestation: false },
      { unit: 'H99.05', attestation: true },
    ]);
  });

  it('waits for no attestation where silence has no such effect, and for nobody once the dossier is over', () => {
    expect(waitingFor(dossier({ 'H99.05': 'silent' }), proceduresWith('none'))).toEqual([]);
    expect(waitingFor(dossier({ 'H99.05': 'awaited' }, 'closed'), proceduresWith('none'))).toEqual([]);
  });
});

describe('seesAll', () => {
  it('is true of auditors and trackers alone', () => {
    expect(seesAll({ roles: ['auditor'] })).toBe(true);
    expect(seesAll({ roles: ['tracker', 'clerk'] })).toBe(true);
    expect(seesAll({ roles: ['clerk'] })).toBe(false);
  });
});

describe('findingTitle', () => {
  const events = (['consulted', 'silence-noted', 'replied'] as const).map((kind, index) => ({ id: `d#${index + 1}`, body: { kind } }));

  it('tells a late reply from silence by the evidence', () => {
    expect(findingTitle({ rule: 'late-reply', evidence: ['d#1', 'd#2'] }, events).vi).toBe('im lặng');
    expect(findingTitle({ rule: 'late-reply', evidence: ['d#1', 'd#3'] }, events).vi).toBe('trả lời trễ');
  });

  it('keeps the name of the rule where the evidence does not tell, and for other rules', () => {
    expect(findingTitle({ rule: 'late-reply', evidence: ['elsewhere'] }, events).vi).toBe('trả lời trễ hoặc im lặng');
    expect(findingTitle({ rule: 'should-return', evidence: ['d#2'] }, events).vi).toBe('văn bản nên được trả lại');
  });
});

describe('personText', () => {
  it('names the post with its unit, each word once', () => {
    const names = namesOf({ units: { 'H99.04': words('Sở Xây dựng') }, posts: {}, officers: {} });
    const person = { officer: 'cb-1', name: 'Lê Thị Hoa', post: 'p', postTitle: words('Giám đốc Sở'), unit: 'H99.04' };
    expect(personText(person, names, 'vi')).toBe('Lê Thị Hoa, Giám đốc Sở Xây dựng');
  });
});
