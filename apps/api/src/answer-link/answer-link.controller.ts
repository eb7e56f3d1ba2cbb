import { Body, Controller, HttpCode, Inject, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { linkedAnswer, linkedAnswerBody, linkedQuestion, linkedQuestionBody } from '@bangban/contract';
import type { z } from 'zod';
import { Access } from '../common/access';
import { Answers } from '../common/answers';
import { RequestTrail, type Trail } from '../common/request-context';
import { AnswerLinks } from './answer-links';

/** One question, for whoever holds a link to it. The token comes in the body: it stands in no address and no log. */
@ApiTags('escalations')
@Access('public')
@Controller('answer-links')
export class AnswerLinkController {
  constructor(@Inject(AnswerLinks) private readonly links: AnswerLinks) {}

  @Post('question')
  @HttpCode(200)
  @ApiOperation({ operationId: 'readLinkedQuestion', summary: 'the question that a link is bound to' })
  @Answers(linkedQuestion)
  question(
    @Body({ schema: linkedQuestionBody }) { token }: z.output<typeof linkedQuestionBody>,
    @RequestTrail() trail: Trail,
  ) {
    return this.links.question(token, trail);
  }

  @Post('answer')
  @HttpCode(200)
  @ApiOperation({ operationId: 'answerByLink', summary: 'answers it, once, as the person that the link is bound to' })
  @Answers(linkedAnswer)
  answer(
    @Body({ schema: linkedAnswerBody }) { token, ...answer }: z.output<typeof linkedAnswerBody>,
    @RequestTrail() trail: Trail,
  ) {
    return this.links.answer(token, answer, trail);
  }
}
