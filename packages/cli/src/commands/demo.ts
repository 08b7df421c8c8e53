import { rm } from 'node:fs/promises';
import type { Command } from 'commander';
import { layoutOf } from '../up/layout.ts';
import { isFree } from '../up/readiness.ts';

/** `roviec demo reset`: forgets the demonstration's data, so that the next start begins anew. */
export function registerDemo(program: Command): void {
  program
    .command('demo')
    .description('bản trình diễn / the demonstration')
    .command('reset')
    .description('xóa dữ liệu trình diễn / forget the demonstration’s data')
    .option('--port <n>', 'cổng đầu tiên / first port', '4700')
    .option('--data <dir>', 'thư mục dữ liệu / data folder', '.roviec/data')
    .action(async (options: { port: string; data: string }) => {
      const layout = layoutOf({ port: Number(options.port), data: options.data, namespace: 'default' });
      if (!(await isFree(layout.gatewayPort))) {
        console.error(`✘ RõViệc đang chạy ở cổng ${layout.gatewayPort} / is running on port ${layout.gatewayPort} [still-running]\n  → Ctrl-C`);
        process.exitCode = 2;
        return;
      }
      await rm(layout.dataDir, { recursive: true, force: true });
      console.log(`✔ đã xóa / forgotten: ${layout.dataDir}`);
    });
}
