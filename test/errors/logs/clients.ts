import { type LoggedError } from './log.ts';

/** What clients' errors look like when a bot prints them: the request is in them as well, with its times and its keys. */
export const OF_CLIENTS: readonly LoggedError[] = [
  {
    source: 'npm bitmart-api 2.5.1, an error printed by console.log; BitMart is none of ours',
    log: `{
  code: 403,
  message: 'Forbidden',
  body: {
    message: 'Your IP 203.0.113.7 is not in the whitelist',
    code: 30010,
    trace: 'x',
    data: {}
  },
  headers: { 'content-type': 'application/json', connection: 'keep-alive' },
  requestOptions: { recvWindow: 5000, apiKey: 'omitted from error', apiSecret: 'omitted from error' }
}`,
    is: 'any HTTP 403',
    isGuess: true,
    maybeIp: true,
    echoes: '203.0.113.7',
  },
  {
    source: 'npm gateio-api 1.6.4, an error printed by console.log',
    log: `{
  code: 403,
  message: 'Forbidden',
  body: { label: 'FORBIDDEN', message: 'IP not in whitelist: 203.0.113.7' },
  headers: { 'content-type': 'application/json', connection: 'keep-alive' },
  requestOptions: { recvWindow: 5000, timestamp: 1796088637 }
}`,
    is: 'any HTTP 403',
    isGuess: true,
    maybeIp: true,
    echoes: '203.0.113.7',
  },
  {
    source: 'npm bybit-api 4.7.7, an error of HTTP 403 as JSON',
    log: '{"code":403,"message":"Forbidden","body":{"retCode":10010,"retMsg":"Unmatched IP, please check your API key\'s bound IP addresses.","result":{},"time":1},"requestOptions":{"recv_window":5000,"key":"Xy12bot34Key56Ab","secret":"s3cr3tOfTheBot00Zz"}}',
    is: 'bybit 10010',
    maybeIp: true,
    secrets: ['Xy12bot34Key56Ab', 's3cr3tOfTheBot00Zz'],
  },
  {
    source:
      'npm gate-api 7.2.144 (axios), an error as JSON: the answer is left out of it, the request is not',
    log: '{"message":"Request failed with status code 403","name":"AxiosError","config":{"headers":{"Accept":"application/json","KEY":"5f3ab2c1d4e5f6a7b8c9d0e1","Timestamp":"1796088637","SIGN":"0a1b2c3d4e5f60718293a4b5c6d7e8f9"},"method":"get"},"code":"ERR_BAD_REQUEST","status":403}',
    is: 'any HTTP 403',
    isGuess: true,
    maybeIp: true,
    secrets: ['5f3ab2c1d4e5f6a7b8c9d0e1', '0a1b2c3d4e5f60718293a4b5c6d7e8f9'],
  },
  {
    source: 'npm node-bitbankcc 3.0.0 (axios), an error printed by console.log',
    log: `Error: Request failed with status code 401
    at createError (/srv/bot/node_modules/node-bitbankcc/node_modules/axios/lib/core/createError.js:16:15)
    at settle (/srv/bot/node_modules/node-bitbankcc/node_modules/axios/lib/core/settle.js:17:12) {
  config: {
    url: '/user/assets',
    headers: { 'ACCESS-KEY': '0f1e2d3c4b5a6978', 'ACCESS-NONCE': '1796088694180', 'ACCESS-SIGNATURE': '00ff11ee22dd33cc' }
  }
}`,
    is: 'any HTTP 401',
    isGuess: true,
    maybeIp: true,
    secrets: ['0f1e2d3c4b5a6978', '00ff11ee22dd33cc'],
  },
];
