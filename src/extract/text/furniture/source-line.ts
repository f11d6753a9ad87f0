import { labelled, opening, whole, type FurnitureRule } from './phrases.ts';

const WHOLE = whole(
  '(?:original |news |article |original article )?source(?:s| link| url| article)?',
  'via',
  'link',
  'original (?:article|link|post|story|source)',
  '(?:view|read|see|visit)(?: the)? (?:original|source)(?: (?:article|story|post|source|version|link))?(?: here)?(?: (?:on|at) .{1,60})?',
  'agencies',
  '(?:news|wire) agencies',
  'with agency inputs',
  'wire (?:reports|services)',
  'staff(?: report| writers?)?',
  '(?:web|news|online|digital|monitoring|foreign|international) desk',
  'news ?room',
  'syndicated',
  'news (?:staff|team)',
);
const STARTS = opening(
  '[([]?(?:news |original |article |original article )?(?:sources?|via|courtesy|origin|credit|references?)(?: (?:id|url|link))?: ?',
  'this (?:article|story|report) is part of\\b',
  '(?:this|the) (?:article|story|report|piece|post|version|content|column|item)(?: was| is| has)?(?: been)?(?: also| originally| first|' +
    ' initially| previously){1,2} ?(?:appeared|published|posted|republished|syndicated|ran|reprinted|reported|shared|released|' +
    'printed)\\b',
  'this (?:article|story|report|piece|post|column)(?: was| is| has)?(?: been)? (?:appeared|republished|syndicated|reprinted|sourced|' +
    'taken|courtesy|published (?:in partnership|with permission|under|on .{1,30}\\.(?:com|org|net|example)))\\b',
  '(?:the|this) post\\b.{1,220}\\b(?:appeared first|first appeared|was first published)',
  '(?:originally|first|previously) (?:published|appeared|posted)\\b',
  '(?:republished|reprinted|reproduced)\\b.{0,60}(?:permission|licen[sc]e|courtesy|agreement|from|syndicat)',
  '(?:used|published) (?:with|by) permission\\b',
  '(?:except for the headline|this story has not been edited)',
  '\\(?(?:except for the headline|this (?:story|report|article) has not been edited)',
  '\\(this (?:story|article|report)',
  'read (?:the )?(?:original|full) (?:article|story|report|post)\\b',
  'appeared first on\\b',
  '(?:the )?[\\p{L} ]{2,40} live-?blogg(?:ed|ing) .{1,30}(?:events|developments)',
  'from (?:the )?(?:print edition|archives?|wires?)',
  'a version of this (?:article|story)',
  'this (?:article|story) (?:originally |first )?appear(?:s|ed)\\b',
  'syndicated (?:from|by|via|content)',
  'provided by\\b.{0,40}[^.]$',
  'distributed by\\b.{0,40}[^.]$',
);

/** In brackets behind other words: "(With inputs from agencies. Except for the headline, this story has not been edited …)" */
const NOT_EDITED = /\b(?:except for the headline|has not been edited by|is (?:auto-?generated|published) from a syndicated feed)\b/;

/** Where a text was taken from: "Source link", "This article was originally published on …", "The post … appeared first on …". */
export const sourceLine: FurnitureRule = {
  name: 'source-line',
  matches: (line) =>
    labelled(line, 90, WHOLE) ||
    labelled(line, 320, NOT_EDITED) ||
    (labelled(line, 320, STARTS) && !/\b(?:said|told)\b/.test(line.label.slice(0, 120))),
};
