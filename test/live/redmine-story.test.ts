import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Panel } from '../e2e/panel.ts';
import { chipsShown } from '../support/drawn.ts';
import { textIn } from '../support/overlay.ts';
import { picture } from '../support/pictures.ts';
import { eventually } from '../support/waiting.ts';
import type { LiveOffice } from './live-office.ts';
import { openList, openRedmineOffice } from './redmine-office.ts';
import { bothLanguages, INSTRUMENT, importForStory, openAndAsk, otherTask, reply, todayTyped } from './redmine-story-office.ts';

/**
 * The story of the first issue goes on, on an application that none of us wrote: dissent, reconciliation, own view, signature,
 * decision, by the panel beside Redmine. Each part goes on from the last; while one minute runs, another dossier is worked.
 */
const APPRAISAL = { key: 6, number: '12/TTr-UBND' };
const OTHER = { key: 21, number: '60/ĐN-XL' };

let office: LiveOffice;
let panel: Panel;

beforeAll(async () => {
  office = await openRedmineOffice();
  panel = office.panel;
  await importForStory(office.stack, false);
});
afterAll(() => office?.close());

let failedBefore = false;
beforeEach(() => {
  if (failedBefore) throw new Error('an earlier part of the story failed');
});
afterEach(async ({ task }) => {
  if (task.result?.state !== 'fail' || failedBefore) return;
  failedBefore = true;
  await picture(office.page, 'failed-page');
  await picture(panel.page, 'failed-panel', true);
});

/** Shows a document in Redmine, and in the panel of somebody. */
async function at({ key, number }: { readonly key: number; readonly number: string }, name: string): Promise<void> {
  await panel.page.bringToFront();
  await panel.signIn(name);
  await office.page.goto(`${office.register.url}/issues/${key}`);
  await eventually(async () => (await textIn(office.page, '#content')).includes('Rõ thẩm quyền'), 'the strip');
  // A page in front answers a click at once, one behind another only now and then.
  await panel.page.bringToFront();
  await panel.follow(number);
}

async function detailOf({ key }: { readonly key: number }) {
  const { dossiers } = await office.auditor('dossiers', { unit: 'H99.04' });
  const found = dossiers.find(({ dossier }) => dossier.endsWith(`/den/${400 + key}`));
  if (!found) throw new Error(`no dossier for ${key}`);
  return office.auditor('dossier', { id: found.dossier });
}

const summary = () => panel.page.getByTestId('error-summary');
const CLERK = 'Nguyễn Văn Bình';
const HEAD = 'Phạm Minh Khôi';

describe('three units are asked', () => {
  it('from a document of Redmine; the slow one is urged with one click', async () => {
    await at(APPRAISAL, CLERK);
    await openAndAsk(panel, ['Sở Tài chính', 'Sở Nông nghiệp và Môi trường', 'Sở Công Thương']);
    await panel.page.locator('.consultees li', { hasText: 'Sở Công Thương' }).getByRole('button', { name: 'Đôn đốc' }).click();
    await panel.page.getByText(/Đã đôn đốc lúc/).waitFor();
    expect((await detailOf(APPRAISAL)).events.at(-1)?.body).toMatchObject({ kind: 'urged', unit: 'H99.06' });
  });

  it('one does not agree, one does', async () => {
    await reply(panel, 'Nguyễn Thị Thu Hương', 'Không đồng ý', 'Chưa có nguồn vốn bố trí cho phần móng cọc trong kế hoạch trung hạn.');
    await reply(panel, 'Bùi Đức Thắng', 'Đồng ý', 'Phù hợp quy hoạch sử dụng đất đã phê duyệt tại Quyết định 88/QĐ-UBND.');
  });
});

describe('going up with the dissent open', () => {
  it('is stopped, with the reason and the way out', async () => {
    await at(APPRAISAL, CLERK);
    await panel.page.locator('.status.dissent').waitFor();
    await bothLanguages(panel, 'process-01-dossier');
    await otherTask(panel, 'Trình');
    const entry = panel.page.getByTestId('entry');
    await entry.getByText('Chưa trình được, vì:').waitFor();
    expect(await entry.textContent()).toContain('Sở Tài chính không đồng ý');
    await panel.page.getByLabel('Trình lên', { exact: true }).selectOption({ label: 'Sở Xây dựng' });
    await panel.fill('Phương án đề nghị', 'Thông qua báo cáo theo phương án 2, móng cọc.');
    await panel.page.getByLabel('Đơn vị chịu trách nhiệm thực hiện').selectOption({ label: 'Phòng Quản lý xây dựng' });
    await panel.press('Tiếp tục');
    await summary().getByText('Sở Tài chính không đồng ý').waitFor();
    await bothLanguages(panel, 'process-02-stopped');
    expect((await detailOf(APPRAISAL)).summary.course.submittedAt).toBeNull();
    await panel.page.getByTestId('entry').getByRole('button', { name: 'Ghi bảo lưu ý kiến' }).click();
    await panel.press('Tiếp tục');
    await summary().getByText('Ghi số, ngày văn bản bảo lưu').waitFor();
    await bothLanguages(panel, 'process-15-reserve');
    await panel.press('← Quay lại');
    await otherTask(panel, 'Trình');
  });

  it('the disagreement is talked over, by the minutes of a meeting', async () => {
    await panel.page.getByTestId('entry').getByRole('button', { name: 'Trao đổi, thống nhất' }).click();
    await panel.page.getByText('Chưa có nguồn vốn bố trí').waitFor();
    await panel.page.getByLabel('Họp thống nhất').check();
    await panel.press('Tiếp tục');
    await summary().getByText('Ghi số, ngày biên bản họp.').waitFor();
    await panel.fill('Số biên bản, văn bản', '17/BB-SXD');
    await panel.fill('Ngày văn bản', todayTyped());
    await panel.fill('Nội dung tiếp thu, giải trình', 'Phần móng cọc lấy từ dự phòng của dự án; Sở Tài chính thống nhất.');
    await bothLanguages(panel, 'process-03-reconcile');
    await panel.send('Ghi nhận đã trao đổi');
    expect((await detailOf(APPRAISAL)).events.at(-1)?.body).toMatchObject({ kind: 'reconciled', unit: 'H99.03', by: { post: 'H99.04/giam-doc', capacity: 'head' } });
  });
});

describe('another dossier, while the minute runs', () => {
  it('a question withdrawn, a note, a supplement asked for and received, a target', async () => {
    await at(OTHER, CLERK);
    await openAndAsk(panel, ['Sở Công Thương', 'Sở Tài chính']);
    await panel.press('Rút lại việc lấy ý kiến');
    for (const unit of ['Sở Công Thương', 'Sở Tài chính']) await panel.page.getByLabel(unit).check();
    await panel.fill('Lý do', 'Đã có ý kiến tại văn bản trước.');
    await bothLanguages(panel, 'process-07-withdraw');
    await panel.send('Rút lại');
    await otherTask(panel, 'Ghi chú');
    await panel.fill('Nội dung ghi chú', 'Chủ đầu tư đề nghị làm việc trực tiếp.');
    await bothLanguages(panel, 'process-04-note');
    await panel.send('Ghi chú');
    await otherTask(panel, 'Yêu cầu bổ sung');
    await panel.press('Tiếp tục');
    await summary().getByText('Ghi ít nhất một nội dung cần bổ sung.').waitFor();
    await panel.fill('Nội dung 1', 'Bản vẽ mặt bằng tỷ lệ 1/500');
    await panel.fill('Căn cứ (văn bản, điều khoản)', 'NĐ 217/2026/NĐ-CP, Điều 54');
    await bothLanguages(panel, 'process-05-supplement');
    await panel.send('Yêu cầu bổ sung');
    await panel.press('Đã nhận bổ sung');
    await panel.send('Ghi nhận đã nhận');
    await otherTask(panel, 'Giao, điều chỉnh chỉ tiêu');
    await panel.fill('Tên chỉ tiêu', 'Tỷ lệ hồ sơ đúng hạn');
    await panel.page.getByLabel('Đơn vị thực hiện').selectOption({ label: 'Phòng Quản lý xây dựng' });
    await panel.fill('Năm', '2027');
    await panel.fill('Giá trị', '95,5');
    await panel.page.getByLabel('Cao hơn').check();
    await panel.fill('Văn bản giao, điều chỉnh', 'Kế hoạch 12/KH-SXD');
    await bothLanguages(panel, 'process-06-target');
    await panel.send('Ghi nhận');
  });

  it('a later deadline, asked for by one and approved by another', async () => {
    await otherTask(panel, 'Đề nghị gia hạn');
    await panel.fill('Đề nghị gia hạn đến ngày', todayTyped(3));
    await panel.fill('Lý do', 'Chờ ý kiến của đơn vị quản lý quy hoạch.');
    await bothLanguages(panel, 'process-16-extend');
    await panel.send('Gửi đề nghị');
    await panel.signIn(HEAD);
    await panel.press('Phê duyệt gia hạn');
    await panel.page.getByText('Chờ ý kiến của đơn vị quản lý quy hoạch.').waitFor();
    await bothLanguages(panel, 'process-17-approve');
    await panel.send('Phê duyệt gia hạn');
    expect((await detailOf(OTHER)).summary.course.extension).toMatchObject({ requestedBy: 'cb-003', granted: true });
  });

  it('the head forwards it to the competent body', async () => {
    await panel.follow(OTHER.number);
    await otherTask(panel, 'Chuyển cơ quan có thẩm quyền');
    await panel.page.getByLabel('Chuyển đến', { exact: true }).selectOption({ label: 'Ban Quản lý Khu kinh tế Hòn Ngư' });
    await panel.fill('Căn cứ (văn bản, điều khoản)', 'NĐ 217/2026/NĐ-CP, Điều 53.2');
    await panel.press('Tiếp tục');
    await summary().getByText('Ghi nội dung thông báo').waitFor();
    await panel.fill('Thông báo cho nơi gửi', 'Đã báo chủ đầu tư qua điện thoại và phiếu chuyển.');
    await bothLanguages(panel, 'process-08-forward');
    await panel.send('Chuyển');
    const { events } = await detailOf(OTHER);
    const kinds = ['consult-withdrawn', 'noted', 'supplement-requested', 'supplement-received', 'target-set', 'extended', 'transferred'];
    expect(events.map(({ body }) => body.kind).filter((kind) => kinds.includes(kind))).toEqual(kinds);
  });
});

describe('going up', () => {
  it('with the deputy’s signature and no delegation it is refused at the signer', async () => {
    await at(APPRAISAL, CLERK);
    await panel.page.locator('.consultees li[data-status=deemed]', { hasText: 'Sở Công Thương' }).waitFor({ timeout: 60_000 });
    await panel.press('Trình');
    const form = panel.page;
    expect(await form.getByLabel('Phương án đề nghị', { exact: true }).inputValue()).toContain('phương án 2');
    await form.getByLabel('Người ký trình').selectOption({ label: 'Phó Giám đốc Sở Xây dựng (chưa có ủy quyền)' });
    await form.getByText('chưa có ủy quyền còn hiệu lực').waitFor();
    await panel.fill('Căn cứ 1', 'Luật Xây dựng 2025, Điều 56');
    await panel.press('Thêm căn cứ');
    await panel.fill('Căn cứ 2', 'NĐ 217/2026/NĐ-CP, Điều 18');
    await panel.press('Tiếp tục');
    await summary().getByText('nêu quan điểm của cơ quan trình').waitFor();
    await panel.fill('Số tờ trình (nếu có)', '45/TTr-SXD');
    await panel.fill('Ngày văn bản', todayTyped());
    await panel.fill('Quan điểm của cơ quan trình', 'Áp dụng Điều 18 vì là văn bản sau, quy định riêng cho công trình cấp III.');
    await panel.press('Tiếp tục');
    await bothLanguages(panel, 'process-09-check');
    await panel.press('Trình');
    await summary().getByText('không có ủy quyền còn hiệu lực').waitFor();
    expect(await form.locator('#e-signer').textContent()).toContain('Hãy để người đứng đầu ký');
    await bothLanguages(panel, 'process-10-wrong-signer');
  });

  it('under a delegation in force it passes', async () => {
    await importForStory(office.stack, true);
    await panel.press('Tiếp tục');
    await panel.send('Trình');
    const { events, summary: after } = await detailOf(APPRAISAL);
    expect(events.at(-1)?.body).toMatchObject({ kind: 'submitted', signer: { officer: 'cb-005', capacity: 'delegate', instrument: INSTRUMENT } });
    expect(after.course).toMatchObject({ submittedTo: 'H99.04', openDissent: [] });
  });
});

describe('the decision', () => {
  it('waits for whoever decides, who first reads the disagreement that came late', async () => {
    await reply(panel, 'Võ Thành Long', 'Không đồng ý', 'Trạm biến áp chưa có trong phương án.');
    await panel.signIn(HEAD);
    await panel.page.getByRole('heading', { name: /Đang chờ đồng chí/ }).waitFor();
    await picture(panel.page, 'process-11-for-me');
    await panel.press('Quyết định');
    await panel.page.getByText('Trạm biến áp chưa có trong phương án.').waitFor();
    await panel.page.getByLabel('Chấp thuận', { exact: true }).check();
    await panel.press('Tiếp tục');
    await summary().getByText('Đọc và đánh dấu hết').waitFor();
    await bothLanguages(panel, 'process-12-decide');
    await panel.page.getByLabel(/Sở Công Thương/).check();
    await panel.send('Quyết định');
    const { events } = await detailOf(APPRAISAL);
    expect(events.at(-1)?.body).toMatchObject({ kind: 'decided', outcome: 'approved', shown: [{ consult: 'c1', unit: 'H99.06' }] });
  });

  it('shows on the list of Redmine', async () => {
    await openList(office.page, office.register.url);
    await eventually(async () => (await chipsShown(office.page)).get(APPRAISAL.number)?.includes('Đã quyết định: chấp thuận'), 'the chip of the decision');
    expect((await chipsShown(office.page)).get(OTHER.number)).toContain('Đã chuyển BQL KKT');
    await office.page.locator(`#issue-${APPRAISAL.key}`).evaluate((row) => row.scrollIntoView({ block: 'center' }));
    await picture(office.page, 'process-13-list');
  });

  it('stands in the timeline of the console, with signer, instrument and disagreement', async () => {
    const { summary: found } = await detailOf(APPRAISAL);
    const reader = await office.browser.context.newPage();
    await reader.goto(`${office.stack.gateway}/`);
    await reader.getByRole('button', { name: /Đinh Thế Vinh/ }).click();
    await reader.goto(`${office.stack.gateway}/ho-so/${encodeURIComponent(found.dossier)}`);
    await reader.getByText(INSTRUMENT).first().waitFor();
    const text = ((await reader.locator('main').textContent()) ?? '').toLowerCase();
    for (const told of ['17/BB-SXD', 'Tạ Quốc Hưng', 'Trạm biến áp chưa có trong phương án.', 'đôn đốc', 'chấp thuận', 'được coi là đồng ý'])
      expect(text).toContain(told.toLowerCase());
    await picture(reader, 'process-14-timeline', true);
  });
});
