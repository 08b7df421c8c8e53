/** Longest text that is taken from one place of a page. */
const LONGEST = 2000;

// biome-ignore lint/suspicious/noControlCharactersInRegex: control and bidirectional characters are what this takes out
const UNWANTED = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;

/** Text that needs no cleaning: letters, digits and single spaces of ASCII. Most cells of a list are such. */
const PLAIN = /^[!-~]+(?: [!-~]+)*$/;

/** Texts cleaned lately: a list is read again and again, and says the same in most of its cells. */
const known = new Map<string, string>();
const MOST_KNOWN = 4000;
/** Longer texts are rare, and not worth the room. */
const WORTH_KNOWING = 200;

/** Text of a page as a value: NFC, spaces folded, no control or bidirectional characters, capped. Page text is data, never markup. */
export function cleaned(text: string): string {
  if (text.length > WORTH_KNOWING) return washed(text);
  if (PLAIN.test(text)) return text;
  const before = known.get(text);
  if (before !== undefined) return before;
  const clean = washed(text);
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(text, clean);
  return clean;
}

function washed(text: string): string {
  return text.slice(0, LONGEST).normalize('NFC').replace(UNWANTED, '').replace(/\s+/gu, ' ').trim();
}

/** For comparing headings and labels: no marks, lower case, letters and digits alone. `Số, ký hiệu ▲` gives `so ky hieu`. */
export function folded(text: string): string {
  return cleaned(text)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[đĐ]/g, 'd')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** What is no text of a cell: choices of a form that waits in it, scripts, and what the page itself hides. */
const MUTE = "script,style,template,noscript,select,datalist,textarea,[hidden],[style*='display:none'],[style*='display: none']";

/** The text of an element as a reader of the page has it: without what stands in it and is not shown. */
export function shownText(element: Element): string {
  if (!element.firstElementChild || !element.querySelector(MUTE)) return element.textContent;
  return [...element.childNodes].map(textOf).join('');
}

function textOf(node: Node): string {
  if (node.nodeType === Node.TEXT_NODE) return node.nodeValue ?? '';
  return node instanceof Element && !node.matches(MUTE) ? [...node.childNodes].map(textOf).join('') : '';
}
