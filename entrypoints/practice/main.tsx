/**
 * The practice form. The scripts that read it are the very files that are injected into an exchange's page: they talk to
 * the background as they do there, which answers a practice apart from real keys.
 */
import { browser } from 'wxt/browser';
import { Practice } from '../../components/welcome/practice.tsx';
import { drawPage } from '../popup/draw-page.tsx';
import { practiceModel } from './practice-model.ts';

await drawPage(['welcome_'], 'head', async () => <Practice model={await practiceModel()} />);

/** Nothing can be injected into an extension's own page: it brings the auditor and its parts itself. */
const bring = (file: string): Promise<void> =>
  new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = browser.runtime.getURL(`/${file}` as never);
    script.addEventListener('load', () => resolve());
    script.addEventListener('error', () => reject(new Error(file)));
    document.head.append(script);
  });
Object.assign(globalThis, { [Symbol.for('keyfence.bring')]: bring });
await bring('auditor.js');
