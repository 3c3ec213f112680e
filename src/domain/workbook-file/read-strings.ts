/** The shared strings part: each string's plain text. Runs of rich text are joined; phonetic hints are left out. */
import { decodeEscapes } from './escapes';
import { scanXml } from './scan-xml';

export function readStrings(xml: string): string[] {
  const strings: string[] = [];
  let text = '';
  let inText = false;
  let phonetic = 0;
  scanXml(xml, {
    open(name) {
      if (name === 'si') text = '';
      else if (name === 't') inText = true;
      else if (name === 'rPh') phonetic += 1;
    },
    text(piece) {
      if (inText && phonetic === 0) text += piece;
    },
    close(name) {
      if (name === 't') inText = false;
      else if (name === 'rPh') phonetic -= 1;
      else if (name === 'si') strings.push(decodeEscapes(text));
    },
  });
  return strings;
}
