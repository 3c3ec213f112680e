/** "1 row", "2,000 rows": a number with its noun, as people in Britain write it. */
export function counted(count: number, one: string, many: string): string {
  return `${count.toLocaleString('en-GB')} ${count === 1 ? one : many}`;
}
