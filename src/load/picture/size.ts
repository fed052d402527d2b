import { LIMITS } from '../../core/limits.ts';
import { COPY_AGAIN, type Unshowable } from './unshowable.ts';

/** Why a picture of this size in pixels is not shown, if it is not. */
export function sizeProblem(width: number, height: number): Unshowable | undefined {
  if (width === 0 || height === 0) return { why: `has no size: ${width} by ${height} pixels`, fix: COPY_AGAIN };
  const many = width * height > LIMITS.imagePixels || Math.max(width, height) > LIMITS.imageSide;
  if (!many) return undefined;
  const most = `${LIMITS.imagePixels / 1_000_000} million pixels and ${LIMITS.imageSide} along a side`;
  const fix =
    'Make the picture smaller in a program for pictures: 2,000 pixels along its longer side are enough for print.';
  return { why: `is ${width} by ${height} pixels; the limit is ${most}`, fix };
}
