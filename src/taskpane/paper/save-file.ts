/** Hands a file to the browser to be saved. Whether it was is not told: Excel for Mac does nothing (office.js issue 3385). */
export function saveFile(file: Blob, name: string, page: Document = document): void {
  const address = URL.createObjectURL(file);
  const link = page.createElement('a');
  link.href = address;
  link.download = name;
  page.body.append(link);
  link.click();
  link.remove();
  // The browser has taken the file by the time that it next rests; some take it a little later.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
