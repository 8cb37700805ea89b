import { expect, it } from 'vitest';
import { draftName } from '../model/draft-schema.ts';
import { deskState } from './desk-state.ts';
import { quay, withQuay } from './small-quay.ts';

/** Every list of a part, with the places of what is in it. */
function listsOf(changes: Record<string, string>): Record<string, Record<string, string[]>> {
  return withQuay(changes, (root) =>
    Object.fromEntries(
      deskState(root).map(({ id, lists }) => [
        id ?? 'shared',
        Object.fromEntries(
          lists.map(({ name, items }) => [name, items.map(({ text, place }) => `${place} ${text}`)]),
        ),
      ]),
    ),
  );
}

it('lists what is left to an editor, with its place', () => {
  expect(listsOf({ [draftName]: 'topics:\n- { accept: no }\n- accept: no\n' })).toEqual({
    bridge: {
      'Passages without topics': ['01-cost.md:10:7 q1-p2', '02-closing.md:4:17 closing-p1'],
    },
    [quay]: {
      'Drafts that wait': [`${draftName}:1:1 Proposals: 1`],
      'Exchanges without a question in one line': ['02-lamps.md:1:1 q2', '03-ferries.md:1:1 q3'],
      'Passages without topics': [
        '00-opening.md:3:17 opening-p1',
        '01-cost.md:9:7 q1-p1',
        '02-lamps.md:5:17 q2-p1',
      ],
      Summary: ['briefing.md:1:1 There is no summary.md'],
    },
    shared: {},
  });
});

it('lists the findings alone where files can’t be read', () => {
  expect(listsOf({ 'briefing.md': '---\ntitle:\n---\n' })[quay]?.['Findings of the check']).toContain(
    'briefing.md:2:7 Unexpected empty field `title`, expected the event’s title',
  );
});

it('lists terms of the glossary that nobody uses, and links that open in an editor', () => {
  withQuay(
    {
      '../../glossary.yaml':
        '- { id: deck, term: deck, definition: x }\n- { id: weir, term: weir, definition: y }\n',
    },
    (root) => {
      const shared = deskState(root).find(({ id }) => id === null);
      expect(shared?.lists).toEqual([
        {
          name: 'Terms of the glossary that no briefing uses',
          items: [
            {
              text: 'weir',
              place: 'glossary.yaml:2:3',
              href: `vscode://file${root}/content/glossary.yaml:2:3`,
            },
          ],
        },
      ]);
    },
  );
});
