/** The number format of each numbered cell style of the styles part. Source: ECMA-376 part 1, 18.8.10 (cellXfs), 18.8.30 (numFmt). */
import { builtInFormat } from './number-format-ids';
import { childrenIn, type XmlElement } from './xml-tree';

/** In the order of `cellXfs`; empty where there is no styles part. */
export function readNumberFormats(styles: XmlElement | undefined): readonly string[] {
  const codes = new Map(
    childrenIn(styles, 'numFmts', 'numFmt').map(({ attributes }) => [Number(attributes['numFmtId']), attributes['formatCode'] ?? '']),
  );
  return childrenIn(styles, 'cellXfs', 'xf').map(({ attributes }) => {
    const id = Number(attributes['numFmtId'] ?? 0);
    return codes.get(id) || builtInFormat(id);
  });
}
