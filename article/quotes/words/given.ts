import { wordSet } from './word-list';

/** Given names common in the news, of many origins, by the gender they usually carry. */
const MALE =
  wordSet(`aaron abdul abdullah abraham adam adrian ahmed ahmad aidan alan albert alejandro alex alexander alexei alfred ali allan allen alvin amir amit anders andre
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
  victor vijay vikram viktor vincent vladimir wade wallace walt walter warren wayne wendell wes wesley wilbur will william willie winston woody xavier idris rhodri rhys gwilym emrys colm cormac eoin oisin diarmuid kwabena kwesi kojo chidi tunde babatunde olu musa ousmane moussa tomasz marek lukasz piotr pawel jakub vaclav ivo hiro kenji takeshi haruki wei jun ming lei dmytro oleksandr volodymyr taras goran zoran slobodan nikos giorgos yannis lukas matthias jurgen jürgen wolfgang stellan soren søren bjorn björn lars hakan piers yusuf yasser yuri zach zachary
  abel abner absalom achille adebayo adewale aditya adnan adolfo agustin agustín aiden ajay akash akbar akin akira alasdair alastair aldo alejo aleksander aleksandr aleksei
  alessandro alfie alfonso alfredo alistair aloysius alphonse alun amadou ambrose anatoly andrzej aneurin ansel anselm anton antoni antonin antônio anwar arkady arlo armand
  armando arnaud arne artem artur arturo arvind aryan asif aslan atticus augustin augustus aurelio avi aziz babajide babak bahram barnaby bartholomew bartosz basil bastien
  benedict benito benoit benoît bertram bertrand bhaskar bilal blaise bogdan bohdan boleslaw brannan brannon brayden broderick bruno burak caleb callan caspar casper
  cassius cathal chike chinedu chinonso christophe christos chukwuemeka cian ciarán cillian clem clemens clement cornelius crispin cyrus dafydd daithi damir damon daniil
  danilo darius darragh davide dawid deepak demetrius denys deshawn devlin dharmesh dieter dietrich dilip dimitri dinesh diogo domenico dominik donal donovan dougal dougie
  drago duane dusan dylan dáithí dónal eamon eamonn ebenezer edgardo eduard efrain eino eirik ekow eldridge elias eliseo emil emile emlyn enda enoch enzo ephraim erasmus
  erhard ernst eryk esteban etienne euan eugenio evander evgeny ewan ezekiel ezra fabian fabio fabrice faisal farid farouk feargal fearghal federico ferdinand festus filip
  finbar finlay fintan fionn flavio florian fredrik friedrich fritz fyodor gaetano ganesh gaspard gaurav georgios geraint gerardo gerhard gethin giacomo gianluca gideon
  gilbert gilles girish giuseppe godfrey gonzalo gopal gregor grigory grzegorz guido guillaume gunnar gunther gustav gustavo habib hadi haider hakeem hakim hamish hamza
  hannes haruto hasan hashim hayato heinrich heinz helmut hemi hendrik henri heriberto hernan hideo hilario hiram horacio horatio horst hristo hubert humberto humphrey
  husain hywel iain iestyn ieuan ifan ignacio ignatius ikenna ilan ilya imad innes ioan isaiah isamu ishaan isidro ismael istvan ivor iwan jabari jabez jacek jagdish
  jahangir janek janusz jarek jaroslav jarrod jedidiah jeremias jeroen jerzy jethro joachim joao joaquim joaquín jochen johan johannes jomo jonah jordi josep josé jozef
  joão juergen jules julien julius kabir kacper kamil kareem karol kasper katsuo kazuo keir kelechi kelvin kenzo khalil kieran kieron kiran kiyoshi klaus konrad krish
  krzysztof kunal kwaku kwasi kyrylo lachlan laszlo laurence laurent lazar leandro lennart leonardo leopold lionel lochlan lorcan lorenz lothar luc luciano ludvik ludwig
  luiz luther luís lászló maarten maciej mahesh mahmoud mahmud malachi malachy malik manoj marcelo marcin mariano marius marko marlon mateusz mathias mathieu matias matteo
  mattias mauricio mauro maxime maximilian mehdi mervyn michal michał mihai mikael miklos milan milos miloš miroslav mohan muhammed mukesh munir murdo murtaza nasser
  nathaniel naveed naveen nello nestor nicolás niels nikhil nikolaj nikolaos nils nirmal nuno obadiah octavio odhran olaf oleh oleksiy olumide oluwaseun onyekachi orestes
  orhan osagie oskar osman osvaldo oswald owain padraic padraig pankaj paolo parvez patrice patricio pavlo paweł peregrine petar petros pierrick pietro pradeep pranav
  prashant przemysław pádraic pádraig quentin quincy rafal rafał ragnar rahul raimund rajan rajeev rajendra rakesh ralf ramiro ramón randolph ranjit raphael raphaël raul
  ravindra raúl reginald reinhard remy rene rené reuben riccardo rishi roald rodolfo rogelio rohan rohit rolf romain romeo román ronan rory roshan ruairi ruairí rudi rufus
  ruslan rustam rémy sachin saeed sajid salim salvador salvatore samuele sanjeev satish satoshi saul sebastian sebastião sefton selwyn semyon sergio seumas shabir shaheen
  shankar shigeru shinji shiv shivam siegfried sigurd silas silvio simeon sipho sizwe slavko stanislav stanislaw stavros stefano stelios sten stig stojan subhash sudhir
  sujit suleiman suraj sven syed sylvain sylvester séamus taavi tadeusz tadhg takashi tariku tariq tarquin tendai thabo thaddeus themba theodor theodoros thiago thibault
  thomasz thulani tiago tibor tiernan timothée timur tito tobias todor tomas tommaso tomás tomáš torsten toshiro tristram turlough tushar tyrone udo ulrich umar umberto
  usman uwe valentin valentino valery vasile vasily venkat vicente vikas vilem vinay vinod vitaly vitor vittorio vivek vladimír vladislav vojtech václav waldemar waleed
  waqar wenzel werner wilfred wilhelm willem wiremu witold wladyslaw wojciech władysław xander yakov yakubu yannick yaroslav yasir yevgeny yiannis yohannes yorick yosef
  yukio yves zachariah zaheer zahid zbigniew zdenek zdeněk zoltan zoltán zubair éamon émile étienne łukasz`);
const FEMALE =
  wordSet(`abigail ada adele agnes aisha alexandra alexis alice alicia alison allison alyssa amanda amber amelia amina amy ana anastasia andrea angela angelina angie anita ann anna
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
  vanessa vera veronica vicky victoria viola violet virginia vivian wanda wendy whitney winifred yolanda yvette yvonne zainab zara zoe amara yuki xiomara nesta dilys rhiannon sian siân cerys bronwen niamh aoife orla sinead sinéad roisin ngozi chioma adaeze ifeoma folake abena akosua ama fatou aminata mariama agnieszka malgorzata katarzyna magdalena zofia irena wanda petra jitka yuko keiko akiko sakura mei-ling xiu lan linh thuy hoa oksana olena yulia ludmila nadezhda maryam farah samira layla yasmin soraya leyla aylin sunita anjali kavita meena pooja nandini
  abiola adelaide adelina adriana adrienne agata agneta ailsa aishwarya aisling alana alejandra aleksandra alessandra alessia alfreda alina alva alwen amalia amalie
  amandine ambika amelie amrita amélie anabel anahita anais anaïs anca andreea aneta angharad aniela anika anisha anja annabel annabelle annalise anneke annelies anneliese
  annemarie annika annikki anouk anouska antoinette antonella antonia anupama anushka aoibheann aoibhinn arabella araceli arlene aroha arwen asha ashanti ashlyn asma astri
  aurelie aurélie aviva ayako azadeh azra bahar barbora bea beata beatrix beatriz begona begoña bente berenice bernice bettina birgit birgitta blanca blanche bogusława
  bozena bożena branwen brianna brid brigitte bronagh bronisława bronte bronwyn bryony bríd caitlin caitlín camila camilla camille cara caridad carina carmela carolina
  cassandra catalina catarina caterina catrin catriona celine chandrika chantal chantelle charis charlene cherie chiamaka chiara chidinma chika chimamanda chinwe christabel
  christel christelle ciara clarissa claudette claudine clemence clementine clodagh concepcion concetta constanze consuelo cordelia corinne cressida céline dagmar dagny
  damilola danica daniela daphne darya defne deirbhile delphine demetra denisa desdemona dimitra dinah divya dominika dorota dorothea dorothée dorte edda edwina efua eilidh
  eiluned eimear eirwen eithne ekaterina elaheh eleanora eleonora elfriede elin elisa elisabeth elisabetta elise eliška elodie eloise elspeth elvira elzbieta elżbieta emer
  emiko emilia emilie emmeline enid erika ermintrude esme esmeralda esmé esperanza estelle etta eugenia eugenie eunice euphemia evangeline evelina eveline ewa fabienne
  fadwa faiza farida farzana fatemeh fatma federica fernanda filomena fionnuala flavia florentyna francoise franziska françoise frederica frieda friederike fumiko galina
  gauri genevieve geneviève georgina gerda ghislaine giovanna gisela giselle gita gitte giulia giuliana glenda glenys goretti grazia gretchen gretel griselda guadalupe
  gudrun gulnara gunhild gurpreet gwendolen gwendolyn gwenllian gwyneth habiba hadiza hafsa haifa hajra halima halina hana hanan hanna hanne harriett harumi hatsue hedwig
  hedy heidrun heike heledd helene helga hella heloise henrietta henrike hermione hester hestia hettie hilda hildegard hiroko honora honoria hortense hélène ilaria ilse
  imelda inga inge ingeborg inés ioana iolanda iona ionela iphigenia irina irma isla isolde ivana iveta ivona iwona izabela jacinta jacintha jadwiga jamila jana janelle
  janina jaya jayne jeanine jelena jemima jenna jerusha jessamy jindřiška joana joelle johanna jolanta jolene josefa josefina josephina jovana juana julianne juliette
  justine justyna kalpana kamala kamila karima karolina katalin katarina kateryna kateřina kathrin katja katya kavya kazuko kerstin keziah khadija khadijah kimberley kirsty
  klara klaudia komal kornelia krystyna kumiko kyoko ladislava lalita larissa latifa lavinia lea leah leila leilani lenka leocadia leokadia leonie leonora letitia lidia
  liesel ligia lilian liliana lilla lillian liselotte livia llinos lottie louisa lubna luciana lucie lucille lucinda lucja luisa lynette lynne maddalena madhuri madiha
  mafalda magali magda magdalen maire mairead mairi mairéad malgosia manon manuela marcelina marceline marcella margaux margery margit margot margrethe marguerite mariana
  mariella marielle marietta marija marika marita marjan marta martina martine martyna maryna masako mathilda mathilde matilda maura maxine małgorzata mbali meera megumi
  mehreen meike meinir melina melinda melis meredydd merete michaela michiko milena millicent mireille miriana mirjam miroslava mirta mitsuko modesta modupe monique morag
  morwenna muireann mukta munira mwende máire nadezda nadine nadja naila naina nandita nanette naoko narges nasreen nasrin nathalie natália nausheen nazanin nazli neha
  nellie nerys nessa ngaire nicolette nieves nimisha nirmala nobuko noelle nokuthula nomsa nomvula norah noreen noriko noémie nthabiseng nuala nuria nyambura oana odette
  odile ofelia ofira ogechi olivette ololade olwen omolara oonagh oriel orlagh ornella ottilie padma pallavi paloma paola parisa parvati paulette paulina petronella petula
  philippa philomena pilar poonam prabha preeti prisca priyanka purnima rabia rachael rachida radha radka raffaella raisa rajeshwari rania raquel rashida raymonde reem
  reiko rekha remedios renata renate rhian rhoda rhona ritu rocio rocío rohini romana romilda romy ronke rosalba rosalia rosalie rosalyn rosamund rosanna roshni roswitha
  rowena roxana rukhsana rumiko ruta rūta saanvi sabine sadia safiya saima sakina salma saltanat samia samina sanaa sandhya sangeeta sanna saraswati sarita saskia seema
  selma senait seraphina shabana shabnam shakira shalini shanice shanthi sharmila sharonda shazia shirin shivani shobha shobhana shreya shruti sidsel sieglinde signe sigrid
  silke silvana silvia simona simone sinazo sioned slavica smita sneha sofía solange soledad solveig somaya sonali sonja stanislava stefania stefanie stina sujata sukhpreet
  sumaya sumitra sunniva surekha susana susanna susanne sushma suzana suzette swati sylvie tabitha tadelesh tahira tahmina taisia takako talitha tamar tamsin tania taraneh
  tasneem tatyana tegwen teodora thandi thandiwe thea thelma theodora theodosia thirza thora tilda tilly titilayo tomoko tonje torhild trudy tsholofelo uchenna ulrike
  umaima urszula usha valentina valeria valerija vanda vandana varsha vasanthi vasilisa vedrana velma venetia verena veronika vesna vibeke victorija vidya vigdis vilma
  vimala violeta violetta virginie viviana vivien vivienne vlasta waltraud wambui wangari wanjiku wiesława wiktoria wilhelmina wilma winnie xochitl yaa yael yamuna yana
  yanina yara yasmeen yelena yetunde yevgenia yoko yolande yoshiko ysabel yuliya yumi yuriko yvaine zahra zaynab zdenka zeinab zelda zeynep zita zlata zora zsuzsa zsófia
  zuleika zuzana élodie éloïse`);

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
