/** Dates that a strict file writes as text (`t="d"`, ISO 8601) to serial numbers, as Excel holds them. */

const DAY = 86_400_000;

/** Days since the workbook's day 0; undefined for what is not a date. The 1900 system counts a 29 February 1900 that never was. */
export function isoSerial(text: string, dateSystem: '1900' | '1904'): number | undefined {
  const time = /^\d{2}:/.test(text);
  const moment = Date.parse(time ? `1970-01-01T${text.replace(/Z$/, '')}Z` : text.length <= 10 ? `${text}T00:00:00Z` : text.replace(/Z?$/, 'Z'));
  if (Number.isNaN(moment)) return undefined;
  if (time) return moment / DAY;
  if (dateSystem === '1904') return (moment - Date.UTC(1904, 0, 1)) / DAY;
  const serial = (moment - Date.UTC(1899, 11, 31)) / DAY;
  return serial >= 60 ? serial + 1 : serial;
}
