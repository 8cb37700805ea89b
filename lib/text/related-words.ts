import { inflectionStem } from './stem.ts';

/** Words of general English that newsrooms use for one another; each line is one meaning. */
const meanings = `
car vehicle automobile automotive auto
phone smartphone handset cellphone mobile cell
drone uav uas
plane airplane aeroplane airliner jetliner aircraft jet
aviation flight flying
ship vessel tanker
rail railway train
bike bicycle cycle
solar photovoltaic pv
panel module
abroad overseas foreign international export
foreign international
home domestic household
family household
sell sale
shipment sale delivery
output production manufacture
maker manufacturer manufacturing producer
company firm enterprise business corporation
yuan rmb renminbi
dollar usd
euro eur
telecom telecommunication
ai artificial
ev electric vehicle
nev vehicle
iot things
sme enterprise
uas unmanned
mw megawatt
kw kilowatt
program plan project scheme
concern worry
unchanged changed
cutthroat vicious
tv television telly
tower station mast
undersea subsea submarine
netizen internet user
internet web online
scrap replace swap exchange
trade-in replace
elderly senior old aged pensioner retiree older
student education
school education university
university college
hospital clinic medical healthcare
doctor medical
health healthcare medical
tourist tourism traveller traveler visitor travel
holiday vacation
hill mountain
river waters
trash garbage rubbish waste
reuse recycle
pesticide spraying
farm agricultural farmer agriculture rural
countryside rural
village rural
town township
region area zone
investor investment
money fund financing finance capital
loan lending credit
lender bank
equity stock share
ipo listing listed offering
startup incubator entrepreneurial
quick rapid fast swift
increase grow rise climb expand
decrease decline fall drop reduce cut
accelerate hasten speed
strengthen boost enhance improve
build construct
create establish
begin start launch
help support assist aid
prevent stop curb avoid
big large huge
biggest largest
small little tiny
cheap cost
price cost expense
revenue income earnings
profit earnings income
purchase buy
factory plant mill
worker employee labor staff
robotic robot
chip semiconductor
laptop notebook
computer pc microcomputer
clothing clothes garment apparel
scam fraud
swindle fraud
safety security
law regulation legislation
rule regulation
license permit approval certificate
minister ministry
goal target aim objective
meet achieve reach fulfill attain
year annual yearly
half 50
world global worldwide
nationwide national
rival competition competitor
teach train educate
expectation forecast outlook prospect
progress advance
trial test pilot
`;

const related = new Map<string, Set<string>>();
for (const line of meanings.trim().split('\n')) {
  const stems = line.split(' ').map((word) => inflectionStem(word));
  for (const stem of stems) related.set(stem, new Set([...(related.get(stem) ?? []), ...stems]));
}

/** Stems of words that are often used for a word, itself not counted. */
export function relatedStems(stem: string): string[] {
  return [...(related.get(stem) ?? [])].filter((other) => other !== stem);
}
