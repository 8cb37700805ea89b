import type { ReactNode } from 'react';

interface BesideCardProps {
  id: string;
  /** What the card is called for those who hear it; the page script names it where it fills it. */
  label?: string;
  children?: ReactNode;
}

/**
 * What explains words, in a card that opens over the page beside them and moves nothing: below the words or above
 * them, on a phone as wide as the text, and never higher than there is room.
 */
export function BesideCard({ id, label, children }: BesideCardProps) {
  return (
    <div
      id={id}
      className="beside-caller max-h-full w-88 max-w-full overflow-auto card label-5.5 max-md:mx-5 max-md:w-auto max-md:justify-self-stretch max-md:[position-area:block-end_span-all] print:hidden"
      popover="auto"
      role="note"
      aria-label={label}
      tabIndex={-1}
    >
      <div className="[&>p+p]:mt-1">{children}</div>
      <button
        type="button"
        className="mt-1 min-h-6 font-semibold hover:text-accent"
        popoverTarget={id}
        popoverTargetAction="hide"
      >
        Close
      </button>
    </div>
  );
}
