import type { Page } from 'playwright/test';

const label = 'Paste a quote, or a draft with quotations';
export const verbatim = 'The total number of 5G base stations built and opened has reached 4.089 million';
export const altered = 'The total number of 5G base stations built and opened has reached 5 million';

export const fieldOf = (page: Page) => page.getByRole('textbox', { name: label });
export const statusOf = (page: Page) => page.locator('.quote-check').getByRole('status');
export const checkButton = (page: Page) => page.getByRole('button', { name: 'Check', exact: true });
export const verdictOf = (page: Page, name: string | RegExp) => page.getByRole('article', { name });

export async function check(page: Page, text: string): Promise<void> {
  await page.goto('/quote/');
  await fieldOf(page).fill(text);
  await checkButton(page).click();
}
