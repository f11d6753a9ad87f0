import type { Line } from '../line.ts';
import { labelled, opening, type FurnitureRule } from './phrases.ts';

const LETTER = /\p{L}/gu;
const FOREIGN_LETTER =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Cyrillic}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Greek}\p{Script=Thai}\p{Script=Devanagari}]/gu;
/** Greek and the scripts behind it. */
const BEYOND_LATIN = /[\u0370-\uffff]/;
/** So much of a line in another script is the page's choice of languages. */
const MOST = 0.6;
const LONGEST = 200;
/** Controls of pages in Spanish, Portuguese, French, German, Italian and Turkish. */
const CONTROLS = opening(
  '(?:publicado|publicidad|publicidade|actualizado|atualizado|publié|publicité|mis à jour|veröffentlicht|aktualisiert|anzeige|pubblicità|pubblicato|yayınlanma)\\b',
  '(?:leer|lea|ler|leia|lire|lisez|lesen|leggi|lees|devamını) (?:más|mais|también|tambien|también:|también|aussi|la suite|le |en |auch|mehr|anche|in |oku)\\b',
  '(?:lire aussi|lire la suite|leer más|leer en|ver más|voir aussi|voir plus|mehr zum thema|haga clic|haz clic|cliquez|hier klicken)',
  '(?:compartir|compartilhar|partager|teilen|condividi|paylaş|comparte|comentarios|commentaires|kommentare|suscr[íi]b|s[íi]guenos|suivez|folgen sie|iniciar sesi|' +
    'se connecter|anmelden|ir al contenido|aller au contenu|zum inhalt|pol[íi]tica de|todos los derechos|tous droits|alle rechte|cookies? y |por redacci|par la r[ée]daction|' +
    "abonnez|s'abonner|newsletter abonnieren|inicio|accueil|startseite|m[áa]s noticias|noticias|actualit[ée]s?|nachrichten)(?![\\p{L}])",
);

/** What a page says in another language than its story: "Leer en español", "Lire aussi : …", a line in Arabic letters. */
export const otherLanguage: FurnitureRule = {
  name: 'other-language',
  matches: (line: Line) => labelled(line, 120, CONTROLS) || isOtherScript(line),
};

function isOtherScript({ text }: Line): boolean {
  if (text.length > LONGEST || !BEYOND_LATIN.test(text)) return false;
  const letters = text.match(LETTER)?.length ?? 0;
  return letters > 1 && (text.match(FOREIGN_LETTER)?.length ?? 0) >= MOST * letters;
}
