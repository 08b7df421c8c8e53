import type { AgendaDossier, DueDossier, LastUrge, Morning, Overdue, ToSign } from '../agenda/types.ts';
import type { DossierId } from '../dossier/keys.ts';
import type { Words } from '../registry/types.ts';
import type { Calendar } from '../time/index.ts';
import { afterSilenceWords, agendaTerms, dueSoonTitle, silentStepWords, stillWords, toSignWords } from './agenda-terms.ts';
import { timeLeftWords } from './duration.ts';
import { sameWords, sentenceCase } from './language.ts';
import { documentWords, type Names, personWords, unitWords } from './names.ts';
import { positionWords } from './terms.ts';
import { dueWords, instantWords } from './when.ts';

/** One line of a message, with the dossier that it leads to. */
export interface AgendaLine {
  readonly words: Words;
  readonly dossier: DossierId;
}

/** A part of a message; `none` is what it says when there is no line. */
export interface AgendaSection {
  readonly title: Words;
  readonly none: Words;
  readonly lines: readonly AgendaLine[];
}

/** What the sentences need beside the agenda. */
export interface AgendaScene {
  readonly names: Names;
  readonly calendar: Calendar;
  /** As of when it is told, epoch ms. */
  readonly now: number;
  /** How many questions a consult asks; null where that cannot be read. The questions themselves never go into a message. */
  readonly questionCount: (dossier: DossierId, consult: string) => number | null;
}

/** A head's morning, in words. */
export function morningSections(morning: Morning, scene: AgendaScene): readonly AgendaSection[] {
  const { names } = scene;
  const answers = morning.answersDue.map((item) => {
    const holder = item.preparedBy ? personWords(names, item.preparedBy) : null;
    const left = dueWords(item.dueAt);
    const effect = afterSilenceWords(item.effect);
    const held = holder
      ? { vi: `${holder.vi} đã soạn trả lời, chờ ký`, en: `prepared by ${holder.en}, not signed` }
      : { vi: 'chưa có ai soạn trả lời', en: 'nobody prepared a reply' };
    const after = item.atOnce || item.effect !== 'deemed-consent' ? effect : { vi: `${effect.vi} khi cơ quan chủ trì xác nhận`, en: `${effect.en} once the lead attests it` };
    return { item, line: joined(aboutWords(item, scene), questionWords(item, scene), { vi: `hạn ${left.vi}`, en: `due ${left.en}` }, after, held, contactWords(item, names)) };
  });
  const linesOf = (deeming: boolean) =>
    answers.filter(({ item }) => (item.effect === 'deemed-consent') === deeming).map(({ item, line }) => ({ words: line, dossier: item.dossier }));
  const other = linesOf(false);
  return [
    { title: agendaTerms.deemedToday, none: agendaTerms.deemedTodayNone, lines: linesOf(true) },
    ...(other.length > 0 ? [{ title: agendaTerms.otherDue, none: agendaTerms.otherDueNone, lines: other }] : []),
    { title: agendaTerms.toSign, none: agendaTerms.toSignNone, lines: morning.toSign.map((item) => ({ words: toSignLine(item, scene), dossier: item.dossier })) },
    {
      title: agendaTerms.deemed,
      none: agendaTerms.deemedNone,
      lines: morning.deemed.map((item) => {
        const due = dueWords(item.dueAt);
        const who = item.accountable ? personWords(names, item.accountable) : null;
        const named = who ? { vi: `người chịu trách nhiệm: ${who.vi}`, en: `accountable: ${who.en}` } : null;
        const recorded = item.recorded ? null : silentStepWords('recording');
        return { words: joined(aboutWords(item, scene), { vi: `từ ${due.vi}`, en: `as of ${due.en}` }, named, recorded), dossier: item.dossier };
      }),
    },
  ];
}

/** A tracker's day, in words. */
export function overdueSections(overdue: Overdue, scene: AgendaScene): readonly AgendaSection[] {
  const dueLine = (item: DueDossier) => {
    const due = dueWords(item.dueAt);
    const left = timeLeftWords(scene.calendar, scene.now, item.dueAt);
    return {
      words: joined(leadWords(item, scene.names), documentWords(scene.names, item.document), { vi: `hạn ${due.vi}`, en: `due ${due.en}` }, left, urgedWords(item.urged)),
      dossier: item.dossier,
    };
  };
  const silent = overdue.silent.map((item) => {
    const unit = unitWords(scene.names, item.unit);
    const due = dueWords(item.dueAt);
    return {
      words: joined(unit, documentWords(scene.names, item.document), { vi: `hết hạn ${due.vi}`, en: `due ${due.en}` }, silentStepWords(item.step), urgedWords(item.urged)),
      dossier: item.dossier,
    };
  });
  const still = overdue.still.map((item) => ({
    words: joined(leadWords(item, scene.names), documentWords(scene.names, item.document), stillWords(item.variant), urgedWords(item.urged)),
    dossier: item.dossier,
  }));
  return [
    { title: agendaTerms.overdue, none: agendaTerms.overdueNone, lines: overdue.overdue.map(dueLine) },
    { title: dueSoonTitle(overdue.soonWorkingDays), none: agendaTerms.dueSoonNone, lines: overdue.dueSoon.map(dueLine) },
    { title: agendaTerms.silent, none: agendaTerms.silentNone, lines: silent },
    { title: agendaTerms.still, none: agendaTerms.stillNone, lines: still },
  ];
}

/** When a unit was urged last; null when it was not. */
export function urgedWords(urged: LastUrge | null): Words | null {
  if (!urged) return null;
  const at = instantWords(urged.at);
  return { vi: `đã đôn đốc lúc ${at.vi}`, en: `urged ${at.en}` };
}

function toSignLine(item: ToSign, { names }: AgendaScene): Words {
  const due = item.dueAt === null ? null : dueWords(item.dueAt);
  const until = due && { vi: `hạn ${due.vi}`, en: `due ${due.en}` };
  const kind = toSignWords(item.kind);
  const document = documentWords(names, item.document);
  switch (item.kind) {
    case 'reply': {
      const by = personWords(names, item.by);
      return joined(kind, document, positionWords(item.position), { vi: `soạn: ${by.vi}`, en: `by ${by.en}` }, until);
    }
    case 'decision': {
      const dissent = item.dissent.length === 0 ? null : { vi: `${item.dissent.length} ý kiến khác phải xem`, en: `${item.dissent.length} dissent to read` };
      return joined(kind, document, unitWords(names, item.lead), dissent, until);
    }
    case 'extension': {
      const later = dueWords(item.newDueAt);
      return joined(kind, document, unitWords(names, item.lead), { vi: `xin đến ${later.vi}`, en: `until ${later.en}` }, until);
    }
  }
}

function aboutWords(item: AgendaDossier, { names }: AgendaScene): Words {
  const document = documentWords(names, item.document);
  return item.procedure ? { vi: `${item.procedure.vi}, văn bản ${document.vi}`, en: `${item.procedure.en}, document ${document.en}` } : document;
}

function questionWords(item: { readonly dossier: DossierId; readonly consult: string; readonly lead: string }, { names, questionCount }: AgendaScene): Words {
  const lead = unitWords(names, item.lead);
  const count = questionCount(item.dossier, item.consult);
  return count === null
    ? { vi: `${lead.vi} lấy ý kiến`, en: `${lead.en} asks` }
    : { vi: `${lead.vi} hỏi ${count} nội dung`, en: `${lead.en} asks ${count} question${count === 1 ? '' : 's'}` };
}

function contactWords(item: AgendaDossier, names: Names): Words | null {
  if (!item.handler) return null;
  const handler = personWords(names, item.handler);
  return { vi: `thụ lý hồ sơ: ${handler.vi}`, en: `handler of the dossier: ${handler.en}` };
}

function leadWords(item: AgendaDossier, names: Names): Words {
  const lead = unitWords(names, item.lead);
  const name = item.handler ? names.officer(item.handler.officer) : null;
  const handler = name ? sameWords(name) : agendaTerms.unassigned;
  return { vi: `${lead.vi} · ${handler.vi}`, en: `${lead.en} · ${handler.en}` };
}

function joined(...parts: readonly (Words | null)[]): Words {
  const told = parts.filter((part) => part !== null);
  return sentenceCase({ vi: `${told.map(({ vi }) => vi).join('; ')}.`, en: `${told.map(({ en }) => en).join('; ')}.` });
}
