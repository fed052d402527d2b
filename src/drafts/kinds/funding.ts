import type { DraftKind } from '../kind.ts';
import { ID, REFERENCES } from './shared.ts';

const KINDS = {
  vru: ['vru', 'vru grant', 'violence reduction unit', 'violence reduction unit grant', 'vru core grant'],
  'svd-duty': [
    'serious violence duty',
    'serious violence duty grant',
    'svd',
    'svd grant',
    'duty grant',
    'serious violence duty funding',
  ],
  grip: ['grip', 'hotspot policing', 'grip grant'],
  surge: ['surge', 'surge funding', 'surge policing'],
  'youth-programme': ['youth programme', 'early intervention youth fund'],
  'hotspot-fund': ['hot spot action fund', 'hotspot action fund'],
  commissioner: ['police and crime commissioner', 'opcc', 'pcc', 'commissioner'],
  council: ['council', 'local authority', 'county council', 'city council', 'borough council', 'district council'],
  other: ['other'],
} as const;

/** What in a title tells the kind beyond doubt: the name of the grant. */
const NAMED = {
  vru: ['violence reduction unit grant', 'vru grant'],
  'svd-duty': ['serious violence duty grant', 'serious violence duty funding'],
  surge: ['surge policing', 'surge funding'],
  grip: ['grip'],
  'hotspot-fund': ['hot spot action fund', 'hotspot action fund'],
} as const;

/** A table of money: a row a stream, or a row a stream with a column for each year. */
export const FUNDING: DraftKind = {
  file: 'funding.yaml',
  schema: 'funding',
  one: 'funding stream',
  many: 'funding streams',
  identity: ['title', 'year'],
  yearsAcross: { year: 'year', amount: 'amount' },
  lists: [
    {
      path: 'streams',
      columns: [
        ID,
        {
          key: 'title',
          as: 'title',
          headings: [
            'funding stream',
            'stream',
            'fund',
            'grant',
            'funding',
            'name',
            'name of fund',
            'source of funding',
            'grant name',
            'budget',
            'funding source',
            'project',
            'budget line',
          ],
        },
        { key: 'year', headings: ['financial year', 'years', 'period', 'fy', 'for year'] },
        { key: 'to_year', headings: ['last year', 'until', 'end year', 'to'] },
        {
          key: 'kind',
          headings: ['type', 'funding type', 'type of funding', 'kind of funding'],
          words: KINDS,
          inTitle: NAMED,
        },
        {
          key: 'funder',
          headings: [
            'funded by',
            'source',
            'who pays',
            'awarded by',
            'paid by',
            'provider',
            'funding body',
            'funding source',
            'from',
          ],
        },
        {
          key: 'holder',
          headings: [
            'held by',
            'recipient',
            'awarded to',
            'budget holder',
            'who holds it',
            'lead organisation',
            'organisation',
            'accountable body',
          ],
        },
        {
          key: 'amount',
          as: 'money',
          headings: [
            'value',
            'sum',
            'total',
            'allocation',
            'grant amount',
            'award',
            'cost',
            'funding amount',
            'pounds',
            'total funding',
            'amount awarded',
          ],
        },
        {
          key: 'rounded',
          headings: [],
          words: {
            more_than: ['over', 'above'],
            nearly: ['just under', 'almost'],
            about: ['approximately', 'around', 'circa', 'c'],
          },
        },
        {
          key: 'in_kind',
          headings: ['in kind', 'in kind support', 'in kind contribution', 'help in kind', 'other support'],
        },
        {
          key: 'what',
          headings: [
            'description',
            'purpose',
            'what it is for',
            'what for',
            'use',
            'used for',
            'details',
            'detail',
            'spent on',
          ],
        },
        {
          key: 'status',
          headings: ['confirmed', 'state', 'funding status', 'certainty'],
          words: {
            secured: ['confirmed', 'approved', 'agreed', 'received', 'awarded', 'in place', 'secure'],
            expected: ['likely', 'provisional', 'indicative', 'anticipated', 'pending'],
            unknown: ['not known', 'tbc', 'to be confirmed', 'not confirmed', 'unconfirmed'],
          },
        },
        {
          key: 'category',
          headings: ['labour or non labour'],
          words: {
            labour: ['staff', 'staffing', 'labour costs'],
            non_labour: ['non labour', 'nonlabour', 'non staff', 'non labour costs'],
          },
        },
        {
          key: 'intervention_spend',
          as: 'money',
          headings: ['spend on interventions', 'spent on interventions', 'interventions spend'],
        },
        { key: 'note', headings: ['notes', 'comment', 'comments', 'remarks'] },
        ...REFERENCES,
      ],
    },
  ],
};
