/** Abbreviations that never end a sentence, without their last full stop. */
const NEVER_ENDS = new Set(
  (
    'Mr Mrs Ms Mx Dr Prof Eng Gen Lt Col Maj Sgt Capt Cmdr Adm Brig Cpl Pvt Pfc Sen Sens Rep Reps Gov Govs Rev Hon Amb Atty Supt Insp Pres ' +
    'Msgr Fr Sr Jr St Ste Mt Ft ' +
    'vs Jan Feb Mar Apr Aug Sept Sep Oct Nov Dec Gens Spc Dept Univ Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Ky La Md ' +
    'Mich Minn Miss Mo Mont Neb Nev Okla Ore Pa Tenn Tex Va Vt Wash Wis Wyo'
  ).split(' '),
);
/** May end a sentence or not: what follows decides. */
const MAY_END = new RegExp(
  '(?:^|[\\s("\'[—-])(?:(?:[A-Za-z]\\.){2,4}|Inc\\.|Co\\.|Corp\\.|Ltd\\.|Bros\\.|etc\\.|al\\.|approx\\.|No\\.|Nos\\.|Ave\\.|Blvd\\.|' +
    'Rd\\.|op\\.|cit\\.|p\\.|pp\\.|ca\\.|est\\.)$',
);
const LAST_WORD = /(?:^|[\s("'[—-])([A-Za-z]{1,6})\.$/;
/** Words that begin a sentence and hardly ever follow an abbreviation inside one. */
const OPENERS = new Set(
  (
    'A An The This That These Those There Then Thus He She It They We I You His Her Its Their Our My In On At By For From With Without ' +
    'After Before During Since Until While When Where Who What Why How ' +
    'As If Although Though Because But And Or Yet So Nor Both Each Some Most Many Several No Not Now Later Earlier Meanwhile However ' +
    'Still Also Asked According Among Under Over Despite Last Next Once One Two Three'
  ).split(' '),
);
const FOLLOWS_TIME = new RegExp(
  '^(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|' +
    'November|December|Jan|Feb|Mar|Apr|Aug|Sept|Oct|Nov|Dec|E[SD]?T|GMT|UTC|Eastern|[A-Z][a-z]+ (?:time|Time)|\\()',
);

/** Whether a sentence that a segmenter ended at `before` goes on with `after` (both without blanks at their ends). */
export function goesOn(before: string, after: string): boolean {
  if (/^[a-z]/.test(after) || /^[,;)]/.test(after)) return true;
  // "Master Sergeant (Res.) Noam Garay"
  if (/\((?:Res|Ret)\.\)$/.test(before)) return true;
  if (!before.endsWith('.')) return false;
  const tail = before.slice(-14);
  const opener = OPENERS.has(/^["'([]*([A-Za-z]+)/.exec(after)?.[1] ?? '');
  const word = LAST_WORD.exec(tail)?.[1];
  if (word !== undefined && NEVER_ENDS.has(word)) return word === 'Jr' || word === 'Sr' ? !opener : true;
  if (word !== undefined && /^[A-Z]$/.test(word)) return !opener;
  const abbreviation = MAY_END.exec(tail)?.[0];
  if (abbreviation === undefined) return false;
  if (/[ap]\.m\.$/i.test(abbreviation)) return FOLLOWS_TIME.test(after) || /^\d/.test(after);
  if (/^\W?(?:No|Nos|p|pp|op|ca|approx)\.$/.test(abbreviation)) return /^\d/.test(after);
  return !opener;
}
