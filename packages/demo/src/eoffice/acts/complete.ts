import { replaceFlows } from '../flows.ts';
import type { Flow } from '../model.ts';
import { mayDo, numbered, type Occasion, type Outcome, tooLate } from './outcome.ts';

const RESULT_LIMIT = 60;

/** Hoàn thành: closes the own row, with the number of what was done where there is one; once every lead of the same send has finished, the other rows of that send close too. */
export function complete({ state, account, opened, now }: Occasion, result = ''): Outcome {
  const { own, document } = opened;
  if (!mayDo('complete', own)) return tooLate(document);
  const number = result.trim();
  if (number.length > RESULT_LIMIT) return { ok: false, problems: [{ field: 'result', text: `Số, ký hiệu văn bản kết quả dài quá ${RESULT_LIMIT} ký tự.` }] };
  const finished = { at: now, by: account.login, ...(number === '' ? {} : { result: number }) };
  const closed = replaceFlows(state, (flow): Flow => (flow.id === own.id ? { ...flow, state: 'done', finished } : flow));
  const leads = closed.flows.filter(({ batch, role }) => batch === own.batch && role === 'lead');
  const allLeadsDone = leads.length > 0 && leads.every((flow) => flow.state === 'done');
  const next = replaceFlows(
    closed,
    (flow): Flow => (allLeadsDone && flow.batch === own.batch && flow.state === 'waiting' ? { ...flow, state: 'done', finished: { at: now, by: null } } : flow),
  );
  return { ok: true, state: next, flash: `Đã hoàn thành xử lý văn bản ${numbered(document)}` };
}
