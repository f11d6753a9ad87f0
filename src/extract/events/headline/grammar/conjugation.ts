/** Forms of English verbs, past and participle told apart: what headlines are conjugated with. */

/** Base, past, participle. */
const IRREGULAR_LINES = `
  arise arose arisen|awake awoke awoken|be was been|bear bore borne|beat beat beaten|become became become|begin began begun|bend bent bent|bet bet bet|bid bid bid|bind bound bound|
  bite bit bitten|blow blew blown|break broke broken|bring brought brought|broadcast broadcast broadcast|build built built|burn burned burned|burst burst burst|buy bought bought|
  cast cast cast|catch caught caught|choose chose chosen|come came come|cost cost cost|creep crept crept|cut cut cut|deal dealt dealt|dig dug dug|do did done|draw drew drawn|drive drove driven|
  eat ate eaten|fall fell fallen|feed fed fed|feel felt felt|fight fought fought|find found found|flee fled fled|fly flew flown|forbid forbade forbidden|forget forgot forgotten|forgive forgave forgiven|
  freeze froze frozen|get got gotten|give gave given|go went gone|grow grew grown|hang hung hung|have had had|hear heard heard|hide hid hidden|hit hit hit|hold held held|hurt hurt hurt|keep kept kept|
  know knew known|lay laid laid|lead led led|leave left left|lend lent lent|let let let|light lit lit|lose lost lost|make made made|mean meant meant|meet met met|mislead misled misled|mistake mistook mistaken|thrust thrust thrust|overcome overcame overcome|
  oversee oversaw overseen|overtake overtook overtaken|overthrow overthrew overthrown|overrun overran overrun|pay paid paid|put put put|quit quit quit|read read read|rebuild rebuilt rebuilt|retake retook retaken|
  ring rang rung|rise rose risen|run ran run|say said said|see saw seen|seek sought sought|sell sold sold|send sent sent|set set set|shake shook shaken|shoot shot shot|show showed shown|shrink shrank shrunk|
  shut shut shut|sing sang sung|sink sank sunk|sit sat sat|slay slew slain|sleep slept slept|slide slid slid|speak spoke spoken|spend spent spent|split split split|spread spread spread|spring sprang sprung|
  stand stood stood|steal stole stolen|stick stuck stuck|strike struck struck|strive strove striven|swear swore sworn|sweep swept swept|swing swung swung|take took taken|teach taught taught|tear tore torn|
  tell told told|think thought thought|throw threw thrown|undergo underwent undergone|understand understood understood|undertake undertook undertaken|undo undid undone|uphold upheld upheld|upset upset upset|
  wake woke woken|wear wore worn|weep wept wept|win won won|withdraw withdrew withdrawn|withhold withheld withheld|withstand withstood withstood|write wrote written
`;

const IRREGULAR = new Map(
  IRREGULAR_LINES.split('|').map((line) => {
    const [base = '', past = '', participle = ''] = line.trim().split(/\s+/);
    return [base, { past, participle }] as const;
  }),
);

/** Verbs of more than one syllable, or in -t and the like, that double their last consonant. */
const DOUBLING = new Set(
  `admit airdrop ban bar beg cancel chat clap commit compel confer confiscat control cram defer deter drag drop equip expel fit gun grab hit hug infer jam jog kidnap label knit omit
  patrol permit pin plan plot plug pop prefer prod propel quiz ram rebel rebut recur refer regret remit rip rob rub shed ship shop shrug sit skip slam slap slip snap snub spot stab star step stir stop strip submit swap
  tap tip top transfer transmit trap travel trim unveil-none whip wrap zip scrap snag scrub strap`
    .split(/\s+/)
    .filter((base) => !/-none$|confiscat$/.test(base)),
);
/** Where British and American news differ, both are read; the American form is written. */
const SINGLE_WRITTEN = new Set(['travel', 'cancel', 'label']);

export const irregularBases: readonly string[] = [...IRREGULAR.keys()];

export function thirdOf(base: string): string {
  if (base === 'have') return 'has';
  if (base === 'be') return 'is';
  if (/(?:s|x|z|ch|sh|[^o]o)$/.test(base)) return `${base}es`;
  return /[^aeiou]y$/.test(base) ? `${base.slice(0, -1)}ies` : `${base}s`;
}

export function pastOf(base: string): string {
  return IRREGULAR.get(base)?.past ?? regularPast(base);
}

export function participleOf(base: string): string {
  return IRREGULAR.get(base)?.participle ?? regularPast(base);
}

export function ingOf(base: string): string {
  if (/ie$/.test(base)) return `${base.slice(0, -2)}ying`;
  if (/[^eoy]e$/.test(base) && base !== 'be') return `${base.slice(0, -1)}ing`;
  return doubles(base) ? `${base}${base.at(-1) ?? ''}ing` : `${base}ing`;
}

/** Every spelling of past and participle, British doubling included. */
export function pastSpellings(base: string): string[] {
  const regular = SINGLE_WRITTEN.has(base) ? [`${base}ed`, `${base}${base.at(-1) ?? ''}ed`] : [pastOf(base)];
  return base === 'be'
    ? ['was', 'were']
    : [...regular, ...(base === 'spill' ? ['spilt'] : base === 'burn' ? ['burnt'] : base === 'slay' ? ['slew'] : [])];
}

/** "meets" for one, "meet" for many. */
export function present(base: string, plural: boolean): string {
  if (base === 'be') return plural ? 'are' : 'is';
  return plural ? base : thirdOf(base);
}

function doubles(base: string): boolean {
  const stem = base.replace(/^(?:sit|hit|cut|run|put|set|let|get|quit|begin|win|dig|shut|split)$/, 'stop');
  return DOUBLING.has(stem) && !SINGLE_WRITTEN.has(base);
}

function regularPast(base: string): string {
  if (base.endsWith('e')) return `${base}d`;
  if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ied`;
  return doubles(base) ? `${base}${base.at(-1) ?? ''}ed` : `${base}ed`;
}
