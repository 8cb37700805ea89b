import { asClaimEmbed } from '../cite/embed.ts';
import { embedPath } from '../model/address.ts';

/**
 * The part of the page script that copies the code by which another site shows a claim; it is loaded when a claim's
 * button is first pressed.
 */
export async function copyClaimEmbed(button: HTMLElement): Promise<void> {
  const code = codeOf(button);
  const told = besideButton(button);
  try {
    await navigator.clipboard.writeText(code);
    told.status.textContent = 'Copied.';
    told.field.hidden = true;
  } catch {
    told.status.textContent = 'The browser does not let this page copy. Copy it from here:';
    told.field.hidden = false;
    told.field.value = code;
    told.field.select();
  }
}

/** Reads from the page what the code must say. */
function codeOf(button: HTMLElement): string {
  const support = button.dataset.told ?? '';
  const anchor = button.closest('[id]')?.id ?? '';
  const words = button.closest('.claim')?.querySelector('.claim-words')?.textContent ?? '';
  const event = {
    event: document.querySelector('[data-event]')?.textContent.trim() ?? '',
    date: document.querySelector('.event time')?.getAttribute('datetime') ?? '',
    rendering: document.querySelector<HTMLElement>('[data-rendering]')?.dataset.rendering ?? '',
  };
  const url = `${location.origin}${location.pathname}#${anchor}`;
  const claim = { words: words.replace(/^“|”$/g, ''), support, url };
  const [, briefing = ''] = /\/briefings\/([^/]+)\//.exec(location.pathname) ?? [];
  return asClaimEmbed(claim, event, location.origin + embedPath(briefing, anchor));
}

/** What says what came of it, and the field for copying by hand; made when they are first needed. */
function besideButton(button: HTMLElement): { status: HTMLElement; field: HTMLTextAreaElement } {
  const line = button.parentElement;
  const known = line?.nextElementSibling;
  const [status, field] = [known, known?.nextElementSibling];
  if (status instanceof HTMLElement && field instanceof HTMLTextAreaElement) return { status, field };
  const made = { status: document.createElement('p'), field: document.createElement('textarea') };
  made.status.role = 'status';
  made.field.readOnly = true;
  made.field.rows = 4;
  made.field.className = 'w-full border border-quiet p-1 text-note';
  made.field.ariaLabel = 'To copy by hand';
  line?.after(made.status, made.field);
  return made;
}
