import { type Calendar, type DossierEvent, type DossierId, dossierId, type EventBody, type Procedure, type UnitCode } from '@roviec/core';

/** What a test wants to differ from one sample dossier to the next. */
export interface Sample {
  readonly unit?: UnitCode;
  readonly number?: string;
  readonly document?: string;
  readonly aliases?: readonly string[];
  /** How many events; past the plain ones reminders go on. */
  readonly events?: number;
  readonly startAt?: number;
}

const START = Date.UTC(2026, 10, 20, 2);
const HOUR = 3_600_000;
const source = { text: 'Quy chế mẫu', confidence: 'fictional' } as const;
const asked = ['H99.04', 'H99.05', 'H99.06'];

export const calendar: Calendar = { id: 'vn', version: 'cal-1', off: ['2027-01-01', '2027-02-08'], working: [], confirmedThrough: '2027-12-31' };
export const procedure: Procedure = {
  id: 'dau-noi',
  version: 'p-1',
  name: { vi: 'Cấp phép đấu nối', en: 'Junction permit' },
  matter: 'dau-noi-duong-tinh',
  body: { vi: 'Sở Xây dựng', en: 'Construction' },
  product: { vi: 'Giấy phép', en: 'Permit' },
  total: { allowance: { amount: 10, unit: 'workingDays' }, starts: 'complete-dossier', source },
  stages: [{ kind: 'decide', id: 'decide', name: { vi: 'Quyết định', en: 'Decide' }, by: { vi: 'Giám đốc', en: 'Director' }, next: [] }],
  demo: false,
};

/** The id of a sample dossier. */
export function sampleId({ unit = 'H99.02', number = '27/TTr-UBND' }: Sample = {}): DossierId {
  return dossierId({ unit, year: 2026, register: 'den', number });
}

/** A believable history: opened, assigned, three units consulted, one replied, one silent and deemed to consent, then reminders. */
export function sampleHistory(sample: Sample = {}): readonly DossierEvent[] {
  const { events = 8 } = sample;
  return Array.from({ length: events }, (_, index) => sampleEvent(sample, index + 1));
}

/** One event of that history. */
export function sampleEvent(sample: Sample, seq: number): DossierEvent {
  const dossier = sampleId(sample);
  const at = (sample.startAt ?? START) + seq * HOUR;
  const timer = seq === 6 || seq === 7 || seq > 8;
  return {
    id: `${dossier}#${seq}`,
    dossier,
    seq,
    happenedAt: at,
    recordedAt: at + 40,
    actor: timer ? null : { officer: 'cb-dung', post: 'h99-02-cv', unit: sample.unit ?? 'H99.02' },
    provenance: timer ? { kind: 'timer' } : { kind: 'declared' },
    versions: { procedure: 'p-1', calendar: 'cal-1', registry: 'r-1' },
    body: bodyOf(sample, seq, at),
    personal: personalOf(seq),
    actId: timer ? null : `00000000-0000-4000-8000-${String(seq).padStart(12, '0')}`,
  };
}

function personalOf(seq: number): DossierEvent['personal'] {
  if (seq === 1) return { subject: 'V/v xin ý kiến đấu nối đường tỉnh ĐT.941' };
  if (seq === 3) return { questions: '1. Vị trí đấu nối? 2. Kinh phí?', ownPosition: 'Đồng ý về chủ trương' };
  return seq === 5 ? { text: 'Thống nhất như dự thảo' } : {};
}

function bodyOf(sample: Sample, seq: number, at: number): EventBody {
  const due = { dueAt: at + 100 * HOUR, dueOn: '2026-11-27', provisional: false };
  const document = { issuer: 'UBND phường Đông Lâm', issuedOn: '2026-11-18', number: sample.document ?? sample.number ?? '27/TTr-UBND' };
  const rest = { consult: 'c1', unit: asked[seq % 3] ?? 'H99.04' };
  switch (seq) {
    case 1:
      return { kind: 'opened', document, documentClass: 'ordinary', matter: procedure.matter, place: null, procedure, calendar, aliases: sample.aliases ?? [], ...due };
    case 2:
      return { kind: 'assigned', officer: 'cb-dung', post: 'h99-02-cv', unit: sample.unit ?? 'H99.02' };
    case 3:
      return {
        kind: 'consulted',
        consult: 'c1',
        consultees: asked.map((unit) => ({ unit, enrolled: true })),
        questionCount: 2,
        sentAt: at,
        starts: 'sent',
        ...due,
        fixed: false,
        rule: source,
      };
    case 4:
      return { kind: 'delivered', ...rest, channel: 'roviec', due: null };
    case 5:
      return { kind: 'replied', ...rest, position: 'agree', channel: 'roviec', document: null, receivedAt: at, late: false };
    case 6:
      return { kind: 'silence-noted', consult: 'c1', unit: 'H99.05', dueAt: at, effect: 'deemed-consent', evidence: silenceEvidence(at), rule: source };
    case 7:
      return { kind: 'consent-deemed', consult: 'c1', unit: 'H99.05', dueAt: at, accountable: null, liability: true, rule: source };
    case 8:
      return { kind: 'forwarded', to: ['H99.04'], asked: [], matter: null, place: 'H99.31' };
    default:
      return { kind: 'reminded', ...rest, share: 0.8 };
  }
}

function silenceEvidence(at: number) {
  return { sentAt: at - 3 * HOUR, deliveredAt: at - 2 * HOUR, remindedAt: [at - HOUR], calendarVersion: 'cal-1', channelsWatched: ['roviec', 'e-office'] } as const;
}
