import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { RelaxNGValidator, XmlDocument, XsdValidator } from 'libxml2-wasm';
import { describe, expect, it } from 'vitest';
import { readAkomaNtoso, readMarkdown, readTei, readText, turnsOf } from './read-back.ts';
import { exportsToTry, smallExport } from './small-exports.ts';
import { toAkomaNtoso } from './to-akoma-ntoso.ts';
import { toMarkdown } from './to-markdown.ts';
import { toTei } from './to-tei.ts';
import { toText } from './to-text.ts';

describe.each(exportsToTry())('%s, read back', (_, { briefing, known }) => {
  const turns = turnsOf(briefing, known);

  it('has the same turns, speakers and words in Akoma Ntoso', () => {
    expect(readAkomaNtoso(toAkomaNtoso(briefing, known))).toEqual(turns);
  });

  it('has the same turns, speakers and words in TEI', () => {
    expect(readTei(toTei(briefing, known))).toEqual(turns);
  });

  it('has the same turns, speakers and words in Markdown', () => {
    expect(readMarkdown(toMarkdown(briefing, known))).toEqual(turns);
  });

  it('has the same turns, speakers and words in text', () => {
    const withoutIds = turns.map(({ passages, ...turn }) => ({
      ...turn,
      passages: passages.map(({ text }) => ({ text })),
    }));
    expect(readText(toText(briefing, known), briefing)).toEqual(withoutIds);
  });

  it('is valid Akoma Ntoso, with no id twice and no reference to nothing', () => {
    const text = toAkomaNtoso(briefing, known);
    validate(text, XsdValidator, 'akoma-ntoso-debate.xsd');
    expectReferences(text, / eId="([^"]*)"/g, / (?:by|as|to|refersTo|source|href)="#([^"]*)"/g);
  });

  it('is valid TEI, with no id twice and no reference to nothing', () => {
    const text = toTei(briefing, known);
    validate(text, RelaxNGValidator, 'tei-transcript.rng');
    expectReferences(text, / xml:id="([^"]*)"/g, / (?:who|ana)="#([^"]*)"/g);
  });
});

it('says what is not valid', () => {
  const { briefing, known } = smallExport();
  const text = toAkomaNtoso(briefing, known).replace(' by="#tom-okafor"', '');
  expect(() => validate(text, XsdValidator, 'akoma-ntoso-debate.xsd')).toThrow(/'by' is required/);
});

it('gives another id to an outlet that is called like a section or a person', () => {
  const { briefing, known } = smallExport({
    'outlets.yaml': [['id: harbour-gazette', 'id: ada-lind']],
    '01-cost.md': [['asked_by: harbour-gazette', 'asked_by: ada-lind']],
  });
  const text = toAkomaNtoso(briefing, known);
  expect(text).toContain('<question by="#outlet.ada-lind" to="#tom-okafor">');
  expect(readAkomaNtoso(text)).toEqual(turnsOf(briefing, known));
});

it('tells offices, addressees and restored signs', () => {
  const { briefing, known } = smallExport();
  const akn = toAkomaNtoso(briefing, known);
  expect(akn).toContain('<answer by="#tom-okafor" as="#role.chief-engineer" to="#harbour-gazette">');
  expect(akn).toContain('two thirds done<ins status="editorial">.</ins> The cost');
  expect(toTei(briefing, known)).toContain('two thirds done<supplied reason="omitted">.</supplied> The cost');
});

type Validator = typeof XsdValidator | typeof RelaxNGValidator;

/** @throws where the text is not well-formed or not valid */
function validate(text: string, Kind: Validator, schema: string): void {
  const grammar = XmlDocument.fromString(readFileSync(join(import.meta.dirname, 'schemas', schema), 'utf8'));
  const validator = Kind.fromDoc(grammar);
  const document = XmlDocument.fromString(text);
  try {
    validator.validate(document);
  } finally {
    for (const each of [document, validator, grammar]) each.dispose();
  }
}

function expectReferences(text: string, ids: RegExp, references: RegExp): void {
  const all = Array.from(text.matchAll(ids), ([, id]) => id);
  expect(new Set(all).size).toBe(all.length);
  for (const [, id] of text.matchAll(references)) expect(all).toContain(id);
}
