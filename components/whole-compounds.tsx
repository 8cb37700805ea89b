const compound = /(\S*\p{L}-\p{L}\S*)/u;

/** The words of a heading; lines don't break at the hyphen of a compound, which would look like a broken word. */
export function WholeCompounds({ text }: { text: string }) {
  return text.split(compound).map((words, index) =>
    index % 2 === 1 ? (
      <span key={index} className="whitespace-nowrap">
        {words}
      </span>
    ) : (
      words
    ),
  );
}
