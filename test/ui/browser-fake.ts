/** Stands in for `wxt/browser` on pages that run outside an extension: words from the English catalogue. */
import approve from '../../lib/words/en/approve.json';
import audit from '../../lib/words/en/audit.json';
import common from '../../lib/words/en/common.json';
import dashboard from '../../lib/words/en/dashboard.json';
import feeds from '../../lib/words/en/feeds.json';
import help from '../../lib/words/en/help.json';
import living from '../../lib/words/en/living.json';
import overlay from '../../lib/words/en/overlay.json';
import paste from '../../lib/words/en/paste.json';
import popup from '../../lib/words/en/popup.json';
import settings from '../../lib/words/en/settings.json';
import welcome from '../../lib/words/en/welcome.json';

const catalogue: Record<string, { message: string }> = {
  ...approve,
  ...audit,
  ...common,
  ...dashboard,
  ...feeds,
  ...help,
  ...living,
  ...overlay,
  ...paste,
  ...popup,
  ...settings,
  ...welcome,
};

function getMessage(id: string, values: string[] = []): string {
  const message = catalogue[id]?.message;
  if (message === undefined) return '';
  return message.replace(/\$(\d)/g, (_, digit: string) => values[Number(digit) - 1] ?? '');
}

export const browser = { i18n: { getMessage, getUILanguage: () => 'en' } };
