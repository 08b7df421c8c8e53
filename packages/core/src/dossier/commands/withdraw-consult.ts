import { accept, declared, type Handler, openPhase, refuse } from './context.ts';

/** The lead takes back a question that is still open, with a reason. No silence follows for whoever is no longer asked. */
export const withdrawConsult: Handler<'withdraw-consult'> = (state, command, act) => {
  const open = openPhase(state);
  if (!open.ok) return open;
  const consult = state.consults.find((candidate) => candidate.id === command.consult);
  if (!consult) return refuse('consult-unknown', command.consult);
  const stranger = command.units.find((unit) => !consult.consultees.some((consultee) => consultee.unit === unit));
  if (stranger !== undefined) return refuse('not-asked', stranger);
  const awaited = consult.consultees.filter((consultee) => !consultee.reply && !consultee.silence && consultee.withdrawnAt === undefined).map(({ unit }) => unit);
  const units = command.units.length === 0 ? awaited : [...new Set(command.units)];
  const answered = units.find((unit) => !awaited.includes(unit));
  if (units.length === 0 || answered !== undefined) return refuse('nothing-awaited', answered ?? command.consult);
  if (command.reason.trim() === '') return refuse('reason-required');
  return accept(declared(act, { kind: 'consult-withdrawn', consult: command.consult, units }, { reason: command.reason }));
};
