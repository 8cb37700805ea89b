/**
 * Has the browser copy words and who said them, where a selection reaches over several passages: no notes, numbers or
 * labels that run into each other.
 */
export function copyWordsAlone(): void {
  document.addEventListener('copy', (event) => {
    const range = selected();
    const passages = range ? passagesIn(range) : [];
    if (!range || !event.clipboardData || passages.length < 2) return;
    event.preventDefault();
    event.clipboardData.setData('text/plain', textOf(passages, range));
  });
}

function selected(): Range | null {
  const selection = getSelection();
  return selection && selection.rangeCount > 0 ? selection.getRangeAt(0) : null;
}

function passagesIn(range: Range): HTMLElement[] {
  const all = document.querySelectorAll<HTMLElement>('main .turn .passage > p[id]');
  return Array.from(all).filter((words) => range.intersectsNode(words) && wordsIn(words, range) !== '');
}

/** A blank line between passages; each turn begins with a line that says who speaks. */
function textOf(passages: readonly HTMLElement[], range: Range): string {
  let last: Element | null = null;
  const parts = passages.flatMap((words) => {
    const turn = words.closest<HTMLElement>('.turn');
    const speaker = turn === last ? [] : [`${turn?.dataset.speaker ?? ''}:`];
    last = turn;
    return [...speaker, wordsIn(words, range)];
  });
  return parts.join('\n\n');
}

/** The words of a passage that are within a range. */
function wordsIn(words: HTMLElement, range: Range): string {
  const within = document.createRange();
  within.selectNodeContents(words);
  if (within.compareBoundaryPoints(Range.START_TO_START, range) < 0)
    within.setStart(range.startContainer, range.startOffset);
  if (within.compareBoundaryPoints(Range.END_TO_END, range) > 0)
    within.setEnd(range.endContainer, range.endOffset);
  return within.toString().trim();
}
