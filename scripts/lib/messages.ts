import type { Message } from '../../src/model/message.ts';

/** One message a line, on standard error: `seeds/x.txt:12 rule-id: what, expected`. Notes are counted, not printed, unless asked for. */
export function printMessages(messages: readonly Message[], folder: string, withNotes: boolean): void {
  for (const { level, file, line, rule, text } of messages) {
    if (level === 'note' && !withNotes) continue;
    const path = file.startsWith(folder) || file.startsWith('src/') ? file : `${folder}/${file}`;
    console.error(`${path}${line === null ? '' : `:${line}`} ${rule}: ${oneLine(text)}`);
  }
  const notes = messages.filter(({ level }) => level === 'note').length;
  if (notes > 0 && !withNotes) console.error(`${notes} ${notes === 1 ? 'note' : 'notes'}; npm run check lists them`);
}

/** File names and quotations come from outside: no line break or terminal code of theirs is printed. */
function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ');
}
