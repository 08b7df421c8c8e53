import type { Command } from 'commander';
import { withReferenceOption } from '../offline-reference.ts';
import { check } from '../procedure/check.ts';
import { diff } from '../procedure/diff.ts';
import { publish } from '../procedure/publish.ts';
import { simulateFile } from '../procedure/simulate.ts';

const GATEWAY = process.env['ROVIEC_GATEWAY'] ?? 'http://127.0.0.1:4700';

/** `roviec procedure check | diff | simulate | publish`: a procedure before it takes effect. All but the past and publishing work without a gateway. */
export function registerProcedure(program: Command): void {
  const procedure = program.command('procedure').description('quy trình / procedures');
  withReferenceOption(procedure.command('check').argument('<file>', 'tệp quy trình YAML / a procedure file'))
    .description('kiểm tra, chỉ rõ dòng và cột / checks it, with line and column')
    .option('--on <date>', 'vào ngày, mặc định hôm nay / as of a day, today when absent')
    .option('--json', 'kết quả dạng JSON / answer as JSON')
    .action(check);
  withReferenceOption(procedure.command('diff').argument('<file>', 'bản mới / the new version'))
    .description('khác gì bản trước, bằng lời / what it changes, in words')
    .option('--against <file>', 'bản trước; mặc định là bản cùng mã trong thư mục dữ liệu / the old version; by default the one of the same id in the data folder')
    .option('--json', 'kết quả dạng JSON / answer as JSON')
    .action(diff);
  withReferenceOption(procedure.command('simulate').argument('<file>', 'tệp quy trình YAML / a procedure file'))
    .description('chạy thử theo kịch bản / plays scenarios')
    .option('--scenario <files...>', 'kịch bản YAML; không có thì chạy hai diễn biến thường gặp / scenarios; without one, the two plain courses')
    .option('--lead <unit>', 'cơ quan chủ trì của diễn biến thường gặp / lead of the plain courses')
    .option('--from <date>', 'ngày mở của diễn biến thường gặp, mặc định hôm nay / first day of the plain courses')
    .option('--past', 'hồ sơ đã qua của quy trình sẽ khác gì / what it would have made of past dossiers')
    .option('--gateway <url>', 'địa chỉ cổng / gateway address', GATEWAY)
    .option('--as <officer>', 'vai trong bản trình diễn / demonstration persona', 'cb-091')
    .option('--lang <vi|en>', 'ngôn ngữ / language', 'vi')
    .option('--json', 'kết quả dạng JSON / answer as JSON')
    .action(simulateFile);
  withReferenceOption(procedure.command('publish').argument('<file>', 'tệp quy trình YAML / a procedure file'))
    .description('kiểm tra rồi nhập qua cổng / checks it and imports it through the gateway')
    .option('--gateway <url>', 'địa chỉ cổng / gateway address', GATEWAY)
    .option('--as <officer>', 'vai trong bản trình diễn / demonstration persona')
    .option('--json', 'kết quả dạng JSON / answer as JSON')
    .action(publish);
}
