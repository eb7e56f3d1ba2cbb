import { type DynamicModule, type ExecutionContext, Module } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { ThrottlerGuard, ThrottlerModule } from '@nestjs/throttler';
import type { ApiConfig } from '@bangban/config';
import { type ProjectRecord, ProjectViews } from '@bangban/record';
import type { FileStorage } from '@bangban/storage';
import type { Client } from '@temporalio/client';
import type { Request } from 'express';
import { Database, Readers } from '@bangban/persistence';
import { DraftFiles } from './draft-file/draft-files';
import { PolicyFileController } from './policy-file/policy-file.controller';
import { PolicyDoubts } from './policy-file/policy-doubts.service';
import { PolicyDryRuns } from './policy-file/policy-dry-run.service';
import { PolicyFiles } from './policy-file/policy-file.service';
import { CalendarFileController } from './calendar-file/calendar-file.controller';
import { CalendarFiles } from './calendar-file/calendar-file.service';
import { CockpitController } from './cockpit/cockpit.controller';
import { OwnAnswersController } from './cockpit/own-answers.controller';
import { AccessGuard } from './common/access.guard';
import { BodyGuard } from './common/body.guard';
import { FixedWindows } from './common/fixed-windows';
import { Identification } from './common/identification';
import { MergedAudit } from './common/merged-audit';
import { Problem } from './common/problem';
import { CONFIG, RECORD, STORAGE, TEMPORAL } from './common/tokens';
import { ChannelController } from './channel/channel.controller';
import { DeliveryController } from './delivery/delivery.controller';
import { DemoClockController } from './demo/demo-clock.controller';
import { AccountChanges } from './directory/account.changes.service';
import { PersonChanges } from './directory/person.changes.service';
import { UnitChanges } from './directory/unit.changes.service';
import { DirectoryRequestController } from './directory/directory-request.controller';
import { OfficeController } from './directory/office.controller';
import { PersonController } from './directory/person.controller';
import { SecondPerson } from './directory/second-person.service';
import { SubstituteController } from './directory/substitute.controller';
import { Substitutions } from './directory/substitutions.service';
import { ReceiverGapController } from './directory/receiver-gap.controller';
import { WorkLeftController } from './directory/work-left.controller';
import { UnitController } from './directory/unit.controller';
import { FindingController } from './engine/finding.controller';
import { ProcessController } from './engine/process.controller';
import { AgendaController } from './agenda/agenda.controller';
import { CalendarFeedController } from './agenda/calendar-feed.controller';
import { CalendarFeeds } from './agenda/calendar-feeds';
import { OwnAgenda } from './agenda/own-agenda';
import { AnswerLinkController } from './answer-link/answer-link.controller';
import { AnswerLinks } from './answer-link/answer-links';
import { EscalationController } from './escalation/escalation.controller';
import { SightController } from './access/sight.controller';
import { AdoptionController } from './adoption/adoption.controller';
import { ObligationController } from './obligation/obligation.controller';
import { ExportController } from './export/export.controller';
import { FileController } from './file/file.controller';
import { HealthController } from './health/health.controller';
import { HelpItemController } from './help-item/help-item.controller';
import { HelpItemQueries } from './help-item/help-item.queries.service';
import { ItemClockQueries } from './help-item/item-clock.service';
import { AccessController } from './access/access.controller';
import { AccessTokenController } from './identity/access-token.controller';
import { AccountController } from './identity/account.controller';
import { PasswordDesk } from './identity/password-desk';
import { SessionController } from './identity/session.controller';
import { ImportController } from './import/import.controller';
import { ImportService } from './import/import.service';
import { LedgerReader } from './import/ledger.reader';
import { ArrivalsSheet } from './import/sheet/arrivals.sheet';
import { InvestorsSheet } from './import/sheet/investors.sheet';
import { LeadsSheet } from './import/sheet/leads.sheet';
import { PromotionsSheet } from './import/sheet/promotions.sheet';
import { SheetController } from './import/sheet/sheet.controller';
import { SignsSheet } from './import/sheet/signs.sheet';
import { SheetReaders } from './import/sheet/sheet-readers';
import { SheetService } from './import/sheet/sheet.service';
import { TripsSheet } from './import/sheet/trips.sheet';
import { InboxController } from './inbox/inbox.controller';
import { PreferenceController } from './preference/preference.controller';
import { WatchController } from './watch/watch.controller';
import { commandController } from './project/command.controller';
import { CommandService } from './project/command.service';
import { OwnProjectController } from './project/own-project.controller';
import { ProjectController } from './project/project.controller';
import { ProjectQueries } from './project/project.queries.service';

import { FileCommands } from './file-routes/file-commands';
import { CommentController } from './comment/comment.controller';
import { ComplaintFileController } from './complaint/complaint-file.controller';
import { ComplaintController } from './complaint/complaint.controller';
import { Complaints } from './complaint/complaint.service';
import { Comments } from './comment/comment.service';
import { ExpertController } from './expert/expert.controller';
import { Experts } from './expert/expert.service';
import { HoldController } from './hold/hold.controller';
import { Holds } from './hold/hold.service';
import { InvestorController } from './investor/investor.controller';
import { Investors } from './investor/investor.service';
import { LeadController } from './lead/lead.controller';
import { GroupController } from './outreach/group.controller';
import { Groups } from './outreach/group.service';
import { OutreachController } from './outreach/outreach.controller';
import { TripController } from './outreach/trip.controller';
import { Trips } from './outreach/trip.service';
import { OfferedController } from './promotion/offered.controller';
import { LeafletController } from './promotion/leaflet.controller';
import { PromotionController } from './promotion/promotion.controller';
import { Promotions } from './promotion/promotion.service';
import { MeetingController } from './meeting/meeting.controller';
import { Meetings } from './meeting/meeting.service';
import { ReviewController } from './review/review.controller';
import { Reviews } from './review/review.service';
import { CalendarController } from './reference/calendar.controller';
import { PolicyController } from './reference/policy.controller';
import { SearchController } from './search/search.controller';
import { RealDaysController } from './statistics/real-days.controller';
import { FundController } from './statistics/fund.controller';
import { AgreedController } from './statistics/agreed.controller';
import { RetainedController } from './statistics/retained.controller';
import { StatisticsController } from './statistics/statistics.controller';
import { SupervisionFiguresController } from './statistics/supervision-figures.controller';
import { TimeAccountController } from './statistics/time-account.controller';
import { ChangeFeed } from './stream/change-feed';
import { StreamController } from './stream/stream.controller';
import { AuditController } from './supervision/audit.controller';
import { BreachController } from './supervision/breach.controller';
import { AftercareController } from './aftercare/aftercare.controller';
import { CommitmentController } from './commitment/commitment.controller';
import { SupervisionFormController } from './supervision/supervision-form.controller';
import { CompletionController } from './supervision/completion.controller';

/** What the application works with; made by the main program, or by a test. */
export interface AppParts {
  readonly config: ApiConfig;
  readonly dataSource: Database;
  readonly record: ProjectRecord;
  readonly temporal: Client;
  readonly storage: FileStorage;
}

const CONTROLLERS = [
  // First, as routes are looked through in this order: most of what matters comes this way.
  commandController(),
  SessionController,
  AccessController,
  AccessTokenController,
  AccountController,
  ProjectController,
  OwnProjectController,
  ProcessController,
  HelpItemController,
  AnswerLinkController,
  EscalationController,
  ObligationController,
  CockpitController,
  OwnAnswersController,
  InboxController,
  BreachController,
  AuditController,
  CompletionController,
  SupervisionFormController,
  AftercareController,
  CommitmentController,
  HoldController,
  AgendaController,
  SearchController,
  CalendarFeedController,
  InvestorController,
  LeafletController,
  PromotionController,
  GroupController,
  LeadController,
  TripController,
  OutreachController,
  OfferedController,
  MeetingController,
  CommentController,
  ComplaintController,
  ComplaintFileController,
  ExpertController,
  ReviewController,
  AdoptionController,
  CalendarController,
  CalendarFileController,
  PolicyFileController,
  PolicyController,
  UnitController,
  OfficeController,
  PersonController,
  SightController,
  DirectoryRequestController,
  SubstituteController,
  ReceiverGapController,
  WorkLeftController,
  ImportController,
  SheetController,
  ChannelController,
  DeliveryController,
  PreferenceController,
  WatchController,
  RealDaysController,
  StatisticsController,
  FundController,
  AgreedController,
  RetainedController,
  SupervisionFiguresController,
  TimeAccountController,
  FileController,
  ExportController,
  DemoClockController,
  StreamController,
  FindingController,
  HealthController,
];

const MINUTE_MS = 60_000;

/** Health checks and metrics come often and from few places. */
const isHealth = (context: ExecutionContext): boolean =>
  context.switchToHttp().getRequest<Request>().path.startsWith('/api/health');

@Module({})
export class AppModule {
  static with({ config, dataSource, record, storage, temporal }: AppParts): DynamicModule {
    return {
      module: AppModule,
      imports: [
        ThrottlerModule.forRoot({
          throttlers: [{ ttl: MINUTE_MS, limit: config.rateLimit }],
          skipIf: isHealth,
          storage: new FixedWindows(),
          // Of each route and address, which is in the memory of this process alone.
          generateKey: (context, address) => `${context.getClass().name}-${context.getHandler().name}-${address}`,
        }),
      ],
      controllers: CONTROLLERS,
      providers: [
        { provide: CONFIG, useValue: config },
        { provide: Database, useValue: dataSource },
        { provide: Readers, useValue: new Readers(dataSource) },
        { provide: ProjectViews, useValue: new ProjectViews() },
        { provide: RECORD, useValue: record },
        { provide: TEMPORAL, useValue: temporal },
        { provide: STORAGE, useValue: storage },
        { provide: APP_GUARD, useClass: RateGuard },
        { provide: APP_GUARD, useClass: AccessGuard },
        { provide: APP_GUARD, useClass: BodyGuard },
        AnswerLinks,
        OwnAgenda,
        CalendarFeeds,
        Identification,
        MergedAudit,
        ChangeFeed,
        PasswordDesk,
        CommandService,
        ProjectQueries,
        CalendarFiles,
        DraftFiles,
        FileCommands,
        Comments,
        Complaints,
        Experts,
        Holds,
        Investors,
        Promotions,
        Groups,
        Trips,
        Meetings,
        Reviews,
        PolicyFiles,
        PolicyDoubts,
        PolicyDryRuns,
        HelpItemQueries,
        ItemClockQueries,
        ImportService,
        LedgerReader,
        InvestorsSheet,
        PromotionsSheet,
        LeadsSheet,
        TripsSheet,
        ArrivalsSheet,
        SignsSheet,
        SheetReaders,
        SheetService,
        UnitChanges,
        PersonChanges,
        AccountChanges,
        Substitutions,
        SecondPerson,
      ],
    };
  }
}

class RateGuard extends ThrottlerGuard {
  protected override throwThrottlingException(): Promise<void> {
    throw new Problem('TOO_MANY_REQUESTS', { retryAfterSeconds: 60 });
  }
}
