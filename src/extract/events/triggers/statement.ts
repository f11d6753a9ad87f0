import { rules } from '../trigger-pattern.ts';

/** Words of saying: somebody's public words. */
export const STATEMENT = [
  ...rules('statement', 'verb', 1, [
    '{say}', '{tell}', '{ask} for|that', '{come} out in|for|against ..1 favor|favour|support|truce|deal|plan', '{put} ..3 number|figure|figures|toll|count', '{put} it at', '{raise}|{revise} to', '{find}|{establish}|{conclude}|{determine} that', '{publish} ..4 inquiry|report|findings|list|lists|terms|results|investigation|review|poll', 'statement|warning|appeal|video|inquiry|report ..7 {put}|{make}|{issue} out|public', 'statement|appeal|warning ..4 {issue}', '{name} the ..2 hostages|captives|women|men|four|three|two|six|five|soldiers', '{announce}', 'stated|stating', '{declare}', '{warn}', '{insist}', '{claim}', '{reiterate}', 'repeated|repeats that|his|her|its|their|calls|demands', '{vow}', '{pledge}',
    '{promise}', '{urge}', '{demand}', '{accuse}', '{blame}', '{condemn}', '{denounce}', '{confirm}', '{acknowledge}', '{describe}',
    '{criticize}', '{criticise}', '{threaten}', '{praise}', '{welcome}', '{stress}', '{emphasize}', '{emphasise}', '{remark}', '{comment}',
    '{deny}', '{dismiss} ..3 report|reports|claim|claims|suggestion|suggestions|idea|notion|accusation|accusations', '{dismiss} it|them|that|this ..3 as', '{dismiss} as', '{address}', '{write}', '{post}', '{tweet}',
    '{call} for', '{call} in ..2 for', '{call} on ..10 to', '{call} upon', '{call} ..6 a|an|lie|propaganda|unacceptable|unrealistic|terrorism|false|absurd', '{call} it|that|this|them|his|her|the ..1 last|attack|delay|claim|move|strike|plan|offer|proposal|deal|decision|report|killing|accusation|release|resolution|demands|terms|warning', 'speaking on|at|in|to|after|before|alongside|from|during', 
    'video|videos|footage|statement|clip|clips|recordings|pictures ..3 {release}|{publish}|{air}|{post}|{broadcast}', '{express}', '{voice}', '{issue} ..3 statement|warning|ultimatum|appeal|joint', '{release} ..3 statement',
    '{put} out ..4 appeal', '{raise}|{revise}|{update}|{lower}|{correct} ..3 count|toll|estimate|tally', '{take}|{accept} ..3 responsibility|blame', '{claim} responsibility', '{speak} of|about|out|against', '{let}|{make} it|this|his|her|their ..2 known', '{make} known', '{swear} that|to|it|he|there', '{beg}', '{take} ..2 stage|podium|floor|lectern|microphone|rostrum', '{record} ..3 video|clip|message|address', '{speak} ..2 to|with reporters|journalists|lawmakers|troops',
    '{give} ..4 speech|address|interview|ultimatum|warning', '{deliver} ..4 speech|address|remarks|warning', '{hold} ..2 press|news conference|briefing',
    '{note}', '{lament}', '{thank}', '{appeal}', '{swear} ..3 revenge', 'reported that|a|an|the', 'reports that', '{reveal}', '{disclose}', '{clarify}', '{caution}', '{predict}',
    '{signal}', '{hint}', '{slam}', '{hail}', '{applaud}', '{credit}', '{mourn}', '{apologize}', '{apologise}', '{was|were|sounded|seemed} scornful|optimistic|hopeful|pessimistic',
    'asked whether|if|about|why|what|by', 'asked in|during ..2 post|interview|speech|statement|letter|tweet', 'asked ..4 whether|about', '{allow} that', '{pour} ..2 cold water', 'threw cold water', '{speak} up', '{dispute}', '{play} down', '{downplay}', '{brush} off|aside', '{shrug} off', '{retort}', '{counter}', '{concede}', '{complain}', '{plead}', '{implore}', '{allege}', '{contend}', '{maintain} that', '{explain}', '{quip}', '{boast}', '{lash} out',
    '{hit} back', '{shoot} back', '{push} back', '{fire} back', '{rule} out', '{tout}', '{reassure}', '{assure}', '{inform}', '{decry}', '{deplore}', '{rebuke}', '{castigate}', '{chide}',
    '{echo}', '{testify}', '{proclaim}', '{insist} on', '{warn} of|against', '{ask} ..4 to', '{call} the', '{speak} ..3 at|before', '{tell} the', '{cast} ..3 as', '{scoff}', '{defend}', '{back} ..2 decision|plan|proposal|move|deal',
    '{put} out ..3 footage|video|clip|recording|statement', '{release} ..4 clip|recording|images|statement',
    '{affirm}', '{reaffirm}', '{highlight}', '{point} out', '{observe} that', '{remind}', '{recall} that', '{hope} that', '{opine}', '{elaborate}', '{mention}', '{attribute}', '{congratulate}', '{salute}', '{laud}', '{commend}', '{notify}', '{caution} against', '{bemoan}', '{protest} that', '{renew} ..3 call|calls|threat|threats|appeal|demand|promise|pledge|vow|offer|opposition', '{give} ..4 news|word|update|account|details', '{break} ..3 news', '{repeat} ..3 call|calls|threat|demand', '{admit}', '{assert}', '{argue}', '{add}', '{underline}', '{underscore}', '{air} ..3 video|videos|footage|clip|recording', '{publish} ..4 video|statement|footage', '{release} ..5 video|footage',
    'asked ..10 whether|if|about|what|why|how', '{speak}', 'names|identities|list ..8 {release}|{publish}|{announce}|{give}|{disclose}', '{give}|{provide}|{release}|{publish}|{disclose} ..2 names|identities', 'named by', '{name} ..3 hostages|captives|prisoners',
    '{suggest}', '{indicate}', '{brief} reporters|journalists', '{sound} optimistic|hopeful|a',
  ]),
  ...rules('statement', 'noun', 0, ['statement', 'speech', 'address', 'remarks', 'interview', 'briefing', 'press|news conference', 'comments', 'video', 'reports|report that']),
  ...rules('statement', 'noun', 1, [
    'warning', 'ultimatum', 'announcement', 'was|were|sounded scornful|optimistic|hopeful|pessimistic|dismissive',
  ]),
];
