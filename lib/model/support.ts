import type { AnnotationKind, Claim, NoteSource, Reason, Support } from './claims.ts';
import type { Directory } from './directory.ts';

/** How readers are told how far the transcript holds a claim up; no page ever says "unsupported" or "false". */
export const supportNames: Readonly<Record<Support, { name: string; means: string }>> = {
  verbatim: { name: 'Verbatim', means: 'these words were said' },
  close: { name: 'Close', means: 'the same words were said, in other forms' },
  paraphrase: { name: 'Paraphrase', means: 'the same was said in other words' },
  partial: { name: 'Partial', means: 'some of it was said' },
  'not in this transcript': { name: 'Not in this transcript', means: 'no passage says it' },
};

/** Why a claim is not in this transcript, as the end of a sentence. */
export const reasonNames: Readonly<Record<Reason, string>> = {
  'answer breaks off': 'the answer breaks off in the published text',
  'not said': 'it was not said',
  unknown: 'whether it was said is not known',
};

/** What readers call a kind of note. */
export const noteKinds: Readonly<Record<AnnotationKind, string>> = {
  glossary: 'Term',
  translation: 'Translation',
  figure: 'Figure',
  context: 'Context',
  discrepancy: 'Discrepancy',
};

/** One word for addresses and styles: `not` for what is not in this transcript. */
export function supportKey(support: Support): string {
  return support.split(' ')[0] ?? support;
}

/** Who the summary says said it: a person's name, a body's, or whose own words they are; as it follows "to". */
export function attributionName(attributedTo: Claim['attributedTo'], directory: Directory): string {
  if (attributedTo === 'article') return 'the article itself';
  if (attributedTo === 'machine summary') return 'the machine summary';
  return directory.findPerson(attributedTo)?.name ?? attributedTo;
}

/** What a note rests on, in words. */
export function sourceName({ strength }: NoteSource): string {
  const names = {
    published: 'From a published source',
    internal: 'From this text',
    repost: 'From reposts, not checked',
    unverified: 'Not verified',
  };
  return names[strength];
}
