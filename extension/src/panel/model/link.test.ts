import { startOfDay } from '@roviec/core';
import { observationRequest } from '@roviec/schema';
import { describe, expect, it } from 'vitest';
import { arrivalInstant, linkedHere, linkObservation, linkOffers } from './link.ts';
import type { ShownDocument } from './open.ts';
import { sampleDocument, sampleDossier, sampleStanding } from './samples.ts';
import { partActions, partsOf } from './tasks.ts';

const sentAt = startOfDay('2027-02-15') + 9 * 3_600_000;
const dueAt = startOfDay('2027-02-18');
const now = startOfDay('2027-02-17') + 10 * 3_600_000;
const open = (status: 'awaited' | 'replied' = 'awaited') => {
  const dossier = sampleDossier({ 'H99.04': status, 'H99.05': 'awaited' });
  return { ...dossier, consults: dossier.consults.map((consult) => ({ ...consult, sentAt, dueAt })) };
};
const dossier = open();
const [part] = partsOf([dossier]);
if (!part) throw new Error('the sample has a part');
const document: ShownDocument = { ...sampleDocument, subject: 'V/v trả lời văn bản số 88/ĐĐN về cấp giấy phép xây dựng' };
const offered = (change: Partial<ShownDocument>) =>
  linkOffers({ ...document, ...change }, [dossier], 'H99.32').map(({ part: { consultee }, because }) => [consultee.unit, because]);

describe('which consult an incoming document may answer', () => {
  it('is told by the number it cites, its sender and its matter, the likeliest first', () => {
    expect(offered({})).toEqual([
      ['H99.04', ['cites-number', 'from-unit', 'same-matter']],
      ['H99.05', ['cites-number', 'same-matter']],
    ]);
    expect(offered({ subject: 'V/v góp ý' })).toEqual([['H99.04', ['from-unit', 'same-matter']]]);
  });

  it('is none when the matter alone fits, when nothing is awaited, or for the document that was asked about', () => {
    expect(offered({ subject: null, issuerUnit: null })).toEqual([]);
    expect(offered({ alias: dossier.aliases[0] ?? '' })).toEqual([]);
    expect([offered({ arrivedOn: '2027-02-14' }), offered({ issuedOn: '2027-02-14' })]).toEqual([[], []]);
    expect(linkOffers(document, [open('replied')], 'H99.32').map(({ part: { consultee } }) => consultee.unit)).toEqual(['H99.05']);
    expect(linkOffers(document, [dossier], 'H99.04')).toEqual([]);
  });
});

describe('when it reached us', () => {
  const at = (arrivedOn: string | null, due = dueAt) => arrivalInstant({ arrivedOn }, { consult: { ...part.consult, dueAt: due } }, now);

  it('is known where any minute of the day gives the same answer', () => {
    expect(at('2027-02-16')).toBe(startOfDay('2027-02-17') - 60_000);
    expect(at('2027-02-17')).toBe(now);
    expect(at('2027-02-15')).toBeGreaterThanOrEqual(sentAt);
  });

  it('is asked for where the hour decides, and where the page tells nothing that can be', () => {
    expect(at('2027-02-16', startOfDay('2027-02-16') + 3_600_000)).toBeNull();
    expect([at(null), at('2027-02-14'), at('2027-02-18')]).toEqual([null, null, null]);
  });
});

describe('the link', () => {
  it('is an observed fact that the gateway takes', () => {
    const request = linkObservation(document, part, 'disagree', now);
    expect(observationRequest.safeParse(request).success).toBe(true);
    expect(request).toMatchObject({
      dossier: dossier.dossier,
      happenedAt: now,
      observation: { kind: 'reply-recorded', unit: 'H99.04', position: 'disagree', receivedAt: now, document: { number: '455/SXD-QLXD', issuedOn: '2027-02-16' } },
      source: { kind: 'observed', adapter: 'thanh-lam' },
    });
    expect(linkObservation({ ...document, number: null }, part, 'agree', now)).toBeNull();
  });

  it('is found again on the same page, and may be undone until something rests on it', () => {
    const linked = { ...part.consultee, status: 'replied' as const, position: 'agree' as const, linked: { number: '455/SXD-QLXD', issuedOn: '2027-02-16' } };
    const after = { ...dossier, consults: dossier.consults.map((consult) => ({ ...consult, consultees: [linked] })) };
    expect(linkedHere(document, [after], 'H99.32').map(({ consultee }) => consultee.unit)).toEqual(['H99.04']);
    expect(linkedHere({ ...document, number: '1/X' }, [after], 'H99.32')).toEqual([]);
    const actions = (now: typeof after) => partActions({ dossier: now, consult: part.consult, consultee: linked }, sampleStanding(now, 'H99.32'));
    expect(actions(after)).toContain('unlink');
    expect(actions({ ...after, course: { ...after.course, submittedAt: 1 } })).not.toContain('unlink');
  });
});
