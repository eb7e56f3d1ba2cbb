import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, it } from '@jest/globals';

type Node = Readonly<Record<string, unknown>>;
interface Operation {
  readonly operationId: string;
  readonly responses: Readonly<
    Record<string, { readonly content?: Readonly<Record<string, { readonly schema: Node }>> }>
  >;
}
interface Document {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, Node>> };
}

const document = JSON.parse(readFileSync(resolve(__dirname, '../../libs/api-client/openapi.json'), 'utf8')) as Document;

/** Under these names an answer speaks of a project, its own or another one. */
const NAMES = /^(?:project(?:Id|Ids|Name)?|other\w*|target)$/;

/** Each row is of one project, and comes from a reading that has only what its reader sees. */
const ROW = 'a row of a scoped list';
const OWN = 'the project that was asked for';
const MASKED = 'another project: masked unless it is seen';
const WATCHED = 'told to supervision alone; whoever watches acts gets null';
const PLACE = 'whoever keeps the directory: ids without contents; others their own';
const CONFIGURES = 'whoever runs deliveries, by id';

/** Every place of an answer that speaks of a project, and how it keeps to what its reader sees. */
const PLACES: Readonly<Record<string, string>> = {
  '.details.rows[].projectId': PLACE,
  '.details.rows[].projectName': PLACE,
  '.item.projectId': OWN,
  '.item.projectName': OWN,
  '.receipt.projectId': OWN,
  '.rows[].receipt.projectId': ROW,
  '.item.takeBack.before.projectId': OWN,
  '.items[].projectId': OWN,
  '.items[].takeBack.before.projectId': OWN,
  '.form.projectId': OWN,
  '.forms[].projectId': OWN,
  '.projectId': OWN,
  '.projectName': 'the project that was asked for, or that of the question a link is bound to, read as its person',
  '.project': OWN,
  '.events[].projectId': OWN,
  '.tickEvents[].projectId': OWN,
  '.review.projectId': 'the project of a review, to whoever reads that or was asked for an opinion',
  '.complaint.projectId': 'the project of a complaint, to whoever reads that',
  '.complaint.projectName': 'the project of a complaint, to whoever reads that',
  '.forms[].projectName': ROW,
  '.reviews[].projectName': 'as that of a review: to whoever reads it or was asked for an opinion',
  '.promises[].projectId': ROW,
  '.promises[].projectName': ROW,
  '.row.projectId': OWN,
  '.row.projectName': OWN,
  '.project.fundArrivals[].elsewhere.projectIds': MASKED,
  '.project.contest.projectId': MASKED,
  '.project.rivals[].projectId': MASKED,
  '.events[].data.changes.expansion.projectId': MASKED,
  '.events[].data.expansion.projectId': MASKED,
  '.events[].data.first.projectId': MASKED,
  '.project.expansion.projectId': MASKED,
  '.rows[].data.changes.expansion.projectId': MASKED,
  '.rows[].data.expansion.projectId': MASKED,
  '.rows[].data.first.projectId': MASKED,
  '.tickEvents[].data.changes.expansion.projectId': MASKED,
  '.tickEvents[].data.expansion.projectId': MASKED,
  '.tickEvents[].data.first.projectId': MASKED,
  '.events[].data.elsewhere.projectIds': MASKED,
  '.events[].data.fundArrivals[].elsewhere.projectIds': MASKED,
  '.events[].data.projectId': MASKED,
  '.events[].data.target': MASKED,
  '.tickEvents[].data.elsewhere.projectIds': MASKED,
  '.tickEvents[].data.fundArrivals[].elsewhere.projectIds': MASKED,
  '.tickEvents[].data.projectId': MASKED,
  '.tickEvents[].data.target': MASKED,
  '.rows[].data.elsewhere.projectIds': MASKED,
  '.rows[].data.fundArrivals[].elsewhere.projectIds': MASKED,
  '.rows[].data.projectId': MASKED,
  '.rows[].data.target': MASKED,
  '.refused[].projectId': MASKED,
  '.rows[].refused[].projectId': MASKED,
  '.rows[].repeats[].projectId': MASKED,
  '.proofsShared[].projectId': MASKED,
  '.rows[].project': ROW,
  '.meeting.lines[].projectId': 'lines of a meeting, of the projects that its reader sees',
  '.meeting.decisions[].projectId': 'decisions of a meeting, of the projects that its reader sees',
  '.before.decisions[].projectId': 'decisions of a meeting, of the projects that its reader sees',
  '.by.project': 'counts of a scoped list, by its own projects',
};

/** Places that many lists have, by who asks. */
const LISTS: Readonly<Record<string, string>> = {
  listAudit: WATCHED,
  listAdministration: WATCHED,
  listDeliveries: CONFIGURES,
  listFindings: CONFIGURES,
  importProjects: MASKED,
  listWorkLeft: PLACE,
  listReceiverFalls: PLACE,
  listProjectSeers: 'the security administrator, by the very id that was asked for',
};

function placesIn(schema: Node, path: string, met: ReadonlySet<string>): readonly string[] {
  const reference = schema['$ref'];
  if (typeof reference === 'string') {
    if (met.has(reference)) return [];
    const held = document.components.schemas[reference.split('/').at(-1) ?? ''];
    return held ? placesIn(held, path, new Set([...met, reference])) : [];
  }
  const parts = ['allOf', 'anyOf', 'oneOf'].flatMap((kind) => (schema[kind] ?? []) as Node[]);
  const properties = Object.entries((schema['properties'] ?? {}) as Readonly<Record<string, Node>>);
  const items = schema['items'] as Node | undefined;
  return [
    ...parts.flatMap((part) => placesIn(part, path, met)),
    ...properties.flatMap(([name, held]) => [
      ...(NAMES.test(name) && held['type'] !== 'integer' ? [`${path}.${name}`] : []),
      ...placesIn(held, `${path}.${name}`, met),
    ]),
    ...(items ? placesIn(items, `${path}[]`, met) : []),
  ];
}

const found = Object.values(document.paths)
  .flatMap((methods) => Object.values(methods))
  .flatMap(({ operationId, responses }) =>
    Object.values(responses).flatMap(({ content = {} }) =>
      Object.values(content).flatMap(({ schema }) =>
        [...new Set(placesIn(schema, '', new Set()))].map((place) => ({ operationId, place })),
      ),
    ),
  );

const ofRows = ({ place }: { readonly place: string }): boolean =>
  /^\.(?:rows|projects)\[\]\.project(?:Id|Name)$/.test(place);

it('says of every place of an answer that speaks of a project how it keeps to what its reader sees', () => {
  const places = new Set(found.filter((each) => !ofRows(each)).map(({ place }) => place));
  expect([...places].sort()).toEqual(Object.keys(PLACES).sort());
});

it('knows who else than readers of business is told of projects in a list', () => {
  const lists = [...new Set(found.filter(ofRows).map(({ operationId }) => operationId))];
  expect(lists.length).toBeGreaterThan(10);
  expect(lists).toEqual(expect.arrayContaining(Object.keys(LISTS)));
  const scoped = lists.filter((each) => !(each in LISTS)).sort();
  expect(scoped).toEqual([
    'agreedContracts',
    'calendarFileDifference',
    'checklistCompletionItems',
    'fundArrivalProjects',
    'fundParts',
    'getAgenda',
    'listBreaches',
    'listComments',
    'listCommitments',
    'listComplaints',
    'listEscalations',
    'listFiles',
    'listGroupLeads',
    'listHeldRungs',
    'listHelpItems',
    'listInbox',
    'listLeads',
    'listMatters',
    'listObligations',
    'listReviews',
    'listSupervisionForms',
    'listVisits',
    'listWarningSigns',
    'listWatches',
    'policyFileDifference',
    'policyFileDryRun',
    'retainedProjects',
    'timeAccountItems',
    'weekItems',
  ]);
});

it('masks what events and states say of other files by the names that the mask knows', () => {
  const masked = Object.entries(PLACES).filter(([place, way]) => way === MASKED && place.includes('.data.'));
  const names = [...new Set(masked.map(([place]) => place.split('.').at(-1)))];
  expect(names.sort()).toEqual(['projectId', 'projectIds', 'target']);
});
