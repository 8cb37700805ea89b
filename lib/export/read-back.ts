import { XmlDocument, type XmlElement } from 'libxml2-wasm';
import { toString } from 'mdast-util-to-string';
import { remark } from 'remark';
import remarkFrontmatter from 'remark-frontmatter';
import type { Briefing } from '../model/briefing.ts';
import type { Known } from './json-ld.ts';
import { voiceOf } from './voices.ts';

/** What an export must tell of a turn, in whatever form. */
export interface ReadTurn {
  section: string;
  act: string;
  /** Name of who speaks. */
  speaker: string;
  /** Ids and words; forms without ids have the words alone. */
  passages: { id?: string; text: string }[];
}

/** The turns of a briefing as every export must tell them. */
export function turnsOf(briefing: Briefing, { directory }: Known): ReadTurn[] {
  return briefing.sections.flatMap((section) =>
    section.turns.map((turn) => ({
      section: section.id,
      act: turn.act,
      speaker: voiceOf(section, turn, directory).name,
      passages: turn.passages.map(({ id, text }) => ({ id, text })),
    })),
  );
}

const namespaces = {
  akn: 'http://docs.oasis-open.org/legaldocml/ns/akn/3.0',
  tei: 'http://www.tei-c.org/ns/1.0',
  xml: 'http://www.w3.org/XML/1998/namespace',
};

/** Reads the turns of an Akoma Ntoso debate, by its references. */
export function readAkomaNtoso(text: string): ReadTurn[] {
  return readXml(text, (document) =>
    elementsOf(document, '//akn:debateSection/*[@by]').map((turn) => {
      const act = valueOf(turn, '@refersTo') || `#act.${turn.name}`;
      return {
        section: valueOf(turn, '../@eId'),
        act: act.replace('#act.', ''),
        speaker: valueOf(document, `//akn:references/*[@eId='${valueOf(turn, '@by').slice(1)}']/@showAs`),
        passages: elementsOf(turn, 'akn:p').map((p) => ({ id: valueOf(p, '@eId'), text: p.content })),
      };
    }),
  );
}

/** Reads the turns of a TEI transcript, by its list of participants. */
export function readTei(text: string): ReadTurn[] {
  return readXml(text, (document) =>
    elementsOf(document, '//tei:u').map((turn) => {
      const who = `//tei:particDesc//*[@xml:id='${valueOf(turn, '@who').slice(1)}']`;
      return {
        section: valueOf(turn, '../@xml:id'),
        act: valueOf(turn, '@ana').replace('#act.', ''),
        speaker: valueOf(document, `${who}/*[self::tei:persName or self::tei:orgName]`),
        passages: elementsOf(turn, 'tei:seg').map((seg) => ({
          id: valueOf(seg, '@xml:id'),
          text: seg.content,
        })),
      };
    }),
  );
}

/** Reads the turns of the Markdown, with CommonMark’s own rules for what is markup. */
export function readMarkdown(text: string): ReadTurn[] {
  const turns: ReadTurn[] = [];
  let section = '';
  for (const node of remark().use(remarkFrontmatter).parse(text).children) {
    const words = toString(node, { includeHtml: false });
    const anchor = 'children' in node && node.children[0]?.type === 'html' ? node.children[0].value : '';
    const id = /^<a id="(.*)">$/.exec(anchor)?.[1] ?? '';
    if (node.type === 'heading' && node.depth === 2) section = id;
    else if (node.type === 'heading' && node.depth === 3)
      turns.push({ section, ...whoIn(words), passages: [] });
    else if (node.type === 'paragraph') turns.at(-1)?.passages.push({ id, text: words });
  }
  return turns;
}

/** Reads the turns of the text, by its blank lines. */
export function readText(text: string, briefing: Briefing): ReadTurn[] {
  const turns: ReadTurn[] = [];
  let section = -1;
  for (const block of text.trimEnd().split(/\n\n+/u).slice(1)) {
    const [first = '', second] = block.split('\n');
    if (second !== undefined && /^=+$/u.test(second)) section++;
    else if (second !== undefined)
      turns.push({
        section: briefing.sections[section]?.id ?? '',
        ...whoIn(first.replace(/:$/u, '')),
        passages: [{ text: second }],
      });
    else turns.at(-1)?.passages.push({ text: first });
  }
  return turns;
}

/** `Ada Lind (answer)`. */
function whoIn(words: string): { speaker: string; act: string } {
  const [, speaker = '', act = ''] = /^(.*) \((\w+)\)$/u.exec(words) ?? [];
  return { speaker, act };
}

function readXml<T>(text: string, read: (document: XmlDocument) => T): T {
  const document = XmlDocument.fromString(text);
  try {
    return read(document);
  } finally {
    document.dispose();
  }
}

function elementsOf(from: XmlDocument | XmlElement, path: string): XmlElement[] {
  return from.find(path, namespaces) as XmlElement[];
}

function valueOf(from: XmlDocument | XmlElement, path: string): string {
  return from.get(path, namespaces)?.content ?? '';
}
