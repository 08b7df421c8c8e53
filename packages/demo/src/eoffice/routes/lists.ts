import { civilDay } from '../calendar.ts';
import { rowsOf } from '../flows.ts';
import { LISTS, type ListKind, listPage, readQuery, SEARCH } from '../lists.ts';
import { listView } from '../views/list.ts';
import { type App, frameFor, type Office, type Request } from './context.ts';

/** The lists and the quick search. */
export function addListRoutes(app: App, office: Office): void {
  const show = (c: Request, kind: ListKind) => {
    const query = readQuery(c.req.query());
    const found = listPage(rowsOf(office.store.state, c.get('account')), kind, query);
    const frame = frameFor(office, c, kind.path, query.keyword);
    return c.html(listView(frame, kind, query, found, civilDay(office.now())));
  };
  app.get('/', (c) => c.redirect(LISTS[0]?.path ?? SEARCH.path, 303));
  for (const kind of [...LISTS, SEARCH]) app.get(kind.path, (c) => show(c, kind));
}
