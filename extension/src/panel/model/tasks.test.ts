import { describe, expect, it } from 'vitest';
import { actFor, keepsId } from './act-id.ts';
import { matchingPersonas } from './personas.ts';
import { sampleDossier, sampleStanding } from './samples.ts';
import { awaitingUs, findPart, partActions, partsOf, recordable } from './tasks.ts';

const dossier = sampleDossier({ 'H99.04': 'silent', 'H99.05': 'deemed', 'H99.06': 'replied', 'H99.03': 'awaited' });
const clerk = sampleStanding(dossier, 'H99.32');
const actions = (unit: string, agency = 'H99.32') =>
  partsOf([dossier])
    .filter((part) => part.consultee.unit === unit)
    .flatMap((part) => partActions(part, sampleStanding(dossier, agency)));

describe('what one may do', () => {
  it('lets the lead attest a silence, correct a deeming, record a reply', () => {
    expect(actions('H99.04')).toEqual(['attest', 'record-reply', 'urge']);
    expect(actions('H99.05')).toEqual(['correct', 'record-reply']);
    expect(actions('H99.03')).toEqual(['record-reply', 'urge']);
    expect(actions('H99.06')).toEqual([]);
  });

  it('offers nothing of that to the unit that was asked', () => {
    expect(actions('H99.04', 'H99.04')).toEqual([]);
  });

  it('offers nothing on a dossier that is over', () => {
    const closed = sampleDossier({ 'H99.04': 'silent' }, { phase: 'closed' });
    expect(partsOf([closed]).flatMap((part) => partActions(part, clerk))).toEqual([]);
    expect(awaitingUs([closed], 'H99.04')).toEqual([]);
  });

  it('shows a unit what it was asked and has not answered, soonest due first', () => {
    const later = sampleDossier({ 'H99.04': 'awaited' }, { dossier: 'dossier/H99.32/2027/den/116' });
    const sooner = { ...later, dossier: 'dossier/H99.32/2027/den/117', consults: later.consults.map((consult) => ({ ...consult, dueAt: 1 })) };
    expect(awaitingUs([later, sooner], 'H99.04').map(({ dossier: { dossier: id } }) => id)).toEqual([sooner.dossier, later.dossier]);
    expect(awaitingUs([dossier], 'H99.06')).toEqual([]);
  });

  it('does not ask again for a reply that came after the deeming', () => {
    const answered = sampleDossier({ 'H99.05': 'deemed' });
    const withReply = {
      ...answered,
      consults: answered.consults.map((consult) => ({ ...consult, consultees: consult.consultees.map((one) => ({ ...one, position: 'disagree' as const })) })),
    };
    expect(awaitingUs([withReply], 'H99.05')).toEqual([]);
    expect(recordable([withReply], 'H99.32')).toEqual([]);
    expect(partsOf([withReply]).flatMap((part) => partActions(part, clerk))).toEqual(['correct', 'reconcile', 'reserve']);
  });

  it('finds a part by its keys, or says that it is gone', () => {
    expect(findPart([dossier], dossier.dossier, 'c1', 'H99.03')?.consultee.status).toBe('awaited');
    expect(findPart([dossier], dossier.dossier, 'c2', 'H99.03')).toBeNull();
  });
});

describe('one act, one id', () => {
  const ids = ['a', 'b'].values();
  const newId = () => ids.next().value ?? 'none left';

  it('keeps the id for the same content, and takes another one for other content', () => {
    const first = actFor(null, 'x', newId);
    expect(first).toEqual({ id: 'a', content: 'x' });
    expect(actFor(first, 'x', newId)).toBe(first);
    expect(actFor(first, 'y', newId).id).toBe('b');
  });

  it('keeps the id when it is not known what became of the act, and drops it after a refusal', () => {
    expect(keepsId(null)).toBe(true);
    expect([500, 503, 408, 429, 401].map((status) => keepsId({ status }))).toEqual([true, true, true, true, true]);
    expect([400, 403, 404, 409, 422].map((status) => keepsId({ status }))).toEqual([false, false, false, false, false]);
  });
});

describe('finding a person', () => {
  const words = (vi: string) => ({ vi, en: vi });
  const post = { id: 'p', unit: 'u', unitName: words('Sở Xây dựng'), title: words('Giám đốc'), roles: [], agency: 'u', agencyName: words('Sở Xây dựng') };
  const people = [
    { officer: '1', name: 'Đỗ Quang Huy', posts: [post] },
    { officer: '2', name: 'Vũ Ngọc Mai', posts: [] },
  ];
  it('works without marks, by name or post', () => {
    expect(matchingPersonas(people, 'do huy').map(({ officer }) => officer)).toEqual(['1']);
    expect(matchingPersonas(people, 'xay dung').map(({ officer }) => officer)).toEqual(['1']);
    expect(matchingPersonas(people, ' ')).toHaveLength(2);
  });
});
