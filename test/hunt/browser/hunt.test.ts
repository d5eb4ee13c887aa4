import { describe, expect, it } from 'vitest';
import { BROWSERS } from '../../e2e/browsers.ts';
import { hunt } from '../drive.ts';

/** What nobody may ever see: a key that looks safer than it is, an address that is another's, or a warning where no key is. */
const NEVER = ['unsafe', 'foreign-address', 'false-page', 'error'] as const;

const PAGES = 300;

describe.each(BROWSERS)('%s', (browser) => {
  it(`reads ${String(PAGES)} drawn pages without one unsafe state`, async () => {
    const { found } = await hunt({
      browser,
      pages: PAGES,
      seed: 1,
      faults: NEVER,
      shrinks: true,
      most: 5,
      jobs: 1,
      libraries: true,
    });
    const said = found.map(({ signature, seed, spec, problems, html }) =>
      [
        `${signature} (seed ${String(seed)}, ${spec.exchange}, ${spec.locale})`,
        ...problems.map(({ text }) => text),
        html,
      ].join('\n'),
    );
    expect(said.join('\n\n')).toBe('');
  }, 240_000);
});
