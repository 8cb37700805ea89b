import { tokensOf } from '../text/tokens.ts';
import type { SearchRecord } from './record.ts';

/** A field as it is searched. */
export interface FieldText {
  /** How much a word here is worth beside the same word spoken (1). */
  weight: number;
  forms: string[];
}

/** Names tell a passage almost as well as its words; what an editor added or what many share tells less. */
const nameWeight = 0.7;
const sharedWeight = 0.4;

/** The fields of a record that words of a query may meet. */
export function fieldsToSearch({ fields }: SearchRecord): FieldText[] {
  const { speaker, outlet, act, label, role, organization, question, topics } = fields;
  const outletWeight = act === 'question' ? nameWeight : sharedWeight;
  return [
    ...(speaker ? [field(nameWeight, speaker.name)] : []),
    ...(outlet ? [outlet.name, ...outlet.also].map((name) => field(outletWeight, name)) : []),
    field(nameWeight, label),
    field(sharedWeight, role),
    field(sharedWeight, organization),
    field(sharedWeight, question ?? ''),
    ...topics.map(({ name }) => field(sharedWeight, name)),
  ].filter(({ forms }) => forms.length > 0);
}

function field(weight: number, text: string): FieldText {
  return { weight, forms: tokensOf(text).map(({ form }) => form) };
}
