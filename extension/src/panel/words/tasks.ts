import type { Words } from '@roviec/core';
import type { Task } from '../model/offers.ts';
import { closeWords } from './close.ts';
import { consultWords } from './consult.ts';
import { decideWords } from './decide.ts';
import { dissentWords } from './dissent.ts';
import { extendWords } from './extend.ts';
import { forwardWords } from './forward.ts';
import { noteWords } from './note.ts';
import { returnWords } from './return.ts';
import { submitWords } from './submit.ts';
import { supplementWords } from './supplement.ts';
import { targetWords } from './target.ts';
import { urgeWords } from './urge.ts';

/** What stands on the button of each task. */
export const taskWords: Readonly<Record<Task, Words>> = {
  assign: closeWords.assignOpen,
  consult: consultWords.open,
  reconcile: dissentWords.open,
  submit: submitWords.open,
  decide: decideWords.open,
  extend: extendWords.open,
  'approve-extension': extendWords.approveOpen,
  supplement: supplementWords.open,
  'supplement-received': supplementWords.receivedOpen,
  forward: forwardWords.open,
  return: returnWords.open,
  close: closeWords.open,
  note: noteWords.open,
  target: targetWords.open,
  'urge-lead': urgeWords.openLead,
};
