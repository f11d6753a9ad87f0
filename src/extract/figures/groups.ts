import type { FigureKind, Group, Measure } from '../../model/vocabulary.ts';
import type { Quantity } from './counted.ts';
import type { Mark, Territory } from './territories.ts';
import { word, type Hit, type Scan } from './scan.ts';

/** Which hostages a quantity counts, by its own words; `all` where they say nothing. */
export function hostageGroup(scan: Scan, quantity: Quantity): Group {
  const { traits, head, headWord, people } = quantity;
  const says = (pattern: RegExp): boolean => pattern.test(headWord) || [...traits].some((trait) => pattern.test(trait));
  const americans = people === 'american' || says(/^(?:american|americans|u\.s\.|us|american-israeli|american-israelis|israeli-american|israeli-americans|dual)$/);
  if (americans || (says(/^(?:citizens|nationals)$/) && says(/^(?:u\.s\.|us)$/))) return 'americans';
  if (people === 'foreign' || says(/^foreign/)) return 'foreigners';
  if (head === 'soldier' || says(/^(?:soldiers?|troops|lookouts|conscripts)$/)) return 'soldiers';
  if (head === 'woman' || head === 'child' || says(/^(?:women|woman|female|children|child|girls?|boys?|minors?|teenagers?|infants?|mothers?|teenage)$/)) return 'women-children';
  if (head === 'man' || says(/^(?:men|male)$/)) return 'men';
  if (people === 'israel') return 'israelis';
  if (says(/^(?:elderly)$/) && head !== 'hostage') return 'other';
  void scan;
  return 'all';
}

const BY_TERRITORY: Readonly<Record<Territory, Group>> = {
  gaza: 'gaza', 'west-bank': 'west-bank', palestinian: 'gaza', israel: 'israel', lebanon: 'lebanon', iran: 'iran', yemen: 'yemen', american: 'other', foreign: 'other',
};

/** What is known of where a story takes place when its own sentence does not tell. */
export interface Setting {
  readonly before: readonly Scan[];
  readonly claimantTerritory: Territory | null;
}

/** Whose dead or wounded a quantity counts. The nearer the words, the more they weigh. */
export function casualtyGroup(scan: Scan, quantity: Quantity, hit: Hit | null, setting: Setting): Group {
  const own = ownGroup(scan, quantity);
  if (own && own !== 'west-bank?') return own;
  const clause = clauseOf(scan, quantity, hit);
  const places = scan.marks.filter((mark) => mark.from >= clause.from && mark.from < clause.to && !(mark.from >= quantity.from && mark.to <= quantity.to));
  const place = nearest(places.filter((mark) => isPlace(scan, mark)), quantity);
  if (own === 'west-bank?') return place?.territory === 'west-bank' || (!place && mentions(scan, 'west-bank') && !mentions(scan, 'gaza')) ? 'west-bank' : 'gaza';
  const attack = isAttackOnIsrael(scan, clause, quantity);
  if (place && !(attack && place.territory === 'gaza')) return BY_TERRITORY[place.territory];
  if (attack) return 'israel';
  if (setting.claimantTerritory && setting.claimantTerritory !== 'israel' && setting.claimantTerritory !== 'american' && setting.claimantTerritory !== 'foreign') return BY_TERRITORY[setting.claimantTerritory];
  const whole = { from: 0, to: scan.tokens.length };
  const wide = nearest(scan.marks.filter((mark) => isPlace(scan, mark)), quantity);
  if (isIsraeliStrike(scan, clause)) return wide && wide.territory !== 'israel' ? BY_TERRITORY[wide.territory] : placeBefore(setting, 'gaza');
  if (isAttackOnIsrael(scan, whole, quantity)) return 'israel';
  if (wide) return BY_TERRITORY[wide.territory];
  if (setting.claimantTerritory === 'israel') return 'israel';
  return placeBefore(setting, 'gaza');
}

function placeBefore(setting: Setting, fallback: Group): Group {
  for (const scan of setting.before) {
    if (isAttackOnIsrael(scan, { from: 0, to: scan.tokens.length }, null)) return 'israel';
    const last = scan.marks.filter((mark) => isPlace(scan, mark)).at(-1);
    if (last) return BY_TERRITORY[last.territory];
  }
  return fallback;
}

function ownGroup(scan: Scan, quantity: Quantity): Group | 'west-bank?' | null {
  const { head, people, traits, headWord } = quantity;
  const force = people !== null && [...traits].some((trait) => /^(?:members?|commanders?|officials?|leaders?)$/.test(trait)) || /^(?:members?|commanders?|officials?|leaders?)$/.test(headWord);
  if (head === 'militant') return 'militants';
  if (head === 'attacker') return 'militants';
  if (force && (people === 'palestinian' || people === 'lebanon') && [...scan.marks].some((mark) => mark.role === 'force' && mark.from >= quantity.from && mark.to <= quantity.to + 4)) return 'militants';
  if (head === 'soldier' || traits.has('soldiers') || traits.has('troops')) return people === null || people === 'israel' ? 'israeli-soldiers' : BY_TERRITORY[people];
  if (people === 'palestinian') return 'west-bank?';
  if (people !== null) return BY_TERRITORY[people];
  return null;
}

interface Range { readonly from: number; readonly to: number }

/** The clause round a quantity: from the last break before it (or before its verb) to the next behind. */
function clauseOf(scan: Scan, quantity: Quantity, hit: Hit | null): Range {
  const { tokens } = scan;
  let from = Math.min(quantity.from, hit?.from ?? quantity.from);
  let to = Math.max(quantity.to, hit?.to ?? quantity.to);
  const isBreak = (at: number): boolean => /^[;:—]$/.test(word(tokens, at)) || (/^(?:and|but|while|whereas|as)$/.test(word(tokens, at)) && startsClause(scan, at + 1));
  while (from > 0 && !isBreak(from - 1)) from -= 1;
  while (to < tokens.length && !isBreak(to)) to += 1;
  return { from, to };
}

function startsClause(scan: Scan, at: number): boolean {
  return scan.quantityAt.has(at) || [1, 2].some((step) => scan.quantityAt.has(at + step)) ;
}

function nearest(marks: readonly Mark[], quantity: Quantity): Mark | null {
  const distance = (mark: Mark): number => (mark.from >= quantity.to ? mark.from - quantity.to : (quantity.from - mark.to) * 1.5 + 2);
  return marks.reduce<Mark | null>((best, mark) => (best === null || distance(mark) < distance(best) ? mark : best), null);
}

/** "in Gaza", "across the West Bank", "southern Israel", "from the enclave"; not "Israel says", "on Israel by Hamas". */
function isPlace(scan: Scan, mark: Mark): boolean {
  if (mark.role !== 'place') return false;
  const { tokens } = scan;
  if (/^(?:'s)$/.test(word(tokens, mark.to)) ) return false;
  for (let at = mark.from - 1; at >= 0 && at >= mark.from - 4; at -= 1) {
    const lower = word(tokens, at);
    if (/^(?:in|inside|across|throughout|near|at|around|into|outside|over)$/.test(lower)) return true;
    if (/^(?:southern|northern|central|eastern|western|occupied)$/.test(lower)) return true;
    if (/^(?:on)$/.test(lower)) return mark.territory !== 'israel';
    if (!/^\p{Lu}|^(?:the|and|'s|southern|city|town|village|camp|kibbutz|besieged|capital|refugee|,)$/u.test(tokens[at]?.text ?? '')) return false;
  }
  return false;
}

const ATTACK_WORDS = /^(?:attack|attacks|assault|rampage|raid|onslaught|massacre|incursion|attackers|invasion|stormed|stormed|storming|burst|bursting|infiltrated|cross-border|hamas-led|killing|shooting|stabbing|ramming|bus)$/;

/** The attack of 7 October, or any on Israelis: its words, or its day. */
function isAttackOnIsrael(scan: Scan, clause: Range, quantity: Quantity | null): boolean {
  const { tokens } = scan;
  let day = false;
  let attack = false;
  let force = false;
  for (let at = clause.from; at < clause.to; at += 1) {
    const lower = word(tokens, at);
    if (/^oct(?:ober)?$/.test(lower) && word(tokens, at + 1) === '7') day = !/^(?:since|after)$/.test(word(tokens, at - 1));
    if (lower === '7' && word(tokens, at + 1) === 'october') day = !/^(?:since|after)$/.test(word(tokens, at - 1));
    if (ATTACK_WORDS.test(lower)) attack = true;
    if (/^(?:gunmen|militants|terrorists|fighters|gunman|attackers|attacker|assailants|hamas-led)$/.test(lower)) force = true;
  }
  force ||= scan.marks.some((mark) => mark.role === 'force' && mark.from >= clause.from && mark.to <= clause.to && (mark.territory === 'palestinian'));
  void quantity;
  return day && !isIsraeliStrike(scan, clause) || (force && attack && !isIsraeliStrike(scan, clause)) || (force && !isIsraeliStrike(scan, clause) && hasActiveKill(scan, clause));
}

/** "gunmen killed six": the armed men are those who act. */
function hasActiveKill(scan: Scan, clause: Range): boolean {
  for (let at = clause.from; at < clause.to; at += 1) if (/^(?:killed|killing|murdered|kill|kills|murdering|shot)$/.test(word(scan.tokens, at)) && !/^(?:was|were|been|be)$/.test(word(scan.tokens, at - 1))) return true;
  return false;
}

const STRIKE_WORDS = /^(?:strikes?|airstrikes?|air-strikes?|offensive|bombardments?|bombing|bombings|campaign|operations?|jets?|aircraft|shelling|war|drones?|warplanes?|raids?|fire|invasion|forces|troops|attacks|bombs|missiles?|tanks?|blockade)$/;

function isIsraeliStrike(scan: Scan, clause: Range): boolean {
  return scan.marks.some((mark) => {
    if (mark.territory !== 'israel' || mark.from < clause.from || mark.to > clause.to) return false;
    for (let at = mark.to; at < mark.to + 5; at += 1) {
      const lower = word(scan.tokens, at);
      if (STRIKE_WORDS.test(lower)) return !(lower === 'attacks' && false);
      if (/^[,;.]$|^(?:by|from|and|of|in|on|who|said|says)$/.test(lower)) return false;
    }
    return false;
  });
}

function mentions(scan: Scan, territory: Territory): boolean {
  return scan.marks.some((mark) => mark.territory === territory);
}

/** A group that the kind allows. */
export function fits(kind: FigureKind, measure: Measure, group: Group): boolean {
  void measure;
  return kind === 'prisoner' ? group === 'palestinians' : true;
}
