export function textOf(xml: string): string;
