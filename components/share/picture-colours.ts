/** The colours of light paper, as the theme has them: a picture is drawn without style sheets. */
export const pictureColours = {
  paper: '#fcf9f3',
  ink: '#1f1b16',
  quiet: '#6a6155',
  rule: '#ddd5c6',
  accent: '#a12d1b',
} as const;
