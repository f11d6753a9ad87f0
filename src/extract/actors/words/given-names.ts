import { wordSet } from '../../text/word-lists.ts';

/** English and western European. */
const WESTERN = `
  aaron abigail adam adrian agnes alan albert alejandro alex alexander alexandra alexandre alexis alfred alice alison allison alyssa
  amanda amber amelia amy ana andrea andreas andrew andy angela angelo anita ann anna anne annette annalena anthony antoine antonio
  antony april arthur ashley audrey barbara barry ben benjamin bernard bernie beth betsy betty bill billy bob bonnie boris brad
  bradley brandon brenda brett brian bridget bruce bryan caitlin calvin cameron carl carla carlos carmen carol caroline carrie
  catherine cathy cecilia charles charlie charlotte chris christian christina christine christopher chuck cindy claire claudia claus
  clive colin connor cory craig crystal curtis cynthia daisy dale damian dan daniel daniela danielle danny darren dave david dawn dean
  deborah debra delphine denise dennis derek diana diane diego dominic dominique don donald donna dorothy doug douglas drew duncan
  dylan earl eddie edgar edmund eduardo edward edwin eileen elaine eleanor elena elise elizabeth ella ellen emanuel emil emily emma
  emmanuel enrique eric erica erik ernest ethan eugene eva evan evelyn federico felix fernando fiona frances francis francisco
  francois frank franz fred frederic frederick gabriel gabriela gareth gary gavin gene geoffrey george gerald gerard gerhard gianni
  gilbert gina giorgia giovanni glen glenn gloria gordon grace graham grant greg gregory greta guillaume gustavo guy hannah hans
  harold harriet harry heather hector heidi heiko helen helena henri henry herbert holly howard hugh hugo humza ian ignacio ines
  ingrid irene isaac isabel isabella ivan jack jackie jacob jacqueline jacques jake james jamie jan jane janet janice jared jason
  javier jay jean jeff jeffrey jen jennifer jenny jeremy jerome jerry jesse jessica jill jim jimmy jo joan joanna joanne joe joel
  johann johannes john johnny jon jonathan jorge jose josef joseph josep josh joshua juan judith judy julia julian julie justin kaja
  karen karim karl karoline kate katherine kathleen kathryn kathy katie katrina keir keith kelly ken kenneth kevin kim kirsten kristin
  kurt kyle lars larry laura lauren laurence laurent lawrence leah lee leo leon leonard leslie liam linda lindsey lisa lloyd logan
  lois lorenzo louis louise lucas lucia lucy luigi luis luke luther lydia lynn madeleine maggie manuel marc marcel marcia marco marcus
  margaret margarita maria marian marie marilyn mario marion mark marie-louise marta martha martin martina marvin mary mateo matt
  matteo matthew maureen maurice max maxime megan melanie melissa micheal michael michel michele michelle miguel mike mila miles
  miriam mitch molly monica morgan nancy naomi natalie natasha nathan neil nicholas nick nicola nicolas nicole nigel nina noah noel
  nora norman oleg oliver olivia olaf oscar owen pablo pamela paola pascal pat patricia patrick paul paula pedro peggy penny pete
  peter phil philip philippe phillip phyllis pierre piers rachel ralph randy raphael raymond rebecca regina reuben rex ricardo richard
  rick rita rob robert roberto robin rodrigo roger roland ron ronald rory rosa rose ross roy ruben rupert russell ruth ryan sally sam
  samantha samuel sandra sara sarah scott sean sebastian sergio seth shannon sharon shawn sheila shelley sherry sigrid silvia simon
  sofia sonia sophia sophie stacy stan stanley stefan stefano stella stephane stephanie stephen steve steven stuart sue susan susanna
  suzanne sven sylvia tammy tanya tara ted teresa terry thea theo theresa therese thomas tiffany tim timothy tina todd tom tommy tony
  tracy travis trevor tyler ursula valerie vanessa vera vernon veronica victor victoria vincent virginia vivian volker walter warren
  wayne wendy wes wesley whitney wilhelm will william wolfgang xavier yvette yvonne zachary zoe
`;

/** Hebrew and Israeli. */
const HEBREW = `
  aba abraham achinoam adi adina adir adva agam aharon ahuva alma almog alon alona aluf amichai amihai amiram amir amit amitai amnon
  amos anat arbel ariel arie arieh aryeh arnon asaf assaf asher ashkenazi avi avia avichai avida avidor avigail avigdor avihai avihay
  avinatan avital aviv aviva avner avraham avram ayala ayelet aryeh bar baruch batsheva benny bezalel bilha boaz bracha carmel carmela
  carmit chaim chana chen dafna dalia dalit dan dana danny daphna dani daniella dekel didi ditza dor dorit doron dov dror dudi dudu
  edan eden efrat efi effie ehud einat einav eitan elad elan elazar eli elia eliana eliezer elisha elinor elisheva eliya eliyahu
  elkana ela elma emi erez erga ester esther eti evyatar eviatar eyal eylon ezra gad gadi gal gali galia galit gershon gideon gidi gil
  gila gilad gili gilat giora golan guy hadar hadas hagai hagar haim hallel hanan hanoch hanna hava hen herzi herzl hersh hila hillel
  hod iair idan ido idit ifat igal ilan ilana ilanit ilay inbal inbar irit iris israel itai itamar itan itay itzhak itzik izhar karina
  keren kfir kinneret kobi lavi lea lee liat lihi lilach limor lior liora lirie liri liron livnat lishay maayan malki maor matan matar
  maxim mayan maya mazal meir meirav menachem meni meny merav mia michaela michal miki mika miri mor moran mordechai moshe motti naama
  nachman nadav naftali nahum nava neta netta nili nimrod nir nira nissim nitzan noa noam noga nofar noy nurit oded odelia ofek ofer
  ofir ofra ofri ohad olga omer omri ophir or oran ori oriya orit orly orna oron osnat oz paz pinchas pnina ravit rami ran rani
  raphael raz reem reut rinat rivka rom romi ron ronen roni ronit rotem rubi ruby ruhama sagi sagui sagiv sahar sapir sarit sasson
  segev shachar shahar shai shani sharon shaul shaked shay shaya shelly shem shimon shimrit shir shira shiran shiri shlomi shlomit
  shlomo shmuel shoshana shoshan shulamit sigal sigalit sivan smadar stav tal tali talia tamar tami tamir tehila tirza tom tomer tova
  tsahi tsvi tuval tzachi tzahi tzipi tzvi udi uri uria uriel uzi varda vered viki yaakov yaara yachin yael yafit yaffa yagev yagil
  yahel yair yaki yaniv yarden yardena yarin yaron yechiel yehoshua yehuda yehudit yelena yigal yiftach yinon yisrael yitzhak yizhar
  ornit tzeela yonat ronny ditza shoshi yoav yocheved yoel yogev yoni yonatan yona yonit yoram yosef yosi yossi yotam yuli yuval zachi zahiro zeev ziv zohar zvi zvika
`;

/** Arabic, Turkish and Persian. */
const ARABIC = `
  abbas abdallah abdel abdelfattah abdelaziz abdelrahman abdul abdulaziz abdullah abdulrahman abdulsalam adel adham adnan afif ahlam
  ahmad ahmed aisha akram ala alaa ali alia amal amani amer amin amina amira ammar amr anas antoun anwar arafat aref arwa ashraf asim
  asma atef awad aya ayman ayoub aziz azmi baha bahaa baher basel bashar bashir basem basil basim bassam bassel bassem bilal bisher
  bushra dalal dalia diaa dina duaa ebrahim ehab emad eman emine ersin esmail esmat eyad ezzat ezzedine fadel fadi fadwa fahd fahmi
  fairouz faisal faiz fares faris farouk fathi fatima fatma fatih fawzi fayez feras firas fouad fuad ghada ghadeer ghassan ghazi
  ghazal hadi hafez haidar haitham hajar hakan hala hamad hamdan hamdi hamed hamid hamoud hamza hana hanan hanin hani hanin harun
  hasan hashem hassan hatem haya haytham hazem heba hesham hiba hind hisham hoda hossam hossein houda huda humam husam hussam hussein
  hussam ibrahim ibtisam idris ihab ilham imad iman imran inas iqbal isam islam ismael ismail israa issa iyad izz izzat jabr jafar
  jalal jaber jamal jamil jamila jana jawad jihad jihan joumana kamal kamel kareem karim karam kassem khadija khaled khalid khalil
  khalida khamis khaldoun khawla kemal laila lama lamia latifa layan layla leila lina linah lubna lujain luay maha mahdi maher mahmoud
  mahmud mai maisa majd majdi majed majid malak malek manal mansour maram mariam marwa marwan maryam masoud mazen mehmet mesut mevlut
  mohamad mohamed mohammad mohammed mohannad mona moataz moayad montaser mosab moussa mouin muath muhammad muhanad mukhtar munir murad
  musa musab mushir mustafa mustapha nabil nabila nabih nada nader nadia naeem nael nafez nahed naim naji najib najla najwa nariman
  nasser nasr nawaf nawal nayef nazem nermin nesrine nidal nihad nisreen nizar noor noura nour nuha numan omar osama osman othman
  palestine qais qassem rabah rabie rabih rached radwan raed rafat rafiq raghda rahaf raja rajab rajaa ramadan rami ramez ramy ramzi
  rana rand randa rania rasha rashad rashid rawan rawhi razan reem recep rima riyad rola rouba ruba rushdi saad saadi sabah saber
  sabri sabrin sadek saeb saeed safa safi safwat sahar said saif sajida salah salam salama saleem saleh salem salim salma salman salwa
  samah samar sameh samer sami samia samih samir samira samy sana sara sawsan sayed shadi shadia shahd shaima shaker sharif sherif
  sherine shukri sobhi suad suha suhail sulaiman suleiman suzan tahani taher tahseen taha talal talat tamam tamer tamim tareq tarek
  tariq taysir tayyip usama wael wafa wahid wajdi walid walaa wardah wasim wesam widad wissam yahya yara yasmin yasmine yasser yassin
  yazan yehia yilmaz younes younis youssef yousef yousuf yusuf zaher zahi zahir zahra zaid zain zainab zaki zakaria zakariya zaynab
  zeina ziad ziyad zeyad zuhair abolfazl alireza behrouz esmaeil gholam hamidreza hossein javad masoud mohsen mojtaba reza saeid seyed
`;

/** Russian, Asian and others heard in this news. */
const FURTHER = `
  alexei alexey anatoly andrei andrey andriy antonina arkady artem boris dmitri dmitry ekaterina evgeny fyodor galina gennady georgy
  grigory igor irena irina ivan katya konstantin larisa leonid lena ludmila maksim mariya maxim mikhail natalia nikita nikolai nikolay
  oksana oleksandr olena olga pavel polina roman sasha sergei sergey slava svetlana tatiana tatyana trufanov valentin vasily viktor
  vitaly vladimir volodymyr vyacheslav yana yevgeny yulia yuri bipin narendra subrahmanyam rishi priti sunil ravi anil ajit amit arun
  rajesh sanjay ashok imran nawaz shehbaz ishaq bilawal asif anwar prabowo retno joko anutin srettha parnpree maris wichai pongsak xi
  wang li zhang zhai fu mao lin fumio yoko shigeru takeshi yoshimasa moon yoon kim park ban lula luiz celso gabriel gustavo javier
  milei nicolas jair alberto cyril naledi ronald moussa faki workneh antonio josep ursula charles roberta kaja jens mette tobias espen
  jonas elina pekka ulf petteri micheal simon xavier wopke dick geert hadja bannawat surasak sonthaya sudthisak nattapong sathian
  watchara natthawat gelienor joshua clemence cyndi
`;

/**
 * Common given names of the places this news is about and comes from. Which names are given to children is general knowledge of
 * language, no fact about a person; the people themselves stand in src/knowledge/people.
 */
export const GIVEN_NAMES = wordSet(WESTERN, HEBREW, ARABIC, FURTHER);

function without(names: string, ...others: readonly string[]): ReadonlySet<string> {
  const elsewhere = wordSet(...others);
  return new Set([...wordSet(names)].filter((name) => !elsewhere.has(name)));
}

/** Given names that are Hebrew and no other language's of these lists. */
export const HEBREW_NAMES: ReadonlySet<string> = without(HEBREW, WESTERN, ARABIC, FURTHER);
/** Given names that are Arabic and no other language's of these lists; few of them are Turkish or Persian. */
export const ARABIC_NAMES: ReadonlySet<string> = without(ARABIC, WESTERN, HEBREW, FURTHER);
