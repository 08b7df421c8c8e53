import type { VNode } from 'preact';
import { AssignForm, CloseForm } from '../forms/closing-forms.tsx';
import { ConsultForm } from '../forms/consult-form.tsx';
import { DecideForm } from '../forms/decide-form.tsx';
import { ApproveExtensionForm, ExtendForm } from '../forms/extend-forms.tsx';
import { ForwardForm } from '../forms/forward-form.tsx';
import { Lost } from '../forms/lost.tsx';
import { NoteForm } from '../forms/note-form.tsx';
import { OpenForm } from '../forms/open-form.tsx';
import { ReconcileForm } from '../forms/reconcile-form.tsx';
import { RecordForm } from '../forms/record-form.tsx';
import { ReplyForm } from '../forms/reply-form.tsx';
import { ReserveForm } from '../forms/reserve-form.tsx';
import { ReturnForm } from '../forms/return-form.tsx';
import { AttestForm, CorrectForm } from '../forms/silence-forms.tsx';
import { SubmitForm } from '../forms/submit-form.tsx';
import { SupplementForm, SupplementReceivedForm } from '../forms/supplement-forms.tsx';
import { TargetForm } from '../forms/target-form.tsx';
import { UnlinkForm } from '../forms/unlink-form.tsx';
import { WithdrawForm } from '../forms/withdraw-form.tsx';
import type { ShownDocument } from '../model/open.ts';
import { useDossier, usePart } from '../state/part.ts';
import type { DossierTask, PartTask, View } from '../state/view.ts';

type FormViewKind = Exclude<View, { kind: 'home' | 'sent' | 'teach' | 'done' }>;

/** The form that the view asks for, about what the view holds; says so when that is gone. */
export function FormView({ view }: { view: FormViewKind }): VNode {
  switch (view.kind) {
    case 'open':
      return <OpenForm document={view.document} />;
    case 'record-reply':
      return view.part ? <PartForm view={{ kind: 'record-reply', ...view.part }} document={view.document} /> : <RecordForm document={view.document} chosen={null} />;
    case 'return':
      return <ReturnForm what={view.what} />;
    case 'withdraw-consult':
      return <Withdrawal dossier={view.dossier} consult={view.consult} />;
    case 'reply':
    case 'attest':
    case 'correct':
    case 'unlink':
    case 'reconcile':
    case 'reserve':
      return <PartForm view={view} document={null} />;
    default:
      return <DossierForm kind={view.kind} id={view.dossier} />;
  }
}

const DOSSIER_FORMS = {
  assign: AssignForm,
  consult: ConsultForm,
  submit: SubmitForm,
  decide: DecideForm,
  forward: ForwardForm,
  supplement: SupplementForm,
  'supplement-received': SupplementReceivedForm,
  extend: ExtendForm,
  'approve-extension': ApproveExtensionForm,
  note: NoteForm,
  target: TargetForm,
  close: CloseForm,
} as const;

function DossierForm({ kind, id }: { kind: DossierTask; id: string }): VNode {
  const dossier = useDossier(id);
  const Form = DOSSIER_FORMS[kind];
  return dossier ? <Form dossier={dossier} /> : <Lost />;
}

function Withdrawal({ dossier: id, consult: asked }: { dossier: string; consult: string }): VNode {
  const dossier = useDossier(id);
  const consult = dossier?.consults.find((one) => one.id === asked);
  return dossier && consult ? <WithdrawForm dossier={dossier} consult={consult} /> : <Lost />;
}

interface AboutPart {
  readonly kind: PartTask | 'record-reply';
  readonly dossier: string;
  readonly consult: string;
  readonly unit: string;
}

const PART_FORMS = { reply: ReplyForm, attest: AttestForm, correct: CorrectForm, unlink: UnlinkForm, reconcile: ReconcileForm, reserve: ReserveForm } as const;

function PartForm({ view, document }: { view: AboutPart; document: ShownDocument | null }): VNode {
  const part = usePart(view);
  if (!part) return <Lost />;
  if (view.kind === 'record-reply') return <RecordForm document={document} chosen={part} />;
  const Form = PART_FORMS[view.kind];
  return <Form part={part} />;
}
