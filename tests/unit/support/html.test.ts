import { describe, expect, it } from 'vitest';
import { decodeEntities, readTags } from '../../support/html.ts';

const read = (html: string): unknown[] =>
  readTags(html).map(({ name, attributes, text }) => [name, Object.fromEntries(attributes), text]);

describe('readTags', () => {
  it.each([
    ['a plain tag', '<p>Un</p>', [['p', {}, '']]],
    [
      'quotes, none, and no value',
      `<a href="/x" id='y' class=z hidden>`,
      [['a', { href: '/x', id: 'y', class: 'z', hidden: '' }, '']],
    ],
    ['a > inside quotes', '<img alt="a > b" src="/c.svg">', [['img', { alt: 'a > b', src: '/c.svg' }, '']]],
    ['an entity', '<a href="/?a=1&amp;b=2">', [['a', { href: '/?a=1&b=2' }, '']]],
    ['a comment', '<!-- <a href="/no"> --><b>', [['b', {}, '']]],
    [
      'tags inside a script',
      '<script>"<a href=/no>"</script><i>',
      [
        ['script', {}, '"<a href=/no>"'],
        ['i', {}, ''],
      ],
    ],
    [
      'a tag closed by itself',
      '<path d="M0"/><use href="#a" />',
      [
        ['path', { d: 'M0' }, ''],
        ['use', { href: '#a' }, ''],
      ],
    ],
    ['upper case', '<A HREF="/X">', [['a', { href: '/X' }, '']]],
  ])('reads %s', (_case, html, expected) => {
    expect(read(html)).toEqual(expected);
  });
});

describe('decodeEntities', () => {
  it.each([
    ['&#233;', 'é'],
    ['&#xE9;', 'é'],
    ['&quot;&lt;&gt;', '"<>'],
    ['&inconnue;', '&inconnue;'],
  ])('reads %s', (text, expected) => {
    expect(decodeEntities(text)).toBe(expected);
  });
});
