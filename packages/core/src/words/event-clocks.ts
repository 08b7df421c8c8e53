import type { ProcessEventBody } from '../dossier/process-events.ts';
import type { Words } from '../registry/types.ts';
import type { Scene } from './event-scene.ts';
import { sentenceCase } from './language.ts';
import { personWords, unitListWords, unitWords } from './names.ts';
import { decisionWords, hintWords, signatoryWords, targetWords } from './process-terms.ts';
import { dateWords, dueWords } from './when.ts';

type Body<K extends ProcessEventBody['kind']> = Extract<ProcessEventBody, { kind: K }>;
type ClockBody = Exclude<ProcessEventBody, Body<'consult-withdrawn' | 'reconciled' | 'reserved' | 'submitted' | 'decided' | 'transferred'>>;

/** Sentences about clocks, targets and what pages show. */
export function clockWords(body: ClockBody, scene: Scene): Words {
  const { names, lead } = scene;
  switch (body.kind) {
    case 'supplement-requested':
      return supplementRequested(body, scene);
    case 'supplement-received': {
      const due = body.due ? dueWords(body.due.dueAt) : null;
      return { vi: `Đã nhận hồ sơ bổ sung${due ? `; hạn giải quyết mới ${due.vi}` : ''}.`, en: `The supplement was received${due ? `; now due ${due.en}` : ''}.` };
    }
    case 'extension-requested': {
      const due = dueWords(body.due.dueAt);
      const from = dueWords(body.previousDueAt);
      return { vi: `${lead.vi} đề nghị gia hạn từ ${from.vi} đến ${due.vi}.`, en: `${lead.en} asked to extend the deadline from ${from.en} to ${due.en}.` };
    }
    case 'extended': {
      const due = dueWords(body.due.dueAt);
      const who = signatoryWords(names, body.approver);
      return sentenceCase({ vi: `${who.vi}, phê duyệt gia hạn đến ${due.vi}.`, en: `${who.en}, extended the deadline to ${due.en}.` });
    }
    case 'reply-prepared': {
      const unit = unitWords(names, body.unit);
      return { vi: `${unit.vi} đã soạn trả lời, chờ người đứng đầu ký.`, en: `${unit.en} prepared its reply for the head to sign.` };
    }
    case 'urged': {
      const unit = unitWords(names, body.unit);
      return body.consult === null
        ? { vi: `Đôn đốc ${unit.vi} giải quyết hồ sơ.`, en: `${unit.en} was urged to get on with the dossier.` }
        : { vi: `Đôn đốc ${unit.vi} trả lời.`, en: `${unit.en} was urged to reply.` };
    }
    case 'noted': {
      const who = scene.event.actor ? personWords(names, scene.event.actor) : lead;
      return sentenceCase({ vi: `${who.vi}, ghi chú vào hồ sơ.`, en: `${who.en}, wrote a note to the file.` });
    }
    default:
      return seenWords(body, scene);
  }
}

function supplementRequested(body: Body<'supplement-requested'>, { names, lead }: Scene): Words {
  const from = body.from === null ? { vi: 'người nộp hồ sơ', en: 'the applicant' } : unitWords(names, body.from);
  const due = body.due ? dueWords(body.due.dueAt) : null;
  const count = body.itemCount;
  return {
    vi: `${lead.vi} yêu cầu ${from.vi} bổ sung một lần ${count} nội dung (${body.ground})${due ? `; hạn bổ sung ${due.vi}` : ''}.`,
    en: `${lead.en} asked ${from.en}, once, to supplement ${count} item${count === 1 ? '' : 's'} (${body.ground})${due ? `; due ${due.en}` : ''}.`,
  };
}

function seenWords(body: Body<'target-set' | 'target-changed' | 'submit-seen' | 'decision-seen' | 'recall-seen' | 'status-hinted'>, { names }: Scene): Words {
  switch (body.kind) {
    case 'target-set': {
      const target = targetWords(names, body.target);
      return { vi: `Giao ${target.vi}: ${body.value} (${body.instrument}).`, en: `${sentenceCase(target).en} was set at ${body.value} (${body.instrument}).` };
    }
    case 'target-changed': {
      const target = targetWords(names, body.target);
      const authority = body.authority === null ? null : unitWords(names, body.authority);
      const how = body.loosened ? { vi: 'Hạ', en: 'loosened' } : { vi: 'Nâng', en: 'tightened' };
      return {
        vi: `${how.vi} ${target.vi} từ ${body.previous} thành ${body.value} (${body.instrument})${authority ? `; ${authority.vi} cho phép` : ''}.`,
        en: `${sentenceCase(target).en} was ${how.en} from ${body.previous} to ${body.value} (${body.instrument})${authority ? `; allowed by ${authority.en}` : ''}.`,
      };
    }
    case 'submit-seen': {
      const to = unitWords(names, body.to);
      return { vi: `Trang e-office cho thấy hồ sơ đã trình ${to.vi}.`, en: `The e-office page shows that the dossier was submitted to ${to.en}.` };
    }
    case 'decision-seen': {
      const by = unitWords(names, body.by);
      const outcome = body.outcome === null ? { vi: 'chưa đọc được nội dung', en: 'its content could not be read' } : decisionWords(body.outcome);
      return { vi: `Trang e-office cho thấy ${by.vi} đã quyết định: ${outcome.vi}.`, en: `The e-office page shows a decision of ${by.en}: ${outcome.en}.` };
    }
    case 'recall-seen': {
      const from = unitListWords(names, body.from);
      return {
        vi: `Trang e-office cho thấy văn bản đã được thu hồi từ ${from.vi || 'nơi chưa đọc được'}.`,
        en: `The e-office page shows that the document was recalled from ${from.en || 'a recipient that could not be read'}.`,
      };
    }
    case 'status-hinted': {
      const status = hintWords(body.status);
      const due = body.dueOn === null ? null : dateWords(body.dueOn);
      return {
        vi: `Trang e-office ghi trạng thái “${status.vi}”${due ? `, hạn ${due.vi}` : ''}; chưa phải là căn cứ.`,
        en: `The e-office page says “${status.en}”${due ? `, due ${due.en}` : ''}; this is no evidence.`,
      };
    }
  }
}
