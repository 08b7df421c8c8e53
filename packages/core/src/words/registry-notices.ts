import type { RegistryNotice } from '../registry/reports.ts';
import type { Words } from '../registry/types.ts';
import { dateWords } from './when.ts';

/** How the reader calls units, posts and people; the code itself where the register has no name. */
export interface NoticeNames {
  readonly unit: (code: string) => Words;
  readonly post: (id: string) => Words;
  readonly matter: (id: string) => Words;
  readonly officer: (id: string) => string;
}

/** A notice of the review in one sentence. */
export function registryNoticeWords(notice: RegistryNotice, names: NoticeNames): Words {
  switch (notice.kind) {
    case 'matter-without-owner':
      return gap(notice, names);
    case 'competence-overlap': {
      const [first, second] = notice.rules;
      const span = spanWords(notice.from, notice.to);
      const matter = names.matter(notice.matter);
      return {
        vi: `${matter.vi}: quy định ${first} và ${second} giao cho hai đơn vị khác nhau ${span.vi}.`,
        en: `${matter.en}: the rules ${first} and ${second} name different units ${span.en}.`,
      };
    }
    case 'competence-expiring': {
      const [on, matter] = [dateWords(notice.on), names.matter(notice.matter)];
      return { vi: `${matter.vi}: quy định ${notice.rule} hết hiệu lực ngày ${on.vi}.`, en: `${matter.en}: the rule ${notice.rule} ends on ${on.en}.` };
    }
    case 'owner-ended': {
      const [on, unit] = [dateWords(notice.from), names.unit(notice.unit)];
      const [vi, en] = [notice.carriedOnBy.map((code) => names.unit(code).vi).join(', '), notice.carriedOnBy.map((code) => names.unit(code).en).join(', ')];
      return {
        vi: `Quy định ${notice.rule} vẫn ghi ${unit.vi}, đơn vị không còn từ ngày ${on.vi}${vi ? `; đơn vị kế tục: ${vi}` : ''}.`,
        en: `The rule ${notice.rule} still names ${unit.en}, which no longer exists from ${on.en}${en ? `; its work is carried on by ${en}` : ''}.`,
      };
    }
    case 'post-without-holder': {
      const [on, post] = [dateWords(notice.from), names.post(notice.post)];
      return {
        vi: `${post.vi}${notice.head ? ' (người đứng đầu)' : ''}: không có người giữ từ ngày ${on.vi}.`,
        en: `${post.en}${notice.head ? ' (head)' : ''}: nobody holds it from ${on.en}.`,
      };
    }
    default:
      return staffWords(notice, names);
  }
}

type StaffNotice = Extract<RegistryNotice, { kind: 'delegation-expiring' | 'delegation-without-giver' | 'acting-expiring' | 'unit-without-successor' }>;

function staffWords(notice: StaffNotice, names: NoticeNames): Words {
  if (notice.kind === 'unit-without-successor') {
    const [on, unit] = [dateWords(notice.endedOn), names.unit(notice.unit)];
    return { vi: `${unit.vi} kết thúc ngày ${on.vi} mà không ghi đơn vị kế tục.`, en: `${unit.en} ended on ${on.en} and no unit is named that carries on its work.` };
  }
  const [who, post] = [names.officer(notice.officer), names.post(notice.post)];
  const by = notice.instrument;
  if (notice.kind === 'delegation-without-giver') {
    const from = dateWords(notice.from);
    return {
      vi: `${by} (${who}): không có hiệu lực từ ngày ${from.vi} vì người ủy quyền không giữ vị trí ${post.vi}.`,
      en: `${by} (${who}): without effect from ${from.en}, because whoever gave it does not hold the post ${post.en}.`,
    };
  }
  const on = dateWords(notice.on);
  return notice.kind === 'delegation-expiring'
    ? { vi: `${by}: ủy quyền của ${post.vi} cho ${who} hết hạn ngày ${on.vi}.`, en: `${by}: the delegation of ${post.en} to ${who} ends on ${on.en}.` }
    : { vi: `${by}: ${who} thôi phụ trách ${post.vi} sau ngày ${on.vi}.`, en: `${by}: ${who} acts as ${post.en} until ${on.en}.` };
}

function gap(notice: Extract<RegistryNotice, { kind: 'matter-without-owner' }>, names: NoticeNames): Words {
  const [matter, span] = [names.matter(notice.matter), spanWords(notice.from, notice.to)];
  return notice.partly
    ? {
        vi: `${matter.vi}: chỉ có quy định cho một số nơi, loại văn bản hoặc giá trị ${span.vi}.`,
        en: `${matter.en}: only for some places, classes or values is a unit named ${span.en}.`,
      }
    : { vi: `${matter.vi}: chưa giao cho đơn vị nào ${span.vi}.`, en: `${matter.en}: no unit is named ${span.en}.` };
}

function spanWords(from: string, to: string | null): Words {
  const [first, last] = [dateWords(from), to === null ? null : dateWords(to)];
  return { vi: `từ ngày ${first.vi}${last ? ` đến hết ngày ${last.vi}` : ''}`, en: `from ${first.en}${last ? ` to ${last.en}` : ''}` };
}
