import type { Command, Observation } from '../dossier/commands.ts';
import type { DossierId } from '../dossier/keys.ts';
import type { OfficerId, PostId, UnitCode, Words } from '../registry/types.ts';

/** Who asks: a person in the one post that they act in. Roles are never part of it; they are looked up at the moment of asking. */
export interface Subject {
  readonly officer: OfficerId;
  readonly post: PostId;
}

/** What may be asked for. Acts bear the names of the commands, observations the name of what was seen. */
export type Action = `act:${Command['kind']}` | `observe:${Observation['kind']}` | 'read:dossier' | 'read:registry' | 'read:scores' | 'read:warnings' | 'import:reference';

/** What it is asked about. */
export type Resource =
  | {
      readonly kind: 'dossier';
      readonly id: DossierId;
      /** Units asked in any consult of the dossier, as far as the gateway knows. */
      readonly consulted: readonly UnitCode[];
      /** The unit in whose name a reply is given. */
      readonly replyFor?: UnitCode;
      /** The unit that it was submitted to. */
      readonly submittedTo?: UnitCode;
      /** Whoever asked for what is to be approved; nobody approves their own request. */
      readonly requestedBy?: OfficerId;
    }
  /** The reference, or what concerns the whole province. */
  | { readonly kind: 'reference' };

/**
 * The answer. `rule` names the line of the table that allowed it, or why nothing did: `post-not-held`, `other-agency` (nothing of
 * the resource may be shown, not even that it is there) or `role-missing`. `words` say what to do.
 */
export type Decision = { readonly effect: 'allow'; readonly rule: string; readonly words: Words } | { readonly effect: 'deny'; readonly rule: DenialCode; readonly words: Words };

export type DenialCode = 'post-not-held' | 'other-agency' | 'role-missing' | 'own-request';
