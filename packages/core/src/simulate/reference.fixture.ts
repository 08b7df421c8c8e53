import { source } from '../dossier/dossier.fixture.ts';
import { view } from '../procedure/procedure.fixture.ts';
import type { Reference } from '../registry/types.ts';
import { vnOffice } from '../time/calendar.example.ts';

const head = (unit: string) => ({ id: `${unit}/giam-doc`, unit, title: { vi: 'Giám đốc', en: 'Director' }, head: true, roles: ['head', 'officer'] as const });
const units = ['A1', 'A1.01', 'A1.02', 'A1.03'];
/** The register of the random definitions, with a head for every agency; the first consultee is enrolled. */
export const reference: Reference = {
  version: 'r1',
  recordedAt: 0,
  units: view.units.map((unit) => ({
    ...unit,
    legacyCode: unit.code,
    name: { vi: unit.code, en: unit.code },
    shortName: unit.code,
    successors: [],
    ...(unit.code === 'A1.02' ? { enrolledFrom: '2025-07-01' } : {}),
  })),
  posts: [...units.map(head), { ...head('A1.01'), id: 'A1.01/chuyen-vien', head: false, roles: ['officer'] }],
  officers: [],
  holdings: [...units.map((unit) => `${unit}/giam-doc`), 'A1.01/chuyen-vien'].map((post) => ({ post, officer: post, from: '2025-07-01', acting: false })),
  matters: [],
  competence: view.competence.map((rule) => ({ ...rule, source })),
  calendars: [vnOffice],
  procedures: [],
  severities: {},
};
