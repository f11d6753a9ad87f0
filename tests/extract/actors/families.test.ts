import { describe, expect, test } from 'vitest';
import type { Side } from '../../../src/model/vocabulary.ts';
import { acting, actorsIn, knowledge } from './read.ts';

/** The side of the only person of a name. */
function sideOf(name: string, ...lines: string[]): Side | undefined {
  const { people } = actorsIn(...lines);
  return [...people, ...knowledge.people].find((person) => person.name === name)?.side;
}

describe('A first name of a known family', () => {
  test.each([
    [['El Rashq said that Hamas had offered the bodies of Shiri Bibas and her two sons along with her husband, Yarden, alive.'], 'yarden-bibas'],
    [['One of the bodies was not that of Shiri Bibas.', 'The boys, Ariel, who was four, and Kfir, nine months, had been identified.'], 'kfir-bibas'],
    [['Noa Argamani and Almog Meir Jan came home.', 'Noa was taken to the bedside of her mother, Liora, who is ill.'], 'liora-argamani'],
    [['They are Hersh Goldberg-Polin, 23, and Carmel Gat, 40.', 'His parents, Rachel and Jon, spoke on Sunday.'], 'jon-polin'],
    [['They are Hersh Goldberg-Polin, 23, and Carmel Gat, 40.', "Hersh's parents, Rachel and Jon, spoke on Sunday."], 'rachel-goldberg-polin'],
    [['"They may have killed my Matan," said Einav Zangauker, whose son is one of them.'], 'matan-zangauker'],
  ] as const)('is the one whom the knowledge has: %s', (lines, id) => {
    expect(acting(...lines)).toContain(id);
  });

  test('takes the surname of whom the words say, called by a first name too', () => {
    const lines = ['Yael Alexander was told of the men guarding her son Edan, the soldier.', 'Keith Siegel, who was held with Edan, called.', "They said so, said Edan's sister, Mika."];
    expect(acting(...lines)).toContain('mika-alexander');
    expect(acting(...lines)).not.toContain('mika-siegel');
  });

  test('is that of a full name elsewhere that differs by a letter', () => {
    const lines = ['Yocheved Lifshitz spoke on Tuesday, with her daughter Sharone translating.', 'Sharone Lifschitz, an artist, said she would go on.'];
    expect(acting(...lines)).toContain('sharone-lifschitz');
    expect(acting(...lines)).not.toContain('sharone-lifshitz');
  });

  test.each([
    ['Burns sat down with Sheikh Mohammed and Abbas Kamel, the head of Egyptian intelligence.', 'mohammed-kamel'],
    ['Prince Faisal and Antony Blinken met.', 'faisal-blinken'],
    ['Keith Siegel thanked her, and Matan was glad.', 'matan-zangauker'],
  ])('is nobody of another family: %s', (line, id) => expect(acting(line)).not.toContain(id));
});

describe('The side of those whom only the words beside them place', () => {
  test.each<[string, Side, string[]]>([
    ['Yair Raveh', 'israel', ['Yair Raveh, whose father Gadi, 79, was seized in Kibbutz Nir Oz, said so.']],
    ['Keren Raveh', 'israel', ['The families are tired.', '"We wait," said Keren Raveh, whose daughter was shown in a video that Hamas put out.']],
    ['Ricardo Lund', 'israel', ['Ricardo Lund noticed a change.', 'His nephew, Omer Wenkert, 22, was taken from the festival.']],
    ['Ana Lund', 'israel', ['"We wait," said Ana Lund, a cousin of one of the captive women.']],
    ['Dana Or', 'israel', ['Dror Or made cheese.', 'Gunmen killed him and his wife, Dana, on Oct. 7, 2023, and took his body to Gaza.']],
    ['Itzhak Raveh', 'hostage', ['The bodies of three hostages were found.', 'The others are Amit Buskila, 28, and Itzhak Raveh, 58, a father of two.']],
    ['Muhammad Nassar', 'lebanon', ['Hezbollah fired rockets to avenge Muhammad Nassar, a commander killed by an Israeli drone on Wednesday.']],
    ['Samir Abdallah', 'lebanon', ['Hezbollah fired 200 rockets in revenge for Samir Abdallah, the most senior commander it has lost.']],
    ['Mahmoud Tousi', 'palestinian', ['About 70 prisoners were deported to Egypt, among them Mahmoud Tousi, 69, who had been in jail since 1985.']],
  ])('%s: %s', (name, side, lines) => expect(sideOf(name, ...lines)).toBe(side));

  test.each<[string, Side, string[]]>([
    ['Mahmoud Tousi', 'palestinian', ['Mahmoud Tousi, a cousin of his, met diplomats in Gaza City.']],
    ['Ricardo Lund', 'other', ['Ricardo Lund noticed a change.', 'His plan for the port was dropped.']],
    ['Itzhak Raveh', 'israel', ['Itzhak Raveh, the father of a hostage, said so.']],
  ])('counterexample: %s: %s', (name, side, lines) => expect(sideOf(name, ...lines)).toBe(side));
});
