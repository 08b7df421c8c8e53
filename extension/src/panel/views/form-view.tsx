import type { VNode } from 'preact';
import { AssignForm, CloseForm } from '../forms/closing-forms.tsx';
import { ConsultForm } from '../forms/consult-form.tsx';
import { Lost } from '../forms/lost.tsx';
import { OpenForm } from '../forms/open-form.tsx';
import { RecordForm } from '../forms/record-form.tsx';
import { ReplyForm } from '../forms/reply-form.tsx';
import { ReturnForm } from '../forms/return-form.tsx';
import { AttestForm, CorrectForm } from '../forms/silence-forms.tsx';
import type { ShownDocument } from '../model/open.ts';
import { useDossier, usePart } from '../state/part.ts';
import type { View } from '../state/view.ts';

type FormViewKind = Exclude<View, { kind: 'home' | 'sent' | 'done' }>;

/** The form that the view asks for, about what the view holds; says so when that is gone. */
export function FormView({ view }: { view: FormViewKind }): VNode {
  switch (view.kind) {
    case 'open':
      return <OpenForm document={view.document} />;
    case 'record-reply':
      return view.part ? <PartForm view={{ kind: 'record-reply', ...view.part }} document={view.document} /> : <RecordForm document={view.document} chosen={null} />;
    case 'return':
      return <ReturnForm what={view.what} />;
    case 'assign':
    case 'consult':
    case 'close':
      return <DossierForm kind={view.kind} id={view.dossier} />;
    case 'reply':
    case 'attest':
    case 'correct':
      return <PartForm view={view} document={null} />;
  }
}

function DossierForm({ kind, id }: { kind: 'assign' | 'consult' | 'close'; id: string }): VNode {
  const dossier = useDossier(id);
  if (!dossier) return <Lost />;
  if (kind === 'assign') return <AssignForm dossier={dossier} />;
  return kind === 'consult' ? <ConsultForm dossier={dossier} /> : <CloseForm dossier={dossier} />;
}

interface AboutPart {
  readonly kind: 'reply' | 'attest' | 'correct' | 'record-reply';
  readonly dossier: string;
  readonly consult: string;
  readonly unit: string;
}

function PartForm({ view, document }: { view: AboutPart; document: ShownDocument | null }): VNode {
  const part = usePart(view);
  if (!part) return <Lost />;
  if (view.kind === 'reply') return <ReplyForm part={part} />;
  if (view.kind === 'attest') return <AttestForm part={part} />;
  return view.kind === 'correct' ? <CorrectForm part={part} /> : <RecordForm document={document} chosen={part} />;
}
