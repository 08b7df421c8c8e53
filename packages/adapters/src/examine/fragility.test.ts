import { expect, it } from 'vitest';
import type { Source } from '../vocabulary.ts';
import { fragilityOf } from './fragility.ts';

it.each<[Source, readonly string[]]>([
  [{ css: 'td.due_date' }, []],
  [{ css: "a[href^='issue']", attr: 'href' }, []],
  [{ header: ['Hạn'], like: 'td.due_date' }, []],
  [{ css: 'th', label: ['Hạn'] }, []],
  [{ header: ['Hạn'] }, ['by-heading']],
  [{ header: ['Hạn'], like: 'td:nth-child(4)', offset: 1 }, ['by-order', 'by-place']],
  [{ css: 'tr > td:last-child' }, ['by-order', 'by-tag']],
  [{ css: 'td > b' }, ['by-tag']],
  [{ css: "div[style*='overflow']" }, ['by-style']],
  [{ css: '#ctl00_grid' }, ['generated']],
  [{ segment: 1 }, ['by-place']],
  [{ own: true, attr: 'onclick', take: { call: 'open', argument: 2 } }, ['by-place']],
  [{ css: '.ghi-chu', take: { after: 'Hạn:' }, confidence: 'low', until: '2027-01-01' }, ['by-note', 'ends']],
])('%j', (source, reasons) => {
  expect(fragilityOf(source)).toEqual(reasons);
});
