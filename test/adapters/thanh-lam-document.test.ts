import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { planOf, ReaderPage } from './reader-page.ts';

const ADDRESS = '/van-ban/7700102';
let reader: ReaderPage;
beforeAll(async () => {
  reader = await ReaderPage.open();
});
afterAll(() => reader.close());

const VALUES = {
  number: '118/CV-LA',
  issuer: 'Công ty Lâm An',
  issuedOn: '2026-11-10',
  arrivalNumber: '1858',
  arrivedOn: '2026-11-11',
  subject: 'V/v đề nghị cấp phép đấu nối vào đường tỉnh 512',
  documentKind: 'Công văn',
  role: 'lead',
  dueOn: '2026-11-25',
  status: 'waiting',
};

describe('a document', () => {
  it('gives its values, and its key from the address', async () => {
    const given = await reader.read('document', ADDRESS);
    expect(given.documents).toMatchObject([{ key: '7700102', documentClass: 'ordinary', values: VALUES }]);
    expect(given.health).toMatchObject({ state: 'ok', reasons: [] });
  });

  it('keeps its key at the address of a refused post', async () => {
    expect((await reader.read('document-refused', `${ADDRESS}/chuyen`)).documents[0]?.key).toBe('7700102');
  });

  it('is read by its labels where the ids are gone', async () => {
    const given = await reader.read('document-labels-only', ADDRESS);
    expect(given.documents).toMatchObject([{ values: VALUES, sources: { number: 1, subject: 1 } }]);
  });

  it.each(['document-marked', 'document-mark-blank', 'document-mark-missing'])('gives nothing at all: %s', async (fixture) => {
    const given = await reader.read(fixture, ADDRESS);
    expect(given.documents).toEqual([]);
    expect(given.health).toMatchObject({ read: 0, withheld: 1 });
    expect(JSON.stringify(given)).not.toMatch(/118|Lâm An|đấu nối/);
  });

  it('gives class and deadline alone of a complaint', async () => {
    const given = await reader.read('document-complaint', ADDRESS);
    expect(given.documents).toMatchObject([{ documentClass: 'complaint' }]);
    expect(given.documents[0]?.values).toEqual({ dueOn: '2026-11-25' });
  });
});

/** What the acts of the document page are, read in the page. */
async function acts(fixture: string, click?: string) {
  const page = await reader.load(fixture, ADDRESS);
  return page.evaluate(
    ([plan, selector]) => {
      const { openAction, actionOf, readRecipients, signShown } = globalThis.reader;
      const described = plan.pages.find(({ kind }) => kind === 'document');
      if (!described) throw new Error('no document page');
      const clicked = selector === undefined ? null : document.querySelector(selector);
      const sign = described.actions?.[0]?.observed[0];
      const shows = (number: string | null, key: string, pageKey: string | null) => sign !== undefined && signShown(sign, document, { number, key }, pageKey);
      const recipients = (id: string) => {
        const action = described.actions?.find((each) => each.id === id);
        return action ? readRecipients(action, document, location) : null;
      };
      return {
        open: openAction(described, document)?.id ?? null,
        clicked: clicked && (actionOf(described, clicked)?.action.id ?? null),
        forward: recipients('forward'),
        back: recipients('return'),
        signs: {
          byNumber: shows('118/CV-LA', '1', null),
          byKey: shows(null, '7700102', '7700102'),
          ofAnother: shows('18/CV-LA', '9', '7700102'),
        },
      };
    },
    [planOf('thanh-lam'), click] as const,
  );
}

describe('the forward dialog', () => {
  it('gives whom it would reach, in which role', async () => {
    const { open, forward } = await acts('document-forward');
    expect(open).toBe('forward');
    expect(forward).toEqual([
      { value: 'H99.03', label: 'Sở Tài chính', place: null, role: 'lead' },
      { value: 'H99.05', label: 'Sở Nông nghiệp và Môi trường', place: null, role: 'information' },
    ]);
  });

  it('is triggered by its own button, from any part of it, and by no other', async () => {
    expect((await acts('document-forward', '#btn_chuyen span')).clicked).toBe('forward');
    expect((await acts('document-forward', '[data-dong]')).clicked).toBeNull();
    expect((await acts('document-forward', '#btn_tra_lai')).clicked).toBe('return');
  });

  it('says to which office a return goes', async () => {
    expect((await acts('document-forward')).back).toEqual([{ value: '', label: 'Vũ Ngọc Mai', place: 'UBND phường Đông Lâm', role: null }]);
  });

  it('is not there while it is closed', async () => {
    expect(await acts('document')).toMatchObject({ open: null, forward: null, back: null });
  });
});

describe('the sign that it went through', () => {
  it('names the document by number or stands on its own page, and no other document', async () => {
    expect((await acts('document-forwarded')).signs).toEqual({ byNumber: true, byKey: true, ofAnother: false });
  });

  it('is not seen where the post was refused', async () => {
    expect((await acts('document-refused')).signs).toEqual({ byNumber: false, byKey: false, ofAnother: false });
  });
});
