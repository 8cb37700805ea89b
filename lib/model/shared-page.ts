/** What a page says of itself to those who share, list and cite it. */
export interface SharedPage {
  /** Null where the site's own name is the title. */
  title: string | null;
  description: string;
  /** The one address of the page, from the site's root. */
  path: string;
  picture: PictureLink;
  /** ISO 8601 calendar date of the event that the page is about; null for pages across briefings. */
  date: string | null;
  /** How programs show the page in a frame (oEmbed), from the site’s root; nothing said where they can’t. */
  oembed?: string;
  /** Meta tags for reference managers, by name. */
  citation: Readonly<Record<string, string | string[]>>;
}

/** The picture shown with a link, as the page refers to it. */
export interface PictureLink {
  path: string;
  alt: string;
}

/** What stands in the picture that is shown with a link. */
export interface SharePicture {
  /** The small line above: whose question it is, who answers; may be empty. */
  above: string;
  /** The words that must be read at the size of a thumb. */
  title: string;
  /** The small line below: the date, the site. */
  below: string;
  /** Whose wording the page has, in the smallest type; empty where no words are shown. */
  note: string;
  /** The conference to scale, a segment a section; empty where there is none. */
  strip: PictureSegment[];
}

/** One section of the conference in the picture. */
export interface PictureSegment {
  /** How many words it holds. */
  words: number;
  isExchange: boolean;
  /** Is it what the picture is about? */
  isCurrent: boolean;
}

/** Pictures are of the size that Open Graph readers show whole, in pixels. */
export const pictureSize = { width: 1200, height: 630 } as const;
