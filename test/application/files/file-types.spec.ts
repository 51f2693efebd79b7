import { nameOf } from '../../../src/application/files/file-types.js';

test.each([
  ['bao-cao.pdf', 'application/pdf', 'bao-cao.pdf'],
  ['BẢN ĐỒ.JPEG', 'image/jpeg', 'BẢN ĐỒ.JPEG'],
  ['ban-do.jpg', 'image/png', 'ban-do.jpg.png'],
  ['chuong-trinh.exe', 'application/pdf', 'chuong-trinh.exe.pdf'],
  ['khong-duoi', 'application/pdf', 'khong-duoi.pdf'],
  ['pdf', 'application/pdf', 'pdf.pdf'],
])('%s that is %s is handed out as %s', (name, mediaType, handedOut) => {
  expect(nameOf({ name, mediaType })).toBe(handedOut);
});
