/** What is said after a copy. */

/** Where the paste goes. */
export function copiedWords(what: string): string {
  return `Copied: ${what}. Click in Word where it should stand, and press Ctrl+V (Command+V on a Mac).`;
}

/** What to do where the host blocks every way of copying by itself. */
export function blockedWords(what: string): string {
  return `Excel did not allow copying here. Below, “${what}” is selected: press Ctrl+C (Command+C on a Mac), then click in Word and paste.`;
}
