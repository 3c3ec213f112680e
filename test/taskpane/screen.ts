/** Finds what is on the pane as a user does: by role and name (a part of WAI-ARIA 1.2 and accname, as much as the pane needs). */
import { act } from 'react';

const SELECTORS = {
  alert: '[role=alert]',
  button: 'button',
  field: 'input',
  combobox: 'select',
  heading: 'h1, h2, h3, h4',
  progressbar: '[role=progressbar]',
  status: '[role=status]',
  tab: '[role=tab]',
  table: 'table',
} as const;
export type Role = keyof typeof SELECTORS;

/** Without the second copy of a tab's words that Fluent hides to keep its width when it turns bold. */
function seenText(element: Element): string {
  const copy = element.cloneNode(true) as Element;
  for (const unseen of copy.querySelectorAll('[aria-hidden=true], [class*=reserved-space]')) unseen.remove();
  return copy.textContent;
}

function nameOf(element: Element): string {
  const label = [...document.querySelectorAll('label')].find(({ htmlFor }) => htmlFor !== '' && htmlFor === element.id);
  return (element.getAttribute('aria-label') ?? label?.textContent ?? seenText(element)).trim();
}

const matches = (name: string, wanted: string | RegExp): boolean => (typeof wanted === 'string' ? name === wanted : wanted.test(name));

/** What is there for a user: not what stands on a tab that is not chosen. */
const present = (role: Role): HTMLElement[] => [...document.querySelectorAll<HTMLElement>(SELECTORS[role])].filter((element) => element.closest('[hidden]') === null);

/** Every element on the pane with this role and, if given, this name. */
export function allByRole(role: Role, name: string | RegExp = /./): HTMLElement[] {
  return present(role).filter((element) => matches(nameOf(element), name));
}

/** The one element with this role and name. Throws, naming what there is, where there is none or more than one. */
export function byRole(role: Role, name: string | RegExp = /./): HTMLElement {
  const [found, ...others] = allByRole(role, name);
  if (found && others.length === 0) return found;
  const there = present(role).map((element) => `"${nameOf(element)}"`).join(', ');
  throw new Error(`${found ? 'More than one' : 'No'} ${role} is named ${String(name)}. There are: ${there || 'none'}.`);
}

export async function press(button: HTMLElement): Promise<void> {
  await act(async () => {
    button.focus();
    button.click();
    await Promise.resolve();
  });
}

/** Chooses an option of a list by its words. */
export async function choose(list: HTMLElement, words: string): Promise<void> {
  if (!(list instanceof HTMLSelectElement)) throw new Error('That is not a list.');
  const option = [...list.options].find(({ text }) => text === words);
  if (!option) throw new Error(`The list has no "${words}".`);
  await act(async () => {
    list.value = option.value;
    list.dispatchEvent(new Event('change', { bubbles: true }));
    await Promise.resolve();
  });
}

/** Types into a field, in place of what it holds. */
export async function type(field: HTMLElement, text: string): Promise<void> {
  if (!(field instanceof HTMLInputElement)) throw new Error('That is not a field.');
  await act(async () => {
    field.focus();
    // React watches the element's own value property; the prototype's sets it as a keyboard does.
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(field, text);
    field.dispatchEvent(new Event('input', { bubbles: true }));
    await Promise.resolve();
  });
}

/** Lets the pane go on, turn by turn, until this holds; jest's own limit ends a wait in vain. */
export async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await act(() => new Promise((resolve) => setImmediate(resolve)));
}
