import type { ParsedContent } from '../model/parsed.ts';
import { actInPlace } from './act-in-place.ts';
import { breaksOffInPlace } from './breaks-off-in-place.ts';
import { knownOutlet } from './known-outlet.ts';
import { knownSpeaker } from './known-speaker.ts';
import { knownTopic } from './known-topic.ts';
import { passagesCounted } from './passages-counted.ts';
import { realRepair } from './real-repair.ts';
import { sectionOrder } from './section-order.ts';
import { speakersInOrder } from './speakers-in-order.ts';
import { uniqueId } from './unique-id.ts';
import { wordsUnchanged } from './words-unchanged.ts';

/** A rule notes what it finds on the files it concerns. */
export type Rule = (content: ParsedContent) => void;

/** Every rule, in the order in which an editor would want to read the findings. */
export const rules: readonly Rule[] = [
  uniqueId,
  sectionOrder,
  actInPlace,
  knownSpeaker,
  knownOutlet,
  knownTopic,
  speakersInOrder,
  passagesCounted,
  breaksOffInPlace,
  realRepair,
  wordsUnchanged,
];
