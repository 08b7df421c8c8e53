import { readFileSync } from 'node:fs';
import type { Flavour } from './flavour.ts';
import { readEnterpriseBuild } from './read-build.ts';

/** The flavour that the environment asks for: `ROVIEC_FLAVOUR`, and the file that `ROVIEC_BUILD` names for an agency's own. The demonstration when it says nothing. Throws on anything else. */
export function chosenFlavour(environment: Readonly<Record<string, string | undefined>> = process.env): Flavour {
  const kind = environment['ROVIEC_FLAVOUR'] ?? 'demo';
  if (kind === 'demo' || kind === 'store') return { kind };
  const file = environment['ROVIEC_BUILD'];
  if (kind !== 'enterprise' || file === undefined) throw new Error('ROVIEC_FLAVOUR: demo | store | enterprise; enterprise + ROVIEC_BUILD=FILE.json');
  return { kind: 'enterprise', ...readEnterpriseBuild(readFileSync(file, 'utf8')) };
}
