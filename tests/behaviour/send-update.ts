import type { Page } from 'playwright-core';

/** Sends an update from the page of a case in Temporal UI, as whoever pastes its input does. @returns what the server answered */
export async function sendUpdate(page: Page, name: string, input: object): Promise<unknown> {
  // What was typed before stays in the dialog.
  await page.reload();
  await page.getByRole('button', { name: 'More Actions' }).click();
  await page.getByRole('menu').getByText('Send an Update').first().click();
  const form = page.locator('form:visible', { has: page.locator('#modal-content-update-confirmation-modal') });
  await form.getByTestId('update-select-button').click();
  await form
    .getByRole('option')
    .filter({ hasText: new RegExp(`^\\s*${name}\\b`) })
    .first()
    .click();
  await form.locator('.cm-content').click();
  await page.keyboard.insertText(JSON.stringify(input));
  const answer = page.waitForResponse((one) => one.url().includes(`/update/${name}`));
  const submit = form.getByTestId('confirm-modal-button');
  // The first click leaves the field, which then grows and moves the button away.
  await submit.click();
  // Where the first one was enough the button is gone; whether it was sent is what the answer says.
  await submit.click({ timeout: 2_000 }).catch(() => undefined);
  return (await answer).json() as Promise<unknown>;
}
