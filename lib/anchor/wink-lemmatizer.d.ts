declare module 'wink-lemmatizer' {
  const lemmatize: Record<'verb' | 'noun' | 'adjective', (word: string) => string>;
  export default lemmatize;
}
