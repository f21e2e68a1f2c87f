import { wordSet } from '../text/word-set'

/** Courtesy titles that belong to the mention, besides Mr, Mrs, Ms and Dr. Lowercase. */
export const COURTESY = wordSet('sir dame lord')

/** Ranks and offices that never belong to the name, even when capitalized before it. Lowercase. */
export const RANKS = wordSet(`
  president vice premier chancellor minister secretary ambassador senator sen. sens. rep. reps. representative
  congressman congresswoman governor gov. govs. mayor judge justice justices attorney general gen. lt. col. sgt. capt.
  cmdr. maj. adm. cpl. pvt. admiral colonel captain lieutenant sergeant officer detective sheriff commissioner
  professor prof. director chairman chairwoman chairperson chair chief ceo superintendent councilman councilwoman
  councilmember assemblyman assemblywoman assemblymember supervisor alderman candidate nominee democrat republican
  spokesman spokeswoman spokesperson coach editor author actor actress singer rev. reverend fr. hon. pres. sec. amb.
  det. insp. supt. prof adv datuk seri sgt lt insp supt det cmdr capt cpl pvt dci dsi pc speaker leader undersecretary deputy assistant acting former ex-president`)

/** Titles of nobility and faith: no part of a name that follows, but surnames too when they stand last. Lowercase. */
export const NOBILITY = wordSet(
  'king queen prince princess pope baroness viscount duchess sheikh sheikha emir ayatollah imam crown',
)

export const SUFFIXES = wordSet('jr jr. sr sr. ii iii iv')

/** Last words of names of things that may carry a person's name. Lowercase. */
export const HEADS = wordSet(`
  academy act administration agency airlines airport arena association award awards avenue authority band bank boulevard
  bridge building bureau campaign casino cathedral center centre championship chapel charities city clinic club coalition
  college committee commission company conference corporation corp corp. council county court cup department district
  doctrine elementary estate fest festival file forum foundation fund gallery group hospital hotel house inc inc. industries
  initiative institute institution international island journal laboratory lake law league legislature library llc llp
  lounge mall manor parish expressway highway freeway parkway turnpike advisers advisors bakery memorial mine ministry mountain museum network news organization orchestra palace park partners
  partnership party plaza prize prison project quarry railroad report republicans research resort review river road
  school schools seminary show social society square stadium station street studio studios store stores theater theatre
  times tower towers trial tribune trust university vodka winery world`)

/** Of those, words that are surnames too: a name may end with them. */
export const SURNAMES_TOO = wordSet(
  'bank bridge church city court house lake law park prize river road school street',
)

/** First words of names of places. Lowercase. */
export const PLACE_STARTS = wordSet(
  'santa san los las fort ft. mount mt. lake port camp cape el northern southern eastern western',
)

/** Names of things that look like people's. Lowercase. */
export const THINGS = new Set(
  `wells fargo|merrill lynch|morgan stanley|goldman sachs|jpmorgan chase|jp morgan|kaiser permanente|charles schwab|
eli lilly|ralph lauren|calvin klein|louis vuitton|tommy hilfiger|hugo boss|rolls royce|aston martin|alfa romeo|
jack daniels|jim beam|johnnie walker|sam adams|johns hopkins|carnegie mellon|fannie mae|freddie mac|sallie mae|
mercedes benz|al jazeera|al arabiya|des moines|coeur d'alene|baton rouge|san siro|black rod|bear stearns|warner bros|warner bros.|walt disney world|dow jones|booz allen|arthur andersen|camp david|
capitol hill|silicon valley|booz allen hamilton|deutsche bank|credit suisse|harley davidson|ben & jerry|dave & buster|
black lives|uncle sam|john doe|jane doe|big ben|mother nature|father christmas|roe v.|dodd frank|taft hartley|
glass steagall|sarbanes oxley|stephens college|alamo drafthouse|burger king|dairy queen|victoria secret|trader joe|
cartier bresson|lockheed martin|northrop grumman|smith & wesson|pratt & whitney|simon & schuster|harper collins|
tiffany & co.|marks & spencer|barnes & noble|ernst & young|johnson & johnson|procter & gamble|sandy hook`
    .replaceAll('\n', '')
    .split('|'),
)

/** People by where they are from, before their names: "Frenchman Jean Doe". Lowercase. */
export const DEMONYMS = wordSet(`
  frenchman frenchwoman englishman englishwoman irishman irishwoman welshman welshwoman scotsman scotswoman dutchman
  dutchwoman briton swede dane finn serb croat spaniard scot norwegian american canadian australian italian german
  russian ukrainian belgian austrian kenyan nigerian brazilian argentine japanese korean`)

/** Places and a month that are names too: alone they are none, but for somebody's surname. Lowercase. */
export const NAMES_TOO = wordSet(`
  may paris georgia jordan chad charlotte austin dallas houston madison sydney brooklyn savannah florence london israel
  kenya india china asia dakota carolina virginia cleveland orlando santiago milan lincoln jackson raleigh denver
  phoenix memphis aurora adelaide victoria alexandria verona chelsea kent devon lorraine guadalupe valencia geneva
  vienna odessa cuba troy reno salem helena bristol chester lancaster trenton genoa siena`)

/** Countries, regions, peoples, days, months and bodies: alone and without an introduction they are no people. */
export const NEVER_ALONE = wordSet(`
  afghanistan albania algeria angola argentina armenia australia austria azerbaijan bahrain bangladesh barbados belarus
  belgium belize benin bhutan bolivia bosnia botswana brazil britain brunei bulgaria burma burundi cambodia cameroon
  canada chile china colombia congo croatia cuba cyprus denmark djibouti ecuador egypt england eritrea estonia ethiopia
  fiji finland france gabon gambia germany ghana greece guatemala guinea guyana haiti honduras hungary iceland india
  indonesia iran iraq ireland italy jamaica japan kazakhstan kenya kosovo kuwait kyrgyzstan laos latvia lebanon liberia
  libya lithuania luxembourg madagascar malawi malaysia maldives mali malta mauritania mauritius mexico moldova monaco
  mongolia montenegro morocco mozambique myanmar namibia nepal netherlands nicaragua niger nigeria norway oman pakistan
  palestine panama paraguay peru philippines poland portugal qatar romania russia rwanda scotland senegal serbia
  singapore slovakia slovenia somalia spain sudan suriname sweden switzerland syria taiwan tajikistan tanzania thailand
  togo tonga tunisia turkey turkmenistan uganda ukraine uruguay uzbekistan venezuela vietnam wales yemen zambia zimbabwe
  africa america asia europe antarctica australasia scandinavia balkans caribbean crimea gaza siberia tibet
  alabama alaska arizona arkansas california colorado connecticut delaware florida hawaii idaho illinois indiana iowa
  kansas kentucky louisiana maine maryland massachusetts michigan minnesota mississippi missouri montana nebraska nevada
  ohio oklahoma oregon pennsylvania tennessee texas utah vermont wisconsin wyoming ontario quebec alberta manitoba
  neb. calif. mass. mo. pa. va. fla. ga. ala. ariz. ark. colo. conn. del. ill. ind. kan. ky. la. md. mich. minn. miss.
  mont. nev. okla. ore. tenn. tex. vt. wash. wis. wyo. ont. que. inc. corp. co. ltd. d.c. n.y. n.j. n.c. n.h. r.i. s.c.
  afghan african albanian algerian american arab arabic argentine armenian asian australian austrian belgian bolivian
  bosnian brazilian british briton britons bulgarian burmese cambodian canadian catalan catholic caucasian chilean
  chinese christian colombian croatian cuban czech danish dutch egyptian english ethiopian european filipino finnish
  flemish french georgian german ghanaian greek haitian hebrew hindu hispanic hungarian indian indonesian iranian iraqi
  irish islamic israeli italian jamaican japanese jewish kenyan korean kurdish latina latino latvian lebanese libyan
  lithuanian malaysian mexican mongolian moroccan mormon muslim nepalese nigerian norwegian pakistani palestinian
  peruvian polish portuguese protestant roman romanian russian saudi scottish serbian sikh slovak somali spanish sudanese
  swedish swiss syrian thai tibetan tunisian turkish ugandan ukrainian uzbek venezuelan vietnamese welsh yemeni black
  white native indigenous democrat democrats republican republicans conservative conservatives liberal liberals labour
  tory tories gop socialist communist god allah lord satan santa
  monday tuesday wednesday thursday friday saturday sunday january february march april june july august september
  october november december
  congress senate house parliament legislature assembly council court supreme capitol kremlin pentagon treasury cabinet
  committee commission board department ministry university college school church army navy police government
  administration party union league association foundation institute company bank press times post journal tribune
  news media facebook google twitter instagram tiktok youtube amazon apple microsoft meta openai anthropic netflix
  reuters bloomberg cnn bbc nbc abc cbs fox msnbc npr ap afp getty whatsapp snapchat uber airbnb tesla boeing walmart
  internet christmas easter thanksgiving halloween ramadan brexit obamacare medicare medicaid bible koran quran torah
  i mr mrs ms the this that we he she they it you but and or if so as at in on for to of by an a`)

/** Short and long forms of the same first name. */
const SHORT_FORMS = `
  abe abraham; al albert alan alfred; alex alexander alexandra alexis; andy andrew; ann anne anna annie; art arthur;
  barb barbara; ben benjamin; bernie bernard; bert albert robert herbert; beth liz lizzie betsy betty elizabeth;
  bill billy will willy william; bob bobby rob robbie robert; brad bradley; cathy kathy kate katie katherine catherine
  kathleen; charlie chuck charles; chris christopher christine christina christian; cindy cynthia; dan danny daniel;
  dave david; deb debbie deborah; dick rick rich richie richard; don donny donald; doug douglas; ed eddie ted edward
  edwin; fred frederick; gabe gabriel; gene eugene; geoff geoffrey; greg gregory; hank henry; jack john johnny jon
  jonathan; jake jacob; jeff jeffrey; jen jenny jennifer; jerry gerald jerome; jim jimmy james; joe joey joseph;
  josh joshua; judy judith; ken kenny kenneth; larry lawrence laurence; len lenny leonard; lou louis; maggie meg peggy
  margaret; matt matthew; mike mick mickey michael; mitch mitchell; nancy ann; nate nathan nathaniel; ned edward; nick
  nicholas; nikki nicole; pat patrick patricia; pam pamela; pete peter; phil philip phillip; ray raymond; ron ronny
  ronald; russ russell; sam sammy samuel samantha; sandy sandra alexander; steve steven stephen; stu stuart stewart;
  sue susan suzanne; ted teddy theodore; terry terrence teresa; tim timothy; tom tommy thomas; tony anthony; val
  valerie; vic victor victoria; vince vincent; walt walter; wes wesley; zach zack zachary; vlad vladimir; jeb john`

const groupsOf = new Map<string, number[]>()
SHORT_FORMS.split(';').forEach((group, index) => {
  for (const name of group.trim().split(/\s+/)) groupsOf.set(name, [...(groupsOf.get(name) ?? []), index])
})

const groups = SHORT_FORMS.split(';').map((group) => group.trim().split(/\s+/))

/** The usual forms of a first name ("william": bill, billy, will …). Lowercase. */
export function shortFormsOf(name: string): string[] {
  return (groupsOf.get(name) ?? []).flatMap((index) => groups[index]!).filter((form) => form !== name)
}

/** Whether one first name is a usual form of the other ("Bill" and "William"). Lowercase. */
export function isShortForm(a: string, b: string): boolean {
  const groups = groupsOf.get(a)
  return groups !== undefined && (groupsOf.get(b)?.some((group) => groups.includes(group)) ?? false)
}

/** First names borne by women, by men: enough to tell "Mrs. Doe" from "Mr. Doe". Lowercase. */
export const WOMEN = wordSet(`
  abigail adele aisha alexandra alexis alice alicia alison allison amanda amber amy ana andrea angela anita ann anna anne
  april ashley audrey barbara beatrice becky beth betsy betty beverly bonnie brenda brittany brooke carla carmen carol
  caroline carolyn carrie catherine cathy charlotte chelsea cheryl christina christine cindy claire clara claudia colleen
  connie courtney crystal cynthia dana danielle dawn debbie deborah debra denise diana diane donna doris dorothy eileen
  elaine elena elizabeth ella ellen emily emma erica erin esther eva eve evelyn fatima fiona florence frances gail
  gina ginny gloria grace greta hannah heather heidi helen hillary hilary holly ida irene isabel ivanka jackie jane janet
  janice jasmine jean jeanne jen jenna jennifer jenny jessica jill joan joanna jocelyn josephine joyce juanita judith
  judy julia julie june kamala karen kate katherine kathleen kathryn kathy katie kayla kelly kimberly kirsten kristen
  laura lauren leah lena leslie lillian linda lindsay lisa liz lois loretta lori louise lucy lydia lynn madeleine maggie
  marcia margaret maria marie marilyn marjorie martha mary maureen megan melania melanie melissa mercedes michelle
  mildred miranda miriam molly monica nadia nancy naomi natalie nicole nina nora norma olivia pamela patricia paula
  pauline peggy penny phyllis priscilla rachel rebecca regina renee rita roberta rosa rose rosemary ruth sally samantha
  sandra sara sarah shannon sharon sheila shirley sofia sonia sophia sophie stacy stella stephanie sue susan suzanne
  sylvia tamara tammy tanya teresa theresa tiffany tina tracy valerie vanessa vera veronica victoria virginia vivian wendy
  whitney yolanda yvonne zoe`)
export const MEN = wordSet(`
  aaron abdul abraham adam adrian ahmed al alan albert alejandro alexander alfred ali allan allen alvin andre andrew
  angel anthony antonio arnold arthur barack barry ben benjamin bernard bernie bill billy bob bobby boris brad bradley
  brandon brendan brent brett brian bruce bryan calvin carl carlos cesar chad charles charlie chris christopher chuck
  clarence clark clay clifford clint cody colin craig curtis dan daniel danny darrell dave david dean dennis derek dick
  diego dimitri dominic don donald doug douglas duncan dustin dwight dylan earl ed eddie edgar eduardo edward edwin eli
  elijah emmanuel enrique eric ernest ethan eugene evan felix fernando floyd francis francisco frank franklin fred
  frederick gabriel gary gavin gene geoffrey george gerald gilbert glenn gordon graham grant greg gregory guy harold
  harry harvey hector henry herbert herman howard hugh ian isaac ivan jack jacob jaime jake james jared jason javier jay
  jeff jeffrey jeremy jerome jerry jesse jim jimmy joe joel john johnny jon jonathan jorge jose joseph joshua juan julian
  justin karl keith ken kenneth kevin kirk kurt kyle larry lawrence lee leo leon leonard leroy lloyd lou louis luis luke
  malcolm manuel marc marcus mario mark martin marvin matt matthew maurice max michael miguel mike mitch mitt mohamed
  mohammed morris nathan neil nelson nicholas nick nigel noah norman oliver omar oscar owen patrick paul pedro perry
  pete peter phil philip rafael ralph ramon randall randy raul ray raymond rex ricardo richard rick rob robert roberto
  rodney roger roland ron ronald ross roy ruben rudy rupert russell ryan salvador sam samuel scott sean sergei sergey
  sergio seth shane shawn sidney simon spencer stanley stephen steve steven stuart ted terrence theodore thomas tim
  timothy todd tom tommy tony travis trevor troy tyler vernon victor vincent vladimir wade wallace walter warren wayne
  wesley will willard william willie zachary`)

/** Whether a lowercase word is on one of the two lists. */
export const isFirstName = (word: string): boolean => MEN.has(word) || WOMEN.has(word)
