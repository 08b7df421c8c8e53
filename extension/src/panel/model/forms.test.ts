import { startOfDay } from '@roviec/core';
import { actRequest, observationRequest } from '@roviec/schema';
import { describe, expect, it } from 'vitest';
import { checkOpen, needsPlace, openAct, openDraftOf, tellingPhrases } from './open.ts';
import { checkRecord, checkReply, emptyReply, type RecordDraft, recordDraftOf, recordObservation, replyCommand } from './reply.ts';
import { sampleDocument, sampleDossier, sampleSlice } from './samples.ts';
import { partsOf } from './tasks.ts';

const dossier = sampleDossier({ 'H99.04': 'awaited', 'H99.05': 'silent' });
const [part] = partsOf([dossier]);
if (!part) throw new Error('the sample has a part');

describe('opening a dossier', () => {
  const draft = openDraftOf(sampleDocument, sampleSlice, 'H99.32');

  it('takes from the page what the page tells, and the one procedure there is', () => {
    expect(draft).toMatchObject({ number: '455/SXD-QLXD', issuedOn: '16/02/2027', issuer: 'H99.04', matter: 'gpxd', procedure: 'PRO-1', place: 'H99.32' });
    expect(checkOpen(sampleDocument, sampleSlice)(draft)).toEqual([]);
  });

  it('asks for the place where that decides whose matter it is', () => {
    expect(needsPlace(sampleSlice, 'gpxd')).toBe(true);
    expect(checkOpen(sampleDocument, sampleSlice)({ ...draft, place: '' }).map(({ field }) => field)).toEqual(['place']);
  });

  it('asks for the arrival number when the page does not tell it, and makes the id from it', () => {
    const unread = { ...sampleDocument, dossier: null, arrivalNumber: null };
    const empty = openDraftOf(unread, sampleSlice, 'H99.32');
    expect(checkOpen(unread, sampleSlice)(empty).map(({ field }) => field)).toEqual(['arrival']);
    expect(openAct(unread, 'H99.32', 2027, { ...empty, arrival: '27/TTr' }).dossier).toBe('dossier/H99.32/2027/den/27%2FTTr');
  });

  it('sends what the contract takes', () => {
    const act = openAct(sampleDocument, 'H99.32', 2027, draft);
    expect(act.dossier).toBe('dossier/H99.32/2027/den/140');
    expect(actRequest.safeParse(act).success).toBe(true);
  });

  it('says why a matter is suggested by the longest phrases alone', () => {
    expect(tellingPhrases(['giấy phép xây dựng', 'giấy phép', 'nhà ở', 'đất'])).toEqual(['giấy phép xây dựng', 'nhà ở']);
  });
});

describe('replying', () => {
  it('wants the position first, and reasons for all but a plain agreement', () => {
    expect(checkReply(true)(emptyReply).map(({ field }) => field)).toEqual(['position']);
    expect(checkReply(true)({ ...emptyReply, position: 'agree' })).toEqual([]);
    expect(checkReply(false)({ ...emptyReply, position: 'agree' }).map(({ field }) => field)).toEqual(['number']);
    expect(checkReply(false)({ ...emptyReply, position: 'agree', way: 'prepare' })).toEqual([]);
    expect(checkReply(true)({ ...emptyReply, position: 'not-ours' }).map(({ field }) => field)).toEqual(['text']);
  });

  it('wants number and date of a document together', () => {
    expect(checkReply(true)({ ...emptyReply, position: 'agree', number: '12/SXD' }).map(({ field }) => field)).toEqual(['issuedOn']);
    expect(checkReply(true)({ ...emptyReply, position: 'agree', issuedOn: '1/2/2027' }).map(({ field }) => field)).toEqual(['number']);
    expect(replyCommand(part, { ...emptyReply, position: 'agree' })).not.toHaveProperty('document');
  });

  it('a reply for the head to sign has no number yet, and is another act', () => {
    const draft = { ...emptyReply, position: 'disagree' as const, text: ' Vượt chỉ giới ', number: '12/SXD', way: 'prepare' as const };
    expect(checkReply(true)(draft)).toEqual([]);
    expect(checkReply(true)({ ...draft, text: '' }).map(({ field }) => field)).toEqual(['text']);
    expect(replyCommand(part, draft)).toEqual({ kind: 'prepare-reply', consult: part.consult.id, unit: part.consultee.unit, position: 'disagree', text: 'Vượt chỉ giới' });
  });
});

describe('recording a reply that came by some way', () => {
  const draft = recordDraftOf(sampleDocument, partsOf([dossier]));
  const full: RecordDraft & { position: 'agree'; channel: 'e-office' } = { ...draft, receivedTime: '14:30', channel: 'e-office', position: 'agree' };
  const now = startOfDay('2027-02-18');

  it('takes the document on screen, and the consult of its issuer', () => {
    expect(draft).toMatchObject({ part: 'dossier/H99.32/2027/den/115|c1|H99.04', number: '455/SXD-QLXD', receivedOn: '17/02/2027' });
  });

  it('wants the time of day, because it decides what was in time', () => {
    expect(checkRecord(now, partsOf([dossier]))(draft).map(({ field }) => field)).toEqual(['receivedTime', 'position']);
    expect(checkRecord(now, partsOf([dossier]))(full)).toEqual([]);
  });

  it('refuses a reply out of the future', () => {
    expect(checkRecord(startOfDay('2027-02-17'), [])(full).map(({ field }) => field)).toEqual(['receivedOn']);
  });

  it('refuses a reply from before the question; the minute of sending counts as after it', () => {
    const sentAt = startOfDay('2027-02-17') + 14.5 * 3_600_000 + 20_000;
    const later = { ...dossier, consults: dossier.consults.map((consult) => ({ ...consult, sentAt })) };
    expect(checkRecord(now, partsOf([later]))(full)).toEqual([]);
    expect(checkRecord(now, partsOf([later]))({ ...full, receivedTime: '14:29' }).map(({ field }) => field)).toEqual(['receivedOn']);
    const [asked] = partsOf([later]);
    expect(asked && recordObservation(later, asked, full, null).happenedAt).toBe(sentAt);
  });

  it('lets the page vouch only for the document on screen, else paper', () => {
    const seen = recordObservation(dossier, part, full, sampleDocument);
    expect(seen.source).toEqual({ kind: 'observed', adapter: 'thanh-lam', adapterVersion: '1' });
    expect(observationRequest.safeParse(seen).success).toBe(true);
    expect(recordObservation(dossier, part, { ...full, number: '9/SXD' }, sampleDocument).source).toEqual({ kind: 'paper' });
    expect(recordObservation(dossier, part, { ...full, channel: 'email' }, sampleDocument).source).toEqual({ kind: 'paper' });
  });

  it('is about the dossier’s document, not about the reply', () => {
    expect(recordObservation(dossier, part, full, sampleDocument).document).toEqual(dossier.document);
  });
});
