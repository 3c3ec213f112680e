/** A moment as people write it: "20 November 2026, 16:20". The machine's time zone, British English on every machine. */
const FORMAT = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric', month: 'long', year: 'numeric', hour: '2-digit', minute: '2-digit', hourCycle: 'h23',
});

export function writtenAt(moment: Date): string {
  return FORMAT.format(moment).replace(' at ', ', ');
}
