import type { NumberInContext } from './number-context.ts';
import type { FoundNumber } from './find-numbers.ts';

/** Words before a number that let it be rounded up, or down. */
const below = new Set('nearly almost under below approaching'.split(' '));
const above = new Set(
  'over above exceeding exceeds exceeded exceed topping topped past surpassing surpassed'.split(' '),
);

/** How far two different values are from each other: `slip` for digits turned round, one wrong, or a point set wrong. */
export type ValueDistance = 'slip' | 'near' | 'same order' | 'far';

/** Numbers up to this much larger are near each other, and up to that of one order. */
const nearFactor = 1.25;
const orderFactor = 10;
/** What is cut or raised changes by no more than this share. */
const mostCut = 0.1;

/** How far the value of a number is from another one. */
export function valueDistance(one: FoundNumber, other: FoundNumber): ValueDistance {
  const [least, most] = [one.value, other.value].map(Math.abs).sort((a, b) => a - b) as [number, number];
  if (least === 0) return most === 0 ? 'near' : 'far';
  const factor = most / least;
  const isPointSet = one.digits === other.digits && one.digits.length > 1;
  if (isPointSet || (factor < orderFactor && isSlipOf(one.digits, other.digits))) return 'slip';
  if (factor <= nearFactor) return 'near';
  return factor < orderFactor ? 'same order' : 'far';
}

/** The same digits in other order, or all but one. */
function isSlipOf(one: string, other: string): boolean {
  if (one.length !== other.length || one.length < 2) return false;
  const different = [...one].filter((digit, at) => digit !== other[at]).length;
  return different === 1 || [...one].sort().join('') === [...other].sort().join('');
}

/** True for a number that is another one, rounded as far as its digits go; cut or raised where it says `over` or `nearly`. */
export function isRoundedFrom(number: NumberInContext, spoken: FoundNumber): boolean {
  const { value, digits, before } = number;
  if (digits.length >= spoken.digits.length || value === 0) return false;
  const step = 10 ** (Math.floor(Math.log10(Math.abs(value)) + 1e-9) - digits.length + 1);
  const parts = spoken.value / step;
  const isIt = (rounded: number) => Math.abs(rounded * step - value) < step / 1e6;
  // `Over 300` is said of 320, and not of 390.
  const isClose = Math.abs(spoken.value - value) <= Math.abs(value) * mostCut;
  const near = before.slice(0, 2);
  const isMore = near.some((form) => above.has(form)) || (near[0] === 'than' && before[1] === 'more');
  const isLess =
    near.some((form) => below.has(form)) ||
    (near[0] === 'to' && before[1] === 'close') ||
    (near[0] === 'than' && before[1] === 'less');
  return (
    isIt(Math.round(parts)) ||
    (isClose && ((isMore && isIt(Math.floor(parts))) || (isLess && isIt(Math.ceil(parts)))))
  );
}
