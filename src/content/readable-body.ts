/** The content type of documents that are pages: HTML and XHTML. */
const readable = /html/;

/**
 * Takes a document; returns its body. Until the parser has come to the body, and in documents of other kinds (SVG, XML,
 * PDF, text), there is nothing to read; what the reader is writing is left alone.
 */
export const readableBody = ({ body, contentType }: Document): HTMLElement | undefined =>
  body instanceof HTMLElement && readable.test(contentType) && !body.isContentEditable ? body : undefined;
