import { createRootRoute, createRoute, lazyRouteComponent, notFound } from '@tanstack/react-router';
import { leadsSearch } from '../desks/leads/leads-search';
import { SHEET_KINDS } from '@bangban/contract/vocabulary';
import { aftercareSearch } from '../desks/aftercare/aftercare-search';
import { outreachSearch } from '../desks/outreach/outreach-search';
import { librariesSearch } from '../desks/libraries/libraries-search';
import { complaintsSearch } from '../desks/complaints/complaints-search';
import { leaderSearch } from '../desks/leader/leader-search';
import { meetingsSearch } from '../desks/meetings/meetings-search';
import { statisticsSearch } from '../desks/statistics/statistics-search';
import { reviewsSearch } from '../desks/reviews/reviews-search';
import { supervisionSearch } from '../desks/supervision/supervision-search';
import { investorSearch } from '../desks/investor/investor-search';
import { loadDeskWords, loadNearWords } from '../i18n';
import {
  itemClockSearch,
  leadSearch,
  projectSearch,
  projectsSearch,
  weekSearch,
  workbenchSearch,
} from '../lib/searches';
import { Frame } from './frame';
import { Home } from './home';

/** Every address of the app. Pages are loaded when they are opened (or pointed at). */
const root = createRootRoute({ component: Frame });
const getParentRoute = (): typeof root => root;

/** A page with the words that it speaks. */
const desk: typeof lazyRouteComponent = (load, name) =>
  lazyRouteComponent(async () => (await Promise.all([load(), loadDeskWords()]))[0], name);

const ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** An address with something else in the place of an id leads nowhere: nothing was entered that could be wrong. */
function mustBeId(id: string): void {
  if (!ID.test(id)) notFound({ throw: true });
}

const home = createRoute({ getParentRoute, path: '/', component: Home });

const workbench = createRoute({
  getParentRoute,
  path: '/workbench',
  validateSearch: workbenchSearch,
  component: lazyRouteComponent(
    async () => (await Promise.all([import('../desks/workbench/workbench-page'), loadNearWords()]))[0],
    'WorkbenchPage',
  ),
});

const projects = createRoute({
  getParentRoute,
  path: '/projects',
  validateSearch: projectsSearch,
  component: desk(() => import('../desks/projects/projects-page'), 'ProjectsPage'),
});
const newProject = createRoute({
  getParentRoute,
  path: '/projects/new',
  validateSearch: leadSearch,
  component: desk(() => import('../desks/projects/register-lead-page'), 'RegisterLeadPage'),
});
const project = createRoute({
  getParentRoute,
  path: '/projects/$projectId',
  beforeLoad: ({ params }) => mustBeId(params.projectId),
  validateSearch: projectSearch,
  component: desk(() => import('../desks/project/project-page'), 'ProjectPage'),
});
const item = createRoute({
  getParentRoute,
  path: '/items/$itemId',
  beforeLoad: ({ params }) => mustBeId(params.itemId),
  component: desk(() => import('../desks/item/item-page'), 'ItemPage'),
});
const itemClock = createRoute({
  getParentRoute,
  path: '/items/$itemId/clock',
  beforeLoad: ({ params }) => mustBeId(params.itemId),
  validateSearch: itemClockSearch,
  component: desk(() => import('../desks/item/clock/item-clock-page'), 'ItemClockPage'),
});
const form = createRoute({
  getParentRoute,
  path: '/forms/$formId',
  beforeLoad: ({ params }) => mustBeId(params.formId),
  component: desk(() => import('../desks/form/form-page'), 'FormPage'),
});
const inbox = createRoute({
  getParentRoute,
  path: '/inbox',
  component: desk(() => import('../desks/inbox/inbox-page'), 'InboxPage'),
});
const week = createRoute({
  getParentRoute,
  path: '/week',
  validateSearch: weekSearch,
  component: desk(() => import('../desks/week/week-page'), 'WeekPage'),
});
const profile = createRoute({
  getParentRoute,
  path: '/profile',
  component: desk(() => import('../desks/profile/profile-page'), 'ProfilePage'),
});

const leader = createRoute({
  getParentRoute,
  path: '/leader',
  validateSearch: leaderSearch,
  component: desk(() => import('../desks/leader/leader-page'), 'LeaderPage'),
});
const supervision = createRoute({
  getParentRoute,
  path: '/supervision',
  validateSearch: supervisionSearch,
  component: desk(() => import('../desks/supervision/supervision-page'), 'SupervisionPage'),
});
const meetings = createRoute({
  getParentRoute,
  path: '/meetings',
  validateSearch: meetingsSearch,
  component: desk(() => import('../desks/meetings/meetings-page'), 'MeetingsPage'),
});
const meeting = createRoute({
  getParentRoute,
  path: '/meetings/$meetingId',
  beforeLoad: ({ params }) => mustBeId(params.meetingId),
  component: desk(() => import('../desks/meetings/meeting-page'), 'MeetingPage'),
});
const reviews = createRoute({
  getParentRoute,
  path: '/reviews',
  validateSearch: reviewsSearch,
  component: desk(() => import('../desks/reviews/reviews-page'), 'ReviewsPage'),
});
const review = createRoute({
  getParentRoute,
  path: '/reviews/$reviewId',
  beforeLoad: ({ params }) => mustBeId(params.reviewId),
  component: desk(() => import('../desks/reviews/review-page'), 'ReviewPage'),
});
const complaints = createRoute({
  getParentRoute,
  path: '/complaints',
  validateSearch: complaintsSearch,
  component: desk(() => import('../desks/complaints/complaints-page'), 'ComplaintsPage'),
});
const complaint = createRoute({
  getParentRoute,
  path: '/complaints/$complaintId',
  beforeLoad: ({ params }) => mustBeId(params.complaintId),
  component: desk(() => import('../desks/complaints/complaint-page'), 'ComplaintPage'),
});
const statistics = createRoute({
  getParentRoute,
  path: '/statistics',
  validateSearch: statisticsSearch,
  component: desk(() => import('../desks/statistics/statistics-page'), 'StatisticsPage'),
});
const admin = createRoute({
  getParentRoute,
  path: '/admin',
  component: desk(() => import('../desks/admin/admin-page'), 'AdminPage'),
});
const adminSection = createRoute({
  getParentRoute,
  path: '/admin/$section',
  component: desk(() => import('../desks/admin/admin-page'), 'AdminPage'),
});
const investor = createRoute({
  getParentRoute,
  path: '/investor',
  validateSearch: investorSearch,
  component: desk(() => import('../desks/investor/investor-page'), 'InvestorPage'),
});

const libraries = createRoute({
  getParentRoute,
  path: '/libraries',
  validateSearch: librariesSearch,
  component: desk(() => import('../desks/libraries/libraries-page'), 'LibrariesPage'),
});
const libraryInvestor = createRoute({
  getParentRoute,
  path: '/libraries/investors/$investorId',
  beforeLoad: ({ params }) => mustBeId(params.investorId),
  component: desk(() => import('../desks/libraries/investor-page'), 'InvestorEntryPage'),
});

const libraryProject = createRoute({
  getParentRoute,
  path: '/libraries/projects/$promotionId',
  beforeLoad: ({ params }) => mustBeId(params.promotionId),
  component: desk(() => import('../desks/libraries/promotion-page'), 'PromotionEntryPage'),
});
const leads = createRoute({
  getParentRoute,
  path: '/leads',
  validateSearch: leadsSearch,
  component: desk(() => import('../desks/leads/leads-page'), 'LeadsPage'),
});
const aftercare = createRoute({
  getParentRoute,
  path: '/aftercare',
  validateSearch: aftercareSearch,
  component: desk(() => import('../desks/aftercare/aftercare-page'), 'AftercarePage'),
});
const outreach = createRoute({
  getParentRoute,
  path: '/outreach',
  validateSearch: outreachSearch,
  component: desk(() => import('../desks/outreach/outreach-page'), 'OutreachPage'),
});
const trip = createRoute({
  getParentRoute,
  path: '/outreach/$tripId',
  beforeLoad: ({ params }) => mustBeId(params.tripId),
  component: desk(() => import('../desks/outreach/trip-page'), 'TripEntryPage'),
});
const sheet = createRoute({
  getParentRoute,
  path: '/sheets/$kind',
  beforeLoad: ({ params }) => {
    if (!SHEET_KINDS.some((kind) => kind === params.kind)) notFound({ throw: true });
  },
  component: desk(() => import('../desks/sheets/sheet-page'), 'SheetPage'),
});
/** What the place offers, for everybody. */
const offered = createRoute({
  getParentRoute,
  path: '/invest',
  component: desk(() => import('../desks/offered/offered-page'), 'OfferedPage'),
});

/** By link, without signing in. */
const answer = createRoute({
  getParentRoute,
  path: '/answer',
  component: desk(() => import('../desks/answer/answer-page'), 'AnswerPage'),
});

export const routeTree = root.addChildren([
  home,
  workbench,
  projects,
  newProject,
  project,
  item,
  itemClock,
  form,
  inbox,
  week,
  profile,
  leader,
  reviews,
  review,
  supervision,
  meetings,
  meeting,
  complaints,
  complaint,
  statistics,
  admin,
  adminSection,
  investor,
  libraries,
  libraryInvestor,
  libraryProject,
  leads,
  aftercare,
  outreach,
  trip,
  sheet,
  offered,
  answer,
]);
