import { acts, type Act } from '../model/briefing.ts';
import type { PassageFacts } from '../search/filter.ts';

/** Reads what filters need to know of each passage from the page itself. */
export function readFacts(root: ParentNode): PassageFacts[] {
  return [...root.querySelectorAll<HTMLElement>('.section .passage[data-topics]')].map((passage) => {
    const turn = passage.closest<HTMLElement>('.turn');
    const section = passage.closest<HTMLElement>('.section');
    return {
      id: passage.querySelector('p')?.id ?? '',
      section: section?.id ?? '',
      topics: passage.dataset.topics?.split(' ').filter(Boolean) ?? [],
      speaker: turn?.dataset.by ?? null,
      outlet: (turn?.dataset.outlet ?? section?.dataset.outlet) || null,
      act: actOf(turn?.dataset.act),
    };
  });
}

function actOf(value: string | undefined): Act {
  return acts.find((act) => act === value) ?? 'statement';
}
