import type { Hit } from './hit.ts';

/** Why a hit is one, beside its tier: `undercutting → vicious`, `speaker Ada Lind`, `without toll`. */
export function reasonsOf({ standIns, narrowedBy, byName, missing }: Hit): string[] {
  return [
    ...standIns.map(({ typed, said }) => `${typed} → ${said}`),
    ...narrowedBy.map(({ kind, name }) => (kind === 'act' ? `in ${name}s only` : `${kind} ${name}`)),
    ...(byName ? [`${byName.kind} ${byName.name}`] : []),
    ...(missing.length > 0 ? [`without ${missing.join(', ')}`] : []),
  ];
}
