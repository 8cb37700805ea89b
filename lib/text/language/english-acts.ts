/** Words that, beside a name, say what a turn does rather than what is said in it. */
export const englishActs = {
  question: ['question', 'questions', 'ask', 'asks', 'asked', 'asking', 'reporter', 'journalist'],
  answer: ['answer', 'answers', 'answered', 'answering', 'reply', 'replies', 'replied', 'response'],
} as const;

/** Words with which a query speaks of the turn, not of its words: `question about cars`, `who asked for it`. */
export const englishAboutWords: ReadonlySet<string> = new Set(['about', 'regarding', 'who']);
