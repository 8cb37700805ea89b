/**
 * Does something that folds, unfolds or lays out text, and keeps what the reader is looking at where it is: a
 * passage in view that comes out of it as high as before, or else what still shows of the first one.
 */
export function keepPlace(change: () => void): void {
  if (scrollY === 0) {
    change();
    return;
  }
  const before = placesInView();
  change();
  const places = before.map((place) => ({ ...place, now: place.element.getBoundingClientRect() }));
  const standing = places.find(({ now, height }) => now.height === height);
  const showing = places.find(({ element }) => element.getClientRects().length > 0);
  // What folded began perhaps above the window: then its line comes into view, below what stays in view there.
  if (standing) shift(standing.now.top - standing.top);
  else if (showing) shift(showing.now.top - Math.max(showing.top, roomAbove()));
}

/** Pixels at the top of the window that the line of the filters may cover. */
function roomAbove(): number {
  return Number.parseFloat(getComputedStyle(document.documentElement).scrollPaddingTop) || 0;
}

interface Place {
  element: Element;
  /** Pixels below the upper edge of the window. */
  top: number;
  height: number;
}

/** The passages in view, then what the first of them is in. */
function placesInView(): Place[] {
  // The sections first: asking for the places of all passages would have all of them laid out.
  const sections = [...document.querySelectorAll('.section')].filter(isInView);
  const passages = sections.flatMap((section) => [...section.querySelectorAll('.passage')].filter(isInView));
  const [first] = passages;
  const around = [first?.closest('.turn'), first?.closest('.section') ?? sections[0]];
  return [...passages, ...around.filter((element) => element instanceof Element)].map((element) => {
    const { top, height } = element.getBoundingClientRect();
    return { element, top, height };
  });
}

function isInView(element: Element): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  return bottom > 0 && top < innerHeight;
}

function shift(pixels: number): void {
  if (pixels !== 0) scrollBy({ top: pixels, behavior: 'instant' });
}
