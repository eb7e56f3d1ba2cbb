import type { Same } from '../same';
import type { help as zh } from '../zh/help';

/** What each screen is for, who works there and by which rule; and the first hint of each desk. */
export const help: Same<typeof zh> = {
  help: {
    leader: {
      what: 'Answer what was put to you, then look at three things of each project: progress on site, money arrived, problems solved; last, what changed since you looked.',
      who: 'A leader sees the projects led; the leader in charge and the principal leaders see all under way. A substitute answers in your name, and the record names both.',
      rule: 'An overdue item goes to the leader, the leader in charge and the principal leaders after 3, 5 and 10 working days. An answer is due in 3 working days and stops no clock.',
    },
    supervision: {
      what: 'Who is late, who nearly, who ever was, what stands still, and how checklists are kept. Every count opens to its items and can be exported.',
      who: 'Inspectors and the head of supervision. They look and export; they do no unit’s work.',
      rule: 'A light is computed from the clock that runs now. A breach stays for ever: cured later it reads “late, cured”, never green.',
    },
    libraries: {
      what: 'Register investors and contacts, find and merge what stands twice; register promoted projects, take them in, release them, turn them into leads.',
      who: 'Kept by the promotion bureau, promotion officers and helpdesk officers; merging, erasing and releasing are decided by the heads of the two offices. Other officials read, without telephones.',
      rule: 'Credit codes are checked by GB 32100-2015; names are compared in simplified characters and half width, without the form of the company. A merge changes no project and can be undone; erasing cannot.',
    },
    leads: {
      what: 'Where leads came from, who follows them, how long ago anybody spoke with the company, and why others were lost; what came of each source, each number opening to its leads.',
      who: 'Followers and introducing units speak with the company, the promotion bureau judges; everybody else reads the projects that they can see.',
      rule: 'Answered within 1 working day, judged within 3, then contacted every 10 at least; what is late goes up as the rules say.',
    },
    aftercare: {
      what: 'Whom to visit first and why, and which companies show signs of trouble: no power used, no statistics, wages owed, gates closed, nobody to be reached. Each opens its project, where signs are recorded and cleared.',
      who: 'The help centre, its head and the project’s leader record and clear signs; others see those of the projects that they may read.',
      rule: 'A sign of one kind and month stands open once. It moves no limit; clearing it takes a reason.',
    },
    outreach: {
      what: 'Record trips and visits: where, which companies, how interested they were. A company that is interested becomes a lead by one act.',
      who: 'Recorded by the leaders and the unit of a group or liaison office, and by whoever keeps the libraries; other officials read.',
      rule: 'Days include the first and the last. The source of a lead is its trip or visit and is not rewritten; a record of which a lead has come is not withdrawn.',
    },
    meetings: {
      what: 'The agenda of each dispatch meeting, what was decided, and what became of the last list. Matters are counted in their own unit, and each number opens to its matters.',
      who: 'Leaders and the help centre call and prepare them, units propose matters; everybody sees the matters of the projects that they read.',
      rule: 'The leader in charge chairs the monthly meeting, a principal leader an ad hoc one. Minutes are issued once each decision is an item of its project.',
    },
    reviews: {
      what: 'Reviews before signing: experts score blind; once opinions are closed they are read, with the total, and leaders decide whether the project is admitted.',
      who: 'Called by the promotion bureau and the head of the help centre; scored by experts of the pool; decided by the leader in charge and principal leaders.',
      rule: 'Interests are declared before anything is scored; whoever follows, leads or brought a project does not score it; a veto stands above the total; conditions become items with limits.',
    },
    complaints: {
      what: 'Complaints of companies and how far each is: taking on, answer, reply and decision each have a limit.',
      who: 'A company’s contact makes one, or the help centre records it; the help centre handles it; supervision and leaders read it.',
      rule: 'Kept from the unit concerned where the company asks so, everywhere; where it is not settled, the head of the centre decides once.',
    },
    statistics: {
      what: 'Stages, money, lights by unit, closing rate, supervision forms, what stands still, time account, weeks. Open any part of a chart or number of a table to see its rows. Charts are saved as pictures, tables as Excel.',
      who: 'Help desk, units, promotion, leaders and supervision; the numbers are the same for all.',
      rule: 'How each is counted stands below its title. Rates change in percentage points; currencies stand apart and are never added up.',
    },
    inbox: {
      what: 'Reminders, breaches, answers and tasks sent to you. Opening one leads to its item and marks it read.',
      who: 'You alone, and your substitute while the substitution lasts.',
      rule: 'Notices go out in working hours, which moves no limit; several about one item in a short time are merged.',
    },
    week: {
      what: 'What you have to do by when, day by day; holidays and make-up working days by the calendar in force. Turn to other weeks.',
      who: 'Only your own limits, or those of whom you act for.',
      rule: 'A limit ends with its day. What is paused has no limit and is left out; a year that is not published yet is marked provisional.',
    },
    profile: {
      what: 'Substitutes, ways of notice, language and colours, password, signed-in devices, and tokens for scripts.',
      who: 'You alone; a substitute cannot change them.',
      rule: 'A substitution lasts from 0:00 of its first day to 24:00 of its last. What is done meanwhile names both people.',
    },
    investor: {
      what: 'Where your project stands, what is being done and by whom. Confirm what was done, or send it back if it is not solved.',
      who: 'The contacts of this company, and only its own projects.',
      rule: 'What needs your confirmation is not closed without it. Sent back, the unit goes on with the time that was left.',
    },
    units: {
      what: 'Units, their places in the tree, heads and functions, and who handles which kind of item.',
      who: 'The system administrator.',
      rule: 'Nobody responsible is never the answer: without a default person it is the head, and without one the head of the help centre, marked so.',
    },
    people: {
      what: 'People, their roles and accounts. A disabled account is signed out at once.',
      who: 'The system administrator keeps people, the security administrator roles and accounts; never the same person.',
      rule: 'System, security and audit administrators are three people, and none of them does business.',
    },
    sight: {
      what: 'Who sees a project and by what; what somebody sees, and how many projects that is.',
      who: 'The security administrator; people and grounds alone, nothing of what stands in a project.',
      rule: 'By the same rules by which people are let in; each look is audited, and the audit administrator sees it.',
    },
    requests: {
      what: 'Which changes wait for a second administrator: agree or refuse. Below, what was decided.',
      who: 'Any of the three administrators, but neither who asked nor who is concerned.',
      rule: 'Roles, accounts and presence of administrators, heads of units and what units do take two people; of each of the three somebody stays.',
    },
    left: {
      what: 'See what still hangs on people who left and on closed units, and hand it over, one by one.',
      who: 'The help centre transfers and hands over; administrators name heads and default persons; inspectors read.',
      rule: 'Closing a unit, letting a person go or taking a role away first lists the work in their hands; it takes a reason, and the audit keeps it.',
    },
    substitutes: {
      what: 'Who acts for whom on which days.',
      who: 'People themselves, their own office and the head of their unit set it; administrators see and revoke it.',
      rule: 'One substitute at a time, for 92 days at most (policy). Business only, never administration; it ends by itself, and both names stay in the record.',
    },
    import: {
      what: 'Fill in the template, try it out to see what is wrong in each row, then import.',
      who: 'Help desk officers and unit heads.',
      rule: 'A trial writes nothing. Rows with errors are left out, projects of the same name are pointed out, and each imported project names its source.',
    },
    calendar: {
      what: 'Whether a day counts, and when so many working days from a day are over.',
      who: 'Everybody may read it.',
      rule: 'Holidays and make-up days as published by the State Council. Years not yet published count Monday to Friday and are marked provisional.',
    },
    policy: {
      what: 'The rules in force: limits, what stages need, checklists, reminders and escalation; what changed between two versions; and, for a draft, a dry run over the last months of the record.',
      who: 'Everybody may read it.',
      rule: 'Published rules never change. A project keeps the version it was registered with; the head of the help centre or of supervision decides on a newer one.',
    },
    deliveries: {
      what: 'Notices that did not arrive and why; sent again once the cause is mended.',
      who: 'The system administrator.',
      rule: 'The inbox always arrives. E-mail is tried again by itself; only what failed for the last time stands here.',
    },
    engine: {
      what: "Whether database, engine and workers are well, what the reconciler found with its repair, and what a project's process waits for.",
      who: 'The system administrator.',
      rule: 'The database alone is the truth. Work goes on while the engine is away; what was due is made up for in the same order.',
    },
    audit: {
      what: 'Who did what: by person, action, outcome and time, with export.',
      who: 'The audit administrator, inspectors and the head of supervision.',
      rule: 'What succeeded, what a rule refused and what was not permitted are all kept; an export leaves its own entry.',
    },
    administrators: {
      what: 'What other administrators did.',
      who: 'The audit and the security administrator, as the policy says who watches whom.',
      rule: 'Nobody sees their own acts here; what is done for somebody else is no administration; each day is told once.',
    },
  },
  firstHint: {
    leader:
      'Choose an answer, change the sentence if need be, press the button below. Projects that need you most come first.',
    supervision: 'Every number opens to its items. The address can be sent to a colleague.',
    statistics:
      'Open a part of a chart or a number of a table to see what it is made of; table and export stand at the top right.',
    projects:
      'The board shows stages, the table is for filters and export. Filters stay in the address and can be saved as views.',
    investor: 'What needs you comes first. With questions, call the contact below.',
    admin: 'Sections with a lock are somebody else’s. The question mark tells what a section is for and by which rule.',
  },
};
