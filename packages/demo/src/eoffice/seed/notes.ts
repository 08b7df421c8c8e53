import { accountOf } from '../accounts.ts';
import type { Party } from '../model.ts';
import type { SeedStep } from './parse.ts';

const NOTES = {
  registry: ['Kính trình lãnh đạo.', 'Chuyển theo quy định.', ''],
  head: ['Giao Phòng chuyên môn chủ trì tham mưu, báo cáo trước hạn.', 'Phòng nghiên cứu, đề xuất.', 'Xem xét, tham mưu văn bản trả lời đúng thời hạn.'],
  division: ['Đồng chí xử lý, báo cáo kết quả.', 'Giao đồng chí thụ lý.', 'Nghiên cứu, dự thảo văn bản trả lời.'],
  officer: ['Kính chuyển để xem xét, giải quyết.', 'Kính đề nghị xem xét.'],
  outside: [''],
} as const;

/** The directive line a seeded step carries, in the habit of the sender's post. */
export function noteFor(from: Party, step: SeedStep, documentId: number): string {
  const lines = step.role === 'information' ? ['Để biết.'] : NOTES[habitOf(from)];
  return lines[documentId % lines.length] ?? '';
}

function habitOf(from: Party): keyof typeof NOTES {
  const account = from.kind === 'account' ? accountOf(from.login) : undefined;
  if (!account) return 'outside';
  if (account.post === 'Văn thư') return 'registry';
  if (account.post.startsWith('Trưởng phòng')) return 'division';
  return account.post.startsWith('Chuyên viên') ? 'officer' : 'head';
}
