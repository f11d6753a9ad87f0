import { describe, expect, test } from 'vitest';
import { figuresOf } from './reading.ts';

/** Stories, a line for each sentence, and the figures that a reader finds in them. */
type Stories = readonly (readonly [story: string, ...figures: string[]])[];

const check = (name: string, stories: Stories): void => {
  describe(name, () => {
    for (const [story, ...figures] of stories) test(story.replaceAll('\n', ' '), () => expect(figuresOf(story)).toEqual(figures));
  });
};

check('the dead of 7 October are known by their number where no land is named', [
  ['The war broke out when gunmen crossed the fence nine weeks ago, killing about 1,200 people and seizing 240.', 'casualty killed israel 1200 about', 'hostage taken all 240'],
  ['Health officials in Gaza count 51,000 dead.\nIt began with a raid that left some 1,200 dead, mainly civilians.', 'casualty killed gaza 51000', 'casualty killed israel 1200 about'],
  ['Fighters kidnapped 251 people and killed around 1,200, most of them at a festival and in farming villages.', 'hostage taken all 251', 'casualty killed israel 1200 about'],
  ['In Gaza 30 people were killed on Sunday.\nA year has gone by since 1,200 people were murdered near the border.', 'casualty killed gaza 30', 'casualty killed israel 1200'],
]);

check('the same number of Gaza or another land stays there', [
  ['Renewed strikes have killed more than 1,200 people in Gaza, its health ministry said.', 'casualty killed gaza 1200 at-least'],
  ['The bombing killed 1,200 Palestinians within days.', 'casualty killed gaza 1200'],
  ['Since September 1,200 people have been killed in Lebanon.', 'casualty killed lebanon 1200'],
]);

check('sides of a border are lands', [
  ['On the Israeli side, at least 46 people, half of them soldiers, have been killed by rockets.', 'casualty killed israel 46 at-least'],
  ['By this week 310 people had died on the Lebanese side of the frontier.', 'casualty killed lebanon 310'],
]);

check('soldiers fall, and totals go on counting them', [
  ['The army announced on Sunday that two more soldiers had fallen, for a total of 371.', 'casualty killed israeli-soldiers 2', 'casualty killed israeli-soldiers 371'],
  ['Four reservists were killed by a mine on Monday, taking to 402 the number lost in the ground campaign.', 'casualty killed israeli-soldiers 4', 'casualty killed israeli-soldiers 402'],
  ['A bomb killed three soldiers in Rafah.\nThe attack raised to 410 those who have died in the offensive.', 'casualty killed israeli-soldiers 3', 'casualty killed israeli-soldiers 410'],
  ['Six soldiers died when their vehicle was hit, pushing to 350 the army\'s losses since the invasion.', 'casualty killed israeli-soldiers 6', 'casualty killed israeli-soldiers 350'],
  ['The battle cost the army 61 soldiers, 19 of whom fell in Jabaliya.', 'casualty killed israeli-soldiers 61', 'casualty killed israeli-soldiers 19'],
  ['He was the fifth soldier to die since the truce took hold.', 'casualty killed israeli-soldiers 5'],
  ['Seven soldiers, a captain among them, had fallen there in May.', 'casualty killed israeli-soldiers 7'],
  ['That makes 90 soldiers dead since the summer. Not since July, when 11 were killed in a day, has it been as bad.', 'casualty killed israeli-soldiers 90', 'casualty killed israeli-soldiers 11'],
  ['A missile hit a jeep, killing two soldiers, Capt. Ron Adar, 26, and Sgt. Tal Oren, 21, and wounding five.', 'casualty killed israeli-soldiers 2', 'casualty wounded israeli-soldiers 5'],
]);

check('those whom a strike or a place sets apart are no soldiers', [
  ['Two soldiers were killed in Rafah.\nIsraeli strikes killed 37 across the strip.', 'casualty killed israeli-soldiers 2', 'casualty killed gaza 37'],
  ['The army says 401 troops have been killed in the operation. In Gaza 31 people were killed on Tuesday, medics said.', 'casualty killed israeli-soldiers 401', 'casualty killed gaza 31'],
  ['Prices fell by a tenth and 30 soldiers fell ill.'],
]);

check('what is counted next without a land is of the land counted last', [
  ['An Israeli raid on a suburb of Beirut killed 14 people.\nBy Monday 40 bodies had been dug out of the rubble, and nine people were still missing.', 'casualty killed lebanon 14', 'casualty killed lebanon 40', 'casualty missing lebanon 9'],
  ['Lebanon\'s health ministry said 21 people were killed and 90 wounded, which took its totals to 2,710 and 12,600.\nAmong Friday\'s dead were four medics.', 'casualty killed lebanon 21', 'casualty wounded lebanon 90', 'casualty killed lebanon 2710', 'casualty wounded lebanon 12600', 'casualty killed lebanon 4'],
  ['In the West Bank troops went into Tulkarm.\nSix Palestinians were killed there, the health ministry said; 512 have been killed in the territory since the war began.', 'casualty killed west-bank 6', 'casualty killed west-bank 512'],
]);

check('a count is given anew', [
  ['The Gaza health ministry\'s toll has passed 32,000: it gave 31,988 on Monday and 32,142 on Tuesday.', 'casualty killed gaza 32000 at-least', 'casualty killed gaza 31988', 'casualty killed gaza 32142'],
  ['In Gaza 38 bodies reached hospitals on Monday, with 70 wounded, for totals of 41,020 and 94,900.', 'casualty killed gaza 38', 'casualty wounded gaza 70', 'casualty killed gaza 41020', 'casualty wounded gaza 94900'],
  ['The strike on Gaza City killed 80 people and injured 200, the ministry said.\nThe civil defence had given 64 and more than 150.', 'casualty killed gaza 80', 'casualty wounded gaza 200', 'casualty killed gaza 64', 'casualty wounded gaza 150 at-least'],
  ['The ministry in Gaza counts 170 reporters killed.\nThe press union, which counts others too, makes it 198.', 'casualty killed gaza 170', 'casualty killed gaza 198'],
  ['The ministry put the dead in Gaza at 71 on Monday; by Tuesday that had grown to 104.', 'casualty killed gaza 71', 'casualty killed gaza 104'],
  ['Gaza\'s health ministry gives 58,100 as the number killed and 138,000 as the number injured.', 'casualty killed gaza 58100', 'casualty wounded gaza 138000'],
  ['One more Palestinian died near Nablus in the West Bank on Friday, bringing to 980 those who have been killed there.', 'casualty killed west-bank 1', 'casualty killed west-bank 980'],
]);

check('a bare number that counts nobody anew', [
  ['The strike killed 12 people in Gaza. The vote was 14 to one, and the army called up 60,000.', 'casualty killed gaza 12'],
  ['The strike killed 12 people in Gaza. It gave 30 trucks of flour to the camp.', 'casualty killed gaza 12'],
]);

check('what part of the dead is said to be', [
  ['A strike on a car in Gaza City killed eight people, medics said. The army said five were militants.', 'casualty killed gaza 8', 'casualty killed militants 5'],
  ['Palestinian officials have counted 18 dead in Tulkarm. Hamas says seven were its fighters.', 'casualty killed west-bank 18', 'casualty killed militants 7'],
  ['At least 20 people were killed in the school in Rafah. Israel named nine of the dead as militants.', 'casualty killed gaza 20 at-least', 'casualty killed militants 9'],
  ['Six were killed at the clinic in Gaza City. Four were nurses.', 'casualty killed gaza 6', 'casualty killed gaza 4'],
  ['The toll of the raids on Lebanon has risen to 412, among whom were 30 children and 61 women.', 'casualty killed lebanon 412', 'casualty killed lebanon 30', 'casualty killed lebanon 61'],
  ['Hezbollah announced the deaths of eleven of its men.', 'casualty killed militants 11'],
  ['The war has killed 37,100 Palestinians and wounded 84,600; 90 of the first were brought in on Sunday.', 'casualty killed gaza 37100', 'casualty wounded gaza 84600', 'casualty killed gaza 90'],
]);

check('shares and ages are no counts', [
  ['They are from a village in which one in three was killed or abducted.'],
  ['About a third of the village\'s 300 people were killed or kidnapped.'],
  ['In the West Bank a Palestinian man of 31 was shot dead on Friday.'],
  ['Israel says 12 men crossed the border, and that six were militants.'],
]);

check('medics and ministries whose land is not named count the dead of the land told of', [
  ['In Yemen, Israeli jets bombed a port on Sunday.\nNine people were killed and 80 wounded, the health ministry said.', 'casualty killed yemen 9', 'casualty wounded yemen 80'],
  ['Israel hit Tehran again after missiles fell on Haifa.\nThe strikes killed 31 people, state media said.', 'casualty killed iran 31'],
  ['Talks went on in Beirut.\nIsraeli strikes killed 17 people in Gaza, medics said.', 'casualty killed gaza 17'],
]);

check('an armed group loses fighters, and those of a number may be soldiers or fighters', [
  ['Hezbollah has lost some 60 men this week, the army claimed, and 1,900 since the invasion.', 'casualty killed militants 60 about', 'casualty killed militants 1900'],
  ['That war cost the lives of 140 Israelis, 90 of them soldiers.', 'casualty killed israel 140', 'casualty killed israeli-soldiers 90'],
  ['The raid in Gaza City killed 14 people; Islamic Jihad said that two of the dead belonged to it.', 'casualty killed gaza 14', 'casualty killed militants 2'],
  ['Officers have looked into the 88 whose deaths in the fighting had been reported: nine by mistaken fire and another six in accidents.', 'casualty killed gaza 88', 'casualty killed gaza 9', 'casualty killed gaza 6'],
]);

check('the dead within the subject, among others and in a hospital', [
  ['In Rafah, nine people including four children were killed when a tent was hit.', 'casualty killed gaza 9', 'casualty killed gaza 4'],
  ['Two girls were among six who died in a strike on Khan Younis.', 'casualty killed gaza 2', 'casualty killed gaza 6'],
  ['Doctors in Khan Younis said two of Monday\'s dead were infants.', 'casualty killed gaza 2'],
  ['A field hospital in Rafah took in 120 patients on Sunday, of whom 11 were dead on arrival.', 'casualty wounded gaza 120', 'casualty killed gaza 11'],
  ['The ministry in Gaza gives 58,100 killed and 139,000 wounded, 70 and 212 of them in a day.', 'casualty killed gaza 58100', 'casualty wounded gaza 139000', 'casualty killed gaza 70', 'casualty wounded gaza 212'],
  ['Israel killed 3,100 people in Gaza in those weeks, the ministry says, out of 53,000 since the war began.', 'casualty killed gaza 3100', 'casualty killed gaza 53000'],
  ['In Gaza 210 bodies have been pulled from the ruins since Friday, and another 40 were found on Monday.', 'casualty killed gaza 210', 'casualty killed gaza 40'],
]);

check('what is no count of the dead', [
  ['One child in five was out of school, a hospital in Gaza said.'],
  ['The hospital received 12 trucks of fuel and treated 30 patients with hepatitis.'],
  ['Israel has lost 30 seats of its quota.'],
]);

check('whose ministry speaks, and which group mourns', [
  ['Israeli jets bombed a port in Yemen on Sunday.\nEight people were killed and 70 wounded, of whom five were children, said the Houthi-run health ministry.', 'casualty killed yemen 8', 'casualty wounded yemen 70', 'casualty wounded yemen 5'],
  ['Prisoners reached Ramallah in the West Bank.\nBefore that, Israeli strikes killed 14 people, according to Gaza\'s civil defence.', 'casualty killed gaza 14'],
  ['The Palestinian Health Ministry in Ramallah says 640 Palestinians have been killed in the territory.', 'casualty killed west-bank 640'],
  ['Hamas confirmed the deaths of three senior men.', 'casualty killed militants 3'],
  ['The raid killed the head of a unit, along with nine other members of the group.', 'casualty killed militants 9'],
  ['In the West Bank gunmen shot dead two settlers.', 'casualty killed israel 2'],
  ['A Palestinian drove a car into a bus stop south of Haifa, wounding at least nine.', 'casualty wounded israel 9 at-least'],
]);

check('counts behind asides, ordinals and other frames', [
  ['The ministry in Gaza said that at least 17,900 people, around 70 percent of them women and minors, have been killed.', 'casualty killed gaza 17900 at-least'],
  ['The ministry in Gaza gives the dead since October as 42,300 and the wounded as 98,000.', 'casualty killed gaza 42300', 'casualty wounded gaza 98000'],
  ['Eighteen people died in the hospital in Gaza City. By night a 19th had died of his wounds.', 'casualty killed gaza 18', 'casualty killed gaza 19'],
  ['Israel says it has killed 9,000 gunmen in Gaza, in addition to 1,000 inside Israel.', 'casualty killed militants 9000', 'casualty killed militants 1000'],
  ['A doctor in Gaza City was killed with five of his relatives.', 'casualty killed gaza 5'],
  ['In Lebanon the number of dead stands at 3,100 and of wounded at 13,900.', 'casualty killed lebanon 3100', 'casualty wounded lebanon 13900'],
  ['The number of people who have died of hunger in Gaza has reached 154.', 'casualty killed gaza 154'],
  ['In the West Bank, where camps of 30,000 people were emptied, 55 Palestinians have been killed.', 'casualty killed west-bank 55'],
]);

check('burials, revised counts and ages in a row', [
  ['Lebanon has buried 410 people, 80 of them civilians.', 'casualty killed lebanon 410', 'casualty killed lebanon 80'],
  ['# Nine die in raid on Jenin, two of them gunmen', 'casualty killed west-bank 9', 'casualty killed militants 2'],
  ['Two sisters aged 6 and 8 were killed by a drone in Khan Younis.', 'casualty killed gaza 2'],
  ['The youngest of Sunday\'s seven dead in Gaza was four.', 'casualty killed gaza 7'],
  ['Doctors in Gaza City lost two nurses; a third died on Tuesday.', 'casualty killed gaza 2'],
  ['A hospital in Gaza City gave 60 dead on Monday, which was later revised to 47.', 'casualty killed gaza 60', 'casualty killed gaza 47'],
  ['Two police officers were shot dead near Hebron in the West Bank.', 'casualty killed israel 2'],
]);
