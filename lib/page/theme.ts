import { readStored, store } from './stored.ts';

const key = 'theme';
const root = document.documentElement;

/** Puts the reader's stored theme on the page, as `data-theme`; without one the system's holds. */
export function applyTheme(): void {
  const stored = readStored(key);
  // Most have none: in a fresh page the first touch of `dataset` alone costs milliseconds.
  if (stored) showTheme(stored);
}

/** Shows the theme in every `select[data-theme-choice]`, stores what is chosen, and keeps all tabs in step. */
export function keepThemeChoices(): void {
  showChoice();
  document.addEventListener('change', ({ target }) => {
    if (!(target instanceof HTMLSelectElement) || !target.matches('[data-theme-choice]')) return;
    showTheme(target.value);
    showChoice();
    store(key, target.value);
  });
  addEventListener('storage', (event) => {
    // The key is null when all storage was cleared.
    if (event.key !== key && event.key !== null) return;
    showTheme(event.newValue);
    showChoice();
  });
}

function showTheme(theme: string | null): void {
  if (theme === 'light' || theme === 'dark') root.dataset.theme = theme;
  else delete root.dataset.theme;
}

function showChoice(): void {
  const choice = root.dataset.theme ?? 'auto';
  for (const select of document.querySelectorAll<HTMLSelectElement>('[data-theme-choice]')) {
    // Setting it, even to what it is, costs milliseconds.
    if (select.value !== choice) select.value = choice;
  }
}
