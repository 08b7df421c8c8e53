import { CHAIR, CLERK, declared, ENROLLED, HEAD_OF_DIVISION, LEAD, LET_OFF, later, OUTSIDE, RESERVED, seen, today, type Walk } from './walk.ts';

const PLAN = { unit: LEAD, figure: 'Tỷ lệ hồ sơ đúng hạn', year: Number(today.slice(0, 4)) };

/** The acts of the rest of the process by name: what follows the opinions, the clocks beside it, and the same seen elsewhere. */
export const processActs = {
  withdraw: (walk: Walk, unit = LET_OFF) => declared(walk, 'withdraw', { kind: 'withdraw-consult', consult: 'c1', units: [unit], reason: 'Không còn liên quan' }),
  urge: (walk: Walk) => declared(walk, 'urge', { kind: 'urge', consult: 'c1', unit: OUTSIDE, text: 'Đề nghị trả lời' }),
  urgeLead: (walk: Walk) => declared(walk, 'urge the lead', { kind: 'urge', text: 'Đề nghị xử lý' }),
  reconcile: (walk: Walk, unit = OUTSIDE) =>
    declared(
      walk,
      'reconcile',
      {
        kind: 'reconcile',
        consult: 'c1',
        unit,
        way: 'meeting',
        participants: ['H99.05/giam-doc'],
        document: { number: '15/BB-UBND', issuedOn: today },
        text: 'Đã thống nhất ranh giới',
      },
      CHAIR,
    ),
  reserve: (walk: Walk, unit = RESERVED) => declared(walk, 'reserve', { kind: 'reserve', consult: 'c1', unit, document: { number: '99/BL', issuedOn: today }, text: '' }),
  submit: (walk: Walk) =>
    declared(walk, 'submit', { kind: 'submit', to: LEAD, proposal: { option: 'Cấp giấy phép', responsible: LEAD }, legalBases: [], ownView: '' }, HEAD_OF_DIVISION),
  decide: (walk: Walk) => declared(walk, 'decide', { kind: 'decide', outcome: 'approved', shown: [{ consult: 'c1', unit: ENROLLED }], note: '' }, CHAIR),
  transfer: (walk: Walk) => declared(walk, 'transfer', { kind: 'forward', to: OUTSIDE, ground: 'Không thuộc thẩm quyền', notice: 'Đã báo nơi gửi' }),
  askSupplement: (walk: Walk) => declared(walk, 'ask supplement', { kind: 'supplement', step: 'request', items: ['Bản vẽ'], ground: 'Thiếu thành phần' }),
  supplemented: (walk: Walk) => declared(walk, 'supplemented', { kind: 'supplement', step: 'received', items: [], ground: '' }),
  askExtension: (walk: Walk) => declared(walk, 'ask extension', { kind: 'extend', step: 'request', dueOn: later, reason: 'Phải đo đạc lại' }),
  approveExtension: (walk: Walk, person = CHAIR) => declared(walk, 'approve extension', { kind: 'extend', step: 'approve', dueOn: later, reason: '' }, person),
  note: (walk: Walk) => declared(walk, 'note', { kind: 'note', text: 'Đã gọi điện cho người dân' }),
  setTarget: (walk: Walk) => declared(walk, 'set target', { kind: 'set-target', target: PLAN, value: 95, better: 'higher', instrument: 'QĐ 12/QĐ-UBND' }),
  loosenTarget: (walk: Walk) =>
    declared(walk, 'loosen target', { kind: 'change-target', target: PLAN, value: 90, authority: 'H99', instrument: 'QĐ 40/QĐ-UBND', reason: 'Thiên tai' }),
  ownApproval: (walk: Walk) => ({ ...processActs.approveExtension(walk, CLERK), name: 'approve own extension' }),
  attempted: (walk: Walk) => seen(walk, 'attempted', { kind: 'attempted', act: 'forward', to: [OUTSIDE], asked: [] }),
  returnSeen: (walk: Walk) => seen(walk, 'return seen', { kind: 'returned', to: [OUTSIDE] }),
  submitSeen: (walk: Walk) => seen(walk, 'submit seen', { kind: 'submitted', to: LEAD, signer: null, proposes: null, document: null }),
  decisionSeen: (walk: Walk) => seen(walk, 'decision seen', { kind: 'decided', by: LEAD, outcome: 'approved', document: null }),
  recallSeen: (walk: Walk) => seen(walk, 'recall seen', { kind: 'recalled', from: [OUTSIDE] }),
  statusHint: (walk: Walk) => seen(walk, 'status hint', { kind: 'status-hint', status: 'in-progress', dueOn: later }),
} as const;
