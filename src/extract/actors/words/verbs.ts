import { wordSet } from '../../text/word-lists.ts';

/** Verbs by which news lets a state, a body or a person act; regular ones by their plain form. */
const REGULAR = `
  accept accuse acknowledge acquiesce add address admit adopt advance advise agree aim alert allege allow amend announce answer
  apologize apologise appeal appear appoint approve argue arrange arrest ask assassinate assert assess assume assure attack attempt
  attend authorize authorise avoid back bar bargain battle believe bend blame block boast bomb bombard boycott brief broker call
  calculate cancel carry cast caution cease change charge circulate cite claim clarify close comment commit compile complain complete
  concede conclude condemn conduct confirm consent consider consult contend continue control convene convey convince cooperate
  coordinate count counter counsel criticize criticise cross curb dampen decide declare decline defend deliver demand demonstrate deny
  denounce deploy describe destroy detain detail dismiss dispatch dispute downplay draft drag drop ease echo edge elaborate emphasize
  emphasise enable encourage end endorse enforce engage ensure enter envision escalate estimate evacuate exchange exclude execute exert
  expand expect expel explain express extend face facilitate fail fear finalize finalise fire float follow free fund gather grant hail
  halt hand handle harden help hesitate highlight hint hope host identify ignore imply impose include indicate inform initiate insist
  inspect intensify intend intercept interpret intervene invade invite issue join justify kidnap kill label lack lament launch lean
  liberate lift link list lobby locate look maintain manage mark mediate mention merge mount move mull name narrow need negotiate
  nominate note notify obstruct occupy offer oppose order oust overlook pass pause pay permit persuade place plan play pledge plot point
  portray postpone praise prefer prepare present press pressure prevent proceed produce profess promise promote prompt propose protest
  provide publish pull pursue push question raise ramp ratify reaffirm realize receive recognize recognise recommend reconsider recover
  reduce refer reflect refrain refuse reiterate reject relay release remain remove renew repeat reply report represent request require
  rescue reserve resist resolve respond restart restate restore restrict resume retain retaliate retrieve return reveal reverse review
  revise revive rule schedule score secure seem seize sentence serve share shell shift sign signal slam slow soften solve sound sponsor
  stall start state stay step stop stress strike struggle submit suggest summon supply support surrender suspect suspend sustain talk
  target temper tend terminate test thank threaten tighten trade transfer travel treat trigger trust try turn underline underscore
  unveil update uphold urge use veto view violate visit voice vote vow wage wait walk want wish warn waste watch weigh welcome work
  worry yield
`;
/** Irregular forms, and forms in which a consonant doubles. */
const FORMS = wordSet(`
  say says said tell tells told give gives gave given take takes took taken make makes made let lets put puts set sets hold holds held
  keep keeps kept lead leads led meet meets met send sends sent see sees saw seen seek seeks sought think thinks thought know knows knew
  known get gets got come comes came go goes went gone leave leaves left lose loses lost find finds found break breaks broke broken
  begin begins began begun bring brings brought build builds built buy buys bought choose chooses chose draw draws drew fall falls fell
  feel feels felt fight fights fought fly flies flew forbid forbids hear hears heard hide hides hit hits lay lays laid mean means meant
  read reads ride run runs ran seal seals sealed sell sells sold shoot shoots shot shut shuts show shows showed shown speak speaks spoke
  spoken spell spells spend spends spent stand stands stood strike strikes struck swear swears swore sworn throw throws threw understand
  understands understood undertake undertook win wins won withdraw withdraws withdrew write writes wrote stick sticks stuck deal deals
  dealt cut cuts bear bears bore bind binds bound bid bids admits admitted bars barred commits committed cancels cancelled canceled
  compels compelled controls controlled defers deferred drops dropped expels expelled labels labelled labeled permits permitted plans
  planned prefers preferred refers referred regrets regretted slams slammed steps stepped stops stopped submits submitted signals
  signalled signaled transfers transferred travels travelled traveled omits omitted pins pinned quits quit rebuffs rebuffed tries tried
  denies denied replies replied carries carried relies relied justifies justified clarifies clarified ratifies ratified notifies
  notified intensifies intensified identifies identified
`);
/** Verbs whose bare form in -s is a noun as often: "the Qatar talks", "Israel strikes". They count in the past tense only. */
const NOUN_LIKE = wordSet(`
  talks visits aims calls claims demands estimates fears hopes looks moves offers orders plans protests reports requests supports
  attacks bombs counts ends fires hands links lists marks names needs notes points pressures promises questions releases returns rules
  sentences shells signals steps stops tests threats trades transfers travels turns updates views votes walks worries works protest talk
  visit report attack support demand release
`);

function regularForms(base: string): string[] {
  if (base.endsWith('e')) return [base, `${base}s`, `${base}d`];
  if (/[^aeiou]y$/.test(base)) return [base, `${base.slice(0, -1)}ies`, `${base.slice(0, -1)}ied`];
  return [base, /(?:s|x|ch|sh)$/.test(base) ? `${base}es` : `${base}s`, `${base}ed`];
}

const ACTION = new Set([...REGULAR.split(/\s+/).filter(Boolean).flatMap(regularForms), ...FORMS].filter((form) => !NOUN_LIKE.has(form)));

/** Have, be, do and the modal verbs: any actor may be their subject. */
export const AUXILIARIES = wordSet(`
  has have had having is are was were be been will would could may might must should shall can cannot does did do doesnt didnt dont wont
  wouldnt couldnt isnt arent wasnt werent hasnt havent hadnt cant
`);
/** Forms of "to be": they say of a place too that it is somewhere or something. */
export const FORMS_OF_BE = wordSet('is are was were isnt arent wasnt werent');

const SPEECH = wordSet(`
  say says said tell tells told add adds added ask asks asked announce announces announced argue argues argued warn warns warned note
  notes noted call calls called claim claims claimed insist insists insisted explain explains explained describe describes described
  declare declares declared write writes wrote deny denies denied confirm confirms confirmed state states stated stress stresses
  stressed reply replies replied repeat repeats repeated vow vows vowed urge urges urged recall recalls recalled post posts posted tweet
  tweets tweeted acknowledge acknowledges acknowledged believe believes believed think thinks thought hope hopes hoped suggest suggests
  suggested continue continues continued testify testified emphasize emphasized emphasise emphasised express expressed expresses
  reiterate reiterated respond responded thank thanked accuse accused criticize criticized criticised condemn condemned praise praised
  welcome welcomed predict predicted promise promised pledge pledged refuse refused reject rejected admit admitted quip quipped joke
  joked remark remarked lament lamented complain complained report reported reveal revealed reports
`);

/** "said", "told", "warned": what people do with words. */
export function isSpeechVerb(fold: string): boolean {
  return SPEECH.has(fold);
}

/** A finite verb that an acting state or body may have: "Qatar announced". */
export function isActionVerb(fold: string): boolean {
  return ACTION.has(fold);
}

/** Verbs whose object is one who is spoken to or dealt with: "asked Qatar to", "accused Israel of". */
export const ADDRESSING_VERBS = wordSet(`
  ask asks asked asking urge urges urged urging tell tells told telling press presses pressed pressing pressure pressures pressured
  pressuring warn warns warned warning thank thanks thanked thanking accuse accuses accused accusing blame blames blamed blaming alert
  alerts alerted alerting inform informs informed informing notify notifies notified notifying brief briefs briefed briefing consult
  consults consulted consulting criticize criticizes criticized criticizing criticise criticises criticised criticising condemn condemns
  condemned condemning praise praises praised praising back backs backed backing support supports supported supporting persuade
  persuades persuaded persuading convince convinces convinced convincing push pushes pushed pushing force forces forced forcing allow
  allows allowed allowing let lets letting require requires required requiring request requests requested requesting call calls called
  calling invite invites invited inviting help helps helped helping assure assures assured assuring expect expects expected expecting
  want wants wanted wanting permit permits permitted permitting pressed implore implored implores beg begs begged encourage encourages
  encouraged encouraging credit credits credited crediting commend commends commended commending remind reminds reminded reminding
  involve involves involved involving include includes included including represent represents represented representing see sees make
  makes made keep keeps kept get gets got compel compels compelled compelling demand demands demanded give gives gave giving offer
  offers offered send sends sent show shows showed lobby lobbied defend defends defended defending join joins joined joining slam slams
  slammed slamming denounce denounces denounced denouncing sue sued threaten threatens threatened threatening enable enables enabled
  lead leads led answer answers answered answering contact contacts contacted contacting approach approached approaches approaching
  reassure reassures reassured reassuring rebuke rebuked rebukes engage engages engaged engaging
`);

/** Verbs of motion: what stands behind their "to", "from" or "for" is a place. */
export const MOTION_VERBS = wordSet(`
  go goes went gone going come comes came coming travel travels traveled travelled traveling travelling fly flies flew flown flying
  return returns returned returning head heads headed heading move moves moved moving drive drives drove driven cross crosses crossed
  crossing arrive arrives arrived arriving depart departs departed departing leave leaves left leaving flee flees fled fleeing deport
  deported deporting deportation exile exiled expel expelled transfer transferred transferring transfers evacuate evacuated evacuation
  bring brought bringing take took taken taking drag dragged infiltrate infiltrated trip trips visit visits visited tour tours toured touring journey flight flights
  back way road route emigrate emigrated immigrate immigrated immigrate move rush rushed ship shipped smuggle smuggled smuggling rolled
  roll escape escaped escapes set sets setting repatriate repatriated close next near entry access stop stops due fired launch launched
  launches escort escorted
`);
