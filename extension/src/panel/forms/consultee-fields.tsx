import { agencyOf, sourceText, type UnitCode, unitListWords, unitWords } from '@roviec/core';
import { actLimits, type DossierSummary } from '@roviec/schema';
import type { VNode } from 'preact';
import { useMemo } from 'preact/hooks';
import { type ConsultDraft, type ConsultRule, outsideRelated } from '../model/consult.ts';
import { askedOut, type Relation, type SuggestedUnit, suggestedUnits, toggled, unconnected, unrelatedUnits } from '../model/consultees.ts';
import type { FieldError } from '../model/form-error.ts';
import { ComboField } from '../parts/combo-field.tsx';
import { ChoiceField, TextField } from '../parts/fields.tsx';
import { useSay } from '../state/language.ts';
import { usePanel } from '../state/panel-context.ts';
import { consultWords } from '../words/consult.ts';
import { relatedReason, consulteesWords as words } from '../words/consultees.ts';

interface UnitsProps {
  readonly draft: ConsultDraft;
  readonly change: (part: Partial<ConsultDraft>) => void;
  readonly errors: readonly FieldError[];
  readonly rule: ConsultRule;
  readonly dossier: DossierSummary;
}

/** Whom to ask: first whom the procedure names, then whom the register relates, each with why; anybody else with a reason. */
export function ConsulteeFields({ draft, change, errors, rule, dossier }: UnitsProps): VNode {
  const say = useSay();
  const { slice, names } = usePanel();
  const suggested = useMemo(() => suggestedUnits(slice, dossier, rule, Date.now()), [slice, dossier.matter, dossier.place, rule]);
  const out = askedOut(dossier, rule);
  const name = (code: UnitCode) => say(unitWords(names, code));
  const toggle = (unit: string, on: boolean): void => change(toggled(draft, unit, on, suggested, (ground) => say(relatedReason(ground))));
  const hintOf = (unit: UnitCode): string | undefined => {
    const notes = [...(unconnected([unit], slice).length > 0 ? [words.notEnrolled] : []), ...(out.includes(unit) ? [words.askedOut] : [])];
    return notes.length > 0 ? notes.map(say).join(' · ') : undefined;
  };
  const optionsOf = (units: readonly SuggestedUnit[]) => units.map(({ unit }) => ({ value: unit, label: name(unit), hint: hintOf(unit) }));
  const of = (relation: Relation) => suggested.filter((found) => found.relation === relation);
  const others = suggested.filter(({ relation }) => relation !== 'procedure');
  const outside = unrelatedUnits(draft.consultees, suggested);
  const lead = agencyOf(slice.units, dossier.lead);
  const rest = slice.units.filter(({ code, kind }) => kind !== 'division' && code !== lead && !draft.consultees.includes(code) && !suggested.some(({ unit }) => unit === code));
  const ticked = { kind: 'checkbox' as const, chosen: draft.consultees, onChoose: toggle, errors };
  return (
    <>
      <ChoiceField {...ticked} name="consultees" label={consultWords.units} hint={consultWords.unitsHint} options={optionsOf(of('procedure'))}>
        {outside.map((unit) => (
          <OutsideUnit key={unit} name={name(unit)} onRemove={() => toggle(unit, false)} />
        ))}
      </ChoiceField>
      {others.length > 0 ? (
        <details class="more" open={others.some(({ unit }) => draft.consultees.includes(unit))}>
          <summary>
            {say(words.others)} ({others.length})
          </summary>
          {RELATIONS.map((relation) => (
            <Related key={relation} relation={relation} units={of(relation)} options={optionsOf(of(relation))} ticked={ticked} />
          ))}
        </details>
      ) : (
        <p class="hint">{say(words.noneFound)}</p>
      )}
      <ComboField
        name="addUnit"
        label={words.add}
        value=""
        onValue={(unit) => unit !== '' && toggle(unit, true)}
        options={rest.map(({ code, name: full, shortName }) => ({ value: code, label: say(full), also: shortName }))}
        errors={[]}
      />
      {outside.length > 0 && (
        <p class="warning">
          {say(words.outside)} <strong>{say(unitListWords(names, outside))}</strong>. {say(words.outsideMeans)}
        </p>
      )}
      {outsideRelated(draft, rule).length > 0 && (
        <TextField name="reason" label={consultWords.reason} value={draft.reason} onValue={(reason) => change({ reason })} errors={errors} rows={2} max={actLimits.reason} />
      )}
      <Unconnected units={unconnected(draft.consultees, slice)} rule={rule} />
    </>
  );
}

const RELATIONS = ['related', 'cross-cutting'] as const;

interface RelatedProps {
  readonly relation: (typeof RELATIONS)[number];
  readonly units: readonly SuggestedUnit[];
  readonly options: Parameters<typeof ChoiceField>[0]['options'];
  readonly ticked: Pick<Parameters<typeof ChoiceField>[0], 'kind' | 'chosen' | 'onChoose'>;
}

/** Units of one kind of relation; why they are offered stands above them once. */
function Related({ relation, units, options, ticked }: RelatedProps): VNode | null {
  const [first] = units;
  if (!first?.source) return null;
  const ground = sourceText(first.source);
  return <ChoiceField {...ticked} name={relation} label={words[relation]} hint={{ vi: ground, en: ground }} options={options} errors={[]} />;
}

function OutsideUnit({ name, onRemove }: { name: string; onRemove: () => void }): VNode {
  return (
    <div class="choice">
      <label>
        <input type="checkbox" checked onChange={onRemove} />
        <span>{name}</span>
      </label>
    </div>
  );
}

/** What it means that units are not connected: the letter goes by the e-office, and their silence must be attested. */
function Unconnected({ units, rule }: { units: readonly UnitCode[]; rule: ConsultRule }): VNode | null {
  const say = useSay();
  const { names } = usePanel();
  if (units.length === 0) return null;
  return (
    <p class="asked">
      {say(words.unconnected)} <strong>{say(unitListWords(names, units))}</strong>. {say(words.sendYourself)}{' '}
      {say(rule.effect === 'deemed-consent' ? words.attested : words.unattested)}
    </p>
  );
}
