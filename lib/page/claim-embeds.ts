/** Copies the code by which another site shows a claim, when its button is pressed. */
export function setUpClaimEmbeds(): void {
  document.addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest<HTMLElement>('[data-told]') : null;
    if (button) void import('./claim-embed.ts').then(({ copyClaimEmbed }) => copyClaimEmbed(button));
  });
}
