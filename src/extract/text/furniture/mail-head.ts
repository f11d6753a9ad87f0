import type { Line } from '../line.ts';
import type { FurnitureRule } from './phrases.ts';

const FIELD = /^(?:from|to|cc|bcc|subject|date|sent|reply-to|return-path|list-unsubscribe|message-id|mime-version|content-type): ?\S/;
const MAIL = /@\S{1,60}\.\S{2,12}|\d\d:\d\d|^(?:subject|reply-to|mime-version|content-type|list-unsubscribe|message-id)/;

/** The head of a letter that came by mail: "From: The Corridor <desk@corridor.example>", "Subject: The waiting room". */
export const mailHead: FurnitureRule = {
  name: 'mail-head',
  matches: ({ label }: Line) => label.length <= 160 && FIELD.test(label) && MAIL.test(label),
};
