import { join, resolve } from 'node:path';

/** The project's top folder. */
export const projectRoot = resolve(import.meta.dirname, '../../../..');

/** Where a running RõViệc listens and keeps things. All on loopback. */
export interface Layout {
  readonly gatewayPort: number;
  readonly eofficePort: number;
  readonly temporalPort: number;
  readonly temporalUiPort: number;
  /** An address given from outside; else a development server is started. */
  readonly temporalAddress: string | null;
  readonly namespace: string;
  readonly dataDir: string;
  readonly logDir: string;
  readonly cacheDir: string;
}

/** The layout of `npm start`: four fixed ports from `--port` on, data under `.roviec`. */
export function layoutOf(options: { readonly port: number; readonly data: string; readonly temporal?: string | undefined; readonly namespace: string }): Layout {
  const dataDir = resolve(projectRoot, options.data);
  return {
    gatewayPort: options.port,
    eofficePort: options.port + 3,
    temporalPort: options.port + 5,
    temporalUiPort: options.port + 6,
    temporalAddress: options.temporal ?? process.env['ROVIEC_TEMPORAL_ADDRESS'] ?? null,
    namespace: options.namespace,
    dataDir,
    logDir: join(dataDir, 'logs'),
    cacheDir: join(projectRoot, '.roviec/cache'),
  };
}
