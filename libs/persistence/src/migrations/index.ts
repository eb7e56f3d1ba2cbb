import { CreateReference1790000000300 } from './1790000000300-CreateReference';
import { CreateRecord1790000000301 } from './1790000000301-CreateRecord';
import { CreateProjects1790000000302 } from './1790000000302-CreateProjects';
import { CreateClocks1790000000303 } from './1790000000303-CreateClocks';
import { CreateNotices1790000000304 } from './1790000000304-CreateNotices';
import { CreateIdentity1790000000305 } from './1790000000305-CreateIdentity';
import { CreateReconciliation1790000000306 } from './1790000000306-CreateReconciliation';
import { KeepReaders1790000000310 } from './1790000000310-KeepReaders';
import { CountSharedProofs1790000000317 } from './1790000000317-CountSharedProofs';
import { ReadInPerson1790000000318 } from './1790000000318-ReadInPerson';
import { CountInTheIndex1790000000319 } from './1790000000319-CountInTheIndex';
import { FindGivenUpPosts1790000000330 } from './1790000000330-FindGivenUpPosts';
import { FindWhatLies1790000000340 } from './1790000000340-FindWhatLies';
import { ReadItemsInAnIndex1790000000341 } from './1790000000341-ReadItemsInAnIndex';
import { HideTheFew1790000000342 } from './1790000000342-HideTheFew';
import { FindLimitsBehindTheWall1790000000343 } from './1790000000343-FindLimitsBehindTheWall';
import { StopClocks1790000000350 } from './1790000000350-StopClocks';
import { AccountForTime1790000000370 } from './1790000000370-AccountForTime';
import { KeepWhatLastsApart1790000000380 } from './1790000000380-KeepWhatLastsApart';
import { AccountForCoUnits1790000000400 } from './1790000000400-AccountForCoUnits';
import { FindWhatStandsStill1790000000410 } from './1790000000410-FindWhatStandsStill';
import { KeepSupervisionForms1790000000430 } from './1790000000430-KeepSupervisionForms';
import { KnowWhoseKeysAreWritten1790000000420 } from './1790000000420-KnowWhoseKeysAreWritten';
import { CountInOneIndex1790000000421 } from './1790000000421-CountInOneIndex';
import { ReachByMessengers1790000000450 } from './1790000000450-ReachByMessengers';
import { PlanDeliveries1790000000451 } from './1790000000451-PlanDeliveries';
import { AnswerByLink1790000000452 } from './1790000000452-AnswerByLink';
import { TestChannels1790000000453 } from './1790000000453-TestChannels';
import { FindTheVoided1790000000460 } from './1790000000460-FindTheVoided';
import { KeepSpansOfClocks1790000000470 } from './1790000000470-KeepSpansOfClocks';
import { ForgetWholeTakeBacks1790000000480 } from './1790000000480-ForgetWholeTakeBacks';
import { SayWhatIsAsked1790000000490 } from './1790000000490-SayWhatIsAsked';
import { HoldRungs1790000000500 } from './1790000000500-HoldRungs';
import { FindWhatFellToOthers1790000000510 } from './1790000000510-FindWhatFellToOthers';
import { AccountOfCoUnits1790000000520 } from './1790000000520-AccountOfCoUnits';
import { RememberTheDirectory1790000000530 } from './1790000000530-RememberTheDirectory';
import { TellWhosePausesAre1790000000531 } from './1790000000531-TellWhosePausesAre';
import { ReadFilesByKeys1790000000540 } from './1790000000540-ReadFilesByKeys';
import { ReadCalendarsByToken1790000000541 } from './1790000000541-ReadCalendarsByToken';
import { KeepLibraries1790000000550 } from './1790000000550-KeepLibraries';
import { HoldMeetings1790000000560 } from './1790000000560-HoldMeetings';
import { FindPromises1790000000570 } from './1790000000570-FindPromises';
import { ReviewProjects1790000000580 } from './1790000000580-ReviewProjects';
import { GoOut1790000000590 } from './1790000000590-GoOut';
import { FollowLeads1790000000600 } from './1790000000600-FollowLeads';
import { KeepComplaints1790000000620 } from './1790000000620-KeepComplaints';
import { FindSigns1790000000630 } from './1790000000630-FindSigns';
import { FindContacts1790000000631 } from './1790000000631-FindContacts';
import { ReadNamesAloud1790000000660 } from './1790000000660-ReadNamesAloud';
import { FollowExpansions1790000000697 } from './1790000000697-FollowExpansions';
import { CompareCompanies1790000000700 } from './1790000000700-CompareCompanies';
import { CommentMeetings1790000000696 } from './1790000000696-CommentMeetings';
import { WatchProjects1790000000661 } from './1790000000661-WatchProjects';

/** What the schema began with: one file per noun, in place of the chain that a database may come from (`former-chain.ts`). */
export const FIRST_SCHEMA = [
  CreateReference1790000000300,
  CreateRecord1790000000301,
  CreateProjects1790000000302,
  CreateClocks1790000000303,
  CreateNotices1790000000304,
  CreateIdentity1790000000305,
  CreateReconciliation1790000000306,
];

/** In the order in which they are applied. */
export const MIGRATIONS = [
  ...FIRST_SCHEMA,
  KeepReaders1790000000310,
  CountSharedProofs1790000000317,
  ReadInPerson1790000000318,
  CountInTheIndex1790000000319,
  FindGivenUpPosts1790000000330,
  FindWhatLies1790000000340,
  ReadItemsInAnIndex1790000000341,
  HideTheFew1790000000342,
  FindLimitsBehindTheWall1790000000343,
  StopClocks1790000000350,
  AccountForTime1790000000370,
  KeepWhatLastsApart1790000000380,
  AccountForCoUnits1790000000400,
  FindWhatStandsStill1790000000410,
  KnowWhoseKeysAreWritten1790000000420,
  CountInOneIndex1790000000421,
  KeepSupervisionForms1790000000430,
  ReachByMessengers1790000000450,
  PlanDeliveries1790000000451,
  AnswerByLink1790000000452,
  TestChannels1790000000453,
  FindTheVoided1790000000460,
  KeepSpansOfClocks1790000000470,
  ForgetWholeTakeBacks1790000000480,
  SayWhatIsAsked1790000000490,
  HoldRungs1790000000500,
  FindWhatFellToOthers1790000000510,
  AccountOfCoUnits1790000000520,
  RememberTheDirectory1790000000530,
  TellWhosePausesAre1790000000531,
  ReadFilesByKeys1790000000540,
  ReadCalendarsByToken1790000000541,
  KeepLibraries1790000000550,
  HoldMeetings1790000000560,
  FindPromises1790000000570,
  ReviewProjects1790000000580,
  GoOut1790000000590,
  FollowLeads1790000000600,
  KeepComplaints1790000000620,
  FindSigns1790000000630,
  FindContacts1790000000631,
  ReadNamesAloud1790000000660,
  WatchProjects1790000000661,
  CommentMeetings1790000000696,
  FollowExpansions1790000000697,
  CompareCompanies1790000000700,
];
