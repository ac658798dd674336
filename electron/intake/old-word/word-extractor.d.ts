/** The library comes without types; this is what is used of it. */
declare module 'word-extractor' {
  interface Texts {
    /** Without `filterUnicode: false` it would make curly quotes straight. */
    getBody(options: { readonly filterUnicode: false }): string;
    getTextboxes(options: { readonly filterUnicode: false; readonly includeHeadersAndFooters: false }): string;
  }
  export default class WordExtractor {
    extract(file: Buffer): Promise<Texts>;
  }
}
