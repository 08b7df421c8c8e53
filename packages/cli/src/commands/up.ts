import { join } from 'node:path';
import { createClient, GatewayProblem } from '@roviec/schema';
import type { Command } from 'commander';
import { openBrowser } from '../up/browser.ts';
import { type Layout, layoutOf, projectRoot } from '../up/layout.ts';
import { keepPrivate } from '../up/private-folder.ts';
import { isFree } from '../up/readiness.ts';
import { loadReference } from '../up/reference.ts';
import { type Service, type ServiceSpec, startService } from '../up/services.ts';
import { eofficeSpec, gatewaySpec, temporalSpec, workerSpec } from '../up/specs.ts';

interface UpOptions {
  readonly port: string;
  readonly data: string;
  readonly temporal?: string;
  readonly namespace: string;
  readonly browser: boolean;
}

/** `roviec up`: the whole of RõViệc with the demonstration province, on this machine alone. */
export function registerUp(program: Command): void {
  program
    .command('up')
    .description('khởi động RõViệc với tỉnh trình diễn / start RõViệc with the demonstration province')
    .option('--port <n>', 'cổng đầu tiên / first port', '4700')
    .option('--data <dir>', 'thư mục dữ liệu / data folder', '.roviec/data')
    .option('--temporal <host:port>', 'máy chủ Temporal có sẵn / a Temporal server there is')
    .option('--namespace <name>', 'namespace', 'default')
    .option('--no-browser', 'không mở trình duyệt / do not open a browser')
    .action(up);
}

async function up(options: UpOptions): Promise<void> {
  const started = Date.now();
  const layout = layoutOf({ port: Number(options.port), data: options.data, temporal: options.temporal, namespace: options.namespace });
  await checkPorts(layout);
  keepPrivate(layout.dataDir);
  const services: Service[] = [];
  const stopped = stopOnSignal(services);
  try {
    await startAll(layout, services);
  } catch (cause) {
    await stopAll(services);
    console.error(`✘ ${cause instanceof Error ? cause.message : cause}\n  → xem / see ${layout.logDir}`);
    process.exitCode = 3;
    return;
  }
  console.log(addresses(layout, Date.now() - started));
  if (options.browser) openBrowser(layout, addresses.extensionDir);
  await stopped;
}

async function startAll(layout: Layout, services: Service[]): Promise<void> {
  const bootstrap = crypto.randomUUID();
  const start = async (spec: ServiceSpec) => {
    const from = Date.now();
    services.push(await startService(spec, layout.logDir, (name, code) => console.error(`! ${name} đã dừng (${code}), khởi động lại / stopped, starting again`)));
    console.log(`✔ ${spec.name} (${((Date.now() - from) / 1000).toFixed(1)} s)`);
  };
  if (!layout.temporalAddress) await start(temporalSpec(layout));
  await Promise.all([start(workerSpec(layout)), start(gatewaySpec(layout, bootstrap)), start(eofficeSpec(layout))]);
  console.log(`✔ ${await loadDemo(`http://127.0.0.1:${layout.gatewayPort}`, bootstrap)}`);
}

/** Loads the demonstration province when there is no organisation yet; what an admin imported later is never overwritten. */
async function loadDemo(origin: string, bootstrap: string): Promise<string> {
  const { personas } = await createClient({ origin, identity: () => ({}) })('personas', {}).catch(emptyAtFirst);
  if (personas.length > 0) return `giữ tổ chức đã nhập / the organisation that was imported (${personas.length})`;
  const { counts } = await loadReference(origin, bootstrap, join(projectRoot, 'packages/demo/province'));
  return `tỉnh Thanh Lâm: ${Object.entries(counts)
    .map(([what, count]) => `${what} ${count}`)
    .join(', ')}`;
}

function emptyAtFirst(cause: unknown): { readonly personas: readonly unknown[] } {
  if (cause instanceof GatewayProblem) return { personas: [] };
  throw cause;
}

async function checkPorts(layout: Layout): Promise<void> {
  const wanted = [layout.gatewayPort, layout.eofficePort, ...(layout.temporalAddress ? [] : [layout.temporalPort, layout.temporalUiPort])];
  for (const port of wanted) {
    if (await isFree(port)) continue;
    console.error(`✘ Cổng ${port} đang được dùng / port ${port} is taken.\n  → npm start -- --port ${layout.gatewayPort + 100}`);
    process.exit(3);
  }
}

function addresses(layout: Layout, tookMs: number): string {
  return `
RõViệc sẵn sàng / ready (${(tookMs / 1000).toFixed(1)} s)
  Bảng điều hành / console     http://127.0.0.1:${layout.gatewayPort}
  E-office trình diễn / sample http://127.0.0.1:${layout.eofficePort}
  Temporal                     ${layout.temporalAddress ?? `http://127.0.0.1:${layout.temporalUiPort}`}
  Tiện ích / extension         ${addresses.extensionDir}

Bước tiếp theo / next: mở chrome://extensions, bật “Developer mode”, “Load unpacked” thư mục trên;
đăng nhập e-office là Nguyễn Văn Bình (Sở Xây dựng) và mở văn bản 27/TTr-UBND.
Dừng / stop: Ctrl-C. Mọi thứ ở lại trên máy này / everything stays on this machine.`;
}
addresses.extensionDir = join(projectRoot, 'extension/.output/chrome-mv3');

function stopOnSignal(services: Service[]): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void stopAll(services).then(resolve));
  });
}

async function stopAll(services: readonly Service[]): Promise<void> {
  for (const service of [...services].reverse()) await service.stop();
}
