export { type ReplyReading, type ReplyReason, readReply } from './read-reply.ts';
export { REPLY_WEIGHTS } from './weights.ts';
