/** What the system's words mean to somebody who builds. */
const REASONS: Readonly<Record<string, string>> = {
  EBUSY: 'it is open in another program. Close it (in Word, for example) and build again.',
  EACCES: 'there is no permission to write there. Check who owns the folder, or choose another with --out.',
  EPERM: 'it is open in another program or there is no permission to write there. Close it and build again.',
  EEXIST: 'there is a file where a folder should be. Choose another folder with --out.',
  ENOTDIR: 'there is a file where a folder should be. Choose another folder with --out.',
  EISDIR: 'there is a folder where a file should be. Move it away and build again.',
  ERR_FS_EISDIR: 'there is a folder where a file should be. Move it away and build again.',
  ENOENT: 'there is no such folder, and it cannot be made. Choose another folder with --out.',
  EFBIG: 'it is larger than a file may be here. Choose another folder with --out.',
  EXDEV: 'its folder lies on two disks. Choose another folder with --out.',
  EIO: 'the disk does not answer. Check that it is connected, or choose another folder with --out.',
  ENOSPC: 'the disk is full. Free some space and build again.',
  EDQUOT: 'there is no space left for you on the disk. Free some and build again.',
  EROFS: 'the disk can only be read. Choose another folder with --out.',
  ENAMETOOLONG: 'the name is too long. Choose a shorter folder with --out.',
};

/** Why a set of files could not be written, and what became of it: whether all was put back. */
export function cannotWrite(path: string, error: NodeJS.ErrnoException, undone: boolean): string {
  const reason =
    REASONS[error.code ?? ''] ??
    `the system refuses it (${error.code}). Try again, or choose another folder with --out.`;
  const left = undone
    ? 'Nothing was changed.'
    : 'Not everything could be put back as it was: the next run will do that.';
  return `Cannot write ${path}: ${reason} ${left}`;
}
