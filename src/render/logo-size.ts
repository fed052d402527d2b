interface Size {
  readonly width: number;
  readonly height: number;
}

/** The size of a picture that fills a box and keeps its shape, in whole units of the box; a picture of few pixels is not enlarged. */
export function boundedLogo(picture: Size, box: Size): Size {
  const scale = Math.min(1, box.width / picture.width, box.height / picture.height);
  return {
    width: Math.max(1, Math.round(picture.width * scale)),
    height: Math.max(1, Math.round(picture.height * scale)),
  };
}
