/** How the gateway is listened to. */
export interface Listening {
  readonly origin: string;
  readonly token: string;
  readonly post: string;
  /** Where the last one stopped; null at the first. */
  readonly cursor: string | null;
  readonly signal: AbortSignal;
  /** A dossier changed, at a place of the ledger. */
  readonly changed: (cursor: string) => void;
  /** It stands, from a place of the ledger on. */
  readonly ready: (cursor: string) => void;
}

/** Listens to `GET /v1/stream` until it ends, which it does every ten minutes, or the signal aborts. Throws when it cannot. The browser's own reader of event streams cannot send who asks. */
export async function listen({ origin, token, post, cursor, signal, changed, ready }: Listening): Promise<void> {
  const headers = {
    authorization: `Bearer ${token}`,
    'roviec-post': encodeURIComponent(post),
    accept: 'text/event-stream',
    ...(cursor === null ? {} : { 'last-event-id': cursor }),
  };
  const response = await fetch(`${origin}/v1/stream`, { headers, signal, cache: 'no-store', credentials: 'omit' });
  if (!response.ok || !response.body) throw new Error(`stream-${response.status}`);
  let text = '';
  for await (const part of response.body.pipeThrough(new TextDecoderStream())) {
    const events = (text + part).split('\n\n');
    text = events.pop() ?? '';
    for (const event of events) {
      const fields = new Map(event.split('\n').map((line): [string, string] => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 1).trim()]));
      const id = fields.get('id');
      if (id === undefined) continue;
      if (fields.get('event') === 'changed') changed(id);
      else ready(id);
    }
  }
}
