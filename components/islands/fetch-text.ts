'use client';

/**
 * The text of a file, which the page may have asked for already, along with the island that needs it.
 *
 * @throws {Error} when it can't be had
 */
export async function fetchText(url: string): Promise<string> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${response.status} ${response.statusText}`);
  return response.text();
}
