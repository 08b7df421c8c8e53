import { ENROLLED, type Expected, fact, leads, OUTSIDE, refused, whenOpen } from './expected.ts';
import type { Model } from './model.ts';

/** What the rest of the process has come to; our own reading, made without the product's code. */
export interface ProcessModel {
  readonly withdrawn: boolean;
  readonly reconciled: boolean;
  readonly reserved: boolean;
  readonly submitted: boolean;
  readonly decided: boolean;
  readonly transferred: boolean;
  readonly extension: 'none' | 'asked' | 'granted';
  readonly supplement: 'none' | 'asked' | 'received';
  readonly target: 'none' | 'set' | 'loosened';
}

/** What a dossier that is opened begins with; targets stay, and so does what became of the consult. */
export const FRESH = { submitted: false, decided: false, transferred: false, extension: 'none', supplement: 'none' } as const satisfies Partial<ProcessModel>;
export const NOTHING: ProcessModel = { ...FRESH, withdrawn: false, reconciled: false, reserved: false, target: 'none' };

/** Who disagreed and is neither reconciled (outside) nor reserved (enrolled); the driver's replies all disagree. */
const openDissent = ({ replied, reconciled, reserved }: Model) => (replied.has(OUTSIDE) && !reconciled) || (replied.has(ENROLLED) && !reserved);
/** The driver's decision always names the enrolled unit's disagreement as read. */
const unshown = ({ replied, reconciled }: Model) => replied.has(OUTSIDE) && !reconciled;
const awaits = ({ replied, withdrawn }: Model) => !replied.has(ENROLLED) || (!replied.has(OUTSIDE) && !withdrawn);

const first = (...faults: readonly (readonly [boolean, string])[]) => faults.find(([holds]) => holds)?.[1];
const unless = (fault: string | undefined, kind: string): Expected => (fault === undefined ? leads(kind) : refused(fault));

const acts: Readonly<Record<string, (model: Model) => Expected>> = {
  withdraw: (model) => unless(first([!model.consulted, 'consult-unknown'], [model.withdrawn || model.replied.has(OUTSIDE), 'nothing-awaited']), 'consult-withdrawn'),
  urge: (model) => unless(first([!model.consulted, 'consult-unknown'], [model.withdrawn || model.replied.has(OUTSIDE), 'nothing-awaited']), 'urged'),
  'urge the lead': () => leads('urged'),
  reconcile: (model) => unless(first([!model.consulted, 'consult-unknown'], [!model.replied.has(OUTSIDE), 'not-dissenting'], [model.reconciled, 'dissent-settled']), 'reconciled'),
  reserve: (model) => unless(first([!model.consulted, 'consult-unknown'], [!model.replied.has(ENROLLED), 'not-dissenting'], [model.reserved, 'dissent-settled']), 'reserved'),
  submit: (model) =>
    unless(
      first(
        [model.decided, 'decided-before'],
        [model.submitted, 'submitted-before'],
        [model.transferred, 'transferred-before'],
        [!model.assigned, 'handler-missing'],
        [openDissent(model), 'dissent-open'],
      ),
      'submitted',
    ),
  transfer: (model) =>
    unless(first([model.transferred, 'transferred-before'], [model.submitted, 'submitted-before'], [model.consulted && awaits(model), 'replies-awaited']), 'transferred'),
  'ask supplement': ({ supplement }) => unless(first([supplement !== 'none', 'supplement-before']), 'supplement-requested'),
  supplemented: ({ supplement }) => unless(first([supplement !== 'asked', 'supplement-not-awaited']), 'supplement-received'),
  'ask extension': ({ extension, decided }) => unless(first([extension === 'granted', 'extended-before'], [decided, 'already-decided']), 'extension-requested'),
  'approve extension': ({ extension, decided }) =>
    unless(first([extension === 'granted', 'extended-before'], [extension === 'none', 'extension-not-requested'], [decided, 'already-decided']), 'extended'),
  note: () => leads('noted'),
  'set target': ({ target, decided }) => unless(first([target !== 'none', 'target-set-before'], [decided, 'already-decided']), 'target-set'),
  'loosen target': ({ target }) => unless(first([target === 'none', 'target-unknown'], [target === 'loosened', 'target-unchanged']), 'target-changed'),
};

const facts: Readonly<Record<string, (model: Model) => string>> = {
  attempted: () => 'attempted',
  'return seen': () => 'return-seen',
  'recall seen': () => 'recall-seen',
  'status hint': () => 'status-hinted',
  'submit seen': ({ decided }) => (decided ? 'irregular' : 'submit-seen'),
  'decision seen': ({ decided, submitted }) => (submitted && !decided ? 'decision-seen' : 'irregular'),
};

/** What an act of this part should lead to; null for one of another part. Who may not do it at all is told so before anything else. */
export function expectedInProcess(model: Model, name: string): Expected | null {
  if (name === 'decide') return decision(model);
  if (name === 'approve own extension') return ownApproval(model);
  const act = acts[name];
  if (act) return whenOpen(model, () => act(model));
  const seen = facts[name];
  return seen ? fact(model, seen(model)) : null;
}

/** Nobody decides what was not submitted to them; the gateway may have seen the submission that a reopening took away. */
function decision(model: Model): Expected {
  if (!model.submitted) return refused('other-agency', ...(model.phase === 'open' ? ['not-submitted'] : []));
  return whenOpen(model, () => unless(first([model.decided, 'decided-before'], [unshown(model), 'dissent-not-shown']), 'decided'));
}

/** Who asked does not approve; told by the gateway, or by the dossier when the request was still on its way. */
function ownApproval(model: Model): Expected {
  if (model.extension === 'none') return whenOpen(model, () => refused('extension-not-requested'));
  const late = whenOpen(model, () => refused(model.extension === 'granted' ? 'extended-before' : 'approver-is-requester'));
  return refused('own-request', ...('codes' in late ? late.codes : []));
}

/** What the process has come to after an act had its effect. */
export function afterInProcess(model: ProcessModel, kinds: readonly string[]): ProcessModel {
  return Object.assign({}, model, ...kinds.map((kind) => CHANGES[kind]));
}

const CHANGES: Readonly<Record<string, Partial<ProcessModel>>> = {
  opened: FRESH,
  'consult-withdrawn': { withdrawn: true },
  reconciled: { reconciled: true },
  reserved: { reserved: true },
  submitted: { submitted: true },
  decided: { decided: true },
  transferred: { transferred: true },
  'extension-requested': { extension: 'asked' },
  extended: { extension: 'granted' },
  'supplement-requested': { supplement: 'asked' },
  'supplement-received': { supplement: 'received' },
  'target-set': { target: 'set' },
  'target-changed': { target: 'loosened' },
};
