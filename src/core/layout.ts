/** A program of this computer that sets documents as pages. */
export interface Layout {
  /** The form of the documents that it sets. */
  readonly takes: 'html' | 'docx';
  /** A document as PDF. Rejects with a Stop where the program fails or does not finish. */
  set(document: Uint8Array): Promise<Uint8Array>;
}
