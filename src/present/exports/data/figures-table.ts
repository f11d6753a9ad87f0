import type { Figure } from '../../../model/figure.ts';
import { Bound, FIGURE_KINDS, Group, Measure, Scope } from '../../../model/vocabulary.ts';
import { figureWords } from '../../words/figure-words.ts';
import { NO_REPAIRS } from '../../words/repairs.ts';
import { plainQuotation, quotationOf } from '../../words/quotation.ts';
import { FIELD_NOTES } from './field-notes.ts';
import { listCell, type Table } from './table.ts';

const notes = FIELD_NOTES.Figure;

export const FIGURES_TABLE: Table<Figure> = {
  name: 'figures',
  title: 'Figures',
  note: 'One row for each number of people killed, taken, held or released, as one article gives it.',
  rows: ({ timeline }) => timeline.figures,
  columns: [
    { name: 'id', type: 'string', note: notes.id, required: true, of: ({ id }) => id },
    { name: 'article', type: 'string', note: notes.article, required: true, of: ({ article }) => article },
    {
      name: 'as_of_earliest',
      type: 'date',
      note: 'First day that the number may speak of.',
      required: true,
      of: ({ asOf }) => asOf.earliest,
    },
    { name: 'as_of_latest', type: 'date', note: 'Last day that the number may speak of.', required: true, of: ({ asOf }) => asOf.latest },
    { name: 'kind', type: 'string', note: notes.kind, values: FIGURE_KINDS, of: ({ kind }) => kind },
    { name: 'measure', type: 'string', note: notes.measure, values: Measure.options, of: ({ measure }) => measure },
    { name: 'group', type: 'string', note: notes.group, values: Group.options, of: ({ group }) => group },
    { name: 'low', type: 'integer', note: notes.low, required: true, of: ({ low }) => low },
    { name: 'high', type: 'integer', note: notes.high, of: ({ high }) => high },
    { name: 'bound', type: 'string', note: notes.bound, values: Bound.options, of: ({ bound }) => bound },
    { name: 'scope', type: 'string', note: notes.scope, values: Scope.options, of: ({ scope }) => scope },
    {
      name: 'claimant',
      type: 'string',
      note: FIELD_NOTES.Claimant.words,
      of: ({ claimant }) => claimant?.words.replace(/\s+/g, ' ') ?? null,
    },
    { name: 'claimant_actor', type: 'string', note: FIELD_NOTES.Claimant.actor, of: ({ claimant }) => claimant?.actor ?? null },
    { name: 'words', type: 'string', note: 'The figure in words.', of: (figure) => figureWords(figure) },
    {
      name: 'quotation',
      type: 'string',
      note: notes.quote,
      of: (figure, { articles }) => plainQuotation(quotationOf(figure, articles.get(figure.article) ?? NO_REPAIRS)),
    },
    {
      name: 'entries',
      type: 'string',
      note: 'Ids of the entries whose sentences carry it, separated by "; ".',
      of: ({ id }, { entriesOfFigure }) => listCell((entriesOfFigure.get(id) ?? []).map((entry) => entry.id)),
    },
  ],
};
