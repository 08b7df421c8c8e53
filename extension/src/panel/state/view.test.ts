import { describe, expect, it } from 'vitest';
import { returnable } from '../model/return.ts';
import { sampleDocument, sampleDossier, sampleSlice } from '../model/samples.ts';
import { elsewhere, HOME, viewKey } from './view.ts';

const what = returnable(sampleSlice, null, sampleDossier({}), '2027-02-18');
if (!what) throw new Error('the sample can be sent back');

describe('a task while another tab is active', () => {
  it('stays about its own document, and says which', () => {
    expect(elsewhere({ kind: 'open', document: sampleDocument }, null)).toBe('455/SXD-QLXD');
    expect(elsewhere({ kind: 'open', document: sampleDocument }, { alias: 'thanh-lam:1' })).toBe('455/SXD-QLXD');
    expect(elsewhere({ kind: 'return', what }, null)).toBe('88/ĐĐN');
  });

  it('says nothing beside its own document, nor where the task needs no page', () => {
    expect(elsewhere({ kind: 'open', document: sampleDocument }, sampleDocument)).toBeNull();
    expect(elsewhere({ kind: 'return', what }, { alias: 'thanh-lam:7700202' })).toBeNull();
    expect(elsewhere({ kind: 'consult', dossier: 'dossier/H99.32/2027/den/115' }, null)).toBeNull();
    expect(elsewhere({ kind: 'done', words: { vi: 'Đã gửi.', en: 'Sent.' } }, null)).toBeNull();
    expect(elsewhere(HOME, sampleDocument)).toBeNull();
  });
});

describe('viewKey', () => {
  it('tells persons and posts apart', () => {
    expect(new Set([viewKey('cb-1', 'a'), viewKey('cb-1', 'b'), viewKey('cb-2', 'a')]).size).toBe(3);
  });
});
