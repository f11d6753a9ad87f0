import { describe, expect, test } from 'vitest';
import { isNoCount } from '../../../src/extract/figures/not-counts.ts';
import { readNumber } from '../../../src/extract/figures/numbers.ts';
import { tokenize } from '../../../src/extract/figures/tokens.ts';

/** Does the number of a text count nobody? Where there are several, the one that begins with the word in brackets: "aged 9 and [11]". */
function countsNobody(marked: string): boolean {
  const wanted = /\[(\S+)\]/.exec(marked)?.[1];
  const tokens = tokenize(marked.replaceAll(/[[\]]/g, ''), 0);
  for (let at = 0; at < tokens.length; at += 1) {
    const number = readNumber(tokens, at);
    if (number && (wanted === undefined || tokens[at]?.text === wanted)) return isNoCount(tokens, number);
  }
  throw new Error(`no such number in "${marked}"`);
}

/** What a number is that counts nobody, and its neighbours that do. */
const KINDS: readonly (readonly [what: string, none: readonly string[], counted: readonly string[]])[] = [
  ['money and numbered things', ['worth $40', 'worth €40', 'worth £40', 'worth ₪40', 'rule #4'], ['held 40', '"40 came home']],
  [
    'a label',
    ['phase two', 'Resolution 2735 asks', 'on day 43, they left', 'on day 43', 'on day 43 and after', 'on route 60 and', 'a day 12 trips long', 'the child turned 12', 'phase 25, hostages said', 'phase 25 sick old frail tired hostages', 'phase 25 would soon be over', 'page 5 or 40 men'],
    ['the day 12 were killed', 'that day 12 died', 'the same day 12 died', 'the week 30 were freed', 'from his unit dozens were killed', 'in that phase 25 hostages came home', 'phase 25 sick old hostages left'],
  ],
  [
    'a stretch of time, a length, a weight',
    ['30 minutes', 'at 7 AM', 'at 7 ET', 'six more weeks', 'six additional hours', 'six further days', 'six extra trucks', '60 per cent', '60 percent', '60 pct', '12 times'],
    ['six more people', 'six extra hostages', '60 per day', 'six'],
  ],
  [
    'a share',
    ['one person in four was killed', 'one in ten was killed', '[one] in ten', '[three] in four, he said', 'one in [ten] was killed', 'two people in [ten]', 'nine in [ten]', 'three prisoners in [ten]', 'one in [100]', '[three] in four', 'one in [four], he said'],
    ['five in [ten]', 'one in [101]', '[four] in five', '[three] in four houses', 'three houses in [ten]', 'three with [ten]', 'one of many in [ten]', '[three] in Gaza', '[three] of four', '[three] were in four'],
  ],
  ['the age behind "of"', ['a man of 23', 'a girl of 6', 'a teacher and mother of 110', 'a resident of 80'], ['a man of 111', 'a group of 23', 'the death of 23', 'a man with 23']],
  [
    'the age of one',
    ['the youngest was four', 'the youngest is four', 'the oldest of the dead was 80', 'the eldest was four, he said', 'the oldest was 110', 'the youngest of them 2', 'the youngest 2.', 'the eldest of 2.'],
    ['the youngest was four people', 'the dead were four', 'the youngest saw four', 'the oldest was 111', 'the eldest of all who had been living in that one small town there was [four]', 'their number was four, the youngest said', 'the youngest of them 2 saw'],
  ],
  [
    'the limit of an age',
    ['teenagers under 19', 'women over 50', 'men above 50', 'boys below 16', 'aged over 65', 'aged 16', 'aged 99', 'younger than 16', 'older than 65', 'they were below 18', 'they were below 18, he said', 'the dead were over 80 when', 'all are under 12 or', 'they were above 99'],
    ['more than 16', 'deaths below 100', 'deaths were below 99', 'the toll was above 99', 'losses were under 40', 'the number is below 40', 'they were below 18 hostages', 'they were above 100', 'older with 65', 'fatalities below 40', 'injuries over 40', 'casualties over 40', 'rubble over 40'],
  ],
  [
    'a day',
    ['on Oct. 7', 'on October 31', 'on 7 March', 'by 31 May', 'on Oct. 7-9', '7-31 October', 'Oct. 7-[9]', 'on 7-9 October'],
    ['on October 32', 'on march 7', 'a march of 7', '7 march home', '32 May', '5-32 May', 'in May 7,000', '7,000 May', 'the 7-9 people', '30-32 October', 'then - [9] came', 'May saw the [9]'],
  ],
  [
    'a year',
    ['in 1900', 'in 2099', 'since 2014', 'with 2000 men', 'nearly 2000 trucks', 'nearly 2000'],
    ['the 1899', 'the 2100', '2000 people', '2000 prisoners', '2,000 men', 'nearly 2000 Palestinian prisoners', 'over 2000 men', 'than 2000 men', '02000 men'],
  ],
  ['an hour, a date, a score', ['on day 12 of the truce', 'at 7 am killed', 'around 7am', 'at 7 ET the', '8:30', '8:[30]', '7/10', '7/[10]'], ['8: 30', '8 :30', 'so: [30]', 'two : [30]', '8. 30']],
  [
    'an age behind a name',
    ['Noa Katz, 26, was', 'Noa Katz, 26 and', 'Noa Katz, 26 who', 'Noa Katz, 26 whose', 'Noa Katz, 26 from', 'Noa Katz, 26; he', 'Noa Katz, 110, was', 'Noa Katz, 26', 'Noa Katz, [26] and 12, were', 'Noa Katz, 26 and ten', 'Cohen (26)', 'a boy (4)'],
    ['Noa Katz, [26] and 12 people', 'Noa Katz, 26 were', 'Noa Katz, 111, was', 'in the town, 26, were', 'Noa Katz 26 who', 'Cohen (26 of them)', 'Cohen ([26], of them)', 'Cohen, of 26)', 'In Gaza, 41 are dead', 'In Gaza, [41] and 12 died'],
  ],
  ['the age of each', ['two soldiers, both [19]', 'two soldiers, each [19], died', 'brothers aged 9 and [11], died', 'brothers aged 9 and [11]'], ['two soldiers, both [19] died', 'soldiers both [19]', 'two soldiers, beside [19]', 'brothers, 9 and [11]', 'brothers aged 9 with [11]', 'sisters of 9 and [11]']],
];

for (const [what, none, counted] of KINDS) {
  describe(`${what} counts nobody`, () => {
    test.each(none)('none: %s', (text) => expect(countsNobody(text)).toBe(true));
    test.each(counted)('counted: %s', (text) => expect(countsNobody(text)).toBe(false));
  });
}
