import { type Locale } from '../../../lib/exchanges/exchange.ts';
import { ja, ko, ru, tr, vi, zhCN, zhTW } from './eastern.ts';
import { de, en, es, fr, ptBR } from './western.ts';
import { type Words } from './words.ts';

export const WORDS = {
  en,
  'zh-CN': zhCN,
  'zh-TW': zhTW,
  ja,
  ko,
  ru,
  es,
  'pt-BR': ptBR,
  tr,
  vi,
  de,
  fr,
} as const satisfies Record<Locale, Words>;
