/**
 * A title out of a file's properties, or null where it is not worth showing: programs put file names, template names and
 * `Microsoft Word - …` there.
 */
export function titleFromProperties(title: string | null | undefined): string | null {
  const words = (title ?? '').replace(/\s+/g, ' ').trim();
  if (words.length < 4 || words.length > 250) return null;
  if (/^(microsoft (word|powerpoint)|untitled|document ?\d*$|doc\d+$|title$|presentation ?\d*$|slide \d+$|template|print)/i.test(words))
    return null;
  if (
    /\.(docx?|docm|dotx?|pdf|rtf|odt|txt|indd)$/i.test(words) ||
    /\btemplate\b/i.test(words) ||
    (/[_\\/]/.test(words) && !words.includes(' '))
  )
    return null;
  return words;
}
