/** Why a picture cannot be shown, as the rest of a sentence that begins with its name ("is cut off"), and what to do about it. */
export interface Unshowable {
  readonly why: string;
  readonly fix: string;
}

export const COPY_AGAIN = 'Copy the picture again from where it came from: this copy is not whole.';
export const SAVE_AS =
  'Open the picture in a program for pictures and save it as PNG or JPEG. A new name does not change what a file is.';
