import { convert } from 'html-to-text';

/** The text part of a letter, made from its HTML so that both say the same. Lines are at most 78 characters. */
export const plainText = (html: string): string =>
  convert(html, {
    wordwrap: 78,
    baseElements: { selectors: ['main'] },
    selectors: [
      ...['h1', 'h2', 'h3'].map((selector) => ({ selector, options: { uppercase: false } })),
      { selector: 'a', options: { hideLinkHrefIfSameAsText: true, linkBrackets: ['(', ')'] as [string, string] } },
      { selector: 'table', format: 'dataTable', options: { uppercaseHeaderCells: false, maxColumnWidth: 44 } },
      { selector: 'ul', options: { itemPrefix: '- ' } },
    ],
  });
