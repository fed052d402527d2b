export function whiteShare(file: Buffer, dotsPerInch: number): number;
