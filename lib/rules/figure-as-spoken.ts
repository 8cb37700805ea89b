import type { FiguresFields } from '../model/claim-schemas.ts';
import type { ParsedContent } from '../model/parsed.ts';
import { complain } from '../problems/problem.ts';
import { numbersAt } from '../text/numbers.ts';
import { ordinalOf } from '../text/ordinals.ts';
import { tokensOf } from '../text/tokens.ts';

const rule = 'figure-as-spoken';

/**
 * A figure's value stands in its quote, in whatever writing: `4.089 million`, `a thousand`, `the third`, `20ms`. A
 * note, or a status other than `ok`, says why it does not.
 */
export function figureAsSpoken(content: ParsedContent): void {
  for (const { figures } of content.briefings)
    figures?.fields.value.forEach((figure, index) => {
      if (figure.status !== 'ok' || figure.note !== undefined) return;
      const spoken = numbersIn(figure.exact);
      const missing = valuesOf(figure).find((value) => !spoken.has(value));
      if (missing !== undefined)
        complain(
          figures.file,
          rule,
          `Unexpected value \`${missing}\`, expected a number of the quote${listed(spoken)}, or a note that says why it is not there`,
          figures.fields.at([index, 'value']),
        );
      else if (figure.value === undefined)
        complain(
          figures.file,
          rule,
          'Missing `value`, expected one, or a note or a status that says why there is none',
          figures.fields.at([index]),
        );
    });
}

function valuesOf({ value }: FiguresFields[number]): string[] {
  return value === undefined ? [] : [value].flat().map(String);
}

/** Every number that can be read in a text, as plain decimal digits. */
function numbersIn(text: string): Set<string> {
  // `a thousand` is one thousand.
  const forms = tokensOf(text).map(({ form }) => (form === 'a' ? 'one' : form));
  const read = forms.flatMap((form, at) => [
    ...numbersAt(forms, at).map(({ value }) => value),
    ...[/^\d+(?:\.\d+)?(?=\p{L}+$)/u.exec(form)?.[0], /^\d+/u.exec(ordinalOf(form) ?? '')?.[0]],
  ]);
  return new Set(read.filter((value) => value !== undefined));
}

function listed(numbers: ReadonlySet<string>): string {
  return numbers.size > 0 ? ` such as ${[...numbers].map((value) => `\`${value}\``).join(', ')}` : '';
}
