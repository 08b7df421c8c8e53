import { describe, expect, it } from 'vitest';
import type { EventBody, EventKind } from '../dossier/events.ts';
import type { Procedure, Source } from '../procedure/types.ts';
import { startOfDay } from '../time/index.ts';
import { eventWords, isEventKind, type Names } from './index.ts';

const AT = startOfDay('2027-02-15') + 9 * 3_600_000;
const DUE = startOfDay('2027-02-18');
const rule: Source = { text: 'NĐ 217/2026/NĐ-CP', article: 'Điều 54.2.c', confidence: 'verified' };
const document = { issuer: 'H99.32', issuedOn: '2027-02-12', number: '27/TTr-UBND' };
const calendar = { id: 'vn', version: 'v1', off: [], working: [], confirmedThrough: '2027-12-31' };
const words = (vi: string, en: string) => ({ vi, en });
const procedure: Procedure = {
  id: 'pro-1',
  version: 'v',
  name: words('Cấp giấy phép xây dựng', 'Building permit'),
  matter: 'gpxd',
  body: words('UBND cấp xã', 'Commune'),
  product: words('Giấy phép', 'Permit'),
  total: { allowance: { amount: 7, unit: 'workingDays' }, starts: 'sent', source: rule },
  stages: [],
  demo: false,
};
const due = { dueAt: DUE, dueOn: '2027-02-17', provisional: false };
const consult = 'c1';
const unit = 'H99.04';
const reply = { number: '12/SXD-QLXD', issuedOn: '2027-02-16' };
const target = { unit, figure: 'Tỷ lệ đúng hạn', year: 2027 };
const signer = { post: 'p-gd', officer: 'cb-01', unit, capacity: 'delegate', instrument: 'UQ 12/2027' } as const;
const holder = { post: 'p-gd', officer: 'cb-01', unit, acting: false };

const BODIES: { readonly [K in EventKind]: Extract<EventBody, { kind: K }> } = {
  opened: { kind: 'opened', document, documentClass: 'ordinary', matter: 'gpxd', place: null, procedure, calendar, aliases: [], ...due },
  noticed: { kind: 'noticed', document, aliases: [] },
  assigned: { kind: 'assigned', officer: 'cb-02', post: 'p-cv', unit: 'H99.32' },
  consulted: {
    kind: 'consulted',
    consult,
    consultees: [
      { unit, enrolled: true },
      { unit: 'H99.05', enrolled: false },
    ],
    questionCount: 2,
    sentAt: AT,
    starts: 'sent',
    ...due,
    fixed: false,
    rule,
  },
  delivered: { kind: 'delivered', consult, unit, channel: 'e-office', due: null },
  reminded: { kind: 'reminded', consult, unit, share: 0.5 },
  replied: { kind: 'replied', consult, unit, position: 'agree-if', channel: 'paper', document: reply, receivedAt: AT, late: false },
  'silence-noted': {
    kind: 'silence-noted',
    consult,
    unit,
    dueAt: DUE,
    effect: 'deemed-consent',
    evidence: { sentAt: AT, deliveredAt: AT, remindedAt: [], calendarVersion: 'v1', channelsWatched: ['roviec'] },
    rule,
  },
  'no-reply-attested': { kind: 'no-reply-attested', consult, unit, channels: ['e-office', 'paper', 'email'] },
  'consent-deemed': { kind: 'consent-deemed', consult, unit, dueAt: DUE, accountable: holder, liability: true, rule },
  'proceeded-without': { kind: 'proceeded-without', consult, unit, dueAt: DUE, rule },
  escalated: { kind: 'escalated', consult, unit, dueAt: DUE, rule },
  'reply-unlinked': { kind: 'reply-unlinked', consult, unit, document: reply, position: 'agree' },
  'deeming-withdrawn': { kind: 'deeming-withdrawn', consult, unit, document: reply, position: 'disagree' },
  'deadline-moved': { kind: 'deadline-moved', consult, unit, previousDueAt: DUE, due: { ...due, dueAt: DUE + 86_400_000 }, because: 'calendar' },
  'calendar-adopted': { kind: 'calendar-adopted', calendar },
  'consult-withdrawn': { kind: 'consult-withdrawn', consult, units: [unit] },
  reconciled: { kind: 'reconciled', consult, unit, way: 'meeting', by: signer, participants: [holder], document: reply },
  reserved: { kind: 'reserved', consult, unit, own: true, document: null },
  submitted: {
    kind: 'submitted',
    to: 'H99.05',
    signer,
    proposal: { option: true, cost: false, time: true, responsible: unit },
    legalBases: 2,
    ownView: true,
    dissent: [{ consult, unit, step: 'reserved' }],
    document: reply,
  },
  decided: { kind: 'decided', outcome: 'amended', decider: { ...signer, capacity: 'head', instrument: null }, shown: [], document: null },
  transferred: { kind: 'transferred', to: unit, ground: 'Điều 24', document: null },
  'supplement-requested': { kind: 'supplement-requested', from: null, itemCount: 1, ground: 'Điều 54', due, basis: rule },
  'supplement-received': { kind: 'supplement-received', document: null, due },
  'extension-requested': { kind: 'extension-requested', by: 'cb-02', previousDueAt: DUE, due },
  extended: { kind: 'extended', requestedBy: 'cb-02', approver: signer, previousDueAt: DUE, due },
  'reply-prepared': { kind: 'reply-prepared', consult, unit, position: 'agree' },
  urged: { kind: 'urged', consult, unit },
  noted: { kind: 'noted' },
  'target-set': { kind: 'target-set', target, value: 95, better: 'higher', instrument: 'QĐ 1/QĐ-UBND' },
  'target-changed': { kind: 'target-changed', target, previous: 95, value: 90, loosened: true, authority: 'H99.05', instrument: 'QĐ 2/QĐ-UBND' },
  'submit-seen': { kind: 'submit-seen', to: unit, signer: null, proposes: null, document: null },
  'decision-seen': { kind: 'decision-seen', by: unit, outcome: null, document: null },
  'recall-seen': { kind: 'recall-seen', from: [] },
  'status-hinted': { kind: 'status-hinted', status: 'in-progress', dueOn: '2027-02-20', ourDueOn: '2027-02-17' },
  attempted: { kind: 'attempted', act: 'forward', to: [unit], asked: ['forward-own-work'] },
  forwarded: { kind: 'forwarded', to: [unit], asked: ['rule-of-a-later-version'], matter: 'gpxd', place: 'H99.32' },
  returned: { kind: 'returned', to: [unit], defects: [{ code: 'out-of-competence', ground: 'NĐ 217/2026/NĐ-CP, Điều 53.1', competentUnit: 'H99.05' }] },
  'return-seen': { kind: 'return-seen', to: [unit] },
  closed: { kind: 'closed', outcome: 'completed' },
  irregular: { kind: 'irregular', observed: 'reply-recorded', because: 'not-asked', unit, consult, document: reply, receivedAt: AT },
};

const UNITS: Readonly<Record<string, { vi: string; en: string }>> = {
  'H99.04': words('Sở Xây dựng', 'Department of Construction'),
  'H99.05': words('Sở Nông nghiệp và Môi trường', 'Department of Agriculture and Environment'),
  'H99.32': words('UBND phường Đông Lâm', "Đông Lâm Ward People's Committee"),
};
const PEOPLE: Readonly<Record<string, string>> = { 'cb-01': 'Lê Văn Bình', 'cb-02': 'Trần Thị Hoa' };
const POSTS: Readonly<Record<string, { vi: string; en: string }>> = { 'p-gd': words('Giám đốc Sở', 'Director of the Department'), 'p-cv': words('Chuyên viên', 'Officer') };
const names: Names = { unit: (code) => UNITS[code] ?? null, officer: (id) => PEOPLE[id] ?? null, post: (id) => POSTS[id] ?? null };
const nobody: Names = { unit: names.unit, officer: () => null, post: () => null };

const actor = { officer: 'cb-02', post: 'p-cv', unit: 'H99.32' };
const say = (body: EventBody, who: Names = names, by: typeof actor | null = actor) => eventWords({ id: 'dossier/H99.32/2027/den/115#3', happenedAt: AT, actor: by, body }, who);

const CODES =
  /undefined|null|NaN|\[object|H99|cb-0|p-cv|p-gd|\bc1\b|deemed-consent|out-of-competence|not-asked|reply-recorded|agree-if|e-office:|forward-own-work|rule-of-a-later-version/;

describe('eventWords says every kind of event in office words', () => {
  for (const [kind, body] of Object.entries(BODIES)) {
    it(`${kind}: one closed sentence in each language, without codes`, () => {
      for (const [who, by] of [[names, actor] as const, [nobody, null] as const]) {
        const said = say(body, who, by);
        for (const text of [said.vi, said.en]) {
          expect(text).not.toMatch(CODES);
          expect(text).toMatch(/^\p{Lu}.*\.$/u);
          expect(text).not.toMatch(/ {2}| [,.;]|\(\)/);
        }
        expect(said.vi).not.toBe(said.en);
      }
      expect(isEventKind(kind)).toBe(true);
    });
  }

  it('knows no other kind', () => {
    expect(isEventKind('laundered')).toBe(false);
    expect(isEventKind('toString')).toBe(false);
  });
});

describe('eventWords names who, what and by when', () => {
  it('a consult names the asking unit, everybody asked and the due time as 24:00', () => {
    expect(say(BODIES.consulted)).toEqual({
      vi: 'UBND phường Đông Lâm lấy ý kiến Sở Xây dựng, Sở Nông nghiệp và Môi trường về 2 câu hỏi; hạn trả lời hết ngày 17/02/2027.',
      en: "Đông Lâm Ward People's Committee asked Department of Construction, Department of Agriculture and Environment for opinions on 2 questions; replies due end of 17 Feb 2027.",
    });
  });

  it('a deemed consent names the holder of the post at that moment', () => {
    expect(say(BODIES['consent-deemed']).vi).toBe(
      'Sở Xây dựng được coi là đồng ý từ hết ngày 17/02/2027; người chịu trách nhiệm tại thời điểm đó: đồng chí Lê Văn Bình, Giám đốc Sở Xây dựng.',
    );
  });

  it('says that the accountable is unknown rather than nobody', () => {
    expect(say({ ...BODIES['consent-deemed'], accountable: null }).vi).toContain('chưa rõ');
  });

  it('an acting head is said to be one', () => {
    expect(say({ ...BODIES['consent-deemed'], accountable: { ...holder, acting: true } }).vi).toContain('được giao phụ trách');
  });

  it('a provisional due time says so', () => {
    expect(say({ ...BODIES.consulted, provisional: true }).vi).toContain('hết ngày 17/02/2027 (tạm tính)');
  });

  it('taking a dossier on oneself is not being assigned by another', () => {
    expect(say(BODIES.assigned).vi).toBe('Đồng chí Trần Thị Hoa, Chuyên viên, UBND phường Đông Lâm, nhận thụ lý hồ sơ.');
    expect(say(BODIES.assigned, names, { ...actor, officer: 'cb-01' }).vi).toMatch(/^Phân công đồng chí Trần Thị Hoa/);
  });

  it.each([
    ['reserved', { ...BODIES.reserved, own: false }, 'ghi nhận Sở Xây dựng bảo lưu'],
    ['urged', { ...BODIES.urged, consult: null }, 'giải quyết hồ sơ'],
    ['target-changed', { ...BODIES['target-changed'], loosened: false, authority: null }, 'Nâng chỉ tiêu'],
    ['decision-seen', { ...BODIES['decision-seen'], outcome: 'rejected' as const }, 'không chấp thuận'],
    ['submitted', BODIES.submitted, '(theo ủy quyền UQ 12/2027)'],
    ['extended', { ...BODIES.extended, approver: { ...signer, capacity: 'acting-head' as const } }, 'được giao phụ trách theo UQ 12/2027'],
  ] as const)('%s says which of its cases it is', (_kind, body, part) => {
    const said = say(body);
    expect(said.vi).toContain(part);
    for (const text of [said.vi, said.en]) expect(text).not.toMatch(CODES);
  });

  it('an irregular fact says why it is out of order', () => {
    expect(say(BODIES.irregular).vi).toContain('cơ quan này không được lấy ý kiến');
  });
});
