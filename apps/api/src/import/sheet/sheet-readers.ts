import { Inject, Injectable } from '@nestjs/common';
import type { SheetKind } from '@bangban/contract/vocabulary';
import { ArrivalsSheet } from './arrivals.sheet';
import { InvestorsSheet } from './investors.sheet';
import { LeadsSheet } from './leads.sheet';
import { PromotionsSheet } from './promotions.sheet';
import type { SheetReader } from './sheet-act';
import { SignsSheet } from './signs.sheet';
import { TripsSheet } from './trips.sheet';

/** Who reads which kind of table. */
@Injectable()
export class SheetReaders {
  private readonly readers: Readonly<Record<SheetKind, SheetReader>>;

  constructor(
    @Inject(InvestorsSheet) investors: InvestorsSheet,
    @Inject(PromotionsSheet) promotions: PromotionsSheet,
    @Inject(LeadsSheet) leads: LeadsSheet,
    @Inject(TripsSheet) trips: TripsSheet,
    @Inject(ArrivalsSheet) arrivals: ArrivalsSheet,
    @Inject(SignsSheet) signs: SignsSheet,
  ) {
    this.readers = { investors, promotions, leads, trips, arrivals, signs };
  }

  of(kind: SheetKind): SheetReader {
    return this.readers[kind];
  }
}
