/** A file for readers to take away, as a list shows it. */
export interface ListedFile {
  /** From the root of the site. */
  path: string;
  title: string;
  /** What it is for, as the rest of a sentence. */
  purpose: string;
}
