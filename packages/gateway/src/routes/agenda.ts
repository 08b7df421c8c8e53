import type { Hono } from 'hono';
import { mayUrge } from '../acts/rights.ts';
import { readMorning, readOverdue, windowOn } from '../agenda/read.ts';
import { askedTexts, signedTexts } from '../agenda/texts.ts';
import { postEndpoint } from '../http/endpoint.ts';
import { digestOf } from '../mail/digest.ts';
import { mailOf } from '../mail/message.ts';
import type { Parts } from '../parts.ts';
import { namesShown } from '../views/names.ts';
import { peopleNow } from '../views/people.ts';

/** `GET /v1/reports/morning`: what a head is to know today. */
export function mountMorning(app: Hono, parts: Parts): void {
  postEndpoint(app, parts, 'morning', async (call, who) => {
    const { value, complete } = await readMorning(parts, who, windowOn(who.reference, who.holder.post.unit, call.input.on, call.at));
    const asked = await askedTexts(parts.ledger, value.answersDue);
    const questions = asked.map(({ dossier, consult, questions: texts }) => ({ dossier, consult, questions: texts }));
    return { body: { morning: value, questions, names: namesShown(value, peopleNow(who.reference)), complete } };
  });
}

/** `GET /v1/reports/overdue`: what is late, who is silent, what stands still. */
export function mountOverdue(app: Hono, parts: Parts): void {
  postEndpoint(app, parts, 'overdue', async (call, who) => {
    const { value, rows, complete } = await readOverdue(parts, who, windowOn(who.reference, who.holder.post.unit, call.input.on, call.at));
    const urgeable = rows.filter((row) => mayUrge(who, row.state, call.at)).map(({ id }) => id);
    return { body: { overdue: value, mayUrge: [...new Set(urgeable)], names: namesShown(value, peopleNow(who.reference)), complete } };
  });
}

/** `GET /v1/reports/to-sign`: what waits for the caller's signature, with the words that are signed. */
export function mountToSign(app: Hono, parts: Parts): void {
  postEndpoint(app, parts, 'toSign', async (call, who) => {
    const { value, complete } = await readMorning(parts, who, windowOn(who.reference, who.holder.post.unit, undefined, call.at));
    const texts = await signedTexts(parts.ledger, value.toSign);
    const items = value.toSign.map((item, index) => ({ item: item, text: texts[index]?.text ?? null, dissent: [...(texts[index]?.dissent ?? [])] }));
    return { body: { items, names: namesShown(value.toSign, peopleNow(who.reference)), complete } };
  });
}

/** `GET /v1/reports/digest`: the daily message of the caller's post, as it goes out. */
export function mountDigest(app: Hono, parts: Parts): void {
  postEndpoint(app, parts, 'digest', async (call, who) => {
    const window = windowOn(who.reference, who.holder.post.unit, call.input.on, call.at);
    const digest = await digestOf(parts, who.reference, who.holder.officer, [who.holder.post], { on: window.on, now: call.at });
    const language = call.input.lang ?? who.reference.digest?.language ?? 'vi';
    const mail = digest.worthSending && window.workingDay ? await mailOf(digest, { policy: who.reference.digest, language, link: parts.link() }) : null;
    return { body: { on: window.on, workingDay: window.workingDay, text: digest.text(language), mail: mail && { file: mail.file, source: mail.source.toString('latin1') } } };
  });
}
