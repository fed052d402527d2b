/** What the system's words mean to somebody who builds. */
const REASONS: Readonly<Record<string, string>> = {
  EBUSY: 'it is open in another program. Close it (in Word, for example) and try again.',
  EACCES: 'there is no permission to write there. Check who owns the folder, or choose another: a build takes --out.',
  EPERM: 'it is open in another program or there is no permission to write there. Close it and try again.',
  EEXIST: 'there is a file where a folder should be. Choose another folder: a build takes --out.',
  ENOTDIR: 'there is a file where a folder should be. Choose another folder: a build takes --out.',
  EISDIR: 'there is a folder where a file should be. Move it away and try again.',
  ERR_FS_EISDIR: 'there is a folder where a file should be. Move it away and try again.',
  ENOENT: 'there is no such folder, and it cannot be made. Choose another folder: a build takes --out.',
  EFBIG: 'it is larger than a file may be here. Choose another folder: a build takes --out.',
  EXDEV: 'its folder lies on two disks. Choose another folder: a build takes --out.',
  EIO: 'the disk does not answer. Check that it is connected, or choose another folder: a build takes --out.',
  ENOSPC: 'the disk is full. Free some space and try again.',
  EDQUOT: 'there is no space left for you on the disk. Free some and try again.',
  EROFS: 'the disk can only be read. Choose another folder: a build takes --out.',
  ENAMETOOLONG: 'the name is too long. Choose a shorter folder: a build takes --out.',
};

/** Why a set of files could not be written, and what became of it: whether all was put back. */
export function cannotWrite(path: string, error: NodeJS.ErrnoException, undone: boolean): string {
  const reason =
    REASONS[error.code ?? ''] ??
    `the system refuses it (${error.code}). Try again, or choose another folder: a build takes --out.`;
  const left = undone
    ? 'Nothing was changed.'
    : 'Not everything could be put back as it was: the next run will do that.';
  return `Cannot write ${path}: ${reason} ${left}`;
}
