import { bundleAll, paste, raise, stateOf } from './stage.ts';

const stage = await raise('chromium', await bundleAll());
for (const [f, n] of [
  ['react', 'tags'],
  ['react', 'tags-v4'],
] as const) {
  const page = await stage.open(f, n);
  try {
    console.log(
      n,
      JSON.stringify(await paste(page, { approved: ['203.0.113.7', '203.0.113.17'], ip: { entry: 'tags' } })),
    );
  } catch (e) {
    console.log(n, String(e));
  }
  console.log(await stateOf(page), await page.evaluate(() => document.querySelector('#ip')?.innerHTML));
}
for (const n of ['ant-tags', 'mui-tags']) {
  const page = await stage.open('widgets', n);
  console.log(await page.evaluate(() => document.querySelector('#ip')?.innerHTML));
}
await stage.close();
