/** What our addresses look like, so that a link to something else on the page is not reported on. */
const ours = /^(?:opening|closing|q\d+|summary|claim)-\w/;

/** What a link says of itself where its target is gone or never was; empty where all is as it was published. */
export function reportOnTarget(id: string, target: HTMLElement | null): string {
  if (!target)
    return ours.test(id) ? `There is no “${id.slice(0, 40)}” here. The link may be cut or misspelt.` : '';
  if (target.matches('.withdrawn')) return 'What this link led to was withdrawn.';
  if (target.matches('.alias.sentence'))
    return 'The sentence this link was made for is gone; this is its passage now.';
  if (target.matches('.alias'))
    return 'The passage this link was made for is gone; its words stand here now.';
  return '';
}

/** Shows a report until it is put away; nothing to say puts the last one away. */
export function showReport(report: string): void {
  const box = document.getElementById('link-report');
  const words = box?.querySelector('[role="status"]');
  if (!box || !words) return;
  words.textContent = report || ' ';
  box.hidden = report === '';
}

export function setUpReport(): void {
  document.getElementById('link-report')?.addEventListener('click', ({ target }) => {
    if (target instanceof Element && target.closest('button')) showReport('');
  });
}
