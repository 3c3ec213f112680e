/** What the page says: a trouble, which stays until it is closed, and the state and traffic at the foot. */
import type { Counts } from '../../host/host';

export class Notices {
  constructor(
    private readonly trouble: HTMLElement,
    private readonly troubleText: HTMLElement,
    close: HTMLElement,
    private readonly state: HTMLElement,
    private readonly traffic: HTMLElement,
  ) {
    close.addEventListener('click', () => this.clear());
  }

  fail(sentence: string): void {
    this.trouble.hidden = false;
    this.troubleText.textContent = sentence;
  }

  clear(): void {
    this.trouble.hidden = true;
    this.troubleText.textContent = '';
  }

  say(sentence: string): void {
    this.state.textContent = sentence;
  }

  count({ roundTrips, requestBytes, responseBytes }: Readonly<Counts>): void {
    const trips = roundTrips === 1 ? '1 round trip' : `${roundTrips} round trips`;
    this.traffic.textContent = `${trips} · ${kilobytes(requestBytes)} sent · ${kilobytes(responseBytes)} received`;
  }
}

/** Bytes as kB (1,000 bytes), with one decimal below 10. */
export function kilobytes(bytes: number): string {
  const value = bytes / 1000;
  return `${value.toLocaleString('en-GB', { maximumFractionDigits: value < 10 ? 1 : 0 })} kB`;
}
