import { rules } from '../trigger-pattern.ts';

/** Food, medicine, fuel: let in, held up, dropped. */
export const AID = [
  ...rules('aid', 'verb', 2, [
    'aid|food|supplies|trucks|convoy|fuel|medicine|assistance ..6 {enter}|{cross}|{roll}|{arrive}|{reach}|{flow}|{resume}|{block}|{halt}|{allow}', '{let} in ..6 food|aid|medicine|trucks|supplies|fuel', '{block} ..5 aid|food|supplies', '{halt} ..4 aid|entry|shipments|deliveries',
    '{cut} off ..5 aid|supplies|electricity|fuel|power', '{airdrop}', '{deliver} ..4 aid|food|supplies', 'crossing ..4 {open}|{reopen}|{close}', '{reopen} ..5 crossing', '{open} ..5 crossing', '{distribute} ..3 aid|food',
    '{allow} ..6 aid|trucks|fuel|food|supplies', '{stop} ..5 aid|entry', '{suspend} ..3 aid|entry|deliveries', '{bar} ..3 aid|entry',
  ]),
  ...rules('aid', 'noun', 1, ['airdrop', 'airdrops', 'aid convoy|deliveries|distribution|flotilla', 'blockade', 'trucks', 'humanitarian aid']),
];
