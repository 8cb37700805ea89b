const functionWords: Readonly<Record<string, RegExp>> = {
  en: /(?<!\p{L})(?:the|and|of|to|that|is|are|we|it|this|for|with|have|will|you|what)(?!\p{L})/giu,
  es: /(?<!\p{L})(?:el|los|las|que|del|una|es|por|para|con|y|se|pero|como|más|está|qué)(?!\p{L})/giu,
  fr: /(?<!\p{L})(?:le|les|des|est|et|que|une|pour|dans|nous|vous|pas|avec|ce|qui|je)(?!\p{L})/giu,
  de: /(?<!\p{L})(?:der|die|das|und|ist|nicht|ein|eine|wir|zu|den|mit|auf|für|sich|ich)(?!\p{L})/giu,
  pt: /(?<!\p{L})(?:o|os|as|que|não|uma|é|para|com|e|do|da|em|você|está)(?!\p{L})/giu,
};

/**
 * The language of a text by its letters, or by its most frequent small words: a BCP 47 tag, `zh`, `ja`, `ko`,
 * `ru`, `ar`, `en`, `es`, `fr`, `de` or `pt`; null where nothing tells it.
 */
export function languageOf(text: string): string | null {
  const sample = text.slice(0, 20_000);
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  if (letters === 0) return null;
  const share = (pattern: RegExp): number => (sample.match(pattern)?.length ?? 0) / letters;
  if (share(/[\p{Script=Hiragana}\p{Script=Katakana}]/gu) > 0.1) return 'ja';
  if (share(/\p{Script=Han}/gu) > 0.3) return 'zh';
  if (share(/\p{Script=Hangul}/gu) > 0.3) return 'ko';
  if (share(/\p{Script=Cyrillic}/gu) > 0.5) return 'ru';
  if (share(/\p{Script=Arabic}/gu) > 0.5) return 'ar';
  const counts = Object.entries(functionWords).map(([tag, words]) => ({
    tag,
    count: sample.match(words)?.length ?? 0,
  }));
  const [best] = counts.sort((a, b) => b.count - a.count);
  return best && best.count > 0 ? best.tag : null;
}
