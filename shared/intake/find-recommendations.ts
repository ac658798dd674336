import { cautions, gaps, nothingFound, restatements } from './find/cautions.ts';
import { withoutContents } from './find/contents.ts';
import { declaredMismatches } from './find/declared.ts';
import { judgeBody } from './find/judge-body.ts';
import { judgeSection } from './find/judge-sections.ts';
import { together, type Judgement, type Remark } from './find/model.ts';
import { numberClaims } from './find/numbering.ts';
import { paperEnd, paperWarning, withoutPaper } from './find/committee-paper.ts';
import { regrouped, numberedParagraphs } from './find/regroup.ts';
import { withoutSecondLists } from './find/repeats.ts';
import { standingsOf } from './find/themes.ts';
import type { Findings, FoundTheme, Passage } from './findings.ts';
import type { ReportText } from './report-text.ts';

/**
 * Finds what a report recommends. Pure. In stages: its table of contents is passed over; the report is cut into sections; each list, table,
 * reference and paragraph is judged by what introduces it and how it is worded; repeats and committee papers are taken out; what is left is
 * numbered; the numbers the report declares are compared. What is doubtful is `possible`, what was passed over is `leftOut`, each with its
 * reason; nothing is guessed.
 */
export function findRecommendations(report: ReportText): Findings {
  const blocks = withoutContents(report.blocks);
  const sections = regrouped(blocks);
  const standings = standingsOf(sections, report.title);
  const numbered = numberedParagraphs(sections);
  const judged = together(
    sections.map((section, place): Judgement => {
      const standing = standings[place] ?? { label: null, theme: null };
      const { judgement, body } = judgeSection(section, standing, numbered);
      return together([judgement, judgeBody(body, standing.theme)]);
    }),
  );
  const once = withoutSecondLists(judged.claims);
  const end = paperEnd(blocks);
  const all: Judgement = { claims: once.claims, possible: judged.possible, leftOut: [...judged.leftOut, ...once.leftOut] };
  const kept = end === null ? all : withoutPaper(all, blocks, end);
  const { themes, recommendations } = numberClaims(kept.claims);

  return {
    title: report.title,
    themes,
    recommendations,
    possible: passages(kept.possible, themes),
    leftOut: passages(kept.leftOut, themes),
    warnings: [
      ...(end === null ? [] : [paperWarning(recommendations.length)]),
      ...(recommendations.length === 0 ? [nothingFound(kept.possible.length)] : []),
      ...(end === null || recommendations.length > 0 ? declaredMismatches(sections, recommendations) : []),
      ...gaps(recommendations),
      ...restatements(recommendations),
      ...cautions(kept.claims),
    ],
  };
}

const passages = (remarks: readonly Remark[], themes: readonly FoundTheme[]): readonly Passage[] =>
  [...remarks]
    .sort((a, b) => a.block.paragraph - b.block.paragraph)
    .map(({ block, text, reason, theme }): Passage => {
      const place = theme === null ? -1 : themes.findIndex(({ number, title }) => number === theme.number && title === theme.title);
      return { text, reason, source: { page: block.page, paragraph: block.paragraph }, theme: place < 0 ? null : place };
    });
