import type { Book } from '../../../src/workbench/book/book';
import { newBook, newSheet } from '../../../src/workbench/book/make';
import { openBook } from '../../../src/workbench/cli/open-workbook';
import { loadBook } from '../../../src/workbench/xlsx/load';
import { saveBook } from '../../../src/workbench/xlsx/save';
import { changeAndSave, partsOf, textOf } from './change-and-save';
import { packageOf, relationship } from './package-of';

jest.setTimeout(120_000);

const told = (book: Book) => (book.sheets[0]?.comments ?? []).map(({ row, column, content, resolved, author, replies }) => [row, column, content, resolved, author, replies.map((reply) => reply.content)]);

function addTwo(sheet: Excel.Worksheet): void {
  const one = sheet.comments.add('A1', 'First <comment> & more\non two lines');
  one.replies.add('A reply');
  one.resolved = true;
  sheet.comments.add('C3', 'Second');
}

describe('comments that were made here', () => {
  it('come back from the file with their replies, their state and who wrote them', async () => {
    const book = newBook([newSheet('{1}', 'Data')]);
    const again = await loadBook(await changeAndSave(book, addTwo), '');
    expect(told(again)).toEqual(told(book));
    expect(told(again)[0]).toEqual([0, 0, 'First <comment> & more\non two lines', true, 'Workbench', ['A reply']]);
    const dates = (of: Book) => of.sheets[0]?.comments.map(({ date }) => date.slice(0, 19));
    expect(dates(again)).toEqual(dates(book));
  });

  it('are notes with a box for programs that know no threads', async () => {
    const saved = await changeAndSave(newBook([newSheet('{1}', 'Data')]), addTwo);
    expect(textOf(saved, /comments\d/)).toContain('Comment:\n    First &lt;comment&gt; &amp; more\non two lines\nReply:\n    A reply');
    expect(textOf(saved, /\.vml$/).match(/<x:Row>/g)?.length).toBe(2);
    expect(partsOf(saved, /Content_Types/)['[Content_Types].xml']).toContain('Extension="vml"');
  });

  it('do not take the ids of those that the file has', async () => {
    const book = await loadBook(await changeAndSave(newBook([newSheet('{1}', 'Data')]), addTwo), '');
    const again = await loadBook(await changeAndSave(book, (sheet) => void sheet.comments.add('D4', 'Third')), '');
    const ids = again.sheets[0]?.comments.flatMap(({ id, replies }) => [id, ...replies.map((reply) => reply.id)]) ?? [];
    expect([ids.length, new Set(ids).size]).toEqual([4, 4]);
    expect(textOf(await saveBook(book), /persons/).match(/<person /g)?.length).toBe(1);
  });

  it('leave no thread behind when they are deleted', async () => {
    const book = await loadBook(await changeAndSave(newBook([newSheet('{1}', 'Data')]), addTwo), '');
    const saved = await changeAndSave(book, (sheet) => {
      sheet.comments.getItemByCell('A1').delete();
      sheet.comments.getItemByCell('C3').delete();
    });
    expect(Object.keys(partsOf(saved, /threadedComment/))).toEqual([]);
    expect((await loadBook(saved, '')).sheets[0]).toMatchObject({ comments: [], notes: [] });
  });
});

describe('comments and notes of a file', () => {
  const THREADS = 'http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments';
  const box = (row: number, column: number, id: number): string =>
    `<v:shape id="_x0000_s${id}" type="#_x0000_t202"><x:ClientData ObjectType="Note"><x:Anchor>${column + 1}, 15, ${row}, 2, ${column + 3}, 15, ${row + 4}, 4</x:Anchor><x:Row>${row}</x:Row><x:Column>${column}</x:Column></x:ClientData></v:shape>`;
  const file = packageOf({
    sheets: { Data: '<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData><legacyDrawing r:id="rId3"/>' },
    relationships: {
      Data: relationship('rId1', 'threadedComment', '../threadedComments/threadedComment1.xml') + relationship('rId2', 'comments', '../comments1.xml') + relationship('rId3', 'vmlDrawing', '../drawings/vmlDrawing1.vml'),
      'xl/workbook.xml': relationship('rId9', 'person', 'persons/person.xml'),
    },
    contentTypes: '<Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/>',
    others: {
      'xl/persons/person.xml': `<personList xmlns="${THREADS}"><person displayName="An analyst" id="{P1}" userId="S::analyst@example.org::1" providerId="AD"/></personList>`,
      'xl/threadedComments/threadedComment1.xml': `<ThreadedComments xmlns="${THREADS}"><threadedComment ref="B2" dT="2024-03-01T09:30:00.00" personId="{P1}" id="{T1}" done="1"><text>Checked with @police</text><mentions><mention mentionpersonId="{P1}" mentionId="{M1}" startIndex="13" length="7"/></mentions></threadedComment>` +
        '<threadedComment ref="B2" dT="2024-03-02T09:30:00.00" personId="{P1}" id="{T2}" parentId="{T1}"><text>Agreed</text></threadedComment></ThreadedComments>',
      'xl/comments1.xml': '<comments xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><authors><author>An officer</author><author>tc={T1}</author></authors><commentList>' +
        '<comment ref="D4" authorId="0" shapeId="0"><text><r><rPr><b/></rPr><t>Old note</t></r></text></comment><comment ref="B2" authorId="1" shapeId="0"><text><t>[Threaded comment]</t></text></comment></commentList></comments>',
      'xl/drawings/vmlDrawing1.vml': `<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"><v:shapetype id="_x0000_t202"/>${box(3, 3, 1025)}${box(1, 1, 1026)}<v:shape id="_x0000_s1027"><x:ClientData ObjectType="Checkbox"><x:Anchor>1, 1, 1, 1, 2, 2, 2, 2</x:Anchor></x:ClientData></v:shape></xml>`,
    },
  });

  it('are answered, with who wrote them and when', async () => {
    const found = await openBook(await loadBook(file, '')).run(async (context) => {
      const { comments } = context.workbook;
      comments.load('items/content,items/authorName,items/authorEmail,items/creationDate,items/resolved,items/replies/items/content');
      await context.sync();
      return comments.toJSON().items;
    });
    expect(found).toMatchObject([{ content: 'Checked with @police', authorName: 'An analyst', authorEmail: 'analyst@example.org', resolved: true, replies: [{ content: 'Agreed' }] }]);
    expect(String(found?.[0]?.creationDate)).toContain('2024');
  });

  it('keep their bytes where something else changes', async () => {
    const saved = await changeAndSave(await loadBook(file, ''), (sheet) => { sheet.getRange('A1').values = [[2]]; });
    expect(partsOf(saved, /omment|vml|person/)).toEqual(partsOf(file, /omment|vml|person/));
  });

  it('stay as they were written, mentions and all, when another is added', async () => {
    const saved = await changeAndSave(await loadBook(file, ''), (sheet) => void sheet.comments.add('F6', 'New'));
    const threads = textOf(saved, /threadedComment/);
    expect(threads).toContain('<mention mentionpersonId="{P1}" mentionId="{M1}" startIndex="13" length="7"/>');
    expect(threads.match(/<threadedComment /g)?.length).toBe(3);
    expect(textOf(saved, /comments1/)).toContain('<comment ref="D4" authorId="0" shapeId="0"><text><r><rPr><b/></rPr><t>Old note</t></r></text></comment>');
    expect(textOf(saved, /persons/)).toContain('displayName="An analyst"');
    expect(textOf(saved, /vml$/)).toContain('Checkbox');
  });

  it('go with their cells, notes and their boxes too, and go away with them', async () => {
    const saved = await changeAndSave(await loadBook(file, ''), (sheet) => { sheet.getRange('1:2').insert('Down'); });
    expect(textOf(saved, /comments1/)).toMatch(/ref="D6".*ref="B4"/);
    expect(textOf(saved, /threadedComment/).match(/ref="B4"/g)?.length).toBe(2);
    const boxes = textOf(saved, /vml$/);
    expect(boxes).toContain('<x:Anchor>4, 15, 5, 2, 6, 15, 9, 4</x:Anchor><x:Row>5</x:Row><x:Column>3</x:Column>');
    const without = await changeAndSave(await loadBook(saved, ''), (sheet) => { sheet.getRange('6:6').delete('Up'); });
    expect(textOf(without, /comments1/)).not.toContain('Old note');
    expect((await loadBook(without, '')).sheets[0]?.comments.map(({ id }) => id)).toEqual(['{T1}']);
  });
});
