import { type AdaptersAsk, type AdaptersState, usable } from '../teach/adapters-state.ts';
import { inForce } from './in-force.ts';
import { dropOwn, keepOwn } from './own-adapters.ts';
import type { Packs } from './packs.ts';

/** Answers the extension's own pages about adapters: which are in force, where packs stand; and keeps or drops a taught one. */
export async function answerAdapters(ask: AdaptersAsk, packs: Packs): Promise<AdaptersState> {
  if (ask.to === 'keep') await keepOwn(ask.file);
  if (ask.to === 'drop') await dropOwn(ask.id);
  if (ask.to === 'forget-pins') await packs.forgetPins();
  if (ask.to === 'refresh') await packs.refresh();
  if (ask.to === 'keep' || ask.to === 'drop') await packs.load();
  return { adapters: inForce().map((one) => usable(one, true)), waiting: packs.waiting.map((one) => usable(one, false)), packs: packs.states };
}
