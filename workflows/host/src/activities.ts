import { civilDateOf, type Holder, headOf } from '@roviec/core';
import type { InboxReader, LedgerWriter, ReferenceStore } from '@roviec/ledger';
import type { DossierActivities } from '@roviec/workflow-bundle';

/** Where the activities write and look. */
export interface HostStores {
  readonly ledger: Pick<LedgerWriter, 'append'>;
  readonly inbox: Pick<InboxReader, 'unsettledReplies'>;
  readonly reference: Pick<ReferenceStore, 'current'>;
}

/** The activities of a dossier over the real stores. */
export function dossierActivities(stores: HostStores): DossierActivities {
  return {
    async appendEvents(events) {
      await stores.ledger.append(events);
    },
    async lastLook(question) {
      const reference = await stores.reference.current();
      if (!reference) throw new Error('no organisation is loaded; silence cannot be concluded yet');
      const heads: Record<string, Holder> = {};
      for (const { unit, dueAt } of question.silent) {
        // The due time is the first instant that is too late: whoever headed the unit just before it answers for the silence.
        const head = headOf(reference, unit, civilDateOf(dueAt - 1));
        if (head) heads[unit] = head;
      }
      return { replies: await stores.inbox.unsettledReplies(question.dossier), heads, registryVersion: reference.version };
    },
  };
}
