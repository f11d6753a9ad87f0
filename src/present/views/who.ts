import { grouped } from '../context.ts';
import { capital } from '../words/list-words.ts';
import type { ActorReference } from './references.ts';

/** Those who had one part in an entry. */
export interface WhoGroup {
  readonly role: string;
  readonly who: readonly ActorReference[];
}

const UNSAID = 'named';

/** The people and bodies of an entry by the part they had, in the order in which the parts are first met. */
export function whoGroups(who: readonly ActorReference[]): WhoGroup[] {
  return [...grouped(who, ({ role }) => [role ?? UNSAID])].map(([role, members]) => ({ role: capital(role), who: members }));
}
