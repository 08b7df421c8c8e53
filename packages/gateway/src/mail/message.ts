import { agendaTerms, type DigestPolicy, type Language, startOfDay, type Words, weekdayDateWords } from '@roviec/core';
import { dossierPath } from '@roviec/schema';
import MailComposer from 'nodemailer/lib/mail-composer';
import type { Digest, DigestPart } from './digest.ts';

/** How a message is written. */
export interface MailSettings {
  /** Absent where the agency has set up no messages yet: then there is no address, and the message is for reading only. */
  readonly policy: DigestPolicy | undefined;
  readonly language: Language;
  /** Where the console is, `https://roviec.example`. */
  readonly link: string;
}

/** A message as it lies in the outbox. */
export interface Mail {
  readonly file: string;
  readonly source: Buffer;
}

/** No address reaches anybody under this domain (RFC 2606). */
const NOWHERE = 'roviec.invalid';

/** The message as RFC 5322 with a text and an HTML part, in UTF-8. The same day and person give the same Message-ID. */
export async function mailOf(digest: Digest, { policy, language, link }: MailSettings): Promise<Mail> {
  const title = digest.parts.map((part) => part.title[language]).join(', ');
  const id = `${digest.on}.${digest.officer}`;
  const domain = policy?.domain ?? NOWHERE;
  const composer = new MailComposer({
    from: { name: 'RõViệc', address: policy?.from ?? `roviec@${NOWHERE}` },
    to: { name: digest.name, address: `${digest.officer}@${domain}` },
    subject: `RõViệc: ${title}, ${weekdayDateWords(digest.on)[language]}`,
    date: new Date(startOfDay(digest.on) + minutesOf(policy) * 60_000),
    messageId: `<${id}@${domain}>`,
    headers: { 'Auto-Submitted': 'auto-generated', 'Content-Language': language },
    text: digest.text(language, link),
    html: htmlOf(digest.parts, { title, language, link }),
  });
  return { file: `${id}.eml`, source: await composer.compile().build() };
}

/** Minutes of the day at which messages go out. */
export function minutesOf(policy: Pick<DigestPolicy, 'at'> | undefined): number {
  const [hours = 7, minutes = 0] = (policy?.at ?? '07:00').split(':').map(Number);
  return hours * 60 + minutes;
}

function htmlOf(parts: readonly DigestPart[], page: { readonly title: string; readonly language: Language; readonly link: string }): string {
  const say = (words: Words) => escaped(words[page.language]);
  const body = parts.map(
    ({ title, post, sections, complete }) => `<h1>${say(title)}</h1>
<p>${say(post)}</p>
${sections.map((section) => sectionHtml(section, say, page.link, page.language)).join('\n')}${complete ? '' : `\n<p>${say(agendaTerms.incomplete)}</p>`}`,
  );
  return `<!doctype html>
<html lang="${page.language}"><head><meta charset="utf-8"><title>${escaped(page.title)}</title></head><body>
${body.join('\n<hr>\n')}
<hr>
<p><small>${say(agendaTerms.restricted)} ${say(agendaTerms.record)}</small></p>
</body></html>
`;
}

function sectionHtml({ title, none, lines }: DigestPart['sections'][number], say: (words: Words) => string, link: string, language: Language): string {
  const open = language === 'vi' ? 'Mở hồ sơ' : 'Open the dossier';
  const items = lines.map(({ words, dossier }) => `<li>${say(words)} <a href="${escaped(`${link}${dossierPath(dossier)}`)}">${open}</a></li>`);
  return `<h2>${say(title)}</h2>\n${items.length > 0 ? `<ul>\n${items.join('\n')}\n</ul>` : `<p>${say(none)}</p>`}`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
