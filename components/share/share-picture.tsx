import { pictureSize, type PictureSegment, type SharePicture } from '../../lib/model/shared-page.ts';
import { pictureColours as colours } from './picture-colours.ts';

/** Type size and leading of the title by its length: it stays as large as it can, and never below 56 pixels. */
const sizes = [
  { most: 60, fontSize: 88, lineHeight: 1.08 },
  { most: 104, fontSize: 73, lineHeight: 1.1 },
  { most: 124, fontSize: 64, lineHeight: 1.12 },
] as const;
const smallest = { fontSize: 56, lineHeight: 1.14 } as const;
const margin = { block: 46, inline: 68 };

/**
 * The picture that is shown with a link: the question in the serif, who asks and who answers above it, the date
 * and whose wording it is below, and the conference to scale. Drawn at build, so all style stands here.
 */
export function SharePictureView({ picture }: { picture: SharePicture }) {
  const { above, title, below, note, strip } = picture;
  const { fontSize, lineHeight } = sizes.find(({ most }) => title.length <= most) ?? smallest;
  return (
    <div
      style={{
        ...pictureSize,
        display: 'flex',
        flexDirection: 'column',
        padding: `${margin.block}px ${margin.inline}px`,
        background: colours.paper,
        color: colours.ink,
        fontFamily: 'Source Sans 3',
        fontWeight: 600,
      }}
    >
      {above !== '' && <Line text={above} />}
      <div
        style={{
          marginTop: above === '' ? 0 : 18,
          fontFamily: 'Source Serif 4',
          letterSpacing: '-0.012em',
          fontSize,
          lineHeight,
        }}
      >
        {withoutWidow(title)}
      </div>
      <div style={{ display: 'flex', flexDirection: 'column', marginTop: 'auto' }}>
        <Strip segments={strip} />
        <Line text={below} />
        {note !== '' && (
          <div style={{ display: 'block', lineClamp: 1, marginTop: 4, color: colours.quiet, fontSize: 24 }}>
            {note}
          </div>
        )}
      </div>
    </div>
  );
}

/** The last word is never alone in its line. */
function withoutWidow(title: string): string {
  return title.replace(/ (\S{1,12})$/, '\u00a0$1');
}

/** A line in spaced capitals. */
function Line({ text }: { text: string }) {
  return (
    <div
      style={{
        display: 'block',
        lineClamp: 1,
        color: colours.quiet,
        fontSize: 32,
        letterSpacing: '0.06em',
        textTransform: 'uppercase',
      }}
    >
      {text}
    </div>
  );
}

const gap = 6;
const stripHeight = 30;

/** The conference to scale, a bar a section; what the picture is about stands out. */
function Strip({ segments }: { segments: readonly PictureSegment[] }) {
  if (segments.length === 0) return null;
  const total = segments.reduce((sum, { words }) => sum + words, 0);
  const room = pictureSize.width - 2 * margin.inline - gap * (segments.length - 1);
  const isWhole = !segments.some(({ isCurrent }) => isCurrent);
  return (
    <div style={{ display: 'flex', alignItems: 'flex-end', gap, height: stripHeight, marginBottom: 16 }}>
      {segments.map(({ words, isExchange, isCurrent }, index) => (
        <div
          key={index}
          style={{
            width: Math.max((room * words) / total, 3),
            height: isCurrent || (isWhole && isExchange) ? stripHeight : stripHeight * 0.6,
            background: isCurrent || isWhole ? colours.accent : colours.rule,
          }}
        />
      ))}
    </div>
  );
}
