import type { Words } from '../registry/types.ts';
import { actWords } from './act-terms.ts';
import { type Body, consultWords, provisionalMark, type Scene } from './event-scene.ts';
import { listWords, partsWords, sentenceCase } from './language.ts';
import { documentWords, personWords, replyDocumentWords, unitListWords, unitWords } from './names.ts';
import { ruleWords } from './rule-names.ts';
import { defectWords, irregularWords, outcomeWords } from './terms.ts';
import { dateWords, dueWords, instantWords } from './when.ts';

export function opened(body: Body<'opened'>, { names, lead }: Scene): Words {
  const document = documentWords(names, body.document);
  const due = dueWords(body.dueAt);
  const mark = provisionalMark(body.provisional);
  const { name } = body.procedure;
  return {
    vi: `${lead.vi} mở hồ sơ cho văn bản ${document.vi}, quy trình “${name.vi}”; hạn giải quyết ${due.vi}${mark.vi}.`,
    en: `${lead.en} opened the dossier for document ${document.en}, procedure “${name.en}”; due ${due.en}${mark.en}.`,
  };
}

export function noticed(body: Body<'noticed'>, { names }: Scene): Words {
  const document = documentWords(names, body.document);
  return { vi: `Ghi nhận lần đầu văn bản ${document.vi}; chưa ai mở hồ sơ.`, en: `Document ${document.en} was noticed for the first time; nobody has opened a dossier.` };
}

export function assigned(body: Body<'assigned'>, { names, event }: Scene): Words {
  const person = personWords(names, body);
  if (event.actor?.officer === body.officer) return sentenceCase({ vi: `${person.vi}, nhận thụ lý hồ sơ.`, en: `${person.en}, took on the dossier.` });
  return { vi: `Phân công ${person.vi}, thụ lý hồ sơ.`, en: `The dossier was assigned to ${person.en}.` };
}

export function deadlineMoved(body: Body<'deadline-moved'>, { names }: Scene): Words {
  const what = body.consult ? consultWords(body.consult) : null;
  const unit = body.unit ? unitWords(names, body.unit) : null;
  const from = dueWords(body.previousDueAt);
  const due = dueWords(body.due.dueAt);
  const mark = provisionalMark(body.due.provisional);
  return {
    vi: `Lịch làm việc thay đổi: hạn ${what ? `trả lời ${what.vi}` : 'giải quyết hồ sơ'}${unit ? ` của ${unit.vi}` : ''} chuyển từ ${from.vi} sang ${due.vi}${mark.vi}.`,
    en: `The working calendar changed: the due time of ${what ? what.en : 'the dossier'}${unit ? ` for ${unit.en}` : ''} moved from ${from.en} to ${due.en}${mark.en}.`,
  };
}

export function calendarAdopted(body: Body<'calendar-adopted'>): Words {
  const through = dateWords(body.calendar.confirmedThrough);
  return {
    vi: `Áp dụng lịch làm việc mới, đã được xác định đến hết ngày ${through.vi}.`,
    en: `A new working calendar counts from now on, decided through ${through.en}.`,
  };
}

const ATTEMPTED: Readonly<Record<Body<'attempted'>['act'], Words>> = {
  forward: { vi: 'chuyển', en: 'Forward' },
  return: { vi: 'trả lại', en: 'Return' },
  submit: { vi: 'trình', en: 'Submit' },
  consult: { vi: 'lấy ý kiến', en: 'Ask for opinions' },
  close: { vi: 'kết thúc xử lý', en: 'Close' },
  publish: { vi: 'phát hành', en: 'Issue' },
};

export function attempted(body: Body<'attempted'>, { names }: Scene): Words {
  const to = unitListWords(names, body.to);
  const asked = listWords(body.asked.map(ruleWords));
  const act = ATTEMPTED[body.act];
  return {
    vi: `Đã bấm ${act.vi}${to.vi && ` đến ${to.vi}`}${asked.vi && ` sau câu hỏi nhắc về ${asked.vi}`}; chưa thấy kết quả trên trang.`,
    en: `${act.en}${to.en && ` to ${to.en}`} was clicked${asked.en && ` after a question about ${asked.en}`}; no result was seen on the page.`,
  };
}

export function forwarded(body: Body<'forwarded'>, { names }: Scene): Words {
  const to = unitListWords(names, body.to);
  const asked = listWords(body.asked.map(ruleWords));
  return {
    vi: `Trang e-office cho thấy văn bản đã chuyển đến ${to.vi || 'nơi chưa đọc được'}${asked.vi && `, sau câu hỏi nhắc về ${asked.vi}`}.`,
    en: `The e-office page shows that the document was forwarded to ${to.en || 'a recipient that could not be read'}${asked.en && `, after a question about ${asked.en}`}.`,
  };
}

export function returned(body: Body<'returned'>, { names, lead }: Scene): Words {
  const to = unitListWords(names, body.to);
  const defects = partsWords(
    body.defects.map((defect) => {
      const why = defectWords(defect.code);
      const competent = defect.competentUnit ? unitWords(names, defect.competentUnit) : null;
      return {
        vi: `${why.vi} (${defect.ground})${competent ? `, cơ quan có thẩm quyền: ${competent.vi}` : ''}`,
        en: `${why.en} (${defect.ground})${competent ? `, competent unit: ${competent.en}` : ''}`,
      };
    }),
  );
  const day = body.dueOn === undefined ? null : dateWords(body.dueOn);
  return {
    vi: `${lead.vi} trả lại hồ sơ cho ${to.vi}; lý do: ${defects.vi}${day ? `; đề nghị gửi lại trước hết ngày ${day.vi}` : ''}.`,
    en: `${lead.en} sent the dossier back to ${to.en}; defects: ${defects.en}${day ? `; to be sent again by ${day.en}` : ''}.`,
  };
}

export function returnSeen(body: Body<'return-seen'>, { names }: Scene): Words {
  const to = unitListWords(names, body.to);
  return {
    vi: `Trang e-office cho thấy văn bản đã được trả lại ${to.vi || 'nơi chưa đọc được'}.`,
    en: `The e-office page shows that the document was sent back to ${to.en || 'a recipient that could not be read'}.`,
  };
}

export function closed(body: Body<'closed'>, { lead }: Scene): Words {
  const outcome = outcomeWords(body.outcome);
  return { vi: `${lead.vi} kết thúc hồ sơ: ${outcome.vi}.`, en: `${lead.en} closed the dossier: ${outcome.en}.` };
}

export function irregular(body: Body<'irregular'>, { names }: Scene): Words {
  const what = actWords(body.observed);
  const why = irregularWords(body.because);
  const unit = body.unit ? unitWords(names, body.unit) : null;
  const document = body.document ? replyDocumentWords(body.document) : null;
  const received = body.receivedAt === null ? null : instantWords(body.receivedAt);
  const vi = [unit && `của ${unit.vi}`, document && `tại ${document.vi}`, received && `nhận lúc ${received.vi}`].filter(Boolean).join(', ');
  const en = [unit && `from ${unit.en}`, document && `in ${document.en}`, received && `received ${received.en}`].filter(Boolean).join(', ');
  return {
    vi: `Ngoài trình tự: ${what.vi}${vi && ` ${vi}`}; lý do: ${why.vi}. Sự việc vẫn được giữ lại.`,
    en: `Out of order: ${what.en}${en && ` ${en}`}; reason: ${why.en}. The fact is kept all the same.`,
  };
}
