import { wordsOf } from '../fold.ts';
import type { UnitCode, Wording } from '../types.ts';
import type { Abbreviations } from './abbreviations.ts';
import type { Hit } from './hits.ts';
import type { NamedUnit } from './lexicon.ts';
import { type Pattern, patternOf, runsWrittenOut } from './patterns.ts';
import type { Token } from './tokens.ts';

/** A name in a line: of a unit, of a place, or of a body outside the register. Being named owns nothing. */
export interface Mention {
  readonly units: readonly UnitCode[];
  /** `place`: the commune or the former district; `bare`: its name without “xã”, “phường”; `body`: who writes or receives. */
  readonly as: 'body' | 'place' | 'bare';
}

const COMMITTEE = 'UBND ';
/** What a line is addressed with: words before the one who is asked. */
const ADDRESSING: ReadonlySet<string> = new Set(['gui', 'nghi', 'quy', 'mong', 'nho', 'cay', 'thua', 'chuyen', 'trinh', 'hoi', 'cao', 'toi', 'len', 'voi']);

/** The names of agencies, places and bodies as patterns. */
export function mentionPatterns(units: readonly NamedUnit[], wording: readonly Wording[], abbreviations: Abbreviations): readonly Pattern<Mention>[] {
  const agencies = units.filter(({ kind }) => kind !== 'division');
  const bodies = wording.filter(({ kind }) => kind === 'body');
  const names = [
    ...agencies.flatMap(namesOf),
    ...bodies.map(({ text, meaning }) => ({ name: text, mention: { units: meaning === '' ? [] : meaning.split(' '), as: 'body' as const } })),
  ];
  return names.flatMap(({ name, mention }) => spellings(runsWrittenOut([wordsOf(name)], abbreviations)).map((runs) => patternOf<Mention>(mention, name, runs)));
}

function namesOf({ code, name, shortName, kind, to }: NamedUnit): readonly { readonly name: string; readonly mention: Mention }[] {
  const units = [code];
  const isPlace = kind === 'commune' || (to !== undefined && name.vi.startsWith(COMMITTEE));
  const written = [name.vi, shortName].map((text) => ({ name: text, mention: { units, as: isPlace ? ('place' as const) : ('body' as const) } }));
  if (!isPlace) return written;
  const place = name.vi.slice(COMMITTEE.length);
  const [, ...bare] = place.split(' ');
  const own = { name: place, mention: { units, as: 'place' as const } };
  return kind === 'commune' && bare.length > 1 ? [...written, own, { name: bareName(place), mention: { units, as: 'bare' as const } }] : [...written, own];
}

/** “xã Tân Lập” → “Tân Lập”: the part that is written with capitals. */
function bareName(place: string): string {
  return place
    .split(' ')
    .filter((word) => word !== word.toLowerCase())
    .join(' ');
}

/** Names are written with and without “và”. */
function spellings(runs: readonly (readonly string[])[]): readonly (readonly (readonly string[])[])[] {
  const without = runs.map((run) => run.filter((word) => word !== 'và'));
  return without.some((run, at) => run.length !== runs[at]?.length) ? [runs, without] : [runs];
}

/** The commune that a line names, when it names one; a former district stands for its successor when there is only one. */
export function placeIn(mentions: readonly Hit<Mention>[], units: readonly NamedUnit[]): UnitCode | null {
  const communes = (as: Mention['as']) => {
    const hits = mentions.filter(({ pattern, from }, at) => pattern.value.as === as && mentions[at - 1]?.to !== from);
    return new Set(hits.flatMap(({ pattern }) => pattern.value.units.flatMap((code) => successorsOf(code, units))));
  };
  const named = communes('place');
  const [only, ...others] = named.size > 0 ? named : communes('bare');
  return only !== undefined && others.length === 0 && units.some(({ code, kind }) => code === only && kind === 'commune') ? only : null;
}

/** The units that a line is addressed to, as they are today. */
export function addresseesIn(tokens: readonly Token[], mentions: readonly Hit<Mention>[], units: readonly NamedUnit[]): ReadonlySet<UnitCode> {
  const asked = mentions.filter(({ pattern, from }) => pattern.value.as === 'body' && ADDRESSING.has(tokens[from - 1]?.plain ?? ''));
  return new Set(asked.flatMap(({ pattern }) => pattern.value.units.flatMap((code) => successorsOf(code, units))));
}

/** Those who came after a unit that has ended; the unit itself while it stands. */
export function successorsOf(code: UnitCode, units: readonly NamedUnit[]): readonly UnitCode[] {
  const unit = units.find((known) => known.code === code);
  const next = unit?.to === undefined ? [] : (unit.successors ?? []);
  return next.length === 0 ? [code] : next.filter((successor) => successor !== code).flatMap((successor) => successorsOf(successor, units));
}
