import { civilDateOf } from '../time/index.ts';
import { clear, finding, rule, unknown } from './rule.ts';
import { dispatch280, quangXuong } from './sources.ts';

/** Who is asked replies in time. Nobody is charged with silence while a channel may have been missed. */
export const lateReply = rule({
  id: 'late-reply',
  demands: ['S1b', 'S1c'],
  sources: [dispatch280, quangXuong('nếu quá thời hạn mà không trả lời hoặc chậm trả lời thì được xác định là đồng ý… và phải chịu trách nhiệm cá nhân')],
  moment: 'after',
  occasions: ['answer'],
  needs: ['procedure', 'calendar'],
  shown: ['panel', 'timeline'],
  answers: 'head',
  check({ unit, dueAt, minimumDueAt, receivedAt, everyChannelSeen, outage }) {
    if (dueAt === null) return unknown('not-started');
    // Whoever was given less than the law gives is late only after what the law gives.
    const lateFrom = Math.max(dueAt, minimumDueAt ?? dueAt);
    if (receivedAt !== null && receivedAt < lateFrom) return clear();
    if (outage) return unknown('outage');
    const dueOn = civilDateOf(lateFrom - 1);
    if (receivedAt !== null) return finding({ unit, variant: 'late', dueOn, wayOut: ['explain'] });
    if (!everyChannelSeen) return unknown('not-attested');
    return finding({ unit, variant: 'silent', dueOn, wayOut: ['explain', 'record-reply'] });
  },
});
