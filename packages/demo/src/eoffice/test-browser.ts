/** One signed-in browser for tests: keeps the cookie, follows the redirect after a post. */
export interface TestBrowser {
  /** Fetches a page. */
  get(path: string): Promise<{ status: number; text: string; headers: Headers; location: string | null }>;
  /** Posts a form; `text` is the page that the redirect leads to, or the answer itself when there is none. */
  post(path: string, fields: readonly (readonly [string, string])[]): Promise<{ status: number; text: string }>;
}

/** Signs an account in at the e-office under `url`. */
export async function signIn(url: string, login: string): Promise<TestBrowser> {
  const entry = await fetch(`${url}/dang-nhap`, {
    method: 'POST',
    body: new URLSearchParams({ tai_khoan: login }),
    redirect: 'manual',
  });
  const cookie = entry.headers.get('set-cookie')?.split(';')[0] ?? '';
  const get: TestBrowser['get'] = async (path) => {
    const answer = await fetch(url + path, { headers: { cookie }, redirect: 'manual' });
    const { status, headers } = answer;
    return { status, headers, text: await answer.text(), location: headers.get('location') };
  };
  return {
    get,
    async post(path, fields) {
      const body = new URLSearchParams(fields.map(([name, value]) => [name, value]));
      const answer = await fetch(url + path, { method: 'POST', headers: { cookie }, body, redirect: 'manual' });
      const text = await answer.text();
      const next = answer.headers.get('location');
      return { status: answer.status, text: next ? (await get(next)).text : text };
    },
  };
}

/** The document ids of the rows of a list page, in order. */
export function rowIds(text: string): number[] {
  return [...text.matchAll(/<tr id="vb_(\d+)"/g)].map(([, id]) => Number(id));
}

/** The texts of one column of a list page, by its cell class. */
export function columnTexts(text: string, css: string): string[] {
  const cells = text.matchAll(new RegExp(`<td class="${css}[^"]*">(.*?)</td>`, 'g'));
  return [...cells].map(([, cell = '']) => cell.replace(/<[^>]*>/g, ''));
}
