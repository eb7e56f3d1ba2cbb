import { Controller, Get, Header, Inject, Param, Res } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { type AnswerOf, offeredList, uuid } from '@bangban/contract';
import { industryText, type Policy, standingLeaflets } from '@bangban/domain';
import {
  Database,
  loadPolicy,
  namesOf,
  recordClock,
  type ReleasedPromotion,
  releasedPromotions,
} from '@bangban/persistence';
import type { FileStorage } from '@bangban/storage';
import type { Response } from 'express';
import { Access } from '../common/access';
import { Answers, AnswersWith } from '../common/answers';
import { Problem } from '../common/problem';
import { STORAGE } from '../common/tokens';
import { serveFile } from '../file/serve-file';

const FRESH = 'public, max-age=60';

/**
 * 招商网: what everybody may read. It takes no question: one answer for all, bounded by the policy, which whoever stands between
 * may keep for a minute. Of a sheet it says what is released and nothing else, of the office the names of two units.
 */
@ApiTags('libraries')
@Access('public')
@Controller('offered-projects')
export class OfferedController {
  constructor(
    @Inject(Database) private readonly dataSource: Database,
    @Inject(STORAGE) private readonly storage: FileStorage,
  ) {}

  @Get()
  @Header('Cache-Control', FRESH)
  @ApiOperation({ operationId: 'listOffered', summary: 'projects that the place offers; 404 where the page is closed' })
  @Answers(offeredList)
  async list(): Promise<AnswerOf<typeof offeredList>> {
    const { policy, released } = await this.shown();
    const names = await namesOf(
      this.dataSource,
      released.flatMap(({ sheet }) => [sheet.siteUnitId, sheet.contactUnitId]),
    );
    const rows = released.map(({ id, leaflets, released: shown, sheet }) => ({
      id,
      name: sheet.name,
      nameEn: sheet.nameEn,
      summary: sheet.summary,
      summaryEn: sheet.summaryEn,
      industry: industryText(policy.industries, sheet.industry),
      site: names[sheet.siteUnitId] ?? '',
      contact: names[sheet.contactUnitId] ?? '',
      money: sheet.money,
      landMu: sheet.landMu,
      mode: sheet.mode,
      leaflets: standingLeaflets({ leaflets: leaflets ?? [] }).map(({ id: leaflet, mediaType, name, size }) => ({
        id: leaflet,
        name,
        mediaType,
        size,
      })),
      releasedAt: shown?.at ?? '',
    }));
    const industries = [...new Map(rows.map(({ industry }) => [industry.zh, industry])).values()];
    return { rows, industries };
  }

  /** Of a sheet that the page shows at this moment: nobody between keeps it, and it is always saved, never opened. */
  @Get(':id/leaflets/:leafletId')
  @ApiOperation({ operationId: 'downloadOfferedLeaflet', summary: 'a file of a sheet that the page shows; else 404' })
  @AnswersWith('application/octet-stream')
  async leaflet(
    @Param('id', { schema: uuid }) id: string,
    @Param('leafletId', { schema: uuid }) leafletId: string,
    @Res() response: Response,
  ): Promise<void> {
    const { released } = await this.shown();
    const sheet = released.find((each) => each.id === id);
    const file = sheet && standingLeaflets({ leaflets: sheet.leaflets ?? [] }).find((each) => each.id === leafletId);
    await serveFile(this.storage, file ?? null, response, { inline: false, noted: () => Promise.resolve() });
  }

  /** @throws Problem 404 where the page is closed */
  private async shown(): Promise<{ readonly policy: Policy; readonly released: readonly ReleasedPromotion[] }> {
    const { policyVersion } = await recordClock(this.dataSource);
    const policy = await loadPolicy(this.dataSource, policyVersion);
    if (!policy || policy.portal.shown === 0) throw new Problem('NOT_FOUND');
    return { policy, released: await releasedPromotions(this.dataSource, policy.portal.shown) };
  }
}
