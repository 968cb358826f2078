import { describe, expect, it } from 'vitest';
import { escapeXml, svgDocument } from '../../../data-pipeline/outputs/maps/svg.ts';
import { checkXml } from './xml.ts';

describe('escapeXml', () => {
  it.each([
    ['a plain name', 'Saint-Amand-les-Eaux', 'Saint-Amand-les-Eaux'],
    ['French typography', 'L’Orée « du » Bois', 'L’Orée « du » Bois'],
    ['a script', '<script>alert("1")</script>', '&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt;'],
    ['an entity is not kept', 'A &amp; B', 'A &amp;amp; B'],
    ['an attribute break', `' onload='x`, '&#39; onload=&#39;x'],
    ['control characters', 'a\u0000b\u0008c\u001bd\u0085', 'abcd'],
    ['a lone surrogate', 'a\ud800b', 'ab'],
    ['a pair of surrogates', '𝄞', '𝄞'],
    ['the end of CDATA', ']]>', ']]&gt;'],
  ])('%s', (_, input, expected) => {
    expect(escapeXml(input)).toBe(expected);
  });
});

describe('svgDocument', () => {
  it('is a standalone image with a title', () => {
    const svg = svgDocument(10, 20, 'A < B', 'path{fill:red}', '<path d="M0 0"/>');
    expect(svg).toBe(
      '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 20" width="10" height="20" role="img"><title>A &lt; B</title><style>path{fill:red}</style><path d="M0 0"/></svg>\n',
    );
    expect(() => checkXml(svg)).not.toThrow();
  });
});

describe('checkXml', () => {
  it.each([
    '<svg><g></svg></g>',
    '<svg>a & b</svg>',
    '<svg><text>a<b</text></svg>',
    '<svg x="1>',
    '<svg a=1></svg>',
    '<svg>\u0001</svg>',
  ])('refuses %j', (xml) => {
    expect(() => checkXml(xml)).toThrow();
  });
});
