/**
 * The parts of the SARIF 2.1.0 schema (OASIS, errata 01, sarif-schema-2.1.0.json) that a log of this program uses: which properties
 * an object may and must have, the values they may take, and which lists hold nothing twice. Answers what does not fit, by its path.
 */
export function sarifProblems(log: unknown): string[] {
  const problems: string[] = [];
  check(log, SHAPES.log as Shape, '', problems);
  const runs = ((log as { runs?: unknown[] }).runs ?? []) as {
    tool: { driver: { rules?: { id: string }[] } };
    results?: { ruleId: string; ruleIndex: number }[];
  }[];
  runs.forEach((run, at) => {
    const rules = run.tool.driver.rules ?? [];
    if (new Set(rules.map(({ id }) => id)).size !== rules.length) problems.push(`/runs/${at}: two rules have one id`);
    (run.results ?? []).forEach((result, index) => {
      if (rules[result.ruleIndex]?.id !== result.ruleId)
        problems.push(`/runs/${at}/results/${index}: ruleIndex does not lead to ruleId`);
    });
  });
  return problems;
}

type Check = (value: unknown) => boolean;
interface Shape {
  readonly required: readonly string[];
  readonly properties: Readonly<Record<string, Check | string | readonly [string]>>;
}

const text: Check = (value) => typeof value === 'string' && value !== '';
const index: Check = (value) => Number.isInteger(value) && (value as number) >= 0;
const count: Check = (value) => Number.isInteger(value) && (value as number) >= 1;
const oneOf =
  (...allowed: string[]): Check =>
  (value) =>
    allowed.includes(value as string);
const uri: Check = (value) => typeof value === 'string' && /^https?:\/\/\S+$/.test(value);
/** A relative reference of RFC 3986 without a scheme. */
const uriReference: Check = (value) =>
  typeof value === 'string' && /^(?![a-z]+:)(?:[\w.~!$&'()*+,;=:@/-]|%[0-9A-F]{2})+$/i.test(value);

/** Lists in which no item may stand twice. */
const UNIQUE: ReadonlySet<string> = new Set(['rules', 'relatedLocations', 'suppressions']);

/** A name stands for a shape, a name in a list for a list of them. */
const SHAPES: Readonly<Record<string, Shape>> = {
  log: { required: ['version', 'runs'], properties: { $schema: uri, version: oneOf('2.1.0'), runs: ['run'] } },
  run: {
    required: ['tool'],
    properties: {
      tool: 'tool',
      columnKind: oneOf('utf16CodeUnits', 'unicodeCodePoints'),
      originalUriBaseIds: 'baseIds',
      results: ['result'],
    },
  },
  baseIds: { required: [], properties: { CONTENT: 'artifactLocation' } },
  tool: { required: ['driver'], properties: { driver: 'driver' } },
  driver: { required: ['name'], properties: { name: text, version: text, rules: ['rule'] } },
  rule: {
    required: ['id'],
    properties: { id: text, shortDescription: 'message', fullDescription: 'message', help: 'message' },
  },
  message: { required: ['text'], properties: { text } },
  result: {
    required: ['message'],
    properties: {
      ruleId: text,
      ruleIndex: index,
      kind: oneOf('notApplicable', 'pass', 'fail', 'review', 'open', 'informational'),
      level: oneOf('none', 'note', 'warning', 'error'),
      message: 'message',
      locations: ['location'],
      relatedLocations: ['location'],
      suppressions: ['suppression'],
    },
  },
  location: { required: [], properties: { physicalLocation: 'physicalLocation' } },
  physicalLocation: {
    required: ['artifactLocation'],
    properties: { artifactLocation: 'artifactLocation', region: 'region' },
  },
  artifactLocation: { required: [], properties: { uri: uriReference, uriBaseId: text, description: 'message' } },
  region: { required: ['startLine'], properties: { startLine: count, startColumn: count } },
  suppression: {
    required: ['kind'],
    properties: {
      kind: oneOf('inSource', 'external'),
      status: oneOf('accepted', 'underReview', 'rejected'),
      justification: text,
    },
  },
};

function check(value: unknown, shape: Shape, path: string, problems: string[]): void {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    problems.push(`${path}: is no object`);
    return;
  }
  for (const key of shape.required) if (!(key in value)) problems.push(`${path}: lacks ${key}`);
  for (const [key, item] of Object.entries(value)) {
    const rule = shape.properties[key];
    const here = `${path}/${key}`;
    if (rule === undefined) problems.push(`${here}: is not known`);
    else if (typeof rule === 'function') {
      if (!rule(item)) problems.push(`${here}: ${JSON.stringify(item)} does not fit`);
    } else if (typeof rule === 'string') check(item, SHAPES[rule] as Shape, here, problems);
    else if (Array.isArray(item)) {
      const written = item.map((one) => JSON.stringify(one));
      if (UNIQUE.has(key) && new Set(written).size < item.length) problems.push(`${here}: an item stands twice`);
      for (const [at, one] of item.entries()) check(one, SHAPES[rule[0]] as Shape, `${here}/${at}`, problems);
    } else problems.push(`${here}: is no list`);
  }
}
