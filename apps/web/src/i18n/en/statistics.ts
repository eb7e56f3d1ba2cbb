import type { Same } from '../same';
import type { statistics as zh } from '../zh/statistics';

export const statistics: Same<typeof zh> = {
  statistics: {
    title: 'Statistics',
    funnel: 'Stage funnel',
    funnelMeans: 'Projects under way by stage and light; “ever entered” counts those that went on or ended too.',
    active: 'Under way',
    entered: 'Ever entered',
    meanDays: 'Mean days so far',
    units: 'Lights by unit',
    unitsMeans: 'Open items by responsible unit and light, most red first.',
    weeks: 'Week by week',
    weeksMeans:
      'Open items by light at the end of each week, and items issued and closed in it, rebuilt from the record.',
    span: 'Span',
    weeksOf: '{{count}} weeks',
    weekTo: 'Until',
    weekUntil: 'week until {{date}}',
    week: { open: 'Open', issued: 'Issued', closed: 'Closed' },
    open: 'Open',
    late: 'Late',
    lightsOfNow: 'Lights and states are those of now.',
    closingWhich: 'which rate is shown',
    funds: 'Fund arrival',
    cohort: 'Platform and year',
    cohorts: 'Share of funds arrived, by platform and year',
    cohortsMean:
      'Verified funds of agreed investment, by amount, one decimal (half up), each currency by itself; what is recorded and not verified yet does not count.',
    verified: 'Verified of it',
    noPlatform: 'no platform',
    noYear: 'no year',
    fundsMeans:
      'Money agreed by contract and money arrived, of signed projects, per currency; nothing is converted or added up.',
    currency: 'Currency',
    agreed: 'Agreed',
    arrived: 'Arrived',
    agreedIn: 'Agreed ({{unit}})',
    arrivedIn: 'Arrived ({{unit}})',
    fundsOf: '{{arrived}} of {{agreed}} arrived,',
    arrivalRate: 'Arrival rate',
    fundProjects: 'Projects',
    arrivals: 'Arrivals',
    noFunds: 'Signed projects and their arrivals are listed here once recorded.',
    since: 'Since',
    amount: 'Investment',
    lateOf: 'Red / open',
    still: 'Standing still, investor silent',
    stillMeans:
      'Open items that nobody has moved for many working days, and those that the investor leaves unanswered, now: the lists of the supervision desk. Projects are counted by stage alone.',
    noneStill: 'Nothing stands still, and no investor is silent.',
  },
  formCounts: {
    title: 'Supervision forms counted',
    counted:
      'Forms issued in the period, by the unit addressed, colour and what has become of them; open, lifted, withdrawn, lapsed and ended add up to those issued.',
    means:
      'Forms issued from {{from}} to {{to}}, by the unit addressed, colour and what has become of them; the five outcomes add up to those issued. Each number opens to its forms.',
    part: {
      issued: 'Issued',
      open: 'Open',
      lifted: 'Lifted',
      withdrawn: 'Withdrawn',
      lapsed: 'Lapsed',
      ended: 'Ended with the project',
      afterBlue: 'Blue before',
    },
    afterBlue: 'Blue before (forms)',
  },
};
