import { foldLabel } from '../text/fold.ts';

/** Folded words of a list, as labels are compared. */
function folded(words: string): ReadonlySet<string> {
  return new Set(words.split(/[\s,]+/u).map(foldLabel));
}

/** What stands for somebody who asks, by language: English, Spanish, Portuguese, French, German, Italian, Chinese … */
export const askingWords = folded(
  `Q P F question questions reporter reporters journalist journalists press media interviewer questioner audience analyst
  correspondent inquirer interlocutor interlocutora
  pregunta periodista reportero reportera prensa entrevistador entrevistadora
  pergunta jornalista repórter entrevistadora interlocutores
  journaliste intervieweur intervieweuse reporters
  Frage Journalist Journalistin Reporter Reporterin Zwischenfrage Zusatzfrage Zusatz Nachfrage Zuruf Remark Interviewer Interviewerin
  domanda giornalista вопрос журналист корреспондент
  记者 記者 问 問 提问 記者質問 質問 기자 질문 سؤال صحفي`,
);

/** What stands for somebody who answers. */
export const answeringWords = folded(
  'A R answer respuesta resposta réponse reponse Antwort risposta ответ 答 답변 답 回答',
);

/** What says that the name is not known. */
export const unknownWords = folded(
  `unidentified unknown unnamed male female voice voices inaudible anonymous participant participants
  desconocido desconocida intervención voz voces voix stimme stimmen asistentes inconnu inconnue unbekannt unbekannte`,
);

/** Voices that carry a number or nothing: `Speaker 4`. */
export const voiceWords = folded(
  'speaker sprecher orador oradora intervenant participant person voice locutor',
);

/** Words before a name that are no part of it. */
export const honorifics = folded(
  `Mr Mrs Ms Miss Mx Dr Prof Professor Sir Dame Madam Madame Monsieur M Mme Mlle Me Herr Frau Señor Señora Sr Sra Srta Don
  Doña Senhor Senhora Sig Signor Signora Lord Lady Hon Honorable Rt Rev Judge Justice`,
);

const namedOffices = folded(
  `president vice prime minister deputy secretary undersecretary assistant chancellor senator representative governor
  mayor ambassador general colonel captain admiral major lieutenant sergeant commander commissioner director chief
  chair chairman chairwoman chairperson chairs spokesperson spokesman spokeswoman spokespeople moderator operator host officer press treasurer guest invitado invitada invité invitée gast
  SG DG gen lt col maj capt cmdr adm brig sgt pte amb cmr comm supt insp pres pfc
  premier speaker leader attorney administrator superintendent sheriff inspector coordinator facilitator interpreter
  translator narrator announcer witness counsel court clerk chairlady manager executive head principal scientist economist engineer adviser advisor counselor counsellor strategist surgeon
  marshal councillor councilmember congressman congresswoman rep sen gov delegate envoy
  alcalde alcaldesa jefe jefa regidor regidora consejero consejera canciller fiscal titular comisionado comisionada
  prefeito prefeita maire préfet préfète Bürgermeister Bürgermeisterin Oberbürgermeister
  presidente presidenta secretario secretaria ministro ministra director directora moderador moderadora vocero vocera
  portavoz intérprete gobernador gobernadora
  chancelier chancelière président présidente ministre secrétaire porte-parole animateur animatrice modérateur modératrice interprète
  Präsident Präsidentin Kanzler Kanzlerin Bundeskanzler Bundeskanzlerin Minister Ministerin Bundesminister
  Bundesministerin Staatssekretär Staatssekretärin Sprecher Sprecherin Regierungssprecher Regierungssprecherin Moderator Moderatorin Dolmetscher Vorsitzende
  Vorsitzender StS PStS SRS StM BK BKin BM BMin MP MPin
  主持人 发言人 主席 部长 局长 司会 翻译 PM`,
);

/** German writes office and field as one word: `Finanzminister`, `Ministerpräsidentin`. */
const compoundOffice = new RegExp(
  `.{2}(?:${['minister', 'präsident', 'kanzler', 'sekretär', 'sprecher', 'vorsitzende', 'direktor', 'kommissar'].map(foldLabel).join('|')})(?:in|r)?$`,
  'u',
);

/** Offices that stand before a name, or alone in its place, and ranks with their usual abbreviations. */
export const offices: { has: (fold: string) => boolean } = {
  has: (fold) => namedOffices.has(fold) || compoundOffice.test(fold),
};

/** Who leads through a meeting, and speaks for nobody. */
export const moderatingWords = folded(
  `moderator moderators operator host chair chairman chairwoman chairperson facilitator conductor coordinator announcer
  moderador moderadora animateur animatrice modérateur modératrice Moderatorin 主持人 司会`,
);

/** Who says in another language what somebody else has said. */
export const interpretingWords = folded(
  'interpreter interpreters translator translation intérprete interprète interprete Dolmetscher Dolmetscherin traductor traductora 翻译 通訳',
);

/** What stands before a colon in the head of a transcript, or of a scribe's notes, and is nobody's name. */
export const fieldWords = folded(
  `date time when where venue place location subject subjects title topic topics subtopic agenda present regrets absent attendees
  attending participants panelists speakers guests scribe scribes scribenick action actions resolution resolved proposed agreed
  summary minutes meeting event source url link links tags keywords category author byline published updated posted
  photo picture caption credit contact contacts phone fax email e-mail web website note notes nb ps re cc from to
  transcript transcription language languages duration length edited related share download print archive issue ref
  reference file files version status copyright disclaimer editor previous next meta chat irc log logging day
  fecha lugar hora tema asunto ciudad data local assunto lieu heure sujet objet datum ort zeit thema betreff
  日期 时间 地点 来源`,
);

/** Small words inside names, offices and outlets. */
export const particles = folded(
  `of the for and to at from in on with by de del de-la la las el los le les du des d da do dos das di della dello y e et
  und u i o von van der den dem des zu zum zur im am al bin ibn abu ter ten för fra à au aux en sur pour für un una`,
);

/** What a newsroom's name often ends in or begins with. */
export const outletWords = folded(
  `news daily times post herald gazette journal press radio television tv broadcasting newspaper magazine
  weekly tribune chronicle observer guardian telegraph mail express star sun standard bulletin courier globe wire
  channel review today morning evening monitor mirror independent inquirer register
  correo diario prensa televisión periódico noticias tiempo jornal folha rádio televisão
  télévision presse quotidien zeitung rundfunk fernsehen nachrichten anzeiger blatt spiegel
  日报 新闻 社 电视台 时报 晚报 网 报 通讯社`,
);
