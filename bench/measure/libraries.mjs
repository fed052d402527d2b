// The libraries a check rests on, and nothing else: what a cold process pays before it has done any work.
import 'ajv';
import 'commander';
import 'csv-parse/sync';
import 'fastest-levenshtein';
import 'handlebars';
import 'mdast-util-gfm-table';
import 'micromark-extension-gfm-table';
import 'remark-directive';
import 'remark-parse';
import 'unified';
import 'yaml';
