import type { Repair, RepairKind } from '../../lib/model/briefing.ts';

const sentences: Record<RepairKind, string> = {
  'missing full stop': 'a full stop',
  'missing comma': 'a comma',
  'missing paragraph break': 'a paragraph break',
  'missing turn break': 'the break before the next speaker',
};

/** Repairs, each with a link to its place. */
export function RepairList({ repairs }: { repairs: readonly Repair[] }) {
  if (repairs.length === 0) return null;
  return (
    <details className="repairs mt-line note-5 text-quiet print:leading-[1.35]">
      <summary className="print:list-none">
        {repairs.length === 1 ? 'One repair' : `${repairs.length} repairs`} to the published text
      </summary>
      <ul>
        {repairs.map((repair) => (
          <li key={repair.passage + repair.after} className="mt-1.5">
            <a href={`#${repair.passage}`}>Paragraph {repair.passage.split('-p')[1]}</a>: {describe(repair)}{' '}
            restored after “{repair.after}”.
          </li>
        ))}
      </ul>
      <p className="mt-1.5">Every word stands as published.</p>
    </details>
  );
}

function describe({ kind, added }: Repair): string {
  const isBreakWithStop = added === '.' && kind !== 'missing full stop';
  return isBreakWithStop ? `a full stop and ${sentences[kind]}` : sentences[kind];
}
