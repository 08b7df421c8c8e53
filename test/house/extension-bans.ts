import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** What a source of the extension must not contain, and why; after the checklist of `docs/acceptance.md`. */
interface Ban {
  readonly what: RegExp;
  readonly why: string;
  /** Folders under `extension/src` where it is banned; everywhere, and in the reader, when absent. */
  readonly within?: readonly string[];
}

/** Each with a text that it must catch, so that no ban is there in name alone. */
export const BANS: readonly (Ban & { readonly catches: string })[] = [
  { what: /\b(?:inner|outer)HTML\s*\+?=(?!=)/, why: 'text goes in as text', catches: 'host.innerHTML = text' },
  {
    what: /\binsertAdjacentHTML\b|\bsetHTMLUnsafe\b|\bcreateContextualFragment\b|\bDOMParser\b/,
    why: 'text goes in as text',
    catches: 'row.insertAdjacentHTML("beforeend", text)',
  },
  { what: /dangerouslySetInnerHTML/, why: 'text goes in as text', catches: '<p dangerouslySetInnerHTML={{ __html }} />' },
  { what: /\bdocument\.write/, why: 'text goes in as text', catches: 'document.write(text)' },
  { what: /\bnew Function\b|\beval\(|\bjavascript:|\bset(?:Timeout|Interval)\(\s*['"`]/, why: 'no code from text', catches: 'new Function(text)' },
  { what: /['"]MAIN['"]|\bworld:/, why: 'the isolated world only', catches: "registerContentScripts([{ world: 'MAIN' }])" },
  { what: /\bpostMessage\(.*\*|\bnew CustomEvent\b|\bdispatchEvent\(/, why: 'no event of the page is an interface', catches: "window.postMessage(text, '*')" },
  { what: /\bweb_accessible_resources\b|\bexternally_connectable\b/, why: 'nothing of the extension is offered to pages', catches: 'externally_connectable: {}' },
  { what: /mode: 'open'/, why: 'roots are closed', catches: "attachShadow({ mode: 'open' })" },
  { what: /\.(?:click|submit|requestSubmit|reset)\(/, why: 'it never clicks or submits', within: ['page'], catches: 'button.click()' },
  { what: /\.value = (?!')/, why: 'it never fills the page', within: ['page'], catches: 'field.value = text' },
  { what: /\bfetch\(|XMLHttpRequest|\bWebSocket\b|\bEventSource\b|sendBeacon/, why: 'no request from a page', within: ['page'], catches: 'fetch(address)' },
  { what: /\bstorage\b|session\.ts|localStorage|document\.cookie/, why: 'no store and no token in a page', within: ['page'], catches: "browser.storage.local.get('token')" },
  {
    what: /navigator\.webdriver|userAgent|\btoString\s*=|Object\.defineProperty\((?:window|document|navigator)/,
    why: 'it hides from nobody',
    within: ['page'],
    catches: 'navigator.webdriver',
  },
];

/** Every place where a source says what it must not: `file:line why`. */
export async function bannedIn(root: string): Promise<readonly string[]> {
  const reader = await sourcesIn(join(root, 'packages/adapters/src'));
  const extension = await sourcesIn(join(root, 'extension/src'));
  const found = await Promise.all(
    [...extension, ...reader].map(async (file) => {
      const lines = (await readFile(file, 'utf8')).split('\n');
      const here = file.slice(root.length + 1);
      const bans = BANS.filter(({ within }) => within === undefined || within.some((folder) => here.startsWith(`extension/src/${folder}/`)));
      return lines.flatMap((line, at) => bans.filter(({ what }) => !isComment(line) && what.test(line)).map(({ why }) => `${here}:${at + 1} ${why}`));
    }),
  );
  return found.flat();
}

async function sourcesIn(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true });
  return entries.filter((name) => /\.tsx?$/.test(name) && !/\.(?:test|fixture)\.tsx?$/.test(name)).map((name) => join(folder, name));
}

/** What is only told of is not done. */
function isComment(line: string): boolean {
  return /^\s*(?:\/\/|\/?\*)/.test(line);
}
