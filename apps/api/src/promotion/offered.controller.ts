import { Controller, Get, Header, Inject } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { type AnswerOf, offeredList } from '@bangban/contract';
import { industryText } from '@bangban/domain';
import { Database, loadPolicy, namesOf, recordClock, releasedPromotions } from '@bangban/persistence';
import { Access } from '../common/access';
import { Answers } from '../common/answers';
import { Problem } from '../common/problem';

const FRESH = 'public, max-age=60';

/**
 * 招商网: what everybody may read. It takes no question: one answer for all, bounded by the policy, which whoever stands between
 * may keep for a minute. Of a sheet it says what is released and nothing else, of the office the names of two units.
 */
@ApiTags('libraries')
@Access('public')
@Controller('offered-projects')
export class OfferedController {
  constructor(@Inject(Database) private readonly dataSource: Database) {}

  @Get()
  @Header('Cache-Control', FRESH)
  @ApiOperation({ operationId: 'listOffered', summary: 'projects that the place offers; 404 where the page is closed' })
  @Answers(offeredList)
  async list(): Promise<AnswerOf<typeof offeredList>> {
    const { policyVersion } = await recordClock(this.dataSource);
    const policy = await loadPolicy(this.dataSource, policyVersion);
    if (!policy || policy.portal.shown === 0) throw new Problem('NOT_FOUND');
    const released = await releasedPromotions(this.dataSource, policy.portal.shown);
    const names = await namesOf(
      this.dataSource,
      released.flatMap(({ sheet }) => [sheet.siteUnitId, sheet.contactUnitId]),
    );
    const rows = released.map(({ id, released: shown, sheet }) => ({
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
      releasedAt: shown?.at ?? '',
    }));
    const industries = [...new Map(rows.map(({ industry }) => [industry.zh, industry])).values()];
    return { rows, industries };
  }
}
