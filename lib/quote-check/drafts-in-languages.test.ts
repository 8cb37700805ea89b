import { expect, it } from 'vitest';
import { checkDraft } from './check-draft.ts';
import type { QuotedPassage } from './verdict.ts';

const cast = [
  { id: 'ines-cordoba', name: 'Inés Córdoba' },
  { id: 'helene-lefevre', name: 'Hélène Lefèvre' },
];

const passages: readonly QuotedPassage[] = [
  said(
    'q1-p1',
    'es',
    'Inés Córdoba',
    'El agua volvió a los barrios altos. No. La Sra. Marín no pagará nada.',
  ),
  said('q1-p2', 'fr', 'Hélène Lefèvre', 'Devant l’Assemblée, j’ai dit que l’œuvre n’était pas finie.'),
];

function said(id: string, language: string, name: string, text: string): QuotedPassage {
  return { id, language, speaker: name === 'Inés Córdoba' ? 'ines-cordoba' : 'helene-lefevre', name, text };
}

it.each([
  ['Inés Córdoba dijo: «El agua volvió a los barrios altos».', 'Inés Córdoba: verbatim'],
  ['«La Sra. Marín no pagará nada», dijo Córdoba.', 'Inés Córdoba: verbatim'],
  ['Ines Cordoba dijo: “el agua volvio a los barrios altos”', 'Inés Córdoba: verbatim'],
  ['Córdoba: «El agua volvió a los barrios bajos».', 'Inés Córdoba: altered'],
  [
    'Mme Lefèvre a dit : « Devant l’Assemblée, j’ai dit que l’oeuvre n’était pas finie. »',
    'Hélène Lefèvre: verbatim',
  ],
  ["« j'ai dit que l'œuvre n'était pas finie », a dit Hélène Lefèvre.", 'Hélène Lefèvre: verbatim'],
  ['« Assemblée, j’ai dit que l’œuvre n’était pas finie »', 'nobody: verbatim'],
  ['Hélène Lefèvre : « j’ai dit que l’œuvre était finie »', 'Hélène Lefèvre: altered'],
])('a draft in the language of the text is checked: %j', (draft, expected) => {
  expect(
    checkDraft(draft, passages, cast).map(
      ({ speaker, verdict }) => `${speaker ?? 'nobody'}: ${verdict.verdict}`,
    ),
  ).toEqual([expected]);
});
