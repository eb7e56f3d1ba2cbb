import { createRootRoute, createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { leaderSearch } from '../desks/leader/leader-search';
import { statisticsSearch } from '../desks/statistics/statistics-search';
import { supervisionSearch } from '../desks/supervision/supervision-search';
import { investorSearch } from '../desks/investor/investor-search';
import { itemSearch, leadSearch, projectSearch, projectsSearch, workbenchSearch } from '../lib/searches';
import { Frame } from './frame';
import { Home } from './home';

/** Every address of the app. Pages are loaded when they are opened (or pointed at). */
const root = createRootRoute({ component: Frame });
const getParentRoute = (): typeof root => root;

const home = createRoute({ getParentRoute, path: '/', component: Home });

const workbench = createRoute({
  getParentRoute,
  path: '/workbench',
  validateSearch: workbenchSearch,
  component: lazyRouteComponent(() => import('../desks/workbench/workbench-page'), 'WorkbenchPage'),
});

const projects = createRoute({
  getParentRoute,
  path: '/projects',
  validateSearch: projectsSearch,
  component: lazyRouteComponent(() => import('../desks/projects/projects-page'), 'ProjectsPage'),
});
const newProject = createRoute({
  getParentRoute,
  path: '/projects/new',
  validateSearch: leadSearch,
  component: lazyRouteComponent(() => import('../desks/projects/register-lead-page'), 'RegisterLeadPage'),
});
const project = createRoute({
  getParentRoute,
  path: '/projects/$projectId',
  validateSearch: projectSearch,
  component: lazyRouteComponent(() => import('../desks/project/project-page'), 'ProjectPage'),
});
const item = createRoute({
  getParentRoute,
  path: '/items/$itemId',
  validateSearch: itemSearch,
  component: lazyRouteComponent(() => import('../desks/item/item-page'), 'ItemPage'),
});
const inbox = createRoute({
  getParentRoute,
  path: '/inbox',
  component: lazyRouteComponent(() => import('../desks/inbox/inbox-page'), 'InboxPage'),
});
const profile = createRoute({
  getParentRoute,
  path: '/profile',
  component: lazyRouteComponent(() => import('../desks/profile/profile-page'), 'ProfilePage'),
});

const leader = createRoute({
  getParentRoute,
  path: '/leader',
  validateSearch: leaderSearch,
  component: lazyRouteComponent(() => import('../desks/leader/leader-page'), 'LeaderPage'),
});
const supervision = createRoute({
  getParentRoute,
  path: '/supervision',
  validateSearch: supervisionSearch,
  component: lazyRouteComponent(() => import('../desks/supervision/supervision-page'), 'SupervisionPage'),
});
const statistics = createRoute({
  getParentRoute,
  path: '/statistics',
  validateSearch: statisticsSearch,
  component: lazyRouteComponent(() => import('../desks/statistics/statistics-page'), 'StatisticsPage'),
});
const admin = createRoute({
  getParentRoute,
  path: '/admin',
  component: lazyRouteComponent(() => import('../desks/admin/admin-page'), 'AdminPage'),
});
const adminSection = createRoute({
  getParentRoute,
  path: '/admin/$section',
  component: lazyRouteComponent(() => import('../desks/admin/admin-page'), 'AdminPage'),
});
const investor = createRoute({
  getParentRoute,
  path: '/investor',
  validateSearch: investorSearch,
  component: lazyRouteComponent(() => import('../desks/investor/investor-page'), 'InvestorPage'),
});

export const routeTree = root.addChildren([
  home,
  workbench,
  projects,
  newProject,
  project,
  item,
  inbox,
  profile,
  leader,
  supervision,
  statistics,
  admin,
  adminSection,
  investor,
]);
