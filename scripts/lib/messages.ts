import type { Message } from '../../src/model/message.ts';

/** One message a line, on standard error: `seeds/x.txt:12 rule-id: what, expected`. Notes are counted, not printed, unless asked for. */
export function printMessages(messages: readonly Message[], folder: string, withNotes: boolean): void {
  for (const message of messages) if (message.level !== 'note' || withNotes) console.error(messageLine(message, folder));
  const notes = messages.filter(({ level }) => level === 'note').length;
  if (notes > 0 && !withNotes) console.error(`${notes} ${notes === 1 ? 'note' : 'notes'}; npm run check lists them`);
}

/** A message as one line; `folder` is where the articles lie. */
export function messageLine({ file, line, rule, text }: Message, folder: string): string {
  const path = file === folder || file.startsWith('src/knowledge/') ? file : `${folder}/${file}`;
  return oneLine(`${path}${line === null ? '' : `:${line}`} ${rule}: ${text}`);
}

/** File names and quotations come from outside: no line break, terminal code or turn of direction of theirs is printed. */
export function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]+/gu, ' ');
}
