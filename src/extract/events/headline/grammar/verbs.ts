import { baseOfPast } from '../../verb-forms.ts';
import { ingOf, irregularBases, participleOf, pastSpellings, thirdOf } from './conjugation.ts';

export type Form = 'base' | 'third' | 'past' | 'part' | 'ing';

export interface VerbReading {
  readonly base: string;
  readonly forms: ReadonlySet<Form>;
}

/** Regular verbs of news English. What is missing is still known by -ed. */
const REGULAR = `
  abandon abduct abolish absorb abstain accept accelerate accompany account accuse achieve acknowledge acquire act adapt add address adhere adjourn adjust administer admit adopt advance advise advocate affect affirm agree
  aid aim airdrop air alarm alert align allege allocate allow alter ambush amend amount announce annex answer anticipate apologize apologise appeal appear applaud apply appoint approach approve argue arrange arrest arrive
  ask assassinate assault assemble assert assess assign assist assume assure attach attack attempt attend attribute authorize authorise avert avoid await award back ban bar bargain base battle believe belong benefit besiege
  blame blast bless block blockade boast bolster bomb bombard boost border bother bow boycott breach bridge brief broker bury bypass calculate call calm campaign cancel capture care carry cause caution cease celebrate
  challenge change chant characterize characterise charge chase check chide cite claim clarify clash clear clinch close coincide collapse collect combat comment commit compare compel compensate compile complain complete comply
  compromise concede conceive concern conclude condemn conduct confer confirm confiscate confront confuse congratulate connect consent consider consist constitute consult contact contain contend contest continue contradict contribute
  control convene convert convey convict convince cooperate coordinate cover crash create criticize criticise cross crush curb curtail damage dash debate decide declare decline decrease decry dedicate defeat defend defer define delay delegate
  deliver demand demolish demonstrate denounce deny depart depend deplore deploy depose derail describe deserve designate destroy detail detain deter deteriorate determine detonate develop devote dictate die differ diminish dine direct disagree
  disappear disarm discharge disclose discover discuss disguise dismantle dismiss dispatch display displace dispute disrupt dissolve distance distribute disturb divert divide dock dominate donate doubt downplay draft drag drain drift drop dub
  earn ease echo edge edit elaborate elect elevate eliminate embark embrace emerge emphasize emphasise employ enable encounter encourage end endanger endorse endure enforce engage engulf enjoy ensure ensue enter entitle envision erupt escalate escape
  escort establish estimate evacuate evade evaluate examine exceed exchange exclude execute exempt exert exhaust exist expand expect expel experience expire explain explode explore export expose express extend extract face facilitate fade fail falter fear
  feature file fill film finalize finalise finance finish fire fix flatten float flock flow focus follow force forge form formulate forward foster found founder fracture free fuel fulfil fulfill function fund gain gather generate govern grant greet
  grieve guarantee guard guide hail halt hamper hand handle happen harass harden harm head heal heed help hesitate highlight hijack hinder hint hit-none hoist honor honour hope hospitalize host house huddle identify ignore illustrate imagine impede
  implement implicate imply implore import impose impress imprison improve inaugurate include incorporate increase incur indicate indict inflict influence inform inhibit initiate injure inquire insist inspect inspire install instruct insult intend
  intensify intercept interrogate interrupt intervene interview introduce invade invest investigate invite invoke involve issue jail join journey judge jump justify kick kidnap kill kiss label lack lament land lapse last lash laud launch lean learn
  level liberate lift limit line linger link list listen live load loan lobby locate lock look loom loosen loot love lower maintain manage mandate march mark mass master match matter maintain mediate mention merge mind mistake-none mobilize mobilise
  mock monitor mount mourn move mull murder muse name narrow near need neglect negotiate nominate normalize normalise note notice notify number obey object oblige observe obstruct obtain occupy occur offer open operate oppose order organize organise originate
  oust outline outrage overhaul overlook owe own parade paralyze pardon participate part pass pause penetrate perceive perform permit perpetrate persist persuade peter phase phone photograph pick pin place plan plant play plead please pledge plot plunge
  point portray pose position possess post postpone pound pour praise pray precede predict prefer prepare present preserve preside press pressure presume prevail prevent proceed proclaim produce profess progress prohibit prolong promise promote prompt
  pronounce propose prosecute protect protest prove provide provoke publish pull pummel punish purchase pursue push question quip quote race raid rain raise rally ram range rank rate ratify ravage raze reach react reaffirm realize realise reappear
  reassure rebuff rebuke recall receive reckon recognize recognise recommend reconsider reconstruct reconvene record recount recover recruit redeploy reduce refer reflect refrain refuse refute regain regard register regret regulate reimpose reinforce reiterate
  reject rejoin relate relaunch relay release relent relieve relinquish reluctant-none rely remain remark remember remind remove renew renounce reopen repair repatriate repeat repel replace reply report represent request require rescue resemble
  reserve reshape reside resign resist resolve resort respect respond rest restart restore restrain restrict result resume resurface retain retaliate retire retort retract retreat retrieve return reunite reveal reverse review revise revisit revive revoke
  reward risk roll rout rule rush sabotage sack sail salute sanction satisfy save scale scatter schedule scorn scold scrap scream screen scrutinize scuttle seal search secure seem seize sentence separate serve settle shape share shatter shell shelter
  shelve shift shoulder shout shove sideline sign signal slam slap slash slaughter slow smuggle snatch soar soften solicit solve sound spare spark specify speculate spell spill sponsor spur spurn squeeze stab stage stall stamp stare start starve state
  stay stem step stipulate stop storm stream strain strengthen stress stretch strip struggle study stumble submit succeed suffer suggest suit summon supervise supply support suppose surface surge surpass surprise surrender surround survey survive suspect
  suspend sustain swap switch symbolize sympathize tackle talk target task taunt tax telephone televise temper tend terminate test testify thank thwart threaten tie tighten topple torpedo torture total touch tour tout trace track trade trail train
  transfer transform translate transmit transport trap travel treat tremble trickle trigger triple trouble trust try turn tweet twist unblock uncover underline undermine underscore unfold unify unite unleash unload unravel unveil update upgrade urge use
  utter vaccinate value vanish venture veto victimize view violate visit voice volunteer vote vow wage wait walk wander want warn warrant wash waste watch weaken weigh welcome whisk whisper widen wipe wish witness wonder work worry wound wrap wreck
  yell yield rocket disembark mistreat resettle rearm disband reopen regroup reactivate reschedule gun deadlock chair miss sever table circulate board credit brush shrug counter castigate scoff encircle shuttle jet reroute prioritise prioritize scapegoat stockpile outrage televise retaliate
`;

const table = new Map<string, { base: string; forms: Set<Form> }>();

function add(word: string, base: string, form: Form): void {
  const known = table.get(word);
  if (!known) table.set(word, { base, forms: new Set([form]) });
  else if (known.base === base) known.forms.add(form);
}

for (const base of [...irregularBases, ...new Set(REGULAR.split(/\s+/).filter((word) => word !== '' && !word.endsWith('-none')))]) {
  for (const past of pastSpellings(base)) add(past, base, 'past');
  add(participleOf(base), base, 'part');
  for (const past of pastSpellings(base)) if (past.endsWith('ed')) add(past, base, 'part');
  add(base, base, 'base');
  add(thirdOf(base), base, 'third');
  add(ingOf(base), base, 'ing');
}

/** Words in -ed and -ing that are no verbs. */
const NO_VERBS =
  /^(?:hundred|indeed|speed|need|naked|sacred|wicked|rugged|hatred|kindred|united|so-called|armed|morning|evening|nothing|anything|something|everything|during|king|ring|spring|string|thing|wing|according|including|building|buildings|ceiling|wedding|sibling|darling|embedded|unprecedented|alleged|beloved|interested|unnamed|undisclosed|dedicated|sophisticated|complicated)$/;

/** What verb a word may be, and in which forms; null where it is none. */
export function verbOf(lower: string): VerbReading | null {
  const known = table.get(lower);
  if (known) return known;
  if (NO_VERBS.test(lower)) return null;
  const base = lower.includes('-') ? null : baseOfPast(lower);
  return base === null ? null : { base, forms: new Set<Form>(['past', 'part']) };
}

const INTRANSITIVE = new Set(
  `abstain appear arrive arise bargain begin break collapse come continue crash crumble demonstrate depart die differ dine drift embark emerge end ensue erupt escalate escape exist expire explode fade fail fall falter fly founder
  gather go grow happen head hesitate huddle intensify lapse last linger live loom march matter mediate occur persist peter proceed protest rally remain resign respond rise run sail sit sleep soar speak stall stand start stay step stop struggle succeed
  surge survive talk tend testify travel vanish vote wait walk weep work rush flee race flock pour roll land meet convene reconvene resume open close return retreat withdraw sink burst wake collapse bomb quit vote rally`.split(
    /\s+/,
  ),
);

/** Whether a verb commonly stands without an object. */
export function isIntransitive(base: string): boolean {
  return INTRANSITIVE.has(base);
}

const SPEECH = new Set(
  `say tell announce warn insist claim reiterate vow pledge promise confirm acknowledge stress emphasize emphasise deny write add argue note suggest indicate predict caution admit assert post declare repeat threaten report hint
  signal remark reveal disclose clarify comment underline underscore lament state believe think hope fear know estimate conclude decide agree propose tweet explain recall retort contend allege maintain testify concede complain quip boast
  answer reply respond assure inform affirm reaffirm proclaim observe show find stipulate demand recommend expect understand learn mean feel read see hear counter shout joke mention specify recount`.split(
    /\s+/,
  ),
);

/** Verbs that a whole clause may follow, with or without "that". */
export function takesClause(base: string): boolean {
  return SPEECH.has(base);
}
