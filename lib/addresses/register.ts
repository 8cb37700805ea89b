import { z } from 'zod';

const registerFile = z.strictObject({
  version: z.literal(1),
  briefings: z.record(z.string(), z.strictObject({ since: z.iso.date() })),
});

/** Which briefings have locked addresses, and since when (ISO 8601 calendar date): by it a lost lock file is missed. */
export type Register = z.infer<typeof registerFile>;

export const emptyRegister: Register = { version: 1, briefings: {} };

/**
 * Reads `content/links.lock.json`.
 *
 * @throws {Error} when it is something else
 */
export function parseRegister(json: string): Register {
  return registerFile.parse(JSON.parse(json));
}

/** The register with a briefing in it; one that is there keeps its date. */
export function enterBriefing(register: Register, id: string, since: string): Register {
  return { ...register, briefings: { [id]: { since }, ...register.briefings } };
}

/** The register as a file. */
export function writeRegister(register: Register): string {
  return `${JSON.stringify(register, null, 1)}\n`;
}
