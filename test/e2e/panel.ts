import type { Page } from 'playwright-core';

/** The side panel as a person works it. */
export class Panel {
  readonly page: Page;
  readonly #gateway: string;

  constructor(page: Page, gateway: string) {
    this.page = page;
    this.#gateway = gateway;
  }

  /** Signs in as somebody: the gateway's address, the person, and the post when there are several. */
  async signIn(name: string, post?: string): Promise<void> {
    const out = this.page.getByRole('button', { name: 'Đăng xuất' });
    if (await out.isVisible()) await out.click();
    // After a sign-out the panel goes straight to the list of persons.
    const address = this.page.getByLabel('Địa chỉ cổng RõViệc', { exact: true });
    await address
      .or(this.page.getByRole('heading', { name: 'Đồng chí là ai?' }))
      .first()
      .waitFor();
    if (await address.isVisible()) {
      await address.fill(this.#gateway);
      await this.press('Kết nối');
    }
    await this.page.getByRole('button', { name: new RegExp(name) }).click();
    if (post) await this.page.getByRole('heading', { name: 'Đồng chí đang làm việc với chức vụ nào?' }).waitFor();
    if (post) await this.page.getByRole('button', { name: new RegExp(post) }).click();
    await out.waitFor();
  }

  /** Shows the document that a tab of the e-office shows. */
  async follow(number: string): Promise<void> {
    await this.page.reload();
    await this.page.locator('.document', { hasText: number }).waitFor();
  }

  async press(name: string): Promise<void> {
    await this.page.getByRole('button', { name, exact: true }).first().click();
  }

  async fill(label: string, text: string): Promise<void> {
    await this.page.getByLabel(label, { exact: true }).fill(text);
  }

  /** Takes one of the options that hold what is typed, by its name, with the keyboard alone. */
  async choose(label: string, typed: string, option: string): Promise<void> {
    const field = this.page.getByRole('combobox', { name: label, exact: true });
    await field.fill(typed);
    const listed = this.page.locator('[role=option]');
    await listed.filter({ hasText: option }).first().waitFor();
    const at = (await listed.allTextContents()).findIndex((text) => text.includes(option));
    for (let step = 0; step <= at; step += 1) await field.press('ArrowDown');
    await field.press('Enter');
  }

  /** Sends what was filled in, after checking it where the form asks for that. */
  async send(submit: string): Promise<void> {
    const check = this.page.getByRole('button', { name: 'Tiếp tục', exact: true });
    const last = this.page.getByRole('button', { name: submit, exact: true });
    await check.or(last).first().waitFor();
    if (await check.isVisible()) await check.click();
    await last.click();
    await this.page.getByTestId('done').waitFor();
    await this.press('Quay lại');
  }
}
