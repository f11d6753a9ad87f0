import { labelled, whole, type FurnitureRule } from './phrases.ts';

const SECTIONS = whole(
  '(?:world|international|foreign|global|national|local|domestic|us|u\\.s\\.|uk|u\\.k\\.|regional|metro|state|city|breaking|latest|top|' +
    'today\'s|political|business|sports?|general|other|home|featured|all|middle east|mideast)(?: & | and |/|, )?(?: ?(?:news|affairs|' +
    'politics|stories|headlines|desk|section|world|updates?|nation|business|opinions?|features?))?',
  'news', 'headlines', 'politics', 'government', 'diplomacy', 'defen[cs]e(?: & security)?', 'security', 'military', 'war', 'conflict',
  'business', 'economy', 'finance', 'money', 'markets?', 'tech(?:nology)?', 'science', 'health', 'environment', 'climate', 'education',
  'opinions?', 'editorials?', 'op-?eds?', 'columns?', 'columnists', 'commentary', 'perspectives?', 'analysis', 'news analysis',
  'explainers?', 'in depth', 'investigations?', 'interviews?', 'reports?', 'magazine', 'culture',
  'arts?(?: & culture| and culture| & entertainment)?', 'entertainment', 'lifestyle', 'life(?: & style)?', 'style', 'travel', 'food',
  'sports?', 'football', 'soccer', 'celebrity', 'religion', 'society', 'community', 'crime', 'courts?', 'law', 'justice', 'human rights',
  'elections?',
  'middle east(?: & north africa| and north africa| & africa| and africa| news| crisis| conflict| live)?', 'mena', 'africa',
  'asia(?:[- ]pacific)?', 'europe', 'americas?', 'latin america', 'north america', 'australia', 'us & canada', 'uncategori[sz]ed',
  'nation(?:al)?(?: & world)?', 'world', 'international', 'global', 'local', 'regional', 'exclusive', 'must read', 'special reports?',
  'featured?', 'press releases?', 'wire', 'associated content',
  '(?:the )?\\p{L}{4,14}(?:[ —/-]{1,3}\\p{L}{4,14})? (?:war|conflict|crisis)(?: (?:news|live|latest|updates|explained))?',
  '(?:the )?\\p{L}{4,14}(?:[ —/-]{1,3}\\p{L}{4,14})? (?:war|conflict|crisis) ?[—:|-] ?(?:the )?[\\p{L} ]{3,24}',
  '\\p{L}{4,14} at war(?: day \\d{1,4})?', 'war (?:in|on) \\p{L}{3,14}', '(?:the )?war in the middle east',
);

/** Names of sections that stand alone: "World", "Politics", "Middle East". */
export const sectionLabels: FurnitureRule = {
  name: 'section-labels',
  matches: (line) => line.kind !== 'heading' && labelled(line, 60, SECTIONS),
};
