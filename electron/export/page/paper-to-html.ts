import { oneLine } from '../../../shared/papers/clean-text.ts';
import type { ContentPart, LogoContent, PaperContent } from '../../../shared/papers/content.ts';
import { escaped } from '../escaped.ts';
import { blockAsHtml } from './block-as-html.ts';
import { pageName, pageRules } from './page-rules.ts';
import { PAGE_STYLES } from './page-styles.ts';

/**
 * A paper as one page of HTML that prints as the Word file does: A4, upright and on its side, with running headers and page numbers. It holds
 * no script and asks for nothing from anywhere; equal content gives equal text.
 */
export function paperToHtml(content: PaperContent): string {
  const { properties, parts } = content;
  return [
    '<!doctype html>',
    `<html lang="${properties.language}"><head><meta charset="utf-8"><title>${escaped(oneLine(properties.title))}</title>`,
    `<style>${PAGE_STYLES}${pageRules(content)}\n${parts.map((_, place) => `.${pageName(place)} { page: ${pageName(place)}; }`).join('\n')}</style></head>`,
    `<body>${parts.map((part, place) => articleOf(part, place, place === 0 ? content.logo : null)).join('')}</body></html>`,
  ].join('\n');
}

const articleOf = ({ blocks }: ContentPart, place: number, logo: LogoContent | null): string =>
  `<article class="${pageName(place)}">${logo === null ? '' : logoAsHtml(logo)}${blocks.map(blockAsHtml).join('')}</article>`;

const logoAsHtml = ({ type, base64, width, height, words }: LogoContent): string =>
  `<img class="logo" src="data:image/${type};base64,${escaped(base64)}" width="${width}" height="${height}" alt="${escaped(oneLine(words))}">`;
