import { type ConfigData, type HtmlElement, HtmlValidate, Parser, StaticConfigLoader } from 'html-validate';

/** What the rules of HTML are asked to overlook, and why. */
const CONFIG: ConfigData = {
  extends: ['html-validate:recommended', 'html-validate:a11y'],
  rules: {
    // Safari forgets that a list without bullets is a list, and any browser that a table laid out as a list is a table, unless told.
    'no-redundant-role': 'off',
    'prefer-native-element': 'off',
    // Servers may let no page bring its own styles.
    'no-inline-style': 'error',
    // Text is printed as it is; only what would end it is escaped.
    'no-raw-characters': 'off',
    'long-title': 'off',
  },
};

const validator = new HtmlValidate(new StaticConfigLoader(CONFIG));

/** The rules a page breaks, each with its line and message. */
export async function problemsOf(html: string): Promise<string[]> {
  const report = await validator.validateString(html);
  return report.results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, line }) => `${line} ${ruleId}: ${message}`),
  );
}

const config = await validator.getConfigFor('page.html');

/** A page as elements, to ask with selectors. */
export function parse(html: string): HtmlElement {
  return new Parser(config).parseHtml(html);
}

/** The text of an element as written: escapes stay. */
export function textOf(element: HtmlElement | null): string {
  return element?.textContent.replaceAll(/\s+/g, ' ').trim() ?? '';
}

/** The values of an attribute over all elements that have it. */
export function valuesOf(root: HtmlElement, attribute: string): string[] {
  return root.querySelectorAll(`[${attribute}]`).map((element) => element.getAttributeValue(attribute) ?? '');
}

/** The types of the scripts of a page: a block of data is none that is run. */
export const scriptsOf = (html: string): string[] =>
  parse(html)
    .querySelectorAll('script')
    .map((script) => script.getAttributeValue('type') ?? '');
