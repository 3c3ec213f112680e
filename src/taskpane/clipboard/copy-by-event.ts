/** The older way: a copy event, asked for by the page itself, whose data are ours. */
import type { ToCopy } from './copy-to-clipboard';

/**
 * True where the event came and took both forms. The event needs something selected in some web views: a field off the screen is,
 * and the focus goes back to where it was.
 */
export function copyByEvent({ html, text }: ToCopy, page: Document): boolean {
  let taken = false;
  const onCopy = (event: ClipboardEvent): void => {
    if (!event.clipboardData) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    event.clipboardData.setData('text/html', html);
    event.clipboardData.setData('text/plain', text);
    taken = true;
  };
  const focused = page.activeElement;
  const field = page.createElement('textarea');
  field.value = ' ';
  field.setAttribute('aria-hidden', 'true');
  field.tabIndex = -1;
  field.style.cssText = 'position:fixed;left:-9999px;top:0';
  page.addEventListener('copy', onCopy, { capture: true });
  try {
    page.body.append(field);
    field.select();
    // Deprecated, and missing in some hosts, where the call throws; nothing else does this.
    // eslint-disable-next-line @typescript-eslint/no-deprecated
    return page.execCommand('copy') && taken;
  } catch {
    return false;
  } finally {
    page.removeEventListener('copy', onCopy, { capture: true });
    field.remove();
    if (focused && 'focus' in focused) (focused as HTMLElement).focus();
  }
}
