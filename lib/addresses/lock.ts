import { z } from 'zod';

/** A text that an address was published with, and since when (ISO 8601 calendar date). */
const publishedText = z.strictObject({ since: z.iso.date(), text: z.string() });

const lockedAddress = z.strictObject({
  /** Every text the address was published with, oldest first. */
  texts: z.array(publishedText).min(1),
  /** Where the address leads since its own place is gone. */
  to: z.string().optional(),
  /** When what stood there was taken back, and why, in a sentence for readers. */
  withdrawn: z.strictObject({ since: z.iso.date(), why: z.string().min(1) }).optional(),
});

const lockFile = z.strictObject({
  version: z.literal(1),
  addresses: z.record(z.string(), lockedAddress),
});

export type LockedAddress = z.infer<typeof lockedAddress>;

/** Every address of a briefing that was ever published, with every text it was published with. */
export type Lock = z.infer<typeof lockFile>;

export const emptyLock: Lock = { version: 1, addresses: {} };

/**
 * Reads a lock file.
 *
 * @throws {Error} saying what is wrong with it
 */
export function parseLock(json: string): Lock {
  const parsed = lockFile.safeParse(JSON.parse(json));
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw new Error(`${issue?.path.join('.') ?? ''}: ${issue?.message ?? 'not a lock file'}`);
}

/** The lock as a file: addresses in the order they were locked, so that a change is a small difference. */
export function writeLock(lock: Lock): string {
  return `${JSON.stringify(lock, null, 1)}\n`;
}

/** The text an address has now, as far as the lock knows. */
export function lastText({ texts }: LockedAddress): string {
  return texts.at(-1)?.text ?? '';
}
