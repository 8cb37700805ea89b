/** A paragraph that somebody spoke, as the quote check needs it. */
export interface QuotedPassage {
  /** Address inside the briefing, for example `q3-p4`; what stands before `-p` is the section. */
  id: string;
  text: string;
  /** Language of the words (BCP 47), where it is told. */
  language?: string;
  /** Person id; null for a question. */
  speaker: string | null;
  /** Name of the person, or of the newsroom that asks. */
  name: string;
}

/** Where words stand: `passage.text.slice(from, to)`. */
export interface Place<P extends QuotedPassage = QuotedPassage> {
  passage: P;
  from: number;
  to: number;
}

/** A run of words in the comparison of a quote with the passage. */
export interface DiffRun {
  /** `removed`: spoken, but not in the quote; `added`: in the quote, but not spoken. */
  kind: 'equal' | 'removed' | 'added';
  text: string;
}

/** What became of a quote. Places stand in the order of the quote; words over two passages have two. */
export type Verdict<P extends QuotedPassage = QuotedPassage> =
  | {
      verdict: 'verbatim';
      /** One for each run of words between an editor's marks. */
      places: Place<P>[];
      /** Where the same words begin elsewhere. */
      also: Place<P>[];
      /** True when brackets or ellipses stand in the quote and were understood as an editor's. */
      isMarked: boolean;
    }
  | {
      verdict: 'another speaker';
      places: Place<P>[];
      also: Place<P>[];
      isMarked: boolean;
      /** Who is named with the quote, but did not say it. */
      named: string;
    }
  | {
      /** Words that stand there, said to be by somebody whom the name does not tell. */
      verdict: 'unknown speaker';
      places: Place<P>[];
      also: Place<P>[];
      isMarked: boolean;
      named: string;
      /** Everybody who is called so: nobody, or several. */
      namesakes: string[];
    }
  | {
      verdict: 'altered';
      places: Place<P>[];
      runs: DiffRun[];
      /** Who is named with the quote, but did not say what it was made from; or null. */
      named: string | null;
      /** Everybody who is called so, where that is not one; otherwise null. */
      namesakes: string[] | null;
    }
  | {
      verdict: 'stitched';
      /** At least two, each from another place. */
      pieces: Piece<P>[];
      named: string | null;
      namesakes: string[] | null;
    }
  | {
      verdict: 'not here';
      /** The passage that is most like the quote, where one is at all. */
      nearest: Place<P> | null;
    };

/** One part of a stitched quote: `words.slice(from, to)` of the quote stands at the places. */
export interface Piece<P extends QuotedPassage = QuotedPassage> {
  from: number;
  to: number;
  places: Place<P>[];
}
