/** Public-IP services that misbehave, asked by the built extension: each is named with the reason, and believed in nothing. */
import { type Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type PublicIpReport } from '../../lib/ip/public-ip/consensus.ts';
import { PROVIDERS } from '../../lib/ip/public-ip/providers.ts';
import { storedIn } from './audit-of.ts';
import { type Asked, BAD_MANNERS, PORTAL } from './bad-ip-answers.ts';
import { BROWSERS } from './browsers.ts';
import { extensionFolder } from './extension-folder.ts';
import { BROWSER_IPV4, BROWSER_IPV6 } from './ip-stand-ins.ts';
import { type Launched, launch, openExtensionPage } from './launch.ts';
import { press, wordsOf } from './popup-of.ts';
import { startServer, type TestServer } from './server.ts';

const [SHAKEN, ...STEADY] = PROVIDERS.filter(({ family }) => family === 4);
const V6 = PROVIDERS.filter(({ family }) => family === 6);
const NEWER = '93.184.216.35';

describe.each(BROWSERS)('a public-IP service that misbehaves, in %s', { timeout: 40_000 }, (browser) => {
  let server: TestServer;
  let launched: Launched;
  let popup: Page;
  let portal = 0;

  beforeAll(async () => {
    server = await startServer();
    for (const path of ['', 'address'])
      server.answer(`https://${PORTAL}/${path}`, (_request, response) => {
        portal++;
        response.end(BROWSER_IPV4);
      });
    launched = await launch({ browser, extension: extensionFolder(browser), port: server.port });
    popup = await openExtensionPage(launched.browser, launched.extensionOrigin ?? '', '/popup.html');
    await popup.waitForSelector('#own-title');
  });
  afterAll(async () => {
    await launched?.close();
    await server?.close();
  });
  afterEach(() => {
    for (const { url, family } of PROVIDERS) server.answer(url, steady(family));
    server.failTls([]);
  });

  const addressOf = (family: 4 | 6): string => (family === 4 ? BROWSER_IPV4 : BROWSER_IPV6);
  const steady =
    (family: 4 | 6, address = addressOf(family)) =>
    (_request: unknown, response: { end(text: string): unknown }) =>
      void response.end(address);
  function shake(url: string, family: 4 | 6, answer: (asked: Asked) => void): void {
    let times = 0;
    const [right, other] = family === 4 ? [BROWSER_IPV4, BROWSER_IPV6] : [BROWSER_IPV6, BROWSER_IPV4];
    server.answer(url, (request, response) => answer({ request, response, right, other, times: times++ }));
  }
  async function kept(): Promise<PublicIpReport | undefined> {
    return (await storedIn(launched, 'session')).publicIp as PublicIpReport | undefined;
  }
  /** Presses the button and waits until nothing turns any more. @returns what the popup says, and what was kept */
  async function lookUp(): Promise<{ words: string; report: PublicIpReport | undefined }> {
    await press(popup, 'Look it up');
    await expect
      .poll(() => popup.evaluate(() => document.querySelector('#own-title')?.closest('section')?.ariaBusy), {
        timeout: 12_000,
      })
      .toBe('false');
    return { words: await wordsOf(popup), report: await kept() };
  }
  /** One of the IPv4 services, and every IPv6 service. */
  const shaken = [...(SHAKEN ? [SHAKEN] : []), ...V6];

  it.each(BAD_MANNERS.map((manner) => [manner.name, manner] as const))('%s', async (_, manner) => {
    const local = await storedIn(launched, 'local');
    portal = 0;
    for (const { url, family } of shaken) shake(url, family, manner.answer);
    const { words, report } = await lookUp();
    expect(report?.v4).toMatchObject({ status: 'confirmed', address: BROWSER_IPV4 });
    expect(words).toContain(BROWSER_IPV4);
    if (manner.says === null) {
      expect(report?.v6).toMatchObject({ status: 'confirmed', address: BROWSER_IPV6 });
      expect(words).not.toContain('gave no answer');
    } else {
      expect(report?.v6).toMatchObject({ status: 'none', address: null, addresses: [] });
      expect(report?.v4.attempts.find(({ provider }) => provider === SHAKEN?.id)?.address).toBeNull();
      expect(words).toContain(manner.says);
      expect(words).toContain('No public IPv6 address seen.');
    }
    expect(portal).toBe(0);
    expect(await storedIn(launched, 'local')).toEqual(local);
  });

  it('a connection that cannot be made safe', async () => {
    server.failTls(shaken.map(({ url }) => new URL(url).hostname));
    const { words, report } = await lookUp();
    expect(report?.v4).toMatchObject({ status: 'confirmed', address: BROWSER_IPV4 });
    expect(report?.v6.status).toBe('none');
    expect(words).toContain('It could not be reached.');
  });

  it('services on two networks that disagree: none is believed', async () => {
    server.answer(SHAKEN?.url ?? '', steady(4, NEWER));
    const { words, report } = await lookUp();
    expect(report?.v4).toMatchObject({ status: 'disagreement', address: null });
    expect(words).toContain('The services do not agree.');
  });

  it('answers that change from call to call: the newest look-up stands, never a mixture', async () => {
    for (const { url, family } of PROVIDERS)
      shake(url, family, ({ response, times, right }) =>
        response.end(times > 0 && family === 4 ? NEWER : right),
      );
    expect((await lookUp()).report?.v4).toMatchObject({ status: 'confirmed', address: BROWSER_IPV4 });
    const { words, report } = await lookUp();
    expect(report?.v4).toMatchObject({ status: 'confirmed', address: NEWER });
    expect(words).not.toContain(BROWSER_IPV4);
  });

  it('all of them: the address of before is not shown as of now, and a good answer is taken again', async () => {
    const before = await kept();
    for (const { url } of [...shaken, ...STEADY])
      server.answer(url, (_request, response) => void response.writeHead(500).end());
    const { words, report } = await lookUp();
    expect(report).toEqual(before);
    expect(words).toContain('No public IPv4 address seen.');
    expect(words).not.toContain(BROWSER_IPV4);
    for (const { url, family } of PROVIDERS) server.answer(url, steady(family));
    expect((await lookUp()).report?.v4).toMatchObject({ status: 'confirmed', address: BROWSER_IPV4 });
  });
});

it('of a host that has no address, as of one that cannot be reached', { timeout: 40_000 }, async () => {
  const server = await startServer();
  const nowhere = PROVIDERS.map(({ url }) => `MAP ${new URL(url).hostname} ~NOTFOUND`).join(', ');
  const launched = await launch({
    browser: 'chromium',
    extension: extensionFolder('chromium'),
    port: server.port,
    args: [`--host-resolver-rules=${nowhere}, MAP * 127.0.0.1:${server.port}`],
  });
  try {
    const popup = await openExtensionPage(launched.browser, launched.extensionOrigin ?? '', '/popup.html');
    await press(popup, 'Look it up');
    await expect.poll(() => wordsOf(popup), { timeout: 12_000 }).toContain('No public IPv4 address seen.');
    expect(await wordsOf(popup)).toContain('It could not be reached.');
    expect((await storedIn(launched, 'session')).publicIp).toBeUndefined();
    expect(server.takeIpRequests()).toEqual([]);
  } finally {
    await launched.close();
    await server.close();
  }
});
