import { expect, it } from 'vitest';
import { importTranscript } from './import-transcript.ts';
import { toBriefingFiles } from './section-files.ts';

const text = `FOR IMMEDIATE RELEASE

MS. LIND: Good afternoon. (Laughter.) The bridge opens in May.

Q    How much did it cost?

MS. LIND: Forty million.

Q    And who pays?

MS. LIND: The city.

END 1:05 P.M.
`;

it('writes stage directions as emphasis, nobody for who asks, and lists what nobody spoke', () => {
  const imported = importTranscript(new TextEncoder().encode(text));
  const event = { title: 'The bridge', date: '2031-05-12' };
  const files = toBriefingFiles(imported, event, { people: [], outlets: [] });
  expect(files.get('00-opening.md')).toContain('Good afternoon. *(Laughter.)* The bridge opens in May.');
  expect(files.get('01-exchange.md')).toContain('## Question\nHow much did it cost?');
  expect(files.get('briefing.md')).toContain('not_spoken:\n  - FOR IMMEDIATE RELEASE\n  - END 1:05 P.M.\n');
});
