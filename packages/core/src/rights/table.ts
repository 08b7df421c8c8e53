import type { Role, Words } from '../registry/types.ts';
import type { Action } from './types.ts';

/** How the subject's agency must stand to what is asked about. */
export type Standing =
  /** The agency in whose register the dossier is. */
  | 'lead'
  /** The agency of the unit in whose name the reply is given. */
  | 'replying'
  /** The agency that the dossier was submitted to. */
  | 'deciding'
  /** An agency with a unit that is consulted in the dossier. */
  | 'consulted'
  /** Anywhere in the province, about a dossier of a unit that is known. */
  | 'known-dossier'
  /** Anywhere in the province. */
  | 'province';

/** One line of the table of rights: whoever holds one of the roles, standing so, may do these things. */
export interface Right {
  readonly id: string;
  readonly actions: readonly Action[];
  readonly roles: readonly Role[];
  readonly standing: Standing;
  readonly words: Words;
}

const EVERYBODY: readonly Role[] = ['officer', 'head', 'records', 'tracker', 'admin', 'auditor'];

/** Who may do what. What no line allows is refused; the page “who may do what” is this table. */
export const RIGHTS: readonly Right[] = [
  {
    id: 'lead-acts',
    actions: [
      'act:open',
      'act:assign',
      'act:consult',
      'act:return',
      'act:close',
      'act:correct',
      'act:attest-no-reply',
      'act:withdraw-consult',
      'act:reconcile',
      'act:reserve',
      'act:submit',
      'act:forward',
      'act:supplement',
      'act:urge',
      'act:note',
    ],
    roles: ['officer', 'head', 'records'],
    standing: 'lead',
    words: { vi: 'Công chức, người đứng đầu và văn thư của cơ quan chủ trì xử lý hồ sơ.', en: 'Officers, heads and records clerks of the lead agency handle the dossier.' },
  },
  {
    id: 'lead-moves-dates',
    actions: ['act:extend', 'act:set-target', 'act:change-target'],
    roles: ['officer', 'head'],
    standing: 'lead',
    words: {
      vi: 'Công chức và người đứng đầu cơ quan chủ trì đề nghị, phê duyệt gia hạn và chỉ tiêu; không ai tự phê duyệt đề nghị của mình.',
      en: 'Officers and heads of the lead agency ask for and approve extensions and targets; nobody approves what they asked for.',
    },
  },
  {
    id: 'decider-decides',
    actions: ['act:decide'],
    roles: ['officer', 'head'],
    standing: 'deciding',
    words: { vi: 'Người đứng đầu nơi được trình, hoặc người được ủy quyền, quyết định.', en: 'The head of the agency it was submitted to, or a delegate, decides.' },
  },
  {
    id: 'tracker-urges',
    actions: ['act:urge'],
    roles: ['tracker'],
    standing: 'known-dossier',
    words: { vi: 'Người theo dõi đôn đốc mọi cơ quan trong tỉnh.', en: 'Trackers urge every agency of the province.' },
  },
  {
    id: 'consultee-replies',
    actions: ['act:reply', 'act:prepare-reply', 'act:reserve'],
    roles: ['officer', 'head'],
    standing: 'replying',
    words: { vi: 'Công chức và người đứng đầu của cơ quan được lấy ý kiến trả lời thay cho cơ quan mình.', en: 'Officers and heads of the consulted agency reply for it.' },
  },
  {
    id: 'lead-records-replies',
    actions: ['observe:reply-recorded', 'observe:delivered'],
    roles: ['officer', 'head', 'records'],
    standing: 'lead',
    words: { vi: 'Cơ quan chủ trì ghi nhận văn bản đã gửi và ý kiến nhận được.', en: 'The lead agency records what was delivered and which replies came in.' },
  },
  {
    id: 'own-office-observes',
    actions: ['observe:attempted', 'observe:forwarded', 'observe:returned', 'observe:submitted', 'observe:decided', 'observe:recalled', 'observe:status-hint'],
    roles: ['officer', 'head', 'records'],
    standing: 'lead',
    words: {
      vi: 'Công chức, người đứng đầu và văn thư của mỗi cơ quan ghi nhận việc diễn ra trên sổ văn bản của mình.',
      en: 'Officers, heads and records clerks of each agency record what happens in its own register.',
    },
  },
  {
    id: 'lead-reads',
    actions: ['read:dossier'],
    roles: EVERYBODY,
    standing: 'lead',
    words: { vi: 'Cơ quan chủ trì xem được hồ sơ của mình.', en: 'The lead agency reads its own dossiers.' },
  },
  {
    id: 'consultee-reads',
    actions: ['read:dossier'],
    roles: EVERYBODY,
    standing: 'consulted',
    words: { vi: 'Cơ quan được lấy ý kiến xem được hồ sơ hỏi mình.', en: 'A consulted agency reads the dossiers that ask it.' },
  },
  {
    id: 'decider-reads',
    actions: ['read:dossier'],
    roles: EVERYBODY,
    standing: 'deciding',
    words: { vi: 'Nơi được trình xem được hồ sơ trình mình.', en: 'The agency that a dossier was submitted to reads it.' },
  },
  {
    id: 'oversight-reads',
    actions: ['read:dossier'],
    roles: ['tracker', 'auditor'],
    standing: 'province',
    words: { vi: 'Người theo dõi và người kiểm tra xem được hồ sơ toàn tỉnh.', en: 'Trackers and auditors read the dossiers of the whole province.' },
  },
  {
    id: 'oversight-reads-scores',
    actions: ['read:scores'],
    roles: ['tracker', 'auditor'],
    standing: 'province',
    words: { vi: 'Người theo dõi và người kiểm tra xem chỉ số phối hợp của các cơ quan.', en: 'Trackers and auditors read the coordination index of agencies.' },
  },
  {
    id: 'everybody-reads-registry',
    actions: ['read:registry'],
    roles: EVERYBODY,
    standing: 'province',
    words: { vi: 'Ai cũng xem được cơ cấu tổ chức và thẩm quyền.', en: 'Everybody reads organisation and competence.' },
  },
  {
    id: 'admin-reads-warnings',
    actions: ['read:warnings'],
    roles: ['admin'],
    standing: 'province',
    words: { vi: 'Quản trị viên xem các cảnh báo bị báo là sai.', en: 'Administrators read which warnings were called wrong.' },
  },
  {
    id: 'admin-imports',
    actions: ['import:reference'],
    roles: ['admin'],
    standing: 'province',
    words: { vi: 'Quản trị viên nhập cơ cấu tổ chức, thẩm quyền, lịch và quy trình.', en: 'Administrators import organisation, competence, calendars and procedures.' },
  },
];
