import type { KindOf } from '../../actor-kinds.ts';
import { simplePhrase } from '../grammar/phrase-span.ts';
import type { View } from '../grammar/view.ts';
import type { Word } from '../grammar/word.ts';

/** A person's name with all titles before it, and what a headline says instead: "Israeli Prime Minister Benjamin Netanyahu" → "Netanyahu". */
export interface Naming {
  readonly from: number;
  readonly to: number;
  readonly text: string;
  readonly actor: string;
}

const TITLES = new Set(
  `fellow rear admiral brigadier major lieutenant colonel captain commodore marshal sergeant rabbi justice supremo new president president-elect prime minister premier secretary secretary-general of state general defense defence foreign interior finance affairs strategic national security adviser advisor envoy envoys special middle east peace
  director chief head leader deputy vice first lady press spokesperson spokesman spokeswoman ambassador former then acting incoming outgoing chancellor senator sen rep congressman congresswoman gen lt col maj brig adm mr mrs ms sheikh emir crown prince king queen ministry parliament lord sir dr
  professor prof coordinator commander speaker top senior far-right hardline opposition chairman chairwoman undersecretary assistant counselor counsellor justice communications treasury energy heritage settlement hostage-affairs
  spy intelligence military army chief-of-staff staff ex-president ex-minister long-time longtime veteran president's son-in-law aide governor mayor negotiator mediator retired right-wing centrist arch-rival predecessor successor counterpart mrs. representative permanent official government cabinet police hospital party to u.n un us u.s uk eu nato cia mossad`.split(
    /\s+/,
  ),
);

const names = new WeakMap<View, readonly Naming[]>();

/** Every person the sentence names, with titles; an office that tells who holds it is a name too ("the Mossad chief"). */
export function namesIn(view: View, kindOf: KindOf): readonly Naming[] {
  const known = names.get(view);
  if (known) return known;
  const found = view.read.actors.flatMap(({ mention, from, to }): Naming[] => {
    const kind = kindOf(mention.actor);
    const last = view.words[to - 1];
    if (kind?.type !== 'person' || !last) return [];
    const isOffice = mention.how === 'office';
    const start = titleStart(view, from, isOffice);
    if (isOffice && view.words[to]?.tag === 'prep' && view.words[to]?.lower === 'of') return [];
    const crowned = /^(?:King|Queen|Pope|Crown Prince|Prince) /.test(mention.text) && kind.short === kind.name;
    const short = crowned ? mention.text.replace(/'s$/, '') : kind.short;
    return [{ from: start, to, text: `${short}${last.possessive ? "'s" : ''}`, actor: mention.actor }];
  });
  const all = [...found, ...introductions(view, found)].sort((a, b) => a.from - b.from || b.to - a.to);
  const apart = all.filter((one, index) => !all.slice(0, index).some((other) => other.to > one.from));
  names.set(view, apart);
  return apart;
}

/** "Egypt's president, Abdel Fattah el-Sisi, …": the office in front of a comma stands for the name behind it. */
function introductions(view: View, found: readonly Naming[]): Naming[] {
  return found.flatMap((name) => {
    const comma = view.words[name.from - 1];
    const title = view.words[name.from - 2];
    if (
      comma?.tag !== 'comma' ||
      !title ||
      title.possessive ||
      (title.tag !== 'noun' && !(title.tag === 'name' && title.actor === null && isTitleEnd(title)))
    )
      return [];
    const start = officeStart(view, name.from - 2);
    return start === null ? [] : [{ ...name, from: start, to: name.from - 1, text: name.text.replace(/'s$/, '') }];
  });
}

/** Where the description of a person begins that ends at `last`: "the head of its political bureau", "Qatar's foreign ministry spokesman". */
function officeStart(view: View, last: number): number | null {
  let { from } = simplePhrase(view, last);
  const of = view.words.findLastIndex(({ lower, index }) => index > from && index < last && lower === 'of');
  if (of > 0 && !isTitleEnd(view.words[of - 1] as Word)) from = of + 1;
  // "the swearing-in of Iran's new president, Pezeshkian" is no office of his, "the head of its political bureau" is
  while (view.words[from - 1]?.lower === 'of' && view.words[from - 2]?.tag === 'noun' && isTitleEnd(view.words[from - 2] as Word))
    from = simplePhrase(view, from - 2).from;
  const owner = view.words[from - 1];
  // "Trump's choice |as envoy|, Adam Boehler": the choice is named too, and not by the office alone
  if (owner?.lower === 'as') return null;
  if (owner?.possessive === true) from = owner.actor?.from ?? from - 1;
  const words = view.words.slice(from, last + 1);
  return words.some((word) => isTitleEnd(word)) &&
    !words.some(({ tag, lower }) => tag === 'num' || (tag === 'det' && /^(?:some|many|several|two|no)$/.test(lower)))
    ? from
    : null;
}

function isTitleEnd(word: Word): boolean {
  return (
    (TITLES.has(word.lower) && word.lower !== 'of') ||
    /(?:man|woman|person|ist|ier|official|lawmaker|brother|sister|wife|husband|father|mother|son|daughter|cousin|uncle|aunt)$/.test(
      word.lower,
    )
  );
}

/** Where the titles before a name begin. A possessor in front belongs to them ("Trump's envoy"), and so does an article of an office. */
function titleStart(view: View, from: number, isOffice: boolean): number {
  let start = from;
  for (let at = from - 1; at >= 0; at -= 1) {
    const word = view.words[at];
    if (!word || word.quoted !== (view.words[from]?.quoted ?? false)) break;
    if (word.hidden && start < from) continue;
    if (word.hidden) break;
    const touching = start < from || isOffice;
    if (
      TITLES.has(word.lower) &&
      !(word.lower === 'of' && start === from) &&
      !(word.lower === 'to' && !touching) &&
      !(word.lower === 'general' && !touching && word.tag !== 'name')
    ) {
      start = at;
      continue;
    }
    if (!touching && !(word.possessive && word.actor !== null)) break;
    if (word.lower === 'the' && view.words[at - 1]?.lower === 'to' && view.words[start]?.tag === 'name') {
      start = at;
      continue;
    }
    // "Hamas supremo Haniyeh": a noun between a body and its man
    const attached =
      word.actor !== null && (word.possessive || word.actor.mention.how === 'adjective' || !word.actor.mention.acts || word.tag === 'name');
    if (attached && word.actor !== null) {
      start = word.actor.from;
      at = start;
      continue;
    }
    if (word.tag === 'name' && word.actor === null && /(?:ian|ish|ese|i|an|ch|n's)$/.test(word.lower)) {
      start = at;
      continue;
    }
    if (/^(?:his|her|its|their|the|a|an)$/.test(word.lower) && (isOffice || start < from)) start = at;
    break;
  }
  // "of" and "to" begin no title: "the leader |of| Hamas chief Haniyeh"
  while (start < from && /^(?:of|to|then|first|top)$/.test(view.words[start]?.lower ?? '') && view.words[start]?.tag !== 'name') start += 1;
  return start;
}
