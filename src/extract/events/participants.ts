import type { EventType, Role } from '../../model/vocabulary.ts';
import type { EventReading } from './event-reading.ts';
import type { EventDraft } from './event-draft.ts';
import { goBetweensIn, type GoBetweens } from './go-betweens.ts';
import type { KindOf } from './actor-kinds.ts';
import type { PlacedActor } from './read-sentence.ts';
import { subjectOf } from './subject.ts';
import { tellersOf } from './tellers.ts';

/** Who took part in an event and as what, in the order of the text. Media never do. */
export function participantsOf(draft: EventDraft, kindOf: KindOf): EventReading['actors'] {
  const roles = new Map<string, Role | null>();
  const speakers = new Set(draft.trigger === null ? [] : doersOf(draft, draft.trigger.head).map(({ mention }) => mention.actor));
  const isSpoken = SPEAKING.has(draft.type);
  const tellers = tellersOf(draft, speakers, isSpoken);
  const between = goBetweensIn(draft.read);
  // "and Abbas on Friday": whoever met the one before
  const doers = draft.elliptic === true && draft.trigger !== null ? subjectOf(draft.read, draft.trigger.head) : [];
  const inRange = [...doers, ...draft.read.actors.filter(({ from, to }) => from < draft.to && to > draft.from)];
  for (const placed of inRange) {
    const { mention } = placed;
    const kind = kindOf(mention.actor);
    if (!kind || kind.type === 'media' || !mention.acts) continue;
    // The Mossad in "Mossad chief David Barnea" is named, but it is Barnea who met: bodies inside a person's title take no part.
    if (kind.type === 'body' && titles(placed, inRange, kindOf)) continue;
    if (tellers.has(placed) && !isSpoken) continue;
    const role = tellers.has(placed) ? 'speaker' : roleOf(draft, placed, speakers, between);
    if (!roles.has(mention.actor) || roles.get(mention.actor) === null || role === 'mediator' || role === 'host')
      roles.set(mention.actor, role);
  }
  return [...roles].map(([id, role]) => ({ id, role }));
}

/** The subject of the trigger's verb; "has been confirmed |by Trump|" is done by whom it names. */
function doersOf(draft: EventDraft, head: number): readonly PlacedActor[] {
  const by = isPassive(draft, head)
    ? draft.read.tokens.findIndex(({ lower }, index) => index > head && index <= head + 2 && lower === 'by')
    : -1;
  return by < 0 ? subjectOf(draft.read, head) : draft.read.actors.filter(({ from }) => from > by && from - by <= 4).slice(0, 1);
}

function titles(body: PlacedActor, all: readonly PlacedActor[], kindOf: KindOf): boolean {
  return all.some(
    ({ mention, from, to }) =>
      kindOf(mention.actor)?.type === 'person' && ((from >= body.to && from - body.to <= 3) || (body.from >= to && body.from - to <= 2)),
  );
}

const SPEAKING: ReadonlySet<EventType> = new Set(['statement', 'response', 'proposal', 'vote']);

function roleOf(draft: EventDraft, placed: PlacedActor, speakers: ReadonlySet<string>, between: GoBetweens): Role | null {
  const { mention, from, to } = placed;
  const { tokens } = draft.read;
  const head = draft.trigger?.head ?? draft.from;
  const before = to <= head;
  const preposition = tokens[from - 1]?.lower ?? '';
  if (between.mediators.has(placed)) return 'mediator';
  if (between.hosts.has(placed) && (draft.type === 'talks' || draft.type === 'meeting')) return 'host';
  if (SPEAKING.has(draft.type))
    return speakers.has(mention.actor) ? 'speaker' : preposition === 'to' || preposition === 'told' ? 'addressee' : 'subject';
  if (draft.type === 'death' || draft.type === 'rescue')
    return mention.how === 'adjective' || (before && !isPassive(draft, head)) ? 'party' : 'subject';
  if (draft.type === 'release') return holds(draft, before) ? 'party' : 'subject';
  return 'party';
}

function isPassive(draft: EventDraft, head: number): boolean {
  return /^(?:was|were|been|being|be|is|are)$/.test(draft.read.tokens[head - 1]?.lower ?? '');
}

function holds(draft: EventDraft, before: boolean): boolean {
  return before && !isPassive(draft, draft.trigger?.head ?? 0);
}
