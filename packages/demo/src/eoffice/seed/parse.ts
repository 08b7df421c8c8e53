import type { Party, Role } from '../model.ts';

/** One step of a seeded document's way: from the previous party to this one. */
export interface SeedStep {
  readonly to: Party;
  readonly role: Role;
}

/**
 * One line of a seed file; `...DaysAgo` count weekdays back from the day of
 * the first start, `dueInDays` calendar days on from it.
 */
export interface SeedEntry {
  readonly id: number;
  readonly symbol: string;
  readonly issuer: string;
  readonly signer: string;
  readonly urgency: string;
  readonly secrecy: string;
  readonly issuedDaysAgo: number;
  readonly arrivedDaysAgo: number;
  readonly dueInDays: number | null;
  readonly origin: Party;
  readonly steps: readonly SeedStep[];
  readonly subject: string;
  /** "hoàn thành", "trả lại: <lý do>" or empty. */
  readonly ending: string;
}

const OUTSIDE: Readonly<Record<string, string>> = {
  trục: 'Trục liên thông',
  'bưu điện': 'Đường bưu điện',
  'trực tiếp': 'Bộ phận Một cửa (nộp trực tiếp)',
};

const ROLES: Readonly<Record<string, Role>> = { CT: 'lead', PH: 'support', ĐB: 'information' };

/** Reads a seed file: one document a line, fields parted by "|", lines that start with "#" left out. */
export function parseSeed(text: string): SeedEntry[] {
  return text
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.startsWith('#'))
    .map(parseLine);
}

function parseLine(line: string): SeedEntry {
  const fields = line.split('|').map((field) => field.trim());
  const [id, symbol = '', issuer = '', signer = '', urgency = '', secrecy = ''] = fields;
  const [issued, arrived, due, path, subject = '', ending = ''] = fields.slice(6);
  const [origin, ...steps] = (path ?? '').split('>').map((step) => step.trim());
  if (!origin || steps.length === 0 || !subject) throw new Error(`Seed line not understood: ${line}`);
  return {
    ...{ id: Number(id), symbol, issuer, signer, urgency, secrecy, subject, ending },
    issuedDaysAgo: Number(issued),
    arrivedDaysAgo: Number(arrived),
    dueInDays: due === '-' ? null : Number(due),
    origin: parseParty(origin),
    steps: steps.map(parseStep),
  };
}

function parseStep(step: string): SeedStep {
  const [party = '', role = 'CT'] = step.split(':');
  return { to: parseParty(party), role: ROLES[role] ?? 'lead' };
}

function parseParty(text: string): Party {
  const outside = OUTSIDE[text];
  if (outside) return { kind: 'outside', name: outside };
  return /^[A-Z]\d/.test(text) ? { kind: 'unit', code: text } : { kind: 'account', login: text };
}
