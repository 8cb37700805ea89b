import type { Act } from '../model/briefing.ts';
import { foldLabel } from '../text/fold.ts';
import type { Room, SpokenTurn } from './roles-in-room.ts';
import { wordsOfTurn } from './turn.ts';

const goodbye =
  /\b(?:thank|thanks|goodbye|good-bye|bye|adjourn|conclu|ends? (?:here|the|our|this)|that'?s all|see you|gracias|adiós|hasta|merci|au revoir|danke|wiedersehen|obrigad)|谢谢|再见|结束/iu;
const passingOn =
  /\b(?:colleague|answered by|over to|turn (?:it |this |that )?(?:over )?to|hand (?:it |this |that |over )?|pass (?:it|this|that|to)|defer to|invite|ask (?:my|our|mr|ms|dr|director|the)|let (?:my|mr|ms|dr|me ask)|want to (?:take|start|add)|will (?:take|answer)|colega|collègue|Kolleg)|同事|回答这个/iu;
const shortest = 60;

/** What each turn does: statement, moderation, question, handover, answer or closing. */
export function findActs(turns: readonly SpokenTurn[], room: Room): Act[] {
  const roles = turns.map(room.roleOf);
  const firstTurns = new Map<unknown, number>();
  turns.forEach(({ speaker }, index) => {
    if (!firstTurns.has(speaker)) firstTurns.set(speaker, index);
  });
  const firstQuestion = roles.indexOf('asks');
  const lastQuestion = roles.lastIndexOf('asks');
  return turns.map((turn, index): Act => {
    const role = roles[index];
    if (role === 'asks') return 'question';
    if (firstQuestion < 0 || index < firstQuestion)
      return beforeQuestions(turns, index, role === 'moderates', firstQuestion, firstTurns);
    const isLast = index === turns.length - 1;
    if (
      index > lastQuestion &&
      isLast &&
      (role === 'moderates' || (roles[index - 1] !== 'asks' && isClosing(turn, turns[index - 1])))
    )
      return 'closing';
    if (role === 'moderates') return index > lastQuestion + 1 && isLast ? 'closing' : 'moderation';
    return isHandover(turns, index, roles) ? 'handover' : 'answer';
  });
}

const invitesQuestions = /question|the floor|preguntas?\b|fragen?\b|la parole|提问|问题/iu;

/** Who opens moderates when they only invite another to speak, and makes a statement otherwise. */
function beforeQuestions(
  turns: readonly SpokenTurn[],
  index: number,
  isModerator: boolean,
  firstQuestion: number,
  firstTurns: ReadonlyMap<unknown, number>,
): Act {
  if (isModerator) return 'moderation';
  const turn = turns[index];
  const next = turns[index + 1];
  if (!turn || !next || firstQuestion < 0 || turn.raw.label === null) return 'statement';
  const text = wordsOfTurn(turn.raw);
  const isShort = turn.words <= 30;
  if (isShort && index > 0 && invitesQuestions.test(text)) return 'moderation';
  const isHandingOn = index + 1 < firstQuestion && firstTurns.get(next.speaker) === index + 1;
  const words = new Set(text.split(/[^\p{L}\p{N}]+/u).map(foldLabel));
  return isHandingOn && turn.words <= 60 && (next.speaker?.words ?? []).some((word) => words.has(word))
    ? 'moderation'
    : 'statement';
}

function isClosing(turn: SpokenTurn, before: SpokenTurn | undefined): boolean {
  const isNew = before !== undefined && before.speaker !== turn.speaker;
  return isNew && turn.words <= 120 && goodbye.test(wordsOfTurn(turn.raw));
}

/** A short turn behind a question that names who will answer, or says that somebody else will. */
function isHandover(turns: readonly SpokenTurn[], index: number, roles: readonly string[]): boolean {
  const turn = turns[index];
  const next = turns[index + 1];
  if (!turn || !next || roles[index - 1] !== 'asks' || roles[index + 1] !== 'answers') return false;
  if (next.speaker === turn.speaker || turn.words > shortest) return false;
  const text = wordsOfTurn(turn.raw);
  const words = new Set(text.split(/[^\p{L}\p{N}]+/u).map(foldLabel));
  return (next.speaker?.words ?? []).some((word) => words.has(word)) || passingOn.test(text);
}
