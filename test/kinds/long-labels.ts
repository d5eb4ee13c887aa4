/** Labels that are longer than a word or two, and hold what elsewhere sets things apart; a closed form beside what is printed. */
import { formOf, join, type Kind, type KindPage } from './kind.ts';

const lines = (heading: string, all: readonly (readonly [string, string])[]): string =>
  `<div class="f"><div>${heading}</div><div>${join(all, ([label, answer]) => `<div>${label}: ${answer}</div>`)}</div></div>`;

const answered: Kind = {
  kind: 'long labels, each with its answer behind a colon',
  pages: [
    {
      drawn: 'a card in Russian, two products of one right that differ',
      exchange: 'binance',
      locale: 'ru',
      body: `<div class="card"><h3>grid</h3>${lines('Права', [
        ['Включить спотовую и маржинальную торговлю', 'Да'],
        ['Включить фьючерсы', 'Нет'],
        ['Включить возможность вывода средств', 'Нет'],
      ])}</div>`,
      keys: [{ kind: 'listed', name: 'grid', rights: { trade: 'on', withdraw: 'off' } }],
    },
    {
      drawn: 'a list in Spanish',
      exchange: 'binance',
      locale: 'es',
      body: `<section><h3>uno</h3><dl><dt>Permisos</dt><dd><ul><li>Habilitar trading de contratos de futuros y opciones: No</li><li>Habilitar trading de Spot y de Margen en todas las cuentas: Sí</li><li>Habilitar retiros: No</li></ul></dd></dl></section>`,
      keys: [{ kind: 'listed', rights: { trade: 'on', withdraw: 'off' } }],
    },
  ],
};

const DRAWN_CSS =
  '.b{display:inline-block;width:14px;height:14px;border:1px solid #777}.b.is-on{background:#fcd535;border-color:#fcd535}';
const drawnRows = (rows: readonly (readonly [string, boolean])[]): string =>
  join(
    rows,
    ([label, on]) => `<div class="r"><i class="b${on ? ' is-on' : ''}"></i> <span>${label}</span></div>`,
  );
const pressed = (rows: readonly (readonly [string, boolean])[]): string =>
  join(
    rows,
    ([label, on]) =>
      `<div class="r"><span class="b${on ? ' is-on' : ''}" data-state="${on ? 'checked' : 'unchecked'}"></span><p>${label}</p></div>`,
  );

const withCommas: Kind = {
  kind: 'a label with commas beside a drawn box of its own',
  pages: [
    {
      drawn: 'rows of divs in German',
      exchange: 'binance',
      locale: 'de',
      css: DRAWN_CSS,
      body: formOf(
        'de',
        `<h4>API-Beschränkungen</h4>${drawnRows([
          ['Lesen aktivieren', true],
          ['Margin-Kredite, Rückzahlung & Transfer aktivieren', true],
          ['Universal-Transfer erlauben', false],
          ['Auszahlungen aktivieren', false],
        ])}`,
      ),
      keys: [{ rights: { read: 'on', transfer: 'on', withdraw: 'off' } }],
    },
    {
      drawn: 'paragraphs beside squares in Turkish',
      exchange: 'binance',
      locale: 'tr',
      css: DRAWN_CSS,
      body: formOf(
        'tr',
        `<h4>API kısıtlamaları</h4>${pressed([
          ['Okumayı Etkinleştir', true],
          ['Marjin Kredisi, Geri Ödeme ve Transferi Etkinleştir', true],
          ['Para Çekme İşlemlerini Etkinleştir', false],
        ])}`,
      ),
      keys: [{ rights: { transfer: 'on', withdraw: 'off' } }],
    },
  ],
};

const beside = (drawn: string, locale: KindPage['locale'], hidden: string, body: string): KindPage => ({
  drawn,
  exchange: 'bitvavo',
  locale,
  body: `<div style="display:none">${hidden}</div>${body}`,
  keys: [{ kind: 'listed', rights: { trade: 'on', withdraw: 'on' } }],
});

const closed: Kind = {
  kind: 'a receipt beside a form that is not displayed, or a box that is about something else',
  pages: [
    beside(
      'one line in English',
      'en',
      '<h4>Permissions</h4><label><input type="checkbox"> Withdraw currencies</label><label><input type="checkbox"> Trade digital currencies</label>',
      '<p><span>Permissions:</span> <span>Trade digital currencies, Withdraw currencies</span></p><button type="button">Close</button>',
    ),
    beside(
      'a list of terms in German',
      'de',
      '<h4>Berechtigungen</h4><div role="switch" aria-checked="false">Auszahlen</div><div role="switch" aria-checked="false">Handeln</div>',
      '<dl><dt>Berechtigungen</dt><dd>Handeln, Auszahlen</dd></dl><button type="button">Schließen</button>',
    ),
    {
      drawn: 'over a box that is about something else, the only one there, in Korean',
      exchange: 'okx',
      locale: 'ko',
      body: '<div><p><span>권한:</span> <span>선물 거래, 출금</span></p><p><label><input type="checkbox"> 이용 약관을 읽고 동의합니다</label></p><button type="button">닫기</button></div>',
      keys: [{ kind: 'listed', rights: { trade: 'on', withdraw: 'on' } }],
    },
    {
      drawn: 'over a switch that is about something else, in English',
      exchange: 'bitvavo',
      locale: 'en',
      body: '<section><dl><dt>Permissions</dt><dd>Trade digital currencies, Withdraw currencies</dd></dl><div>Do not show this again <span role="switch" aria-checked="false" tabindex="0"></span></div></section>',
      keys: [{ kind: 'listed', rights: { trade: 'on', withdraw: 'on' } }],
    },
  ],
};

export const longLabels: readonly Kind[] = [answered, withCommas, closed];
