import { expect, it } from 'vitest';
import { ShownDocuments } from './shown.ts';

const source = { adapter: 'redmine', page: 'list' };
const document = { key: '7', documentClass: 'ordinary', fields: { number: '27/TTr-UBND' } } as const;
const bare = { key: '7', documentClass: 'unknown', fields: {} } as const;

it('fills a form’s document from the page that showed it, until it becomes secret', () => {
  const shown = new ShownDocuments();
  shown.keep(source, [document]);
  expect(shown.filled(source, bare)).toEqual(document);
  shown.forget(['redmine:7']);
  expect(shown.filled(source, bare)).toEqual(bare);
});
