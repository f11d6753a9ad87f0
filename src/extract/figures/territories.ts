import { perKnowledge, type Knowledge } from '../../model/knowledge.ts';
import { tokenize, type Token } from './tokens.ts';

/** Whose land or whose people a word names. "palestinian" leaves open whether Gaza or the West Bank; "foreign" is any other state. */
export type Territory = 'gaza' | 'west-bank' | 'palestinian' | 'israel' | 'lebanon' | 'iran' | 'yemen' | 'american' | 'foreign';

/** A name of the knowledge (or of the vocabulary of groups) at tokens [from, to). */
export interface Mark {
  readonly from: number;
  readonly to: number;
  readonly territory: Territory;
  /** people: "Thais", "Israeli"; place: a land, town, camp; force: an armed group or army; body: any other body. */
  readonly role: 'people' | 'place' | 'force' | 'body';
}

interface Node {
  readonly next: Map<string, Node>;
  value: { territory: Territory; role: Mark['role'] } | null;
}

/** The words that the groups of the vocabulary are named by, and what follows from them: no fact, only language. */
const VOCABULARY: readonly (readonly [string, Territory, Mark['role']])[] = [
  ['Gaza', 'gaza', 'place'],
  ['Gaza Strip', 'gaza', 'place'],
  ['the Strip', 'gaza', 'place'],
  ['the enclave', 'gaza', 'place'],
  ['the besieged enclave', 'gaza', 'place'],
  ['the coastal enclave', 'gaza', 'place'],
  ['the Palestinian enclave', 'gaza', 'place'],
  ['the Palestinian territory', 'gaza', 'place'],
  ['the territory', 'gaza', 'place'],
  ['the coastal strip', 'gaza', 'place'],
  ['the besieged strip', 'gaza', 'place'],
  ['Gazan', 'gaza', 'people'],
  ['Gazans', 'gaza', 'people'],
  ['West Bank', 'west-bank', 'place'],
  ['Palestinian', 'palestinian', 'people'],
  ['Palestinians', 'palestinian', 'people'],
  ['foreign', 'foreign', 'people'],
  ['foreigners', 'foreign', 'people'],
];

const STATES: Readonly<Record<string, Territory>> = {
  israel: 'israel',
  lebanon: 'lebanon',
  iran: 'iran',
  yemen: 'yemen',
  'united-states': 'american',
  'state-of-palestine': 'palestinian',
};
const SIDES: Readonly<Record<string, Territory>> = {
  israel: 'israel',
  palestinian: 'palestinian',
  lebanon: 'lebanon',
  iran: 'iran',
  'united-states': 'american',
};

const territoryTable = perKnowledge((knowledge: Knowledge): Node => {
  const root: Node = { next: new Map(), value: null };
  const add = (name: string, territory: Territory, role: Mark['role']): void => {
    let node = root;
    for (const { lower } of tokenize(name, 0)) {
      const next = node.next.get(lower) ?? { next: new Map(), value: null };
      node.next.set(lower, next);
      node = next;
    }
    node.value ??= { territory, role };
  };
  for (const [name, territory, role] of VOCABULARY) add(name, territory, role);
  for (const state of knowledge.states) {
    const territory = STATES[state.id] ?? 'foreign';
    for (const adjective of state.adjectives) add(adjective, territory, 'people');
    for (const name of [state.name, ...state.aliases]) add(name, territory, 'place');
  }
  for (const place of knowledge.places) {
    // towns of no state: the note says where they lie
    const westBank = /West Bank|Jerusalem|Ramallah/.test(`${place.name} ${place.note}`);
    const territory = place.state === null ? (westBank ? 'west-bank' : 'gaza') : (STATES[place.state] ?? 'foreign');
    for (const name of [place.name, ...place.aliases]) add(name, territory, 'place');
  }
  for (const [list, role] of [
    [knowledge.groups, 'force'],
    [knowledge.bodies, 'body'],
  ] as const) {
    for (const item of list) {
      // a ministry in Ramallah counts the dead of the West Bank
      // a Yemeni movement stands on no side of the vocabulary; its note says where it is
      const territory = /West Bank|Ramallah/.test(item.name)
        ? 'west-bank'
        : role === 'force' && /^Yemeni/.test(item.note)
          ? 'yemen'
          : SIDES[item.side];
      if (territory) for (const name of [item.name, ...item.aliases]) add(name, territory, role);
    }
  }
  return root;
});

/** "two American-Israelis", "three French-Israelis": citizens of two lands are told by the other than Israel. */
function doubleNationality(root: Node, tokens: readonly Token[], at: number): Mark | null {
  const [first, second, ...rest] = tokens[at]?.lower.split('-') ?? [];
  if (!first || !second || rest.length > 0) return null;
  const values = [first, second].map((part) => root.next.get(part)?.value);
  const [one, other] = values;
  if (one?.role !== 'people' || other?.role !== 'people') return null;
  const land = one.territory === 'israel' ? other : one;
  // "two Israeli-Russian women" are told by what they are
  return land.territory === 'american' || second.endsWith('s') ? { from: at, to: at + 1, ...land } : null;
}

/** Names of lands, peoples, forces and bodies in a sentence, by place; the longest at each. */
export function findMarks(tokens: readonly Token[], knowledge: Knowledge): Mark[] {
  const root = territoryTable(knowledge);
  const marks: Mark[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    let node: Node | undefined = root;
    let best: Mark | null = null;
    for (let to = at; to < tokens.length && to < at + 12; to += 1) {
      node = node.next.get(tokens[to]?.lower ?? '');
      if (!node) break;
      if (node.value) best = { from: at, to: to + 1, ...node.value };
    }
    best ??= doubleNationality(root, tokens, at);
    if (!best) continue;
    const first = tokens[at]?.text ?? '';
    // "US" is a name in capitals only
    const capitals = first.length > 2 || first === first.toUpperCase();
    if (capitals && (first === 'the' || /^\p{Lu}|^foreign/u.test(first))) {
      marks.push(best);
      at = best.to - 1;
    }
  }
  return marks;
}
