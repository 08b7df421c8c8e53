import { civilDateOf, dossierId } from '@roviec/core';
import type { GatewayClient } from '@roviec/schema';

/** People of the demonstration province that the stories are about. */
export const people = {
  departmentClerk: 'cb-003',
  departmentHead: 'cb-001',
  communeClerk: 'cb-012',
  communeRecords: 'cb-013',
  landHead: 'cb-021',
  auditor: 'cb-091',
} as const;
export const posts = { communeClerk: 'H99.32.02/chuyen-vien' } as const;

/** The unit that is enrolled and the one that is not. */
export const enrolledUnit = 'H99.04';
export const outsideUnit = 'H99.05';

let made = 0;

/** A document of the commune, another one each time. */
export function newDocument() {
  made += 1;
  return { issuer: 'H99.32', issuedOn: civilDateOf(Date.now()), number: `${process.pid}${made}/TTr-UBND` };
}

/** Opens a house permit of the commune under the procedure that counts in minutes. */
export async function openPermit(clerk: GatewayClient, procedure = 'PRO-1-demo'): Promise<{ readonly id: string; readonly document: ReturnType<typeof newDocument> }> {
  const document = newDocument();
  const id = dossierId({ unit: 'H99.32', year: Number(document.issuedOn.slice(0, 4)), register: 'hs', number: document.number });
  const command = {
    kind: 'open' as const,
    document,
    documentClass: 'ordinary' as const,
    matter: 'gpxd-nha-o-rieng-le',
    place: 'H99.32',
    procedure,
    aliases: [],
    subject: 'V/v đề nghị cấp giấy phép xây dựng nhà ở riêng lẻ',
  };
  await clerk('act', { dossier: id, command }, { act: crypto.randomUUID() });
  return { id, document };
}

export const question = { questions: ['Thửa đất có phù hợp quy hoạch không?'], ownPosition: 'Đề nghị chấp thuận' };

/** Asks both units. */
export async function consultBoth(clerk: GatewayClient, id: string): Promise<void> {
  await clerk('act', { dossier: id, command: { kind: 'consult', consultees: [enrolledUnit, outsideUnit], ...question } }, { act: crypto.randomUUID() });
}

/** The kinds of a dossier's events, in their order. */
export async function kindsOf(reader: GatewayClient, id: string): Promise<readonly string[]> {
  return (await reader('dossier', { id })).events.map((event) => event.body.kind);
}
