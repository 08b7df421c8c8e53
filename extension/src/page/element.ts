/** What an element of ours is made of; text goes in as text, never as markup. */
export interface Made {
  readonly class?: string;
  readonly text?: string;
  readonly title?: string;
  readonly attrs?: Readonly<Record<string, string>>;
}

/** Makes an element of the overlay. */
export function make<K extends keyof HTMLElementTagNameMap>(tag: K, made: Made = {}, ...children: readonly (Node | null)[]): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  if (made.class !== undefined) element.className = made.class;
  if (made.text !== undefined) element.textContent = made.text;
  if (made.title !== undefined) element.title = made.title;
  for (const [name, value] of Object.entries(made.attrs ?? {})) element.setAttribute(name, value);
  element.append(...children.filter((child) => child !== null));
  return element;
}
