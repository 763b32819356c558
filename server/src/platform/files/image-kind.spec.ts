import { imageTypeOf } from './image-kind.js';

const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);
const JPEG = Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 16, 0x4a, 0x46, 0x49, 0x46, 0, 0xff, 0xd9]);

describe('imageTypeOf', () => {
  it('knows a picture by its content', () => {
    expect([
      imageTypeOf(PNG),
      imageTypeOf(JPEG),
      imageTypeOf(Buffer.concat([JPEG, Buffer.alloc(2)])),
    ]).toEqual(['image/png', 'image/jpeg', 'image/jpeg']);
  });

  it.each([
    ['nothing', Buffer.alloc(0)],
    ['a page', Buffer.from('<!doctype html><script>alert(1)</script>')],
    [
      'a drawing that can run code',
      Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>'),
    ],
    ['a letter', Buffer.from('%PDF-1.7\n%%EOF')],
    ['a cut picture', PNG.subarray(0, 40)],
    ['a cut photograph', JPEG.subarray(0, 8)],
    ['zeros', Buffer.alloc(40)],
  ])('does not take %s for one', (_, content) => {
    expect(imageTypeOf(content)).toBeUndefined();
  });
});
