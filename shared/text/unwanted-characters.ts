/**
 * The characters that no plan and no office file should hold, named once. What is done with them differs: counted on the way in,
 * dropped from what is typed, replaced so that words never join on the way out.
 */

/** Every way a line can end. Vertical tab is what a word processor's soft break becomes in plain text; form feed is a page break. */
export const LINE_BREAKS = /\r\n|[\r\v\f\u0085\u2028\u2029]/g;
/** Controls and non-characters that XML 1.0 forbids or discourages, so that Word and Excel files made from a text are sound. Tab and line feed stay. */
// eslint-disable-next-line no-control-regex -- control characters are what this looks for
export const CONTROLS = /[\u0000-\u0008\u000E-\u001F\u007F-\u0084\u0086-\u009F\uFFFE\uFFFF]+/g;
/** Halves of surrogate pairs standing alone: no well-formed file can hold them. */
export const LONE_SURROGATES = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;
