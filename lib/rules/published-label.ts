import type { ParsedSection, ParsedTurn, Place } from '../model/parsed.ts';

/**
 * A turn's label as published, with its place: as the front matter says, or else the name in the heading.
 *
 * @param index of the turn in its section
 */
export function publishedLabel(
  { fields }: ParsedSection,
  turn: ParsedTurn,
  index: number,
): { text: string; place: Place } {
  const { label, labels } = fields.value;
  if (index === 0 && label !== undefined) return { text: label, place: fields.at(['label']) };
  const key = `t${index + 1}`;
  const listed = labels[key];
  return listed === undefined
    ? { text: turn.name, place: turn.place }
    : { text: listed, place: fields.at(['labels', key]) };
}
