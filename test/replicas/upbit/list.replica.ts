import { listed, read, shown } from '../drawings/expected.ts';
import { drawn, KEY, type Picture, planted } from '../drawings/picture.ts';
import { type Replica } from '../replica.ts';

export { planted };

/** The keys of an account. The heads of a row are the documents' words; how the columns stand is assumed. */

const list: Picture = {
  exchange: 'upbit',
  url: 'https://upbit.com/mypage/open_api_management',
  brand: 'Upbit',
  title: 'Open API 관리',
  locale: 'ko',
  name: 'list',
  from: 'words of the official documents of 2026; the columns are assumed',
  draw: (manner) =>
    `<h1>Open API 관리</h1>${manner.table(
      ['Access key', '기능', '허용 IP 주소', '만료일', ''],
      [
        [KEY, '자산조회, 주문조회, 주문하기', '203.0.113.22', '2027-08-01', '변경 삭제'],
        [
          KEY.slice(8),
          '자산조회, 출금조회, 출금하기',
          '203.0.113.23, 203.0.113.24',
          '2027-08-02',
          '변경 삭제',
        ],
      ],
    )}`,
  expect: read(
    listed(
      null,
      shown({ read: 'on', trade: 'on', transfer: 'off', withdraw: 'off' }),
      'on',
      ['203.0.113.22'],
      {
        notRules: ['withdraw-enabled', 'ip-restriction-off'],
      },
    ),
    listed(
      null,
      shown({ read: 'on', trade: 'off', transfer: 'off', withdraw: 'on' }),
      'on',
      ['203.0.113.23', '203.0.113.24'],
      { rules: ['withdraw-enabled'] },
    ),
  ),
};

export const replicas: readonly Replica[] = drawn(list);
