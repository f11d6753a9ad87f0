import { MOST } from './context.ts';

/** Words that belong to one side's telling: they stand in quotations alone. */
const CONTESTED =
  /\b(?:terror(?:ist|ists|ism)?|martyr(?:s|ed|dom)?|massacres?|massacred|genocid(?:e|al)|regime|savages?|barbaric|monsters?|freedom fighters?|resistance|heroes|heroic|brutal|evil|slaughter(?:ed|s)?|occupiers?|occupation forces|zionists?|jihadists?|extremists?|murder(?:ed|s|ous)?|onslaught|rampage|butcher(?:ed|s)?|liberat(?:ed?|es|ion)|ethnic cleansing|war crimes?|apartheid)\b/;
const DANGLING =
  /(?:^|[\s"])(?:the|a|an|of|to|in|at|by|for|with|from|and|or|but|that|which|who|whom|whose|as|after|before|while|his|her|its|their|is|are|was|were|be|been|has|have|had|(?<!(?:some|or) )not|into|about|between|during|until|than|when|where|because|if|will|would|could|should|may|might|more|also|these|those|no|any|all|says?|tells?|u\.?s\.?|mr|between|said|told|among|said|against|under|including|amid|despite|without|toward|towards|per|via|other|such|very|so|too|only|both|either|neither)"?$/i;
/** Days and months; "May" and "March" are words and names too. */
const DAYS =
  /\b(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|today|yesterday|tomorrow|tonight|January|February|April|June|July|August|September|October|November|December|Jan\.|Feb\.|Aug\.|Sept\.|Oct\.|Nov\.|Dec\.|(?:in|on|since|early|late|last|by|until) (?:May|March)|(?:May|March) \d|(?:last|next|this|coming|past|recent) (?:week|weekend|month|year|days|weeks|months)|a\.m|p\.m)\b/;
const BAD_START =
  /^(?:of|to|in|on|at(?! least| most)|by|for|with|from|and|or|but|that|which|who|whom|as|he|she|it|they|we|his|her|its|their|this|these|is|are|was|were|be|been|has|have|had|not|when|where|said|says|by|also|however|then|so|while|although|after|before|because)\b/i;

/** Whether a line may stand as a headline: whole, of one piece, with no day, and with the words of no side but in quotation marks. */
export function isSound(line: string): boolean {
  const plain = line.replace(/^(?:Expected|Denied): /, '');
  const bare = plain.includes('"') ? plain.replace(/"[^"]*"/g, '"x"') : plain;
  return (
    /\s/.test(plain) &&
    line.length <= MOST &&
    (plain.match(/"/g)?.length ?? 0) % 2 === 0 &&
    (plain.match(/\(/g)?.length ?? 0) === (plain.match(/\)/g)?.length ?? 0) &&
    !/\bsaid\b|\s,|,,|""|\s{2}/i.test(bare) &&
    !CONTESTED.test(bare) &&
    !DAYS.test(bare) &&
    !BAD_START.test(bare) &&
    !(
      DANGLING.test(
        plain.replace(
          /(?:accounted|called|asked|cared|paid|searched|looked|voted) (?:for|on)$|(?:sworn|taken|put|turned|broken|carried|handed|brought|called) (?:in|over|up|on)$/,
          'x',
        ),
      ) && !plain.endsWith('"')
    ) &&
    !/"\s*"|^"x"$/.test(bare) &&
    !/\b(\w+) \1\b/i.test(bare)
  );
}
