import { describe, expect, it } from 'vitest';
import { factsOf, lookFor } from './facts.ts';
import { context, pageDocument, summary } from './office.fixture.ts';
import { pillOf } from './pill.ts';

const facts = (fields: Parameters<typeof pageDocument>[0] = {}, given = context()) => factsOf(pageDocument(fields), 'thanh-lam', given, null);

describe('the dossier of a document', () => {
  it('is registered at the acting agency, in the year of arrival', () => expect(facts().dossier).toBe('dossier/H99.04/2026/den/1858'));
  it('is unknown without an arrival number, its date, or a person', () => {
    expect(facts({ arrivalNumber: '' }).dossier).toBeNull();
    expect(factsOf({ ...pageDocument(), fields: { number: '1/A' } }, 'thanh-lam', context(), null).dossier).toBeNull();
    expect(facts({}, context({ acting: null })).dossier).toBeNull();
  });
  it('is the one that the gateway knows, before all', () => {
    expect(factsOf(pageDocument(), 'thanh-lam', context(), summary([], { dossier: 'dossier/H99.32/2026/hs/7' })).dossier).toBe('dossier/H99.32/2026/hs/7');
  });
});

it('turns a name into a unit, and a commune into the place', () => {
  expect(facts({ issuer: 'Ủy ban nhân dân phường Đông Lâm' })).toMatchObject({ issuerUnit: 'H99.32', place: 'H99.32', ref: { issuer: 'H99.32' } });
  expect(facts()).toMatchObject({ issuerUnit: null, place: null, ref: { issuer: 'Công ty Lâm An' } });
});

describe('what leaves for a look-up', () => {
  it('is the key and the alias, never the subject', () => {
    const look = lookFor(pageDocument(), 'thanh-lam', context());
    expect(look).toEqual({ alias: 'thanh-lam:7700102', key: 'CÔNG TY LÂM AN|2026-11-10|118/CV-LA' });
  });
  it('is the alias alone where the key is not whole', () => {
    expect(lookFor({ ...pageDocument(), fields: { issuer: 'Sở Nội vụ' } }, 'thanh-lam', context())).toEqual({ alias: 'thanh-lam:7700102' });
  });
  it.each(['denunciation', 'complaint', 'unknown'] as const)('is nothing of a document of class %s', (documentClass) => {
    expect(lookFor(pageDocument({}, { documentClass }), 'thanh-lam', context())).toBeNull();
  });
});

describe('the state on a list page', () => {
  const PROOF = { evidence: 'used', verifiedOn: { product: 'QLVB', version: '3.2', on: '2026-11-23' } } as const;
  const health = { state: 'ok', reasons: [], read: 20, withheld: 1 } as const;
  it('says how many rows it speaks of', () => expect(pillOf(health, PROOF, context())).toMatchObject({ tone: 'quiet', text: 'đọc 20 hàng trên trang này' }));
  it('says that selectors were guessed', () =>
    expect(pillOf(health, { ...PROOF, evidence: 'guessed' }, context())).toMatchObject({
      text: expect.stringContaining('chưa kiểm chứng'),
      title: expect.stringContaining('QLVB 3.2, ngày 23/11/2026'),
    }));
  it('says why a page cannot be read, before anything else', () => {
    const pill = pillOf({ state: 'broken', reasons: ['root-missing'], read: 0, withheld: 0 }, PROOF, context());
    expect(pill).toMatchObject({ tone: 'degraded', text: 'không đọc được trang này, chưa kiểm tra được' });
    expect(pill.title).toContain('không thấy bảng văn bản');
  });
  it.each([
    [{ kind: 'down', sinceAt: 0 }, 'alarm', 'mất kết nối, chưa kiểm tra được'],
    [{ kind: 'signed-out' }, 'degraded', 'chưa đăng nhập, chưa kiểm tra được'],
  ] as const)('never says fine when it is %j', (gateway, tone, text) => expect(pillOf(health, PROOF, context({ gateway }))).toMatchObject({ tone, text }));
  it('says where the page template was verified', () => expect(pillOf(health, PROOF, context()).title).toContain('kiểm chứng trên QLVB 3.2, ngày 23/11/2026'));
  it('says that it is switched off, or that rows are on their way', () => {
    expect(pillOf({ state: 'unknown', reasons: ['switched-off'], read: 0, withheld: 0 }, PROOF, context())).toMatchObject({
      tone: 'degraded',
      text: 'đã tắt trên trang này, không kiểm tra',
    });
    expect(pillOf({ state: 'unknown', reasons: ['not-ready'], read: 0, withheld: 0 }, PROOF, context()).text).toBe('đang chờ trang tải các hàng');
  });
  it('never says fine without a register', () => expect(pillOf(health, PROOF, context({ slice: null })).tone).toBe('alarm'));
});
