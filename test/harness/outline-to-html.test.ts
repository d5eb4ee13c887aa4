import { describe, expect, it } from 'vitest';
import { readOutline } from '../tools/outline-to-html.ts';

const REPORT = `# Keyfence report: kucoin
# path /account/api/create
# language en
body.dark
  div.card.active
    label for="a"
      "Enable <Withdrawals>"
    input#x type="checkbox" aria-label="say \\"yes\\"" :checked (hidden)
    "‹ip› and ‹mail›"
  p
    "after"
# the outline ends here: the page is longer`;

describe('readOutline', () => {
  const outline = readOutline(REPORT.replace('#x', ''));

  it('knows exchange, path and language', () => {
    expect(outline).toMatchObject({ exchange: 'kucoin', path: '/account/api/create', language: 'en' });
  });

  it('nests, closes, escapes and stands in for what was left out', () => {
    expect(outline.html).toBe(`  <div class="card active">
    <label for="a">
      Enable &lt;Withdrawals&gt;
    </label>
    <input type="checkbox" aria-label="say &quot;yes&quot;" checked hidden>
    203.0.113.10 and someone@mail.example
  </div>
  <p>
    after
  </p>`);
  });

  it('refuses what is no outline', () => {
    expect(() => readOutline('Dear Keyfence,')).toThrow('no line of an outline');
  });
});
