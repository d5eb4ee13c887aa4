/**
 * RegExp source of the path segment in which many exchanges carry the language, or none: `/en`, `/zh-CN`, `/pt-br`,
 * `/zh-hans`. It is optional, because every one of them also serves or redirects the path without it.
 */
export const LOCALE_PREFIX = '(?:/[a-z]{2,3}(?:-[a-z]{2,4})?)?';
