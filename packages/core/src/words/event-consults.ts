import type { Words } from '../registry/types.ts';
import { type Body, provisionalMark, type Scene } from './event-scene.ts';
import { listWords, sameWords, sentenceCase } from './language.ts';
import { holderWords, personWords, replyDocumentWords, unitListWords, unitWords } from './names.ts';
import { channelWords, positionWords, silenceEffectWords } from './terms.ts';
import { dueWords, instantWords } from './when.ts';

export function consulted(body: Body<'consulted'>, { names, lead }: Scene): Words {
  const asked = unitListWords(
    names,
    body.consultees.map((consultee) => consultee.unit),
  );
  const due = dueWords(body.dueAt);
  const mark = provisionalMark(body.provisional);
  const count = body.questionCount;
  // Counted from delivery, the date at sending is only what it would be if everybody received it at once.
  if (body.starts === 'delivered') {
    return {
      vi: `${lead.vi} lấy ý kiến ${asked.vi} về ${count} câu hỏi; hạn trả lời tính từ khi từng cơ quan nhận được.`,
      en: `${lead.en} asked ${asked.en} for opinions on ${count} question${count === 1 ? '' : 's'}; the time to reply runs from each delivery.`,
    };
  }
  return {
    vi: `${lead.vi} lấy ý kiến ${asked.vi} về ${count} câu hỏi; hạn trả lời ${due.vi}${mark.vi}.`,
    en: `${lead.en} asked ${asked.en} for opinions on ${count} question${count === 1 ? '' : 's'}; replies due ${due.en}${mark.en}.`,
  };
}

export function delivered(body: Body<'delivered'>, { names }: Scene): Words {
  const unit = unitWords(names, body.unit);
  const channel = channelWords(body.channel);
  const due = body.due ? dueWords(body.due.dueAt) : null;
  return {
    vi: `Văn bản lấy ý kiến đã đến ${unit.vi} qua ${channel.vi}${due ? `; hạn trả lời ${due.vi}` : ''}.`,
    en: `The request reached ${unit.en} by ${channel.en}${due ? `; reply due ${due.en}` : ''}.`,
  };
}

export function reminded(body: Body<'reminded'>, { names }: Scene): Words {
  const unit = unitWords(names, body.unit);
  const share = Math.round(body.share * 100);
  return { vi: `Nhắc ${unit.vi}: đã qua ${share}% thời hạn trả lời.`, en: `${unit.en} was reminded: ${share}% of the time to reply is over.` };
}

export function replied(body: Body<'replied'>, { names }: Scene): Words {
  const unit = unitWords(names, body.unit);
  const position = positionWords(body.position);
  const document = body.document ? replyDocumentWords(body.document) : null;
  const channel = channelWords(body.channel);
  const received = instantWords(body.receivedAt);
  return {
    vi: `${unit.vi} trả lời “${position.vi}”${document ? ` tại ${document.vi}` : ''}, nhận qua ${channel.vi} lúc ${received.vi}, ${body.late ? 'trễ hạn' : 'đúng hạn'}.`,
    en: `${unit.en} replied “${position.en}”${document ? ` in ${document.en}` : ''}, received by ${channel.en} at ${received.en}, ${body.late ? 'late' : 'in time'}.`,
  };
}

export function silenceNoted(body: Body<'silence-noted'>, { names }: Scene): Words {
  const unit = unitWords(names, body.unit);
  const due = dueWords(body.dueAt);
  const effect = silenceEffectWords(body.effect);
  return {
    vi: `Đến hạn ${due.vi} mà ${unit.vi} chưa trả lời: ghi nhận im lặng (${effect.vi}).`,
    en: `${unit.en} had not replied by ${due.en}: silence was noted (${effect.en}).`,
  };
}

export function noReplyAttested(body: Body<'no-reply-attested'>, { names, event, lead }: Scene): Words {
  const who = event.actor ? personWords(names, event.actor) : lead;
  const unit = unitWords(names, body.unit);
  const channels = listWords(body.channels.map(channelWords));
  return sentenceCase({
    vi: `${who.vi}, xác nhận không có trả lời của ${unit.vi} sau khi rà soát ${channels.vi}.`,
    en: `${who.en}, attested that no reply of ${unit.en} came, after looking through ${channels.en}.`,
  });
}

export function consentDeemed(body: Body<'consent-deemed'>, { names }: Scene): Words {
  const unit = unitWords(names, body.unit);
  const due = dueWords(body.dueAt);
  const holder = body.accountable ? holderWords(names, body.accountable) : { vi: 'chưa rõ', en: 'unknown' };
  // Without liability the head is named as who held the post, not as who answers for it.
  const role = body.liability
    ? { vi: 'người chịu trách nhiệm tại thời điểm đó', en: 'accountable at that moment' }
    : { vi: 'người đứng đầu tại thời điểm đó', en: 'head of the unit at that moment' };
  return { vi: `${unit.vi} được coi là đồng ý từ ${due.vi}; ${role.vi}: ${holder.vi}.`, en: `${unit.en} is deemed to agree from ${due.en}; ${role.en}: ${holder.en}.` };
}

export function proceededWithout(body: Body<'proceeded-without'>, { names, lead }: Scene): Words {
  const unit = unitWords(names, body.unit);
  const due = dueWords(body.dueAt);
  return {
    vi: `Hết hạn ${due.vi}, ${unit.vi} chưa trả lời: ${lead.vi} tiếp tục giải quyết, không coi là đồng ý.`,
    en: `${unit.en} had not replied by ${due.en}: ${lead.en} goes on without it; this is not agreement.`,
  };
}

export function escalated(body: Body<'escalated'>, { names }: Scene): Words {
  const unit = unitWords(names, body.unit);
  const due = dueWords(body.dueAt);
  return {
    vi: `Hết hạn ${due.vi}, ${unit.vi} chưa trả lời: báo cáo cấp có thẩm quyền về việc chậm trả lời.`,
    en: `${unit.en} had not replied by ${due.en}: the delay goes to the higher authority.`,
  };
}

export function deemingWithdrawn(body: Body<'deeming-withdrawn'>, { names }: Scene): Words {
  const unit = unitWords(names, body.unit);
  const position = positionWords(body.position);
  const document = body.document ? replyDocumentWords(body.document) : sameWords('');
  return {
    vi: `Rút lại việc coi ${unit.vi} là đồng ý: đã có trả lời “${position.vi}”${document.vi && ` tại ${document.vi}`}.`,
    en: `${unit.en} is no longer deemed to agree: a reply “${position.en}” was found${document.en && ` in ${document.en}`}.`,
  };
}

export function replyUnlinked(body: Body<'reply-unlinked'>, { names }: Scene): Words {
  const unit = unitWords(names, body.unit);
  const document = body.document ? replyDocumentWords(body.document) : sameWords('');
  return {
    vi: `Gỡ trả lời đã ghi nhận nhầm của ${unit.vi}${document.vi && ` tại ${document.vi}`}; cơ quan này lại được chờ trả lời.`,
    en: `The reply recorded for ${unit.en}${document.en && ` in ${document.en}`} was unlinked as a mistake; the unit is awaited again.`,
  };
}
