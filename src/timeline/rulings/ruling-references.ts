import type { Filed, Knowledge, Ruling } from '../../model/knowledge.ts';
import type { Message } from '../../model/message.ts';
import type { Register } from '../../model/register.ts';
import type { KnownTellings } from '../register/known-tellings.ts';
import { resolveId } from '../register/redirects.ts';
import type { Telling } from '../tellings/telling.ts';

/** What a ruling speaks of: an entry ("the-id"), or what one article says in it ("the-id#article-id"). */
export interface Reference {
  readonly id: string;
  readonly article: string | null;
}

export function referencesOf({ entries }: Ruling): Reference[] {
  return entries.map((text) => {
    const at = text.indexOf('#');
    return at < 0 ? { id: text, article: null } : { id: text.slice(0, at), article: text.slice(at + 1) };
  });
}

/**
 * Which of a ruling's references a telling belongs to: the one that names its article before the one that names the entry; null for
 * none.
 */
export function sideOf(telling: Telling, references: readonly Reference[], known: KnownTellings, register: Register): number | null {
  const owner = known.of.get(telling)?.entry.id;
  if (owner === undefined) return null;
  const targets = targetsOf(register);
  const named = references.findIndex(
    ({ id, article }) => article === telling.article && (owner === id || resolveId(owner, targets) === resolveId(id, targets)),
  );
  if (named >= 0) return named;
  const whole = references.findIndex(({ id, article }) => article === null && owner === id);
  return whole < 0 ? null : whole;
}

const kept = new WeakMap<Register, ReadonlyMap<string, string | undefined>>();

/** Where each id of a register leads; undefined for those that lead nowhere else. */
export function targetsOf(register: Register): ReadonlyMap<string, string | undefined> {
  const targets = kept.get(register) ?? new Map(register.entries.map(({ id, to }) => [id, to]));
  kept.set(register, targets);
  return targets;
}

/** Rulings that speak of what does not exist, or of too little. */
export function checkRulings({ rulings }: Pick<Knowledge, 'rulings'>, register: Register, present: ReadonlySet<string>): Message[] {
  const targets = targetsOf(register);
  const message = (ruling: Filed<Ruling>, level: Message['level'], rule: string, text: string): Message => ({
    level,
    file: ruling.path,
    line: null,
    rule,
    text,
  });
  return rulings.flatMap((ruling): Message[] => {
    const references = referencesOf(ruling);
    const few =
      (ruling.what === 'same' || ruling.what === 'not-same') && references.length < 2
        ? [message(ruling, 'warning', 'ruling', `"${ruling.what}" needs two entries or more; it is passed over`)]
        : [];
    const empty =
      ruling.what === 'override' && Object.keys(ruling.set ?? {}).length === 0
        ? [message(ruling, 'warning', 'ruling', '"override" needs "set" with at least one field; it is passed over')]
        : [];
    const unknown = [...new Set(references.map(({ id }) => id))].flatMap((id) => {
      if (!targets.has(id))
        return [
          message(ruling, 'warning', 'unknown-entry', `there is and was no entry "${id}"; expected an id as the entry's address shows it`),
        ];
      return present.has(resolveId(id, targets)) ? [] : [message(ruling, 'note', 'unknown-entry', `no article at hand tells of "${id}"`)];
    });
    return [...few, ...empty, ...unknown];
  });
}
