/** Whether two texts are one address, told where pages are written to: quickly, without the address library. */

/** An address as text that is equal for equal addresses: `2001:DB8:0::1/128` is `2001:db8::1`. */
export function canonical(address: string): string {
  const [host = '', prefix] = address.trim().toLowerCase().split('/');
  const isSix = host.includes(':');
  const url = `http://[${host}]/`;
  const plain = isSix && URL.canParse(url) ? new URL(url).hostname.slice(1, -1) : host;
  return prefix === undefined || prefix === (isSix ? '128' : '32') ? plain : `${plain}/${prefix}`;
}

/** Whether `address` is among `addresses`, however either is written. */
export function includes(addresses: readonly string[], address: string): boolean {
  return addresses.some((one) => canonical(one) === canonical(address));
}
