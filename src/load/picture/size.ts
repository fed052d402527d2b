import { LIMITS } from '../../core/limits.ts';
import type { Unshowable } from './picture.ts';

/** Why a picture of this size in pixels is not shown, if it is not. */
export function sizeProblem(width: number, height: number): Unshowable | undefined {
  if (width === 0 || height === 0) return { why: `has no size: ${width} by ${height} pixels` };
  const many = width * height > LIMITS.imagePixels || Math.max(width, height) > LIMITS.imageSide;
  if (!many) return undefined;
  const most = `${LIMITS.imagePixels / 1_000_000} million pixels and ${LIMITS.imageSide} along a side`;
  return { why: `is ${width} by ${height} pixels; the limit is ${most}` };
}
