/** What every page of the extension does first: words, direction and theme as the user wants them. */
import { applyTheme } from '../../components/shared/apply-theme.ts';
import { looks } from '../../lib/storage/items/looks.ts';
import { readLooks } from '../../lib/storage/read-looks.ts';
import { read, watch } from '../../lib/storage/store.ts';
import { loadWords, type Prefix } from '../../lib/words/load-words.ts';
import { directionOf, uiLanguage } from '../../lib/words/words.ts';

/** @returns the page's root, still with its static frame. @throws when the page has none */
export async function beginPage(prefixes: readonly Prefix[]): Promise<HTMLElement> {
  const root = document.getElementById('root');
  if (root === null) throw new Error('the page has no root');
  const [{ theme, language }] = await Promise.all([readLooks(), loadWords(prefixes)]);
  applyTheme(theme);
  document.documentElement.lang = uiLanguage();
  document.documentElement.dir = directionOf(uiLanguage());
  watch([looks], () => {
    void read(looks).then((now) => {
      if (now.language === language) applyTheme(now.theme);
      // Words are read once a page: in another language it begins anew.
      else location.reload();
    });
  });
  return root;
}
