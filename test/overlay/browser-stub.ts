/** The part of the browser's API that the words need, over the English catalogue. */
import approve from '../../lib/words/en/approve.json';
import audit from '../../lib/words/en/audit.json';
import common from '../../lib/words/en/common.json';
import overlay from '../../lib/words/en/overlay.json';
import paste from '../../lib/words/en/paste.json';

const catalogue: Record<string, { message: string }> = {
  ...common,
  ...approve,
  ...audit,
  ...overlay,
  ...paste,
};

export const browser = {
  i18n: {
    getUILanguage: () => 'en',
    getMessage: (id: string, values: string[] = []) =>
      (catalogue[id]?.message ?? '').replace(
        /\$(\d)/g,
        (_, digit: string) => values[Number(digit) - 1] ?? '',
      ),
  },
};
