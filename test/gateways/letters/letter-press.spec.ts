import type { LetterPage } from '../../../src/application/letters/letter-page.js';
import { LetterPress } from '../../../src/gateways/letters/letter-press.js';

const THREAD = new URL('../../support/letter-thread.mjs', import.meta.url);
/** Ends at once, as a thread that runs out of memory does. */
const NO_THREAD = new URL('data:text/javascript,process.exit(3)');

const PAGE: LetterPage = {
  isDraft: true,
  writtenAt: '2026-01-05T02:00:00.000Z',
  superior: null,
  issuer: 'Sở Công Thương',
  number: '……/……',
  placeAndDate: 'Hà Nội',
  heading: 'BÁO CÁO',
  abstract: ['Thử'],
  addressee: [null],
  blocks: [],
  position: [],
  signer: null,
  copies: [],
};

let press: LetterPress;
beforeEach(() => {
  press = new LetterPress(THREAD);
});
afterEach(() => press.close());

test('letters that are printed at once each come to whom they are for', async () => {
  const { print } = press;
  const [first, second] = await Promise.all([print(PAGE), print({ ...PAGE, issuer: 'Sở Xây dựng' })]);
  expect(first.subarray(0, 5).toString()).toBe('%PDF-');
  expect(first.equals(await print(PAGE))).toBe(true);
  expect(second.equals(first)).toBe(false);
});

test('a page that cannot be printed fails alone', async () => {
  const { print } = press;
  await expect(print({ ...PAGE, writtenAt: 'bao giờ' })).rejects.toThrow(/could not be printed/);
  expect((await print(PAGE)).length).toBeGreaterThan(1000);
});

test('what is being printed when the press is closed fails, and hangs nothing', async () => {
  const printing = press.print(PAGE);
  await Promise.all([press.close(), expect(printing).rejects.toThrow(/has ended/)]);
});

test('a thread that ends fails what it had in hand, and hangs nothing', async () => {
  const { print } = new LetterPress(NO_THREAD);
  await expect(Promise.all([print(PAGE), print(PAGE)])).rejects.toThrow(/has ended/);
});
