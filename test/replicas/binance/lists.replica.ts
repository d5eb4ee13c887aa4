/** Lists with a state for each right, in pictures or in words. */
import { listed, only } from '../drawings/expected.ts';
import { list, rows } from '../drawings/lists.ts';
import { type Replica } from '../replica.ts';

export { planted } from '../drawings/lists.ts';

const URL = 'https://www.binance.com/en/my/settings/api-management';
const svg = '<svg viewBox="0 0 16 16" width="12" height="12"><path d="M3 8l3 3 7-7"/></svg>';
const named = (name: string): string => `<span role="img" aria-label="${name}">${svg}</span>`;
const icon = (word: string): string => `<i class="bn-icon icon-${word}">${svg}</i>`;
const pair = (label: string, value: string): string => `<div><dt>${label}</dt><dd>${value}</dd></div>`;
const card = (name: string, trade: string, withdraw: string, ips: string): string =>
  `<li><h3>${name}</h3><dl>${pair('읽기', '사용')}${pair('현물 및 마진 거래', trade)}${pair('통합 이체', '사용 안 함')}${pair('출금', withdraw)}${pair('IP 액세스 제한', ips)}</dl></li>`;

export const replicas: readonly Replica[] = [
  list(
    'binance',
    'ticks',
    URL,
    'tr',
    `<table>${rows('th', 'Etiket', 'Okuma', 'Spot ve Marj Al-Sat', 'Evrensel Transfer', 'Para Çekme', 'IP Erişim Kısıtlaması')}
${rows('td', 'adli', named('Etkin'), named('Etkin'), named('Devre dışı'), named('Devre dışı'), '203.0.113.10')}
${rows('td', 'simgeli', icon('check'), icon('close'), icon('close'), icon('check'), 'Sınırsız')}</table>`,
    listed('adli', only('read', 'trade'), 'on', ['203.0.113.10']),
    listed('simgeli', only('read', 'withdraw'), 'off', []),
  ),
  list(
    'binance',
    'answers',
    URL,
    'ko',
    `<ul>${card('차익봇', '사용', '사용 안 함', '203.0.113.31, 203.0.113.32')}${card('출금 자동화', '사용 안 함', '사용', '제한 없음')}</ul>`,
    listed('차익봇', only('read', 'trade'), 'on', ['203.0.113.31', '203.0.113.32']),
    listed('출금 자동화', only('read', 'withdraw'), 'off', []),
  ),
];
