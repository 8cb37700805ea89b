import { Tokenizer, TokenizerMode, type Token } from 'parse5';
import { isBlank, type ReadSource, type Removed, type SourceLine, type Span } from './source-line.ts';

const blocks = new Set(
  (
    'address article aside blockquote body br caption center dd details dialog div dl dt fieldset figcaption figure ' +
    'footer form h1 h2 h3 h4 h5 h6 head header hr html li main nav ol option p pre section summary table tbody td ' +
    'tfoot th thead title tr ul'
  ).split(' '),
);
const emphatic = new Set(['b', 'strong', 'em', 'i', 'u', 'dt', 'cite']);
/** Parts of a page that hold no transcript. */
const skipped = new Set('aside button footer head nav noscript select style script svg template'.split(' '));
/** In these the text is not markup; each with the state of the tokenizer that reads it. */
const rawText = new Map([
  ['script', TokenizerMode.SCRIPT_DATA],
  ['style', TokenizerMode.RAWTEXT],
  ['noscript', TokenizerMode.RAWTEXT],
  ['iframe', TokenizerMode.RAWTEXT],
  ['title', TokenizerMode.RCDATA],
  ['textarea', TokenizerMode.RCDATA],
]);

/** True where a text looks like a page, or a piece of a page, of HTML. */
export function looksLikeHtml(text: string): boolean {
  const start = text.slice(0, 65_536);
  return (
    /^\s*<(?:!doctype html|html|\?xml)/iu.test(start) ||
    /<(?:p|div|br|article|section|body|table|li)\b[^<>]{0,400}>/iu.test(start)
  );
}

/**
 * Reads HTML in one pass over its tokens: no tree is built, so that depth costs nothing.
 * Every block is a line.
 */
export function readHtml(html: string): ReadSource {
  const page = new PageReader();
  const tokenizer: Tokenizer = new Tokenizer(
    { sourceCodeLocationInfo: true },
    {
      onStartTag: (token) => {
        const mode = rawText.get(token.tagName);
        if (mode !== undefined) tokenizer.state = mode;
        page.open(token);
      },
      onEndTag: (token) => page.close(token),
      onCharacter: (token) => page.add(token),
      onWhitespaceCharacter: (token) => page.space(token),
      onNullCharacter: () => undefined,
      onComment: () => undefined,
      onDoctype: () => undefined,
      onEof: () => page.endLine(false),
    },
  );
  tokenizer.write(html, true);
  return {
    lines: page.lines,
    front: [],
    removed: [...page.removed, ...markupLines(html, page)],
    text:
      page.lines
        .map(({ text, startsBlock }) => (startsBlock ? `\n${text}` : text))
        .join('\n')
        .trim() + '\n',
  };
}

/** Lines of the file that hold nothing but markup. */
function markupLines(html: string, { lines, removed }: PageReader): Removed[] {
  const known = new Set(removed.map(({ line }) => line));
  for (const { number, last } of lines) for (let line = number; line <= last; line++) known.add(line);
  return html
    .split('\n')
    .flatMap((text, index) =>
      isBlank(text) || known.has(index + 1) ? [] : { line: index + 1, why: 'markup only' },
    );
}

class PageReader {
  readonly lines: SourceLine[] = [];
  readonly removed: Removed[] = [];
  #text = '';
  /** Kept beside the text: looking at a string that grows would copy it each time. */
  #hasWords = false;
  #endsInSpace = true;
  #number = 0;
  #last = 0;
  #marked: Span[] = [];
  #markedFrom: number | null = null;
  #emphases = 0;
  #isHeading = false;
  #startsBlock = true;
  #speaker: string | null = null;
  /** The tag whose content is skipped, how deep in tags of its name, and the last line noted as removed. */
  #skipping: { tag: string; depth: number; noted: number } | null = null;
  #preformatted = 0;

  open({ tagName, attrs, selfClosing, location }: Token.TagToken): void {
    if (this.#skipping) {
      if (tagName === this.#skipping.tag && !selfClosing) this.#skipping.depth++;
      return;
    }
    if (blocks.has(tagName)) this.endLine(tagName !== 'br');
    if (skipped.has(tagName) && !selfClosing) {
      this.#skipping = { tag: tagName, depth: 1, noted: location?.startLine ?? 0 };
      return;
    }
    if (/^h[1-6]$/u.test(tagName)) this.#isHeading = true;
    if (tagName === 'pre') this.#preformatted++;
    if (emphatic.has(tagName) || isSpeakerClass(attrs)) this.#emphasize();
    this.#speaker = speakerOf(attrs) ?? this.#speaker;
  }

  close({ tagName }: Token.TagToken): void {
    if (this.#skipping) {
      if (tagName === this.#skipping.tag && --this.#skipping.depth === 0) this.#skipping = null;
      return;
    }
    if (tagName === 'pre') this.#preformatted = Math.max(0, this.#preformatted - 1);
    if (emphatic.has(tagName) || (tagName === 'span' && this.#emphases > 0)) this.#plain();
    if (!blocks.has(tagName)) return;
    this.endLine(tagName !== 'br');
    this.#isHeading = false;
    this.#emphases = 0;
    this.#markedFrom = null;
  }

  add({ chars, location }: Token.CharacterToken): void {
    const line = location?.startLine ?? 1;
    if (this.#skipping) {
      if (this.#skipping.noted !== line)
        this.removed.push({ line, why: `part of the page around the text (${this.#skipping.tag})` });
      this.#skipping.noted = line;
      return;
    }
    if (!this.#hasWords) this.#number = line;
    this.#hasWords ||= !isBlank(chars);
    this.#endsInSpace = false;
    this.#last = location?.endLine ?? line;
    this.#text += chars;
  }

  space({ chars }: Token.CharacterToken): void {
    if (this.#skipping) return;
    if (this.#preformatted > 0 && chars.includes('\n')) this.endLine(chars.split('\n').length > 2);
    else if (!this.#endsInSpace) {
      this.#text += ' ';
      this.#endsInSpace = true;
    }
  }

  /** @param isBlock true at the edge of a block, false at a mere break of the line */
  endLine(isBlock: boolean): void {
    if (this.#hasWords) {
      if (this.#markedFrom !== null && this.#markedFrom < this.#text.length)
        this.#marked.push({ from: this.#markedFrom, to: this.#text.length });
      this.lines.push({
        number: this.#number,
        last: this.#last,
        text: this.#text.trimEnd(),
        marked: this.#marked,
        isHeading: this.#isHeading,
        startsBlock: this.#startsBlock,
        speaker: this.#speaker,
      });
      this.#speaker = null;
      this.#startsBlock = false;
    }
    this.#startsBlock ||= isBlock;
    this.#text = '';
    this.#hasWords = false;
    this.#endsInSpace = true;
    this.#marked = [];
    if (this.#markedFrom !== null) this.#markedFrom = 0;
  }

  #emphasize(): void {
    if (this.#emphases++ === 0) this.#markedFrom = this.#text.length;
  }

  #plain(): void {
    if (this.#emphases === 0 || --this.#emphases > 0) return;
    if (this.#markedFrom !== null && this.#markedFrom < this.#text.length)
      this.#marked.push({ from: this.#markedFrom, to: this.#text.length });
    this.#markedFrom = null;
  }
}

/** `data-speaker="The Chair"`, and other attributes that name who talks. */
function speakerOf(attributes: Token.TagToken['attrs']): string | null {
  const found = attributes.find(
    ({ name, value }) => /^data-.*(?:speaker|person|talker)/u.test(name) && !isBlank(value),
  );
  return found && !/^\d+$/u.test(found.value) ? found.value.trim() : null;
}

function isSpeakerClass(attributes: Token.TagToken['attrs']): boolean {
  return attributes.some(
    ({ name, value }) =>
      name === 'class' && /(?:^|[\s_-])(?:speaker|interlocutor|questioner)(?:$|[\s_-])/iu.test(value),
  );
}
