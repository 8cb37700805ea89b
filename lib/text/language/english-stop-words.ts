/** Words that say nothing about a subject, with those that people put around a question. */
export const englishStopWords =
  `a an and are as at be been but by can could did do does for from had has have he her
his how i if in into is it its many me more most much my no not of on one ones or our she so than that the their them
there these they this those to too us was we were what when where which while who whom why will with would you your
about regarding say said says saying tell told per`.split(/\s+/u);
