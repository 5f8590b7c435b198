/** Nouns of the news with a regular plural, the commonest first. */
export const NOUNS = `year state president people government campaign party election voter candidate country day week month time official group percent policy issue law plan
question vote poll debate leader member report statement speech company program world nation city case court security house office job war force attack part number way
man woman child family friend life home school student teacher money tax dollar cost price market business bank industry economy budget bill deal trade agreement
right power problem decision department secretary senator governor mayor congressman lawmaker spokesman spokeswoman adviser aide staff director chief manager executive
chairman officer police crime gun weapon victim suspect prisoner prison judge lawyer attorney prosecutor jury trial charge evidence witness investigation investigator
agency committee council commission board union worker employee employer labor strike wage benefit insurance health care hospital doctor nurse patient disease drug
treatment medicine virus vaccine research researcher scientist study university college professor education science technology computer phone internet website network
system service product customer consumer sale store shop restaurant hotel food water energy oil gas coal power plant climate weather storm hurricane flood fire
earthquake disaster emergency rescue road street highway bridge car truck train plane airport flight passenger driver accident crash injury death body church religion
faith community neighborhood resident citizen immigrant immigration refugee border visa passport embassy ambassador diplomat minister ministry parliament congress senate
republican democrat conservative liberal moderate progressive independent activist protester supporter opponent critic donor delegate superdelegate nominee
nomination convention caucus primary ballot district county region area territory island coast river lake mountain forest park farm farmer animal land property building
apartment room door window wall floor roof kitchen table chair bed book story article newspaper magazine reporter journalist editor author writer columnist media press
television radio station channel show movie film actor actress director music song singer band album concert artist art museum theater game team player coach season
league championship match goal point record race winner loser fan sport football baseball basketball soccer tennis golf stadium event ceremony celebration anniversary
festival holiday party meeting conference summit talk negotiation interview conversation discussion comment remark response reaction answer opinion view idea thought
belief value principle interest concern fear threat risk danger challenge opportunity chance effort attempt action activity move step measure proposal suggestion
recommendation request demand offer promise commitment pledge support opposition criticism attention focus pressure influence impact effect result outcome success failure
victory defeat loss gain growth increase decrease rise drop decline change shift reform improvement development progress process project operation mission strategy
approach method practice rule regulation standard requirement limit ban restriction order authority responsibility role position post title career experience
background history past future present moment period decade century generation age birth date hour minute second morning afternoon evening night weekend summer winter
spring fall season source information data detail fact figure statistic document email letter message note memo file record list copy page word name language term
phrase sentence paragraph headline account description explanation reason cause purpose goal objective target aim intention hope dream expectation wish desire need
choice option alternative possibility probability likelihood certainty doubt confusion mystery secret truth lie mistake error fault blame guilt shame pride honor respect
trust confidence courage strength weakness ability skill talent knowledge understanding wisdom intelligence mind brain heart soul spirit face head hand arm leg foot eye
ear nose mouth voice hair skin blood bone stomach back neck shoulder finger army navy soldier troop marine veteran commander general colonel sergeant captain
terrorist terrorism terror militant rebel fighter extremist extremism bomb bomber explosion missile rocket tank aircraft helicopter drone ship boat submarine
ally enemy alliance coalition partner partnership relationship relation tie link connection bond contact contract treaty pact accord resolution sanction embargo tariff
export import investment investor stock share bond fund loan debt mortgage credit interest profit revenue income salary payment fee fine penalty bonus pension
retirement corporation firm startup entrepreneur founder owner partner client supplier manufacturer factory production construction contractor developer estate
housing rent tenant landlord homeowner house mansion billionaire millionaire businessman businesswoman tycoon celebrity star hero villain legend icon symbol flag anthem
monument memorial statue cemetery grave funeral wedding marriage divorce husband wife father mother parent son daughter brother sister uncle aunt cousin grandfather
grandmother grandchild baby boy girl teenager adult senior youth gender race color ethnicity minority majority discrimination racism sexism bias prejudice hatred
violence abuse harassment assault rape murder killer shooter shooting massacre genocide slavery freedom liberty justice equality democracy dictatorship dictator regime
revolution coup protest demonstration demonstrator rally march riot uprising movement organization institution foundation charity nonprofit association society club
administration bureaucracy bureaucrat cabinet ministry legislature legislation legislator amendment constitution clause provision statute ruling verdict
sentence appeal lawsuit settlement complaint allegation accusation accuser defendant plaintiff testimony hearing subpoena indictment conviction felony misdemeanor
fraud corruption bribery scandal controversy conflict dispute argument disagreement tension crisis emergency recession depression inflation unemployment poverty
hunger homelessness addiction alcohol tobacco cigarette marijuana cocaine heroin opioid overdose cancer diabetes surgery surgeon clinic pharmacy prescription
symptom infection epidemic pandemic outbreak quarantine pollution emission carbon greenhouse environment environmentalist conservation species wildlife
habitat ocean sea beach desert temperature degree heat cold rain snow wind drought wildfire electricity grid pipeline solar turbine nuclear reactor fuel gasoline engine
vehicle bus bicycle subway railroad traffic parking transportation infrastructure tunnel airline pilot crew satellite space astronaut rocket planet moon telescope
physics chemistry biology mathematics engineering engineer software hardware app platform user privacy password hacker hacking server database algorithm robot
artificial device machine tool equipment instrument material metal steel iron gold silver glass plastic paper wood stone concrete clothing fashion designer model
shirt shoe dress suit jacket hat jewelry diamond ring watch meal breakfast lunch dinner dish recipe chef cook kitchen bread meat beef chicken fish fruit vegetable
coffee tea beer wine milk sugar salt tourist tourism visitor guest trip tour travel journey vacation adventure audience crowd spectator viewer listener reader
subscriber follower advertiser advertisement advertising commercial brand marketing publicity image picture photo photograph photographer camera video footage clip
tape recording podcast episode series program drama comedy joke comedian humor laughter smile tear anger rage frustration disappointment sadness grief sorrow joy
happiness pleasure satisfaction surprise shock panic anxiety stress depression therapy therapist psychologist counselor volunteer donation contribution fundraiser
fundraising endorsement surrogate strategist pollster pundit analyst expert specialist consultant economist historian philosopher scholar academic lecturer
curriculum classroom campus tuition scholarship graduate graduation diploma exam test grade score ranking rating survey respondent sample margin average median total
amount quantity level rate ratio proportion share fraction portion piece section segment category type kind sort style form shape size weight height length width depth
distance speed direction location site place spot scene corner center middle edge side top bottom front rear surface structure frame foundation pillar column
hospitalization reputation accountability transparency integrity credibility legitimacy sovereignty independence dependence nationalism patriotism populism
populist establishment outsider insider frontrunner underdog contender rival competitor competition challenger incumbent predecessor successor appointment appointee
resignation impeachment inauguration transition transcript testimony correspondent correspondence announcement argument department environment management
treatment requirement commitment investment involvement improvement development statement assessment amendment achievement agreement arrangement deployment
encouragement engagement enforcement entertainment equipment establishment government judgment measurement movement payment punishment replacement retirement
consequence conference difference preference reference influence intelligence audience presence absence evidence confidence residence sentence sequence
appearance assistance attendance alliance balance chance circumstance distance finance guidance importance insurance maintenance performance resistance
significance substance tolerance allowance entrance instance intention attention convention invention prevention intervention perception reception
exception conception description subscription prescription corruption interruption assumption consumption adoption option portion proportion promotion emotion motion
notion action reaction section election selection collection connection direction protection production reduction introduction instruction construction destruction
transaction attraction distraction interaction function junction sanction extension expansion decision division vision version mission permission commission admission
session possession profession expression impression depression discussion passion tradition condition addition position opposition composition competition
petition repetition recognition definition exhibition ambition institution constitution contribution distribution solution resolution revolution evolution pollution
education situation operation organization information nation population generation foundation corporation association communication application publication
investigation administration demonstration registration immigration migration integration nomination destination combination examination explanation
imagination determination discrimination declaration preparation separation consideration cooperation corporation celebration concentration legislation regulation
calculation speculation translation isolation relation violation inflation allegation obligation delegation negotiation appreciation variation innovation motivation
observation conversation reservation conservation preservation presentation representation interpretation transportation expectation reputation quotation citation
invitation limitation hesitation accusation sensation compensation realization civilization specialist tournament semifinal quarterfinal playoff inning touchdown
quarterback pitcher striker goalkeeper referee umpire medal athlete olympics runner swimmer trophy title captain squad roster draft contract injury`;
