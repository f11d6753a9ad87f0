import type { Line } from '../line.ts';
import type { FurnitureRule } from './phrases.ts';

const LABEL = /^[[(]? ?(?:(?:file|stock|archive|archival|handout|undated|courtesy|aerial|satellite|representative|representational|featured?|main|cover|lead|hero) )?(?:photo(?:graph)?|image|picture|pic|caption|illustration|graphic|map|screenshot|screengrab|video|media|infographic|cover photo)s?(?: ?(?:caption|source|credit|courtesy|copyright|description|by|via|taken|from|illustration|released|provided|shows|grab))?(?: ?\d{1,2})? ?(?:[:,|—]|-(?= )|$)/;
const CREDIT = /^[[(]? ?(?:photo|image|picture|photograph|video|illustration|graphic|map|screenshot|screengrab|photo illustration|photo composite|composite)s?(?: ?(?:credits?|source|courtesy|copyright|provided|supplied|taken))?:? (?:by|via|courtesy(?: of)?|from|of|provided by|supplied by)[: ]/;
const CREDIT_LABEL = /^(?:credits?|courtesy|source images?|image source|image caption|media caption|video caption|figure caption|photograph)\b ?(?:[:,|—]| of\b)/;
/** "FILE - Displaced Palestinians …", "File: …", "(FILES) …" */
const FILE = /^[[(]?file[sd]?(?: ?photos?| ?image| ?picture| ?pic| ?video)?[)\]]? ?(?:[:—|,]|- |-(?=\p{L}))|^\(files?\)|^file (?:photo|image|picture)\b/u;

/** Captions by their label: "PHOTO: …", "[Image: …]", "Image caption, …", "FILE - …". */
export const caption: FurnitureRule = { name: 'caption', matches: isLabelledCaption };

function isLabelledCaption({ label, text }: Line): boolean {
  if (text.length > 600) return false;
  if (FILE.test(label) || CREDIT.test(label) || CREDIT_LABEL.test(label)) return true;
  if (!LABEL.test(label)) return false;
  // "Video: …" and "Map: …" are furniture whatever follows; "Images, she said, …" is a sentence.
  return !/^\w+, /.test(label) || /^(?:image|photo|media|video)s? ?(?:source|caption|credit)/.test(label);
}
