import type { Words } from '../registry/types.ts';
import type { Allowance } from '../time/index.ts';
import { allowanceWords } from '../words/duration.ts';
import { sameWords } from '../words/language.ts';
import { type Names, postInUnitWords, unitListWords, unitWords } from '../words/names.ts';
import { guardWords, roleWords, stageKindWords, supplementClockWords } from '../words/procedure-terms.ts';
import { clockStartWords, silenceEffectWords, sourceText } from '../words/terms.ts';
import { dateWords } from '../words/when.ts';
import type { ProcedurePath } from './problems.ts';
import type { ConsultStage, DeadlineRule, Procedure, Stage, StageKind, Who } from './types.ts';

/** One thing that a procedure says, in words, so that two versions can be laid side by side. */
export interface ProcedureFact {
  /** The same in every version: `stage.lay-y-kien.within`. */
  readonly key: string;
  readonly path: ProcedurePath;
  /** The stage that says it. */
  readonly stage?: string;
  readonly label: Words;
  /** Null: nothing is said. */
  readonly value: Words | null;
  /** Of a length of time, so that two of one unit read `05 → 03 ngày làm việc`. */
  readonly allowance?: Allowance;
  /** How it is worded, and no more: it changes nothing that happens. */
  readonly wording?: true;
}

const label = (vi: string, en: string): Words => ({ vi, en });
const YES = label('có', 'yes');
const NO = label('không', 'no');

/** Everything that the head of a procedure says. */
export function headFacts(procedure: Procedure, matters: (id: string) => Words | null): readonly ProcedureFact[] {
  const { name, matter, anyMatter, body, product, from, to, provisional, total, stagnation, demo } = procedure;
  const share = stagnation ? label(`${stagnation.idleShare * 100} % thời hạn`, `${stagnation.idleShare * 100} % of the time`) : null;
  return [
    { key: 'name', path: ['name'], label: label('Tên', 'Name'), value: name, wording: true },
    { key: 'matter', path: ['matter'], label: label('Lĩnh vực', 'Matter'), value: matters(matter) ?? sameWords(matter) },
    { key: 'anyMatter', path: ['anyMatter'], label: label('Dùng cho lĩnh vực chưa có quy trình', 'Serves matters without a procedure'), value: anyMatter ? YES : null },
    { key: 'body', path: ['body'], label: label('Cơ quan thực hiện', 'Whose procedure it is'), value: body, wording: true },
    { key: 'product', path: ['product'], label: label('Sản phẩm', 'Product'), value: product, wording: true },
    { key: 'from', path: ['from'], label: label('Được mở từ ngày', 'Open from'), value: from === undefined ? null : dateWords(from) },
    { key: 'to', path: ['to'], label: label('Được mở đến hết ngày', 'Open until'), value: to === undefined ? null : dateWords(to) },
    { key: 'provisional', path: ['provisional'], label: label('Phần tạm tính', 'Provisional part'), value: provisional ?? null, wording: true },
    ...deadlineFacts('total', ['total'], label('Thời hạn của cả hồ sơ', 'Deadline of the whole dossier'), total),
    { key: 'stagnation', path: ['stagnation'], label: label('Coi là đứng yên khi trôi qua', 'Stands still after'), value: share },
    { key: 'demo', path: ['demo'], label: label('Bản trình diễn', 'Demonstration'), value: demo ? YES : NO },
  ];
}

/** Everything that a stage says. */
export function stageFacts(stage: Stage, at: number, names: Names): readonly ProcedureFact[] {
  const key = `stage.${stage.id}`;
  const path = ['stages', at] as const;
  const { vi, en } = stage.name;
  const of = (name: string, labelVi: string, labelEn: string, value: Words | null, wording?: true): ProcedureFact => ({
    key: `${key}.${name}`,
    path: [...path, name],
    label: label(`Bước “${vi}”, ${labelVi}`, `Stage “${en}”, ${labelEn}`),
    value,
    ...(wording ? { wording } : {}),
  });
  const guards = (stage.guards ?? []).map(guardWords);
  const facts = [
    of('kind', 'loại bước', 'kind', stageKindWords(stage.kind)),
    of('by', 'người chịu trách nhiệm', 'who answers for it', stage.by, true),
    of('who', 'ai thực hiện', 'who acts', stage.who === undefined ? null : whoWords(stage.who, names)),
    of('guards', 'điều kiện', 'guards', guards.length === 0 ? null : joined(guards)),
    of('next', 'các bước tiếp theo', 'what may follow', stage.next.length === 0 ? label('kết thúc', 'the end') : sameWords(stage.next.join(', '))),
    ...(stage.within ? deadlineFacts(`${key}.within`, [...path, 'within'], deadlineLabel(stage), stage.within) : []),
    ...(stage.kind === 'consult' ? consultFacts(stage, of, names) : []),
    ...(stage.kind === 'supplement' ? [of('clock', 'đồng hồ của cơ quan', 'our own clock', supplementClockWords(stage.clock ?? 'runs'))] : []),
  ];
  return facts.map((fact) => ({ ...fact, stage: stage.id }));
}

type Of = (name: string, vi: string, en: string, value: Words | null, wording?: true) => ProcedureFact;

function consultFacts(stage: ConsultStage, of: Of, names: Names): readonly ProcedureFact[] {
  const { silence, reminders, maxRounds, consultees, because } = stage;
  const shares = reminders.atShares.map((share) => `${Math.round(share * 100)} %`).join(', ');
  return [
    of('silence', 'khi im lặng', 'silence', silenceEffectWords(silence.effect)),
    of('liability', 'cơ quan im lặng chịu trách nhiệm', 'whoever is silent answers for it', silence.liability ? YES : NO),
    of('late', 'trả lời trễ coi như không trả lời', 'a late reply counts as none', silence.countsLateAsSilent ? YES : NO),
    of('silence-source', 'căn cứ của hệ quả khi im lặng', 'source of what silence does', sameWords(sourceText(silence.source))),
    of('reminders', 'nhắc khi đã qua', 'reminders at', shares === '' ? null : sameWords(shares)),
    of('maxRounds', 'số lần hỏi cùng một cơ quan', 'rounds', sameWords(String(maxRounds))),
    of('consultees', 'cơ quan được lấy ý kiến', 'consultees', unitListWords(names, consultees)),
    of('because', 'lý do hỏi cơ quan ngoài danh mục liên quan', 'why unrelated units are asked', because ?? null, true),
  ];
}

function deadlineFacts(key: string, path: ProcedurePath, name: Words, rule: DeadlineRule): readonly ProcedureFact[] {
  const lower = label(`${name.vi}, `, `${name.en}, `);
  return [
    { key, path: [...path, 'allowance'], label: name, value: allowanceWords(rule.allowance), allowance: rule.allowance },
    { key: `${key}.starts`, path: [...path, 'starts'], label: label(`${lower.vi}tính từ`, `${lower.en}counted from`), value: clockStartWords(rule.starts) },
    { key: `${key}.source`, path: [...path, 'source'], label: label(`${lower.vi}căn cứ`, `${lower.en}source`), value: sameWords(sourceText(rule.source)) },
  ];
}

/** `Thời hạn lấy ý kiến`; kinds that may stand several times are told by their name. */
function deadlineLabel({ kind, name }: Stage): Words {
  const several: readonly StageKind[] = ['prepare', 'return', 'submit', 'decide', 'issue', 'reconcile'];
  const kindName = stageKindWords(kind);
  return several.includes(kind) ? label(`Thời hạn bước “${name.vi}”`, `Deadline of the stage “${name.en}”`) : label(`Thời hạn ${kindName.vi}`, `Time for ${kindName.en}`);
}

function whoWords(who: Who, names: Names): Words {
  if (typeof who === 'string') return roleWords(who);
  if ('unit' in who) return unitWords(names, who.unit);
  const title = names.post(who.post);
  return title ? postInUnitWords(title, unitWords(names, who.post.split('/')[0] ?? '')) : sameWords(who.post);
}

function joined(items: readonly Words[]): Words {
  return { vi: items.map(({ vi }) => vi).join('; '), en: items.map(({ en }) => en).join('; ') };
}
