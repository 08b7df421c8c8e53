import type { ProcessEventBody } from '../dossier/process-events.ts';
import type { Words } from '../registry/types.ts';
import { clockWords } from './event-clocks.ts';
import type { Scene } from './event-scene.ts';
import { listWords, sentenceCase } from './language.ts';
import { personWords, replyDocumentWords, unitListWords, unitWords } from './names.ts';
import { decisionWords, reconcileWords, signatoryWords } from './process-terms.ts';

/** A sentence about an event of the rest of the process. */
export function processWords(body: ProcessEventBody, scene: Scene): Words {
  switch (body.kind) {
    case 'consult-withdrawn':
      return withdrawn(unitListWords(scene.names, body.units), scene.lead);
    case 'reconciled':
      return reconciled(body, scene);
    case 'reserved':
      return reserved(body, scene);
    case 'submitted':
      return submitted(body, scene);
    case 'decided': {
      const who = signatoryWords(scene.names, body.decider);
      const outcome = decisionWords(body.outcome);
      const document = documentPart(body.document);
      return sentenceCase({ vi: `${who.vi}, quyết định: ${outcome.vi}${document.vi}.`, en: `${who.en}, decided: ${outcome.en}${document.en}.` });
    }
    case 'transferred': {
      const to = unitWords(scene.names, body.to);
      return {
        vi: `${scene.lead.vi} chuyển hồ sơ đến ${to.vi} (${body.ground}) và thông báo cho nơi gửi.`,
        en: `${scene.lead.en} forwarded the dossier to ${to.en} (${body.ground}) and told the sender.`,
      };
    }
    default:
      return clockWords(body, scene);
  }
}

type Body<K extends ProcessEventBody['kind']> = Extract<ProcessEventBody, { kind: K }>;

function withdrawn(units: Words, lead: Words): Words {
  return { vi: `${lead.vi} rút lại việc lấy ý kiến ${units.vi}.`, en: `${lead.en} withdrew its question to ${units.en}.` };
}

function reconciled(body: Body<'reconciled'>, { names }: Scene): Words {
  const who = signatoryWords(names, body.by);
  const unit = unitWords(names, body.unit);
  const way = reconcileWords(body.way);
  const document = documentPart(body.document);
  const guests = listWords(body.participants.map((person) => personWords(names, person)));
  return sentenceCase({
    vi: `${who.vi}, trao đổi với ${unit.vi} về ý kiến khác: ${way.vi}${document.vi}${guests.vi && `; tham gia: ${guests.vi}`}.`,
    en: `${who.en}, worked on the dissent of ${unit.en}: ${way.en}${document.en}${guests.en && `; taking part: ${guests.en}`}.`,
  });
}

function reserved(body: Body<'reserved'>, { names, lead }: Scene): Words {
  const unit = unitWords(names, body.unit);
  const document = documentPart(body.document);
  return body.own
    ? { vi: `${unit.vi} bảo lưu ý kiến không đồng ý${document.vi}.`, en: `${unit.en} keeps its disagreement in writing${document.en}.` }
    : { vi: `${lead.vi} ghi nhận ${unit.vi} bảo lưu ý kiến không đồng ý${document.vi}.`, en: `${lead.en} recorded that ${unit.en} keeps its disagreement${document.en}.` };
}

function submitted(body: Body<'submitted'>, { names, lead }: Scene): Words {
  const to = unitWords(names, body.to);
  const who = signatoryWords(names, body.signer);
  const document = documentPart(body.document);
  const dissent = unitListWords(
    names,
    body.dissent.map(({ unit }) => unit),
  );
  return {
    vi: `${lead.vi} trình ${to.vi}${document.vi}; người ký: ${who.vi}${dissent.vi && `; có ý kiến khác của ${dissent.vi}`}.`,
    en: `${lead.en} submitted to ${to.en}${document.en}; signed by ${who.en}${dissent.en && `; with the dissent of ${dissent.en}`}.`,
  };
}

function documentPart(document: { readonly number: string; readonly issuedOn: string } | null): Words {
  if (!document) return { vi: '', en: '' };
  const words = replyDocumentWords(document);
  return { vi: ` tại ${words.vi}`, en: ` in ${words.en}` };
}
