import { render } from 'preact';
import { keptLetter } from '../../print/kept-letter.ts';
import { pageRule } from '../../print/layout.ts';
import { SlipPage } from '../../print/slip-page.tsx';
import { getSession } from '../../session.ts';

// Margins are data; the extension's own policy takes no style written into the page.
const page = new CSSStyleSheet();
page.replaceSync(pageRule());
document.adoptedStyleSheets = [page];

const root = document.getElementById('app');
const [letter, { locale }] = await Promise.all([keptLetter(), getSession()]);
if (root) render(<SlipPage letter={letter} locale={locale} />, root);
