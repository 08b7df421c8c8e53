import { cleaned, shownText } from '../text.ts';
import type { Take } from '../vocabulary.ts';
import { isMadeUp } from './generated.ts';

/** One of the things that can be read at a place: its text, an attribute, an argument of a call in one. */
export interface Facet {
  readonly attr?: string;
  readonly take?: Take;
  readonly unescape?: true;
  /** What it says here. */
  readonly text: string;
}

/** Attributes that are never read, or say nothing of a document. */
const MUTE =
  /^(?:style|nonce|integrity|srcdoc|src|align|valign|width|height|bgcolor|colspan|rowspan|tabindex|role|for|type|target|rel|checked|selected|aria-(?:hidden|expanded|controls|describedby|labelledby))$|password|token|csrf|^_ng|^data-v-|^data-uid|^data-roviec/i;
const LONGEST = 500;

/** All that can be read at an element, what a person sees first. */
export function facetsOf(element: Element): readonly Facet[] {
  const shown = cleaned(shownText(element));
  const found: Facet[] = shown === '' ? [] : [{ text: shown }];
  if (element.localName === 'input' && 'value' in element && typeof element.value === 'string') found.push({ attr: 'value', text: cleaned(element.value) });
  for (const name of element.getAttributeNames()) {
    if (MUTE.test(name) || isMadeUp(name) || (name === 'value' && element.localName === 'input')) continue;
    found.push(...ofAttribute(name, element.getAttribute(name) ?? ''));
  }
  return found.filter(({ text }) => text !== '' && text.length <= LONGEST);
}

function ofAttribute(attr: string, text: string): readonly Facet[] {
  if (!/^on/.test(attr) && !text.startsWith('javascript:')) return [{ attr, text: cleaned(text) }];
  return callsIn(text).flatMap(({ call, argument, value }): Facet[] => {
    const escaped = /&(?:amp|lt|gt|quot|#)/.test(value);
    return [{ attr, take: { call, argument }, ...(escaped ? { unescape: true as const } : {}), text: cleaned(value) }];
  });
}

/** The arguments of the calls in a piece of script that may say something of a document: texts and numbers. */
function callsIn(script: string): readonly { readonly call: string; readonly argument: number; readonly value: string }[] {
  const calls = [...script.matchAll(/([A-Za-z_$][\w$.]*)\s*\(([^()]*(?:\([^()]*\)[^()]*)*)\)/g)];
  return calls.flatMap(([, call = '', inside = '']) => {
    if (calls.filter(([, other]) => other === call).length > 1) return [];
    return argumentsOf(inside).flatMap((value, argument) => (/^(?:this|event|true|false|null|return)?$/.test(value) ? [] : [{ call, argument, value }]));
  });
}

function argumentsOf(inside: string): readonly string[] {
  return [...inside.matchAll(/\s*('(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"|[^,]+)\s*(?:,|$)/g)].map(([, argument = '']) => {
    const text = argument.trim();
    return /^(['"]).*\1$/s.test(text) ? text.slice(1, -1).replace(/\\(.)/gs, '$1') : text;
  });
}
