/** The most bytes that one part of a template, and all of them, may come to when they are unpacked: wherever it is, to read it or to fill it. */
export const UNPACKED = { partBytes: 16 * 1024 * 1024, inflatedBytes: 48 * 1024 * 1024 } as const;
