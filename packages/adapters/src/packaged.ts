import { z } from 'zod';
import killList from '../kill-list.json' with { type: 'json' };
import dialectAngular from '../sites/dialect-angular/adapter.json' with { type: 'json' };
import dialectGenerated from '../sites/dialect-generated/adapter.json' with { type: 'json' };
import dialectJquery from '../sites/dialect-jquery/adapter.json' with { type: 'json' };
import dialectWebforms from '../sites/dialect-webforms/adapter.json' with { type: 'json' };
import redmine from '../sites/redmine/adapter.json' with { type: 'json' };
import roundup from '../sites/roundup/adapter.json' with { type: 'json' };
import thanhLam from '../sites/thanh-lam/adapter.json' with { type: 'json' };
import { compileAdapter } from './compile.ts';
import { type Kill, switchedOff } from './kill.ts';
import { killSchema } from './kill-schema.ts';
import type { Adapter, AdapterPlan } from './vocabulary.ts';

/** The kill list that ships with RõViệc. */
export function packagedKills(): readonly Kill[] {
  return z.array(killSchema).parse(killList);
}

/** The adapters that ship with RõViệc, checked, without what the kill list names. Throws when a file of ours is wrong: a build must not ship it. */
export function packagedAdapters(kills: readonly Kill[] = packagedKills()): readonly { readonly adapter: Adapter; readonly plan: AdapterPlan }[] {
  return [thanhLam, dialectWebforms, dialectJquery, dialectAngular, dialectGenerated, redmine, roundup].map((file) => {
    const compiled = compileAdapter(file);
    if (!compiled.ok) throw new Error(`adapter ${file.id}: ${compiled.problems.map(({ path, code }) => `${path} ${code}`).join(', ')}`);
    return { adapter: compiled.adapter, plan: switchedOff(compiled.plan, kills) };
  });
}
