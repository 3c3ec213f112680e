import { newBook, newSheet } from '../../../src/workbench/book/make';
import { type Bench, excelOn, excelOnBook } from './excel-on';

const first = (context: Excel.RequestContext) => context.workbook.worksheets.getFirst();

async function commented(): Promise<Bench> {
  const bench = excelOn();
  await bench.run(async (context) => {
    context.workbook.comments.add('Sheet1!B2', 'Is this provisional?');
    first(context).comments.add(first(context).getRange('B3'), 'Checked.');
    await context.sync();
  });
  return bench;
}

describe('comments', () => {
  it('stand at their cells, for the sheet and for the workbook', async () => {
    const bench = await commented();
    const told = await bench.run(async (context) => {
      const all = context.workbook.comments.load('items/content,items/resolved,items/authorName');
      const here = first(context).comments;
      const counts = [context.workbook.comments.getCount(), here.getCount()];
      const byCell = context.workbook.comments.getItemByCell('Sheet1!B3').load('content');
      const place = here.getItemAt(0).getLocation().load('address');
      await context.sync();
      const [one] = all.items;
      const byId = context.workbook.comments.getItem(one?.id ?? '').load('content,contentType,mentions,richContent,authorEmail,creationDate,id');
      const none = here.getItemOrNullObject('x');
      await context.sync();
      return [all.items.map(({ content }) => content), counts.map(({ value }) => value), byCell.content, place.address, byId.content, byId.contentType, none.isNullObject];
    });
    expect(told).toEqual([['Is this provisional?', 'Checked.'], [2, 2], 'Checked.', 'Sheet1!B2', 'Is this provisional?', 'Plain', true]);
  });

  it('are changed, resolved and taken away', async () => {
    const bench = await commented();
    const left = await bench.run(async (context) => {
      const { comments } = first(context);
      comments.getItemAt(0).content = 'Final.';
      comments.getItemAt(0).resolved = true;
      comments.getItemAt(1).delete();
      comments.load('items/content,items/resolved');
      await context.sync();
      return comments.items.map(({ content, resolved }) => [content, resolved]);
    });
    expect(left).toEqual([['Final.', true]]);
  });

  it('are answered, and the answers changed', async () => {
    const bench = await commented();
    const told = await bench.run(async (context) => {
      const comment = first(context).comments.getItemAt(0);
      const reply = comment.replies.add('Yes, until June.');
      comment.replies.add('Thank you.');
      reply.load('id,content,contentType,authorName,authorEmail,creationDate,mentions,resolved,richContent');
      await context.sync();
      reply.content = 'Until July.';
      comment.replies.getItemAt(1).delete();
      comment.replies.load('items/content');
      const [parent, place] = [reply.getParentComment().load('content'), reply.getLocation().load('address')];
      const [byId, none, count] = [comment.replies.getItem(reply.id).load('content'), comment.replies.getItemOrNullObject('x'), comment.replies.getCount()];
      const byReply = first(context).comments.getItemByReplyId(reply.id).load('content');
      await context.sync();
      return [comment.replies.items.map(({ content }) => content), parent.content, place.address, byId.content, none.isNullObject, count.value, byReply.content];
    });
    expect(told).toEqual([['Until July.'], 'Is this provisional?', 'Sheet1!B2', 'Until July.', true, 1, 'Is this provisional?']);
  });

  it('name people', async () => {
    const content = await excelOn().run(async (context) => {
      const comment = first(context).comments.add('A1', { mentions: [{ email: 'lead@example.org', id: 0, name: 'Theme lead' }], richContent: '<at id="0">Theme lead</at> please check' }, 'Mention');
      comment.updateMentions({ mentions: [{ email: 'lead@example.org', id: 0, name: 'Theme lead' }], richContent: '<at id="0">Theme lead</at> thanks' });
      comment.load('content');
      await context.sync();
      return comment.content;
    });
    expect(content).toBe('<at id="0">Theme lead</at> thanks');
  });

  it('follow their cells and go with them', async () => {
    const bench = await commented();
    const places = await bench.run(async (context) => {
      first(context).getRange('1:1').insert('Down');
      first(context).getRange('4:4').delete('Up');
      const { comments } = first(context);
      comments.load('items/id');
      await context.sync();
      const found = comments.items.map((one) => one.getLocation().load('address'));
      await context.sync();
      return found.map(({ address }) => address);
    });
    expect(places).toEqual(['Sheet1!B3']);
  });

  it.each([
    ['a second comment on a cell', (sheet: Excel.Worksheet) => sheet.comments.add('B2', 'again'), 'InvalidArgument'],
    ['a comment on several cells', (sheet: Excel.Worksheet) => sheet.comments.add('B5:B6', 'wide'), 'InvalidArgument'],
    ['a cell without a comment', (sheet: Excel.Worksheet) => sheet.comments.getItemByCell('F9').load('content'), 'ItemNotFound'],
  ])('refuse %s', async (_name, work, code) => {
    const bench = await commented();
    const refusal = await bench.refusal(async (context) => {
      work(first(context));
      await context.sync();
    });
    expect(refusal.code).toBe(code);
  });

  it('tell of what becomes of them', async () => {
    const bench = excelOnBook(newBook([newSheet('{commented}', 'Sheet1')]));
    const heard: string[] = [];
    await bench.run(async (context) => {
      const { comments } = first(context);
      const say = (args: { readonly type: string }) => {
        heard.push(args.type);
        return Promise.resolve();
      };
      comments.onAdded.add(say);
      comments.onChanged.add(say);
      comments.onDeleted.add(say);
      await context.sync();
      const comment = comments.add('A1', 'x');
      comment.resolved = true;
      comment.delete();
      await context.sync();
    });
    await new Promise((resolve) => void setTimeout(resolve));
    expect(heard).toEqual(['CommentAdded', 'CommentChanged', 'CommentDeleted']);
  });
});
