/** Small things that the pane remembers on this machine, where the browser lets it; never anything of a workbook. */

/** False where nothing was remembered, or nothing can be. */
export function isRemembered(name: string): boolean {
  try {
    return window.localStorage.getItem(`plan-performance.${name}`) !== null;
  } catch {
    // Storage is switched off, or belongs to another page.
    return false;
  }
}

export function remember(name: string, is: boolean): void {
  try {
    if (is) window.localStorage.setItem(`plan-performance.${name}`, 'yes');
    else window.localStorage.removeItem(`plan-performance.${name}`);
  } catch {
    // It is asked again the next time.
  }
}
