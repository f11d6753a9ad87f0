import { labelled, opening, type FurnitureRule } from './phrases.ts';

const STARTS = opening(
  '(?:tags?|tagged(?: (?:as|with|in|under))?|filed (?:under|in)|posted (?:in|under|to)|published in|categor(?:y|ies|i[sz]ed)|sections?|' +
    'topics?|related (?:topics?|keywords)|(?:search )?keywords?|key ?words|labels?|subjects?|hashtags?|article topics|more topics|in ' +
    'this (?:article|story)|mentioned in this (?:article|story)|read more (?:about|on)|people|places|organi[sz]ations|companies|' +
    'locations?|regions?|countries)(?: ?[:|—]| -)',
  '(?:this )?(?:article|story|post|report) (?:is |was )?(?:tagged|filed|categori[sz]ed) (?:under|with|as|in)\\b',
  'tagged\\b.{0,160}$',
  'filed under\\b',
  'posted in\\b(?!.{0,80}\\b(?:said|video|statement)\\b)',
  'tags?(?: |$)(?=.{0,200}$)',
  'article (?:tags|topics)$',
  'article tags',
  'categories? ',
  'more on:',
  'related (?:topics?|keywords?)$',
  'in$',
  'search keywords?$',
);
/** "In: Hamas Israel Harbour Town": what a page of news files it under. */
const IN = /^In: \p{Lu}[\p{L}'-]+(?:,? \p{Lu}[\p{L}'-]+){0,9}$/u;
const HASHTAGS = /^(?:#[\p{L}\p{N}_-]{2,60}[ ,]*){1,30}$/u;

/** What an article is filed under: "Tags: Doha, Hamas", "Filed under: Gaza", "#Gaza #Doha". */
export const tags: FurnitureRule = {
  name: 'tags',
  matches: (line) => (labelled(line, 300, STARTS) && !/[a-z]{3}\.["']?$/.test(line.text)) || HASHTAGS.test(line.text) || IN.test(line.text),
};
