import { createClient, type GatewayClient } from '@roviec/schema';
import type { Command } from 'commander';

export interface GatewayOptions {
  readonly gateway: string;
  readonly as: string;
}

/** The options of every command that asks the gateway. */
export function withGatewayOptions(command: Command): Command {
  return command
    .option('--gateway <url>', 'địa chỉ cổng / gateway address', process.env['ROVIEC_GATEWAY'] ?? 'http://127.0.0.1:4700')
    .option('--as <officer>', 'vai trong bản trình diễn / demonstration persona', 'cb-091')
    .option('--json', 'kết quả dạng JSON / answer as JSON');
}

/** A client signed in by `ROVIEC_TOKEN`, or in the demonstration as a persona. */
export async function gatewayFor(options: GatewayOptions): Promise<GatewayClient> {
  const given = process.env['ROVIEC_TOKEN'];
  if (given) return createClient({ origin: options.gateway, identity: () => ({ token: given }) });
  const { token, persona } = await createClient({ origin: options.gateway, identity: () => ({}) })('signIn', { officer: options.as, as: 'token' });
  const post = persona.posts[0]?.id;
  return createClient({ origin: options.gateway, identity: () => ({ ...(token ? { token } : {}), ...(post ? { post } : {}) }) });
}
