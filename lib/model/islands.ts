/** The controls that need React, each loaded alone when it is first used. */
export const islandNames = [
  'site-search',
  'search-page',
  'search-marks',
  'exchange-finder',
  'quote-check',
] as const;

export type IslandName = (typeof islandNames)[number];

/** Addresses of the scripts that make islands come alive. */
export interface IslandFiles {
  /** The module that mounts islands. */
  mount: string;
  /** All modules that an island consists of, so that they are asked for at once. */
  modules: Record<IslandName, string[]>;
  /** The style of what islands show once they are alive. */
  style: string;
  /** The worker that an island starts, for those that start one. */
  workers: Partial<Record<IslandName, string>>;
}
