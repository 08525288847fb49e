/** A file's text, or why it is none. A byte order mark stays: some clients refuse a file that begins with one. */
export type Decoded = { readonly text: string } | { readonly refused: string };

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** Bytes as UTF-8, the one encoding that clients accept. */
export function decode(bytes: Uint8Array): Decoded {
  try {
    return { text: utf8.decode(bytes) };
  } catch {
    return { refused: 'it is not UTF-8 text' };
  }
}
