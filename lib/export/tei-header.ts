import type { Element } from 'xast';
import { x } from 'xastscript';
import { absoluteUrl, briefingPath } from '../model/address.ts';
import { acts, type Briefing } from '../model/briefing.ts';
import type { Directory } from '../model/directory.ts';
import { actNames } from '../model/names.ts';
import { longDate } from '../text/dates.ts';
import type { Known } from './json-ld.ts';
import { languageCodes } from './language-codes.ts';
import { pressConferenceOf } from './press-conference-of.ts';
import { type Voice, voicesOf } from './voices.ts';
import { holder } from './xml.ts';

/** An XML name for whoever speaks: ids may begin with a digit, names of XML may not. */
export function teiId({ kind, id }: Pick<Voice, 'kind' | 'id'>): string {
  return `${kind}-${id}`;
}

/** `teiHeader`: what the record is, where it comes from, how it is divided, and who takes part. */
export function headerOf(briefing: Briefing, known: Known): Element {
  return holder('teiHeader', {}, [
    fileOf(briefing, known),
    encodingOf(),
    holder('profileDesc', {}, [
      holder('langUsage', {}, [
        ...languagesIn(briefing).map((language) => {
          const { tag, name } = languageCodes({ language });
          return x('language', { ident: tag }, name);
        }),
      ]),
      holder('particDesc', {}, participantsOf(briefing, known.directory)),
      holder('settingDesc', {}, [
        holder('setting', {}, [
          briefing.place === null ? null : x('name', { type: 'place' }, briefing.place),
          x('date', { when: briefing.date }, longDate(briefing.date)),
        ]),
      ]),
    ]),
  ]);
}

/** The languages of a briefing: its own first, then those of passages in another. */
function languagesIn({ language = 'en', sections }: Briefing): string[] {
  const passages = sections.flatMap(({ turns }) => turns.flatMap((turn) => turn.passages));
  return [...new Set([language, ...passages.map((passage) => passage.language ?? language)])];
}

function fileOf(briefing: Briefing, { site }: Known): Element {
  const { id, title, date, hosts, source, rendering, licence, sections } = briefing;
  const turns = sections.flatMap((section) => section.turns).length;
  const measure = { unit: 'utterances', quantity: turns };
  return holder('fileDesc', {}, [
    holder('titleStmt', {}, [x('title', {}, title), x('meeting', {}, pressConferenceOf(hosts))]),
    holder('extent', {}, [x('measure', measure, `${turns} utterances`)]),
    holder('publicationStmt', {}, [
      x('publisher', {}, site.publisher),
      x('idno', { type: 'URI' }, absoluteUrl(site.url, briefingPath(id))),
      holder('availability', {}, [x('p', {}, `Licence of the text: ${licence}.`)]),
    ]),
    holder('sourceDesc', {}, [
      holder('bibl', {}, [
        x('title', {}, title),
        x('edition', {}, rendering),
        x('publisher', {}, source.publisher),
        source.url === null ? null : x('idno', { type: 'URI' }, source.url),
        x('date', { when: date }, longDate(date)),
      ]),
    ]),
  ]);
}

function encodingOf(): Element {
  const said = (name: string, text: string): Element => holder(name, {}, [x('p', {}, text)]);
  return holder('encodingDesc', {}, [
    holder('editorialDecl', {}, [
      said(
        'correction',
        'No word was changed. Signs that the published text lost are restored and marked as supplied.',
      ),
      said(
        'segmentation',
        'An utterance is what one speaker says without interruption; a segment is a paragraph.',
      ),
    ]),
    holder('classDecl', {}, [
      holder('taxonomy', {}, [
        x('desc', {}, 'What an utterance does'),
        ...acts.map((act) =>
          holder('category', { 'xml:id': `act.${act}` }, [x('catDesc', {}, x('term', {}, actNames[act]))]),
        ),
      ]),
    ]),
  ]);
}

function participantsOf(briefing: Briefing, directory: Directory): Element[] {
  const voices = voicesOf(briefing, directory);
  const people = voices.filter(({ kind }) => kind !== 'outlet').map((voice) => personOf(voice, directory));
  const outlets = voices
    .filter(({ kind }) => kind === 'outlet')
    .map((voice) =>
      holder('org', { 'xml:id': teiId(voice), role: 'newsroom' }, [x('orgName', {}, voice.name)]),
    );
  return [
    ...(people.length > 0 ? [holder('listPerson', {}, people)] : []),
    ...(outlets.length > 0 ? [holder('listOrg', {}, outlets)] : []),
  ];
}

function personOf(voice: Voice, directory: Directory): Element {
  return holder('person', { 'xml:id': teiId(voice) }, [
    x('persName', {}, ...nameOf(voice, directory)),
    voice.role === '' ? null : x('occupation', {}, voice.role),
    voice.organization === '' ? null : x('affiliation', {}, x('orgName', {}, voice.organization)),
  ]);
}

/** The name as it is written, with its parts where they are known and make it up. */
function nameOf({ kind, id, name }: Voice, directory: Directory): (Element | string)[] {
  const { family, given } = (kind === 'person' ? directory.findPerson(id) : undefined) ?? {};
  if (family === undefined || given === undefined) return [name];
  const [surname, forename] = [x('surname', {}, family), x('forename', {}, given)];
  if (name === `${family} ${given}`) return [surname, ' ', forename];
  return name === `${given} ${family}` ? [forename, ' ', surname] : [name];
}
