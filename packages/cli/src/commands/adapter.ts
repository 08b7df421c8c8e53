import type { Command } from 'commander';
import { check } from '../adapter/check.ts';
import { makeKeyFile } from '../adapter/key-file.ts';
import { publish } from '../adapter/publish.ts';
import { answering, type OutputOptions, print } from '../output.ts';

const GATEWAY = process.env['ROVIEC_GATEWAY'] ?? 'http://127.0.0.1:4700';

/** `roviec adapter check | key | publish`: an adapter before it is used, and adapters for all of an agency as a signed pack. */
export function registerAdapter(program: Command): void {
  const adapter = program.commands.find((command) => command.name() === 'adapter') ?? program.command('adapter').description('mẫu trang e-office / adapters');
  adapter
    .command('check')
    .argument('<file>', 'tệp mẫu trang JSON / an adapter file')
    .description('kiểm tra tệp, và xem nó đọc trang được gì trong một trình duyệt thật / checks the file, and what it reads of a page in a real browser')
    .option('--page <url|html...>', 'địa chỉ, hoặc trang đã lưu; ghi hai lần để so với trang sau / an address or a saved page; give two to compare with the next page')
    .option('--at <url>', 'địa chỉ thật của trang đã lưu / the true address of a saved page')
    .option(
      '--cookies <file>',
      'phiên đăng nhập: tệp có dòng tiêu đề Cookie, hoặc - để dán vào; không lưu lại / the session: a file with the Cookie header, or - to paste it; never kept',
    )
    .option('--wait <seconds>', 'chờ trang hiện đủ, tối đa / how long the page may take to show itself', '5')
    .option('--lang <vi|en>', 'ngôn ngữ / language', 'vi')
    .option('--json', 'kết quả dạng JSON / answer as JSON')
    .action(check);
  adapter
    .command('key')
    .argument('<file>', 'tệp khoá sẽ được tạo / the key file to be made')
    .description('tạo khoá ký gói mẫu trang, quyền 0600 / makes the key that packs are signed with')
    .option('--json', 'kết quả dạng JSON / answer as JSON')
    .action(
      answering(async (path: string, options: OutputOptions): Promise<void> => {
        const { id, publicKey } = await makeKeyFile(path);
        print(
          options,
          { file: path, id, publicKey },
          `✔ ${path}\n  khoá / key ${id}\n  khoá công khai / public key ${publicKey}\n  Giữ tệp này ngoài máy chủ cổng; mất tệp thì phải ghim khoá mới trên mọi trình duyệt / keep it off the gateway’s machine; once it is lost, every browser must pin a new one`,
        );
      }),
    );
  adapter
    .command('publish')
    .argument('<files...>', 'các tệp mẫu trang JSON / adapter files')
    .description('kiểm tra, ký và công bố cho mọi người / checks, signs and publishes them for all')
    .requiredOption('--key <file>', 'tệp khoá / key file')
    .requiredOption('--issuer <name>', 'cơ quan phát hành / who issues it')
    .requiredOption('--expires <date>', 'ngày cuối cùng còn dùng / last day of use')
    .option('--pack-version <n>', 'số phiên bản của gói; mặc định là bản đang có cộng một / version of the pack, one more than the present one when absent')
    .option('--off <file>', 'danh sách tắt (JSON) đi kèm / a kill list to go with it')
    .option('--out <file>', 'ghi gói đã ký cho chính sách quản trị, không gửi cổng / writes it for a managed policy, without a gateway')
    .option('--replace-key', 'đổi khoá có chủ ý / the key is another one on purpose')
    .option('--gateway <url>', 'địa chỉ cổng / gateway address', GATEWAY)
    .option('--as <officer>', 'vai trong bản trình diễn / demonstration persona')
    .option('--json', 'kết quả dạng JSON / answer as JSON')
    .action(publish);
}
