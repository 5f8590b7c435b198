const set = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Given names common in the news, of many origins, by the gender they usually carry. */
const MALE =
  set(`aaron abdul abdullah abraham adam adrian ahmed ahmad aidan alan albert alejandro alex alexander alexei alfred ali allan allen alvin amir amit anders andre
  andrei andrew andy angelo angus anil anthony antonio arjun arnold arthur arun ashok barack barry bashar ben benjamin benny bernard bernie bert bill billy bob bobby boris brad
  brandon brendan brent brett brian bruce bryan byron callum calvin cameron carl carlos cecil cedric charles charlie chester chris christian christopher chuck ciaran clarence
  clark claude clifford clint clive clyde colin connor conor corey craig cristiano curtis cyril dale damian damien dan daniel danny darren darryl dave david dean declan denis dennis
  derek desmond dev devin diego dmitry dominic don donald donnie doug douglas duncan dwayne dwight earl ed eddie edgar edmund eduardo edward edwin eli elijah elliot elliott emeka
  emilio emmanuel enrique eric erik ernest ernesto eugene evan felipe felix fernando fergus fidel francis francisco francois frank franklin fred frederick gabriel garry gareth gary gavin
  gene geoff geoffrey george gerald gerard gerry giles giovanni glen glenn gordon graham grant greg gregory guillermo gus guy hamid hank hans harold harry harvey hassan
  hector henrik henry herbert herman hiroshi horace howard hugh hugo hussein ian ibrahim igor ike imran isaac ismail ivan jack jacob jacques jake jamal james jamie jan jared jason javier
  jay jeb jeff jeffrey jeremy jerome jerry jesse jesus jim jimmy joaquin joe joel john johnny jon jonas jonathan jorge jose josef joseph josh joshua juan julian julio
  justin kamal karl karim keith ken kenneth kenny kevin khalid kirk kofi konstantin kumar kurt kwame kyle lance larry lars lee leo leon leonard leonid leroy leslie lewis liam
  lindsey lloyd logan lorenzo louis luca lucas luis luke magnus malcolm manuel marc marcel marco marcus mario mark marshall martin marvin mateo matt matthew maurice max maxwell mehmet
  melvin michael miguel mike mikhail milton mitch mitt mohamed mohammad mohammed muhammad morris mustafa narendra nathan neil nelson niall nicholas nick nicolas nigel nikolai noah
  noel norman oleg oliver olivier omar orlando oscar osama otto owen pablo paddy pascal patrick paul pavel pedro percy perry pete peter phil philip phillip pierre piotr prakash rafael raj
  rajesh ralph ramesh ramon rand randy raoul rashid ravi ray raymond reggie reince rex ricardo richard rick ricky rob robert roberto robin rod rodney rodrigo roger roland ron ronald
  ronnie ross roy rudolf rudy rupert russ russell ryan salman sam samir samuel sandeep sandy sanjay santiago scott sean seamus sergei sergey seth shane shaun sidney simon spencer stan
  stanley stefan stephen steve steven stewart stuart sunil suresh ted terence terrence terry theo theodore thomas tim timothy toby todd tom tommy tony trevor trey tristan tyler vernon
  victor vijay vikram viktor vincent vladimir wade wallace walt walter warren wayne wendell wes wesley wilbur will william willie winston woody xavier idris rhodri rhys gwilym emrys colm cormac eoin oisin diarmuid kwabena kwesi kojo chidi tunde babatunde olu musa ousmane moussa tomasz marek lukasz piotr pawel jakub vaclav ivo hiro kenji takeshi haruki wei jun ming lei dmytro oleksandr volodymyr taras goran zoran slobodan nikos giorgos yannis lukas matthias jurgen jürgen wolfgang stellan soren søren bjorn björn lars hakan piers yusuf yasser yuri zach zachary`);
const FEMALE =
  set(`abigail ada adele agnes aisha alexandra alexis alice alicia alison allison alyssa amanda amber amelia amina amy ana anastasia andrea angela angelina angie anita ann anna
  anne annette annie anya april ariana ashley astrid audrey ayesha barbara beatrice becky bella bernadette beth bethany betsy betty beverly bianca bonnie brenda bridget britney brooke
  candice carla carly carmen carol caroline carolyn carrie catherine cathy cecilia celia charlotte chelsea cheryl chloe christina christine cindy claire clara claudia colleen connie cora
  courtney crystal cynthia daisy dana danielle dawn debbie deborah debra deepa deirdre denise diana diane dolores donna dora doreen doris dorothy edith eileen elaine eleanor
  elena elizabeth ella ellen elsa emily emma erica erin esther ethel eva eve evelyn faith fatima fatuma felicity fiona florence frances francesca freya gabriella gail gemma georgia
  geraldine gertrude gillian gina gladys gloria grace grainne gráinne greta gwen hannah harriet hazel heather heidi helen helena hilary hillary holly hope huma ida imogen indira
  ines ingrid irene iris isabel isabella isobel ivanka ivy jackie jacqueline jan jane janet janice jasmine jean jeanette jeanne jennifer jenny jessica jill jo joan joanna joanne jocelyn josephine
  joy joyce juanita judith judy julia juliana julie juliet june karen karin karina kate katherine kathleen kathryn kathy katie katrina kay kayla kelly kellyanne kerry kim kirsten kristen kristin
  kristina laila lakshmi lara latoya laura lauren layla lena leslie leticia lily linda lisa liz lois loretta lorna lorraine louise lucia lucy lydia lynn mabel madeleine maeve maggie malala
  mandy marcia margaret margarita maria mariam marian marianne marie marilyn marina marion marisol marjorie marlene marsha martha mary maureen mavis maya megan meghan mei melania melanie melissa
  mercedes meredith mia michelle mildred millie minnie miranda miriam moira molly mona monica muriel myra nadia nancy naomi natalia natalie natasha nicola nicole nikki nina noor nora norma
  olga olivia pamela patricia patsy patti paula pauline pearl peggy penelope penny petra phoebe phyllis pippa polly priscilla priya rachel ramona rebecca renee rhonda rita roberta robyn rosa
  rosalind rose rosemary rosie roxanne ruby ruth sabrina sally samantha sandra sara sarah saoirse sasha savannah selena serena shannon sharon sheila shelley shirley siobhan sofia sonia
  sophia sophie stacey stella stephanie sue susan susannah suzanne svetlana sybil sylvia tamara tammy tanya tara tatiana teresa tess theresa tiffany tina tracey tracy ursula valerie
  vanessa vera veronica vicky victoria viola violet virginia vivian wanda wendy whitney winifred yolanda yvette yvonne zainab zara zoe amara yuki xiomara nesta dilys rhiannon sian siân cerys bronwen niamh aoife orla sinead sinéad roisin ngozi chioma adaeze ifeoma folake abena akosua ama fatou aminata mariama agnieszka malgorzata katarzyna magdalena zofia irena wanda petra jitka yuko keiko akiko sakura mei-ling xiu lan linh thuy hoa oksana olena yulia ludmila nadezhda maryam farah samira layla yasmin soraya leyla aylin sunita anjali kavita meena pooja nandini`);

/** 'm', 'f' or, where both bear it, '' for a given name; undefined where it is none we know. */
export const givenName = (word: string): 'm' | 'f' | '' | undefined => {
  const w = word.toLowerCase();
  const m = MALE.has(w);
  const f = FEMALE.has(w);
  return m && f ? '' : m ? 'm' : f ? 'f' : undefined;
};

const SHORT = `bill:william will:william billy:william bob:robert rob:robert bobby:robert dick:richard rick:richard rich:richard ted:edward ed:edward eddie:edward
  jim:james jimmy:james jamie:james joe:joseph jack:john johnny:john jon:jonathan mike:michael mick:michael mickey:michael nick:nicholas tom:thomas tommy:thomas
  tony:anthony dan:daniel danny:daniel dave:david steve:stephen steven:stephen chris:christopher matt:matthew pat:patrick paddy:patrick ben:benjamin sam:samuel
  andy:andrew alex:alexander al:albert fred:frederick greg:gregory jeff:jeffrey ken:kenneth larry:lawrence len:leonard pete:peter phil:philip ray:raymond ron:ronald
  tim:timothy walt:walter liz:elizabeth beth:elizabeth betty:elizabeth betsy:elizabeth kate:katherine katie:katherine kathy:katherine cathy:catherine sue:susan
  meg:margaret maggie:margaret peggy:margaret jenny:jennifer jen:jennifer becky:rebecca barb:barbara debbie:deborah judy:judith patty:patricia vicky:victoria
  mandy:amanda bernie:bernard charlie:charles chuck:charles gerry:gerald jerry:gerald don:donald doug:douglas frank:francis hank:henry harry:henry jake:jacob
  josh:joshua mitch:mitchell nate:nathan rudy:rudolph sandy:alexander stan:stanley terry:terence vince:vincent zach:zachary cindy:cynthia angie:angela abby:abigail`;
const NICK = new Map(
  SHORT.trim()
    .split(/\s+/)
    .map((pair) => pair.split(':') as [string, string]),
);

/** True where two given names can be one person's: equal, an initial of the other, or a short form of it. */
export function sameGiven(a: string, b: string): boolean {
  const x = a.toLowerCase().replace(/\.$/, '');
  const y = b.toLowerCase().replace(/\.$/, '');
  if (x === y || (NICK.get(x) ?? x) === (NICK.get(y) ?? y)) return true;
  return (x.length === 1 || y.length === 1 || /^(?:\p{L}\.?)+$/u.test(a) === false) && (x.length === 1 || y.length === 1) && x[0] === y[0];
}
