// Chromium before its sanitizer (up to some version after 138) takes no options beside what is read, and htmx gives them.
if (Document.parseHTMLUnsafe) {
  const read = Document.parseHTMLUnsafe.bind(Document);
  Document.parseHTMLUnsafe = (html, options) => {
    try {
      return read(html, options);
    } catch (error) {
      if (error instanceof TypeError) return read(html);
      throw error;
    }
  };
}
