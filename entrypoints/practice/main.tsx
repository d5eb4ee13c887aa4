/**
 * The practice form. The scripts that read it are the very files that are injected into an exchange's page: they talk to
 * the background as they do there, which answers a practice apart from real keys.
 */
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { Practice } from '../../components/welcome/practice.tsx';
import { loadWords } from '../../lib/words/load-words.ts';
import { directionOf, uiLanguage } from '../../lib/words/words.ts';
import { practiceModel } from './practice-model.ts';

const root = document.getElementById('root');
if (root === null) throw new Error('the page has no root');
await loadWords(['welcome_']);
document.documentElement.lang = uiLanguage();
document.documentElement.dir = directionOf(uiLanguage());
const model = await practiceModel();
root.replaceChildren();
render(<Practice model={model} />, root);
for (const path of ['/hands.js', '/auditor.js'] as const) {
  const script = document.createElement('script');
  script.src = browser.runtime.getURL(path);
  document.head.append(script);
}
