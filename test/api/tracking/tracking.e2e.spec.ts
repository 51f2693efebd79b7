import { startTestService, type TestService } from '../../support/service.js';
import { ApiClient } from '../support/api-client.js';
import { lodge, LODGEMENT } from '../support/lodgement.js';

describe('the public page', () => {
  let service: TestService;
  let code: string;

  beforeAll(async () => {
    service = await startTestService({ now: '2026-09-21T02:00:00.000Z', imports: [] });
    code = await lodge(await new ApiClient(service.url).logIn('commune-handler'));
  });
  afterAll(() => service.stop());

  const ask = async (typed: Readonly<Record<string, string>>, query = '') => {
    const answer = await fetch(`${service.url}/tra-cuu${query}`, {
      method: 'POST',
      body: new URLSearchParams(typed),
    });
    return { status: answer.status, headers: answer.headers, text: await answer.text() };
  };

  test('is a form without a script', async () => {
    const answer = await fetch(`${service.url}/tra-cuu`);
    const text = await answer.text();
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(text).toContain('<form method="post" action="/tra-cuu">');
    expect(text).not.toContain('<script');
    expect((await fetch(`${service.url}/tra-cuu.css`)).headers.get('content-type')).toContain('text/css');
  });

  test('tells how far a dossier is, to who has its code and the number of the request', async () => {
    const { status, text } = await ask({
      code: ` ${code.toLowerCase()} `,
      number: LODGEMENT.documentNumber.toLowerCase(),
    });
    expect(status).toBe(200);
    expect(text).toContain('Thành lập cụm công nghiệp');
    expect(text).toContain('21/09/2026');
    expect(text).toContain('đến hạn ngày 23/09/2026');
    // Nothing of who applied, who handles it, or what for.
    for (const hidden of [LODGEMENT.cluster.name, 'Nhà đầu tư', 'UBND xã', 'commune-handler'])
      expect(text).not.toContain(hidden);
  });

  test('answers in English where that is asked for', async () => {
    const { text } = await ask({ code, number: LODGEMENT.documentNumber }, '?lang=en');
    expect(text).toContain('<html lang="en">');
    expect(text).toContain('Time limits');
  });

  test('answers a wrong number as a code that does not exist, and shows what was typed, escaped', async () => {
    const wrong = await ask({ code, number: '"><script>alert(1)</script>' });
    const unknown = await ask({ code: '000.00.00.H26-260921-9999', number: LODGEMENT.documentNumber });
    expect([wrong.status, unknown.status]).toEqual([404, 404]);
    expect(wrong.text).toContain('Không tìm thấy hồ sơ');
    expect(unknown.text).toContain('Không tìm thấy hồ sơ');
    expect(wrong.text).not.toContain('<script');
    expect(wrong.text).toContain('&quot;&gt;&lt;script&gt;');
  });

  test('takes rubbish without failing', async () => {
    const send = async (body: string, type: string) =>
      (await fetch(`${service.url}/tra-cuu`, { method: 'POST', body, headers: { 'content-type': type } }))
        .status;
    expect(await send('%00%ff=&code=%ud800', 'application/x-www-form-urlencoded')).toBe(404);
    expect(await send('a'.repeat(10_000), 'application/x-www-form-urlencoded')).toBe(413);
    expect(await send('{}', 'application/json')).toBe(404);
    expect(await send('x', 'text/xml')).toBe(415);
  });

  test('lets one address try only so often', async () => {
    const answers = [];
    for (let count = 0; count < 25; count += 1) answers.push(await ask({ code, number: 'sai' }));
    const last = answers.at(-1);
    expect(last).toMatchObject({ status: 429 });
    expect(Number(last?.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(last?.text).toContain('Đã tra cứu quá nhiều lần');
  });
});
