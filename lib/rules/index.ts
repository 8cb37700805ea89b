import type { ParsedContent } from '../model/parsed.ts';
import { actInPlace } from './act-in-place.ts';
import { addressableName } from './addressable-name.ts';
import { claimSupported } from './claim-supported.ts';
import { figureAsSpoken } from './figure-as-spoken.ts';
import { knownOutlet } from './known-outlet.ts';
import { knownPassage } from './known-passage.ts';
import { knownSpeaker } from './known-speaker.ts';
import { knownTopic } from './known-topic.ts';
import { lastingSectionId } from './lasting-section-id.ts';
import { notSpoken } from './not-spoken.ts';
import { passagesCounted } from './passages-counted.ts';
import { publishedAddress } from './published-address.ts';
import { quoteInTarget } from './quote-in-target.ts';
import { realCorrection } from './real-correction.ts';
import { realRepair } from './real-repair.ts';
import { sectionOrder } from './section-order.ts';
import { sourcedNote } from './sourced-note.ts';
import { speakerInWords } from './speaker-in-words.ts';
import { speakersInOrder } from './speakers-in-order.ts';
import { uniqueId } from './unique-id.ts';
import { wordsUnchanged } from './words-unchanged.ts';

/** A rule notes what it finds on the files it concerns. */
export type Rule = (content: ParsedContent) => void;

/** Every rule. A rule that would repeat what another found stands behind it and looks (`hasFinding`). */
export const rules: readonly Rule[] = [
  addressableName,
  uniqueId,
  sectionOrder,
  lastingSectionId,
  actInPlace,
  knownSpeaker,
  knownOutlet,
  knownTopic,
  knownPassage,
  notSpoken,
  wordsUnchanged,
  speakerInWords,
  realRepair,
  speakersInOrder,
  passagesCounted,
  quoteInTarget,
  claimSupported,
  figureAsSpoken,
  sourcedNote,
  realCorrection,
  publishedAddress,
];
