/** A demand of design §6: whose words, what it asks, and what serves it beside the rules. */
export interface Demand {
  readonly id: string;
  readonly from: string;
  readonly asks: string;
  /** What else serves it, as the product stands; empty where the rules alone do. */
  readonly beside: string;
}

const KG = 'Kiên Giang, 919/UBND-NC';
const QX = 'Quảng Xương, 06/CT-UBND';
const AG = 'An Giang, Văn phòng UBND tỉnh';
const NV = 'Sở Nội vụ, 882/SNV-VP';
const LC = 'Lào Cai, UBND tỉnh';

/** Every demand, S0a–S4c. */
export const demands: readonly Demand[] = [
  { id: 'S0a', from: KG, asks: 'do not submit up what you decide yourself', beside: '' },
  { id: 'S0b', from: KG, asks: 'do not hand your own work to another unit', beside: '' },
  { id: 'S0c', from: KG, asks: 'collective and person clear at each step', beside: 'the six clears on the document page and in the timeline' },
  { id: 'S0d', from: KG, asks: 'detect passing, delay and failing to decide; review responsibility', beside: '' },
  {
    id: 'S0e',
    from: KG,
    asks: 'inspect, above all unannounced',
    beside: 'no rule: findings of a whole agency or of one dossier on demand (`roviec findings`); drawing dossiers at random is not there yet',
  },
  { id: 'S0f', from: KG, asks: 'commend the decisive, in time', beside: '' },
  {
    id: 'S0g',
    from: KG,
    asks: 'review and amend the assignment of work regularly',
    beside: 'no rule: reports of gaps, overlaps and what expires in the competence register (`packages/core/src/registry/reports.ts`)',
  },
  { id: 'S1a', from: QX, asks: 'consult only the related and the necessary; not to avoid or prolong', beside: '' },
  { id: 'S1b', from: QX, asks: 'reply in time with a clear position, nothing generic', beside: '' },
  {
    id: 'S1c',
    from: QX,
    asks: 'no reply or a late one counts as agreement; personal responsibility stays',
    beside: 'silence in the process itself (`packages/core/src/dossier/silence.ts`)',
  },
  { id: 'S1d', from: QX, asks: 'the lead’s head reconciles dissent before submitting', beside: '' },
  { id: 'S1e', from: QX, asks: 'the head signs what goes up', beside: '' },
  { id: 'S1f', from: QX, asks: 'where laws overlap, analyse and state your own view', beside: '' },
  {
    id: 'S1g',
    from: QX,
    asks: 'the office tracks, inspects, urges, reports; completion is rated',
    beside: 'no rule: the tracker’s day, urging, the daily messages (`packages/gateway/src/agenda`) and the monthly index (`roviec score`)',
  },
  { id: 'S1h', from: QX, asks: 'finish what is late and drags on', beside: 'the tracker’s list of what is overdue and what stands still' },
  { id: 'S2a', from: AG, asks: 'return what lacks procedure, quality or competence', beside: '' },
  { id: 'S2b', from: AG, asks: 'check overdue dossiers every day and mend them', beside: 'the daily digest (`roviec digest`)' },
  { id: 'S2c', from: AG, asks: 'monthly index and ranking', beside: 'no rule: the coordination index and ranking (`roviec score`, `roviec rank`)' },
  { id: 'S2d', from: AG, asks: 'report breaches of the working regulation: reports, meetings, signing, sending', beside: '' },
  { id: 'S3a', from: NV, asks: 'assign by post and profession; cut needless steps', beside: 'load per post: not there yet' },
  { id: 'S3b', from: NV, asks: 'responsibility of collective and person in each step', beside: '' },
  {
    id: 'S3c',
    from: NV,
    asks: 'propose reassigning those who do not meet the duty',
    beside: 'no rule: every finding names the post that answers for it; explanations beside it are not there yet',
  },
  { id: 'S4a', from: LC, asks: 'no late, generic advice without a concrete option', beside: '' },
  { id: 'S4b', from: LC, asks: 'neither push your own work nor do another’s', beside: '' },
  { id: 'S4c', from: LC, asks: 'do not lower the year’s targets', beside: '' },
];
