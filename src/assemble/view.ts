import { kept } from '../core/kept.ts';
import { lazily } from '../core/lazily.ts';
import { mapValues } from '../core/map-values.ts';
import { once } from '../core/once.ts';
import { assuranceOf } from '../disclosure/assurance.ts';
import { countsOf, firstPublished } from '../disclosure/publish-series.ts';
import type { PublishedIndicator, PublishedIndicators } from '../disclosure/published.ts';
import { breaksInAny, type History, namedBreaks, type SeriesBreak } from '../indicators/series-breaks.ts';
import { actionsHere } from '../model/actions-here.ts';
import { answered } from '../model/answered.ts';
import { areaLabel } from '../model/area-label.ts';
import type { Area } from '../model/areas.ts';
import { lineOfSight } from '../model/line-of-sight.ts';
import type { Model } from '../model/model.ts';
import type { Population } from '../model/population.ts';
import type { PublicationPlan } from '../model/publications.ts';
import { actionsInWork, dayOfStanding, daysOf, standingOn } from '../model/standing.ts';
import { wordOfRole } from '../schema/roles.ts';
import { flattened } from '../schema/table.ts';
import { actionsByAreaView, dutyHoldersView, implicationsView, leadsView, risksView } from './board-lists.ts';
import { differences } from './differences.ts';
import type { IndicatorMeta } from './figure/selection.ts';
import { consultationView, fundingView, interventionsView } from './joined-lists.ts';
import { label } from './label.ts';
import type { Labels } from './publication.ts';

const TIERS = ['primary', 'secondary', 'tertiary', 'enforcement'] as const;

/** The model as the templates of one publication see it: the content under its own names, and a few lists that would otherwise be joined in every template. */
export function templateView(
  model: Model,
  published: PublishedIndicators,
  population: Population,
  publication: Pick<PublicationPlan, 'id' | 'role'>,
  labels: Labels,
  agreement: () => object = NOBODY,
) {
  const { id, role } = publication;
  const actions = once(() => actionsHere(model, publication));
  return lazily({
    ...ofEdition(model, published, population, labels, agreement),
    publication: () => wordOfRole(role) ?? id,
    actions_here: () => actions().here,
    actions_elsewhere: () => actions().elsewhere,
  });
}

/** Where it is not said who has agreed. */
const NOBODY = () => ({ content: '', rows: [] });

/** What is the same for all publications of an edition. Nothing is worked out before a template asks for it, and then once. */
const ofEdition = kept(
  (model: Model, published: PublishedIndicators, population: Population, labels: Labels, agreement: () => object) => {
    const { content } = model;
    const actions = actionsInWork(content);
    const classes = [...new Set(content.partnership.bodies.map((body) => body.class))];
    const named = (area: Area) => ({
      code: area.code,
      name: areaLabel(area),
      type: area.type,
      parent: area.parent ?? null,
      population: residents(area, population),
      bodies: content.partnership.bodies.filter((body) => body.areas.includes(area.code)),
    });
    const { history } = content.definition;
    const indicators = (isMeant: (meta: IndicatorMeta) => boolean = () => true) =>
      content.indicators.filter(isMeant).flatMap((meta) => {
        const indicator = published.get(meta.id);
        return indicator ? [withBreaks(meta, history, firstPublished(indicator))] : [];
      });
    const isOfDefinition = ({ of }: SeriesBreak): boolean => of === 'definition';
    const served = once(() => interventionsView(content));
    return mapValues(
      {
        ...mapValues(flattened(content), (value) => () => value),
        actions: () => actions,
        action_days: () => daysOf(actions),
        standing: () => standingOn(actions, dayOfStanding(content), content.board.meeting?.previous ?? null),
        risks: () => risksView(content),
        duty_holders: () => dutyHoldersView(content, actions),
        leads: () => leadsView(actions),
        implications: () => implicationsView(content),
        actions_by_area: () => actionsByAreaView(actions, content.area.local_government_areas),
        interventions: () => served().interventions,
        interventions_described: () => served().interventions_described,
        interventions_named: () => served().interventions_named,
        priorities: () =>
          content.priorities
            .toSorted((a, b) => a.number - b.number)
            .map((priority) => ({
              ...priority,
              actions: actions.filter((action) => action.priority === priority.id),
              interventions: served().interventions.filter(({ priorities }) => priorities.includes(priority.id)),
            })),
        tiers: () =>
          TIERS.map((tier) => ({
            id: tier,
            label: label(labels, `tier.${tier}`),
            interventions: content.interventions.filter((intervention) => intervention.tier === tier),
          })),
        areas: () => model.covered.map(named),
        all_areas: () =>
          content.area.local_government_areas.flatMap((code) => {
            const area = model.areas.get(code);
            return area ? [named(area)] : [];
          }),
        own_area: () => named(model.own),
        area_name: () => areaLabel(model.own),
        bodies_by_class: () =>
          classes.map((id) => ({
            class: id,
            label: label(labels, `class.${id}`),
            bodies: content.partnership.bodies.filter((body) => body.class === id),
          })),
        consultation_classes: () => consultationView(content),
        funding_years: () => fundingView(content),
        line_of_sight: () => lineOfSight(model).threads,
        answered: () => answered(model),
        pressing: () => content.needs.factors.factors.filter(({ pressing }) => pressing),
        variant: () => model.variant,
        differences: () => differences(model, labels),
        status: () => model.status,
        agreement,
        indicators: () => indicators(),
        // What the definition's changes mean for the figures: those whose series crosses one, and those counted by the present one throughout.
        crossing: () =>
          indicators((meta) => namedBreaks(meta, history).some(isOfDefinition)).filter(({ series_breaks: breaks }) =>
            breaks.some(isOfDefinition),
          ),
        small_numbers: () =>
          assuranceOf(
            published,
            content.indicators,
            content.disclosure.disclosure_rules,
            content.disclosure.clearances ?? [],
          ),
        counted_back: () =>
          indicators(({ counted_back, definition_version }) => Boolean(counted_back && definition_version)),
      },
      (make) => once<unknown>(make),
    );
  },
);

/** An indicator with the breaks that lie inside its series. */
const withBreaks = kept((meta: IndicatorMeta, history: History, { series }: PublishedIndicator) => ({
  ...meta,
  series_breaks: breaksInAny(
    namedBreaks(meta, history),
    series.map((one) => ({ points: countsOf(one) })),
  ),
}));

/** Who lives in an area, in the latest year of the population that has it. */
function residents(area: Area, population: Population) {
  const year = population.latestYear(area.code);
  if (year === undefined) return null;
  const [all, under25] = ['all', '0-24'].map((age) => population.residents(area.code, [year], age, 'persons'));
  return {
    year: String(year),
    all: all?.people ?? null,
    under25: under25?.people ?? null,
    provenance: all?.illustrative || under25?.illustrative ? 'illustrative' : 'official',
  };
}
