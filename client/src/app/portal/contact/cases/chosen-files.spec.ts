import type { FileSender } from '../../../core/files/file-sender';
import { ChosenFiles, MOST_FILES } from './chosen-files';

const file = (name: string, size = 3): File => new File([new Uint8Array(size)], name);
let sent: string[] = [];
const sender = {
  send: (_url: string, { name }: File) => {
    sent.push(name);
    return Promise.resolve({ id: `upl_${String(sent.length)}`, fileName: name });
  },
} as unknown as FileSender;

describe('ChosenFiles', () => {
  beforeEach(() => {
    sent = [];
  });

  it('sends what can be taken in and says of the rest why not', async () => {
    const files = new ChosenFiles();
    await files.add(
      [file('a.pdf'), file('b.exe'), file('c.png', 0), file('d.jpg', 10 * 1024 * 1024 + 1)],
      sender,
    );
    expect(sent).toEqual(['a.pdf']);
    expect(files.ids()).toEqual(['upl_1']);
    expect(files.list().map(({ problem }) => problem)).toEqual([
      undefined,
      'refusal.fileType',
      'refusal.fileEmpty',
      'cases.files.tooLarge',
    ]);
  });

  it('takes no more than fit', async () => {
    const files = new ChosenFiles();
    const many = Array.from({ length: MOST_FILES + 1 }, (_, index) => file(`${String(index)}.pdf`));
    expect(await files.add(many, sender)).toBe(false);
    expect(files.list()).toHaveLength(MOST_FILES);
    expect(files.isFull()).toBe(true);
  });

  it('sends again what the server no longer has', async () => {
    const files = new ChosenFiles();
    await files.add([file('a.pdf')], sender);
    files.forget();
    expect(files.ids()).toEqual([]);
    expect(await files.complete(sender)).toBe(true);
    expect(files.ids()).toEqual(['upl_2']);
  });
});
