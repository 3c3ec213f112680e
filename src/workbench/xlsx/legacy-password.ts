/**
 * The 16-bit checksum by which a file keeps a sheet's or workbook's password (ECMA-376 part 4, 14.7.1, "password verifier").
 * It protects nothing that matters; it is what makes Excel ask before it unprotects.
 */
export function legacyPasswordHash(password: string): string {
  let hash = 0;
  for (const letter of Array.from(password).reverse()) {
    hash = ((hash >> 14) & 1) | ((hash << 1) & 0x7fff);
    hash ^= letter.charCodeAt(0);
  }
  hash = ((hash >> 14) & 1) | ((hash << 1) & 0x7fff);
  hash ^= password.length ^ 0xce4b;
  return hash.toString(16).toUpperCase().padStart(4, '0');
}
