import type { Candidate } from './candidates.ts';
import { shapeOf } from './label-shape.ts';
import type { SourceLine } from './source-line.ts';

const dash = /^\s*(?:--|[—–-])\s*$/u;
const namesItself = /[:：]\s*$/u;

/**
 * Joins labels that stand on several lines: a name, `--` and a title below each other; a name and an office that
 * is broken before the colon.
 */
export function joinTitles(candidates: readonly Candidate[], lines: readonly SourceLine[]): Candidate[] {
  const swallowed = new Set<number>();
  const joined = candidates.map((candidate): Candidate => {
    const { line, form } = candidate;
    if (swallowed.has(line)) return candidate;
    if (form === 'alone' && dash.test(lines[line + 1]?.text.slice(0, 12) ?? '')) {
      const title = lines[line + 2]?.text.trim() ?? '';
      if (title === '' || title.length > 140) return candidate;
      swallowed.add(line + 1).add(line + 2);
      return {
        ...grown(candidate, `${candidate.label} -- ${title}`, line + 2),
        to: lines[line + 2]?.text.length ?? 0,
      };
    }
    return candidate;
  });
  return [...joined.filter(({ line }) => !swallowed.has(line)), ...brokenLabels(candidates, lines)].sort(
    (a, b) => a.line - b.line,
  );
}

/** `DR. LEA ORN,` and below it `AGENCY: Good morning.` are one label. */
function brokenLabels(candidates: readonly Candidate[], lines: readonly SourceLine[]): Candidate[] {
  return candidates.flatMap((candidate) => {
    const above = lines[candidate.line - 1]?.text.trim() ?? '';
    if (candidate.form !== 'colon' || candidate.shape.case !== 'upper' || above.length > 80) return [];
    if (
      !/(?:,|\b(?:AND|OF|THE|FOR|AT|&))$/u.test(above) ||
      /\p{Ll}{2}/u.test(above) ||
      namesItself.test(above)
    )
      return [];
    return [grown({ ...candidate, line: candidate.line - 1 }, `${above} ${candidate.label}`, candidate.line)];
  });
}

function grown(candidate: Candidate, label: string, lastLine: number): Candidate {
  return { ...candidate, label, lastLine, shape: shapeOf(label) };
}
