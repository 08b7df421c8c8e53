import { civilDateOf, ownerOf } from '@roviec/core';
import type { DossierSummary } from '@roviec/schema';
import type { VNode } from 'preact';
import type { CurrentDocument } from '../../messages.ts';
import { AssignForm, CloseForm } from '../forms/closing-forms.tsx';
import { ConsultForm } from '../forms/consult-form.tsx';
import { Lost } from '../forms/lost.tsx';
import { OpenForm } from '../forms/open-form.tsx';
import { RecordForm } from '../forms/record-form.tsx';
import { ReplyForm } from '../forms/reply-form.tsx';
import { type Returnable, ReturnForm } from '../forms/return-form.tsx';
import { AttestForm, CorrectForm } from '../forms/silence-forms.tsx';
import { type Panel, usePanel } from '../state/panel-context.ts';
import { useDossier, usePart } from '../state/part.ts';
import type { View } from '../state/view.ts';

type FormViewKind = Exclude<View, { kind: 'home' | 'sent' }>;

/** The form that the view asks for; says so when what it is about is gone. */
export function FormView({ view, document, shown }: { view: FormViewKind; document: CurrentDocument; shown: DossierSummary | null }): VNode {
  const panel = usePanel();
  const onScreen = document.kind === 'document' ? document : null;
  switch (view.kind) {
    case 'open':
      return onScreen ? <OpenForm document={onScreen} /> : <Lost />;
    case 'record-reply':
      return view.part ? <PartForm view={{ kind: 'record-reply', ...view.part }} document={onScreen} /> : <RecordForm document={onScreen} chosen={null} />;
    case 'return': {
      const dossier = view.dossier ? (panel.dossiers.find((known) => known.dossier === view.dossier) ?? null) : shown;
      const what = returnable(panel, onScreen, dossier);
      return what ? <ReturnForm what={what} /> : <Lost />;
    }
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

type DocumentOnScreen = Extract<CurrentDocument, { kind: 'document' }>;

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

function PartForm({ view, document }: { view: AboutPart; document: DocumentOnScreen | null }): VNode {
  const part = usePart(view);
  if (!part) return <Lost />;
  if (view.kind === 'reply') return <ReplyForm part={part} />;
  if (view.kind === 'attest') return <AttestForm part={part} />;
  // The page may show another document than the reply: it fills the form only when it comes from the unit that was asked.
  return view.kind === 'correct' ? <CorrectForm part={part} /> : <RecordForm document={document?.issuerUnit === part.consultee.unit ? document : null} chosen={part} />;
}

/** The document to send back, or null when its number, date or issuer cannot be read. */
function returnable({ slice }: Panel, document: DocumentOnScreen | null, dossier: DossierSummary | null): Returnable | null {
  const matter = dossier?.matter ?? (document?.matter.kind === 'known' ? document.matter.matter : null);
  const owner = ownerOf(slice, { matter, on: civilDateOf(Date.now()), place: dossier?.place ?? document?.place ?? null });
  const competent = owner.kind === 'unit' ? owner.unit : null;
  if (dossier) {
    const issuer = slice.units.some(({ code }) => code === dossier.document.issuer) ? dossier.document.issuer : null;
    return { dossier: dossier.dossier, document: dossier.document, aliases: dossier.aliases, issuerUnit: issuer, competent };
  }
  if (!document?.dossier || !document.number || !document.issuedOn || !document.issuer) return null;
  const reference = { number: document.number, issuedOn: document.issuedOn, issuer: document.issuerUnit ?? document.issuer };
  return { dossier: document.dossier, document: reference, aliases: [document.alias], issuerUnit: document.issuerUnit, competent };
}
