import { type ReactNode, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { chooseLanguage, LANGUAGE_NAMES, LANGUAGES } from '../../i18n';
import { useLanguage } from '../../i18n/use-language';
import { answerOf, api } from '../../lib/api';
import { type ApiProblem, asProblem, wordsOf } from '../../lib/problem';
import { suggested } from '../../lib/questions';
import { useFormat } from '../../lib/use-format';
import { usePageName } from '../../lib/use-page-name';
import { AnswerForm, type AnswerDraft } from '../../pieces/question/answer-form';
import { Skeleton } from '../../pieces/skeleton';
import '../../pieces/question/question.css';
import './answer.css';

/** Addresses are cut off where they are passed on. */
const TOKEN = /^[\w-]{43}$/;

const read = async (token: string) => answerOf(api.POST('/api/answer-links/question', { body: { token } }));
type Linked = Awaited<ReturnType<typeof read>>;

/** One question by link, for whoever holds it: no sign-in, nothing else of the app, one answer. */
export function AnswerPage(): ReactNode {
  const { t } = useTranslation();
  // Behind the sign that no server is told; taken out of the address, so that it stays in no history.
  const [token] = useState(() => window.location.hash.slice(1));
  const [question, setQuestion] = useState<Linked | null>(null);
  const [problem, setProblem] = useState<ApiProblem | 'cut' | null>(TOKEN.test(token) ? null : 'cut');
  const [told, setTold] = useState<{ readonly words: string; readonly told: readonly string[] } | null>(null);
  usePageName(t('answerLink.title'));
  useEffect(() => {
    window.history.replaceState(window.history.state, '', '/answer');
    if (TOKEN.test(token)) read(token).then(setQuestion, (error: unknown) => setProblem(asProblem(error)));
  }, [token]);
  return (
    <main className="answer-page">
      <p className="row answer-head">
        <img src="/favicon.svg" alt="" width={28} height={28} />
        <span className="strong grow">{t('app.name')}</span>
        <Languages />
      </p>
      {problem ? <Dead problem={problem} /> : null}
      {question === null && problem === null ? <Skeleton lines={5} /> : null}
      {question && told === null ? (
        <Ask question={question} token={token} onGiven={setTold} onDead={setProblem} hidden={problem !== null} />
      ) : null}
      {told ? (
        <article className="question done" role="status">
          <p className="strong">{t('answerLink.done')}</p>
          <p>{told.words}</p>
          <p className="muted">
            {told.told.length > 0 ? t('question.told', { people: told.told.join(t('words.comma')) }) : null}
            {t('answerLink.usedUp')}
          </p>
        </article>
      ) : null}
      <p className="faint">
        <a href="/">{t('answerLink.signIn')}</a>
      </p>
    </main>
  );
}

interface AskProps {
  readonly question: Linked;
  readonly token: string;
  readonly hidden: boolean;
  readonly onGiven: (given: { readonly words: string; readonly told: readonly string[] }) => void;
  readonly onDead: (problem: ApiProblem) => void;
}

function Ask({ hidden, onDead, onGiven, question, token }: AskProps): ReactNode {
  const { t } = useTranslation();
  const { dayOf, time } = useFormat();
  const [draft, setDraft] = useState<AnswerDraft>({
    instruction: suggested(question),
    words: '',
    task: null,
  });
  const [sending, setSending] = useState(false);
  const [problem, setProblem] = useState<ApiProblem | null>(null);
  const { answerDue, asks, due, itemTitle, kind, linkEndsAt, personName, projectName, unitName } = question;
  async function send({ instruction, words }: AnswerDraft): Promise<void> {
    setSending(true);
    setProblem(null);
    try {
      const { told } = await answerOf(api.POST('/api/answer-links/answer', { body: { token, instruction, words } }));
      onGiven({ words, told });
    } catch (error) {
      const refused = asProblem(error);
      if (refused.code === 'ANSWER_LINK_DEAD') onDead(refused);
      else setProblem(refused);
    } finally {
      setSending(false);
    }
  }
  if (hidden) return null;
  return (
    <article className="question">
      <p className="muted">{t(kind === 'rung' ? 'question.asks' : `question.${kind}`)}</p>
      <h1 className="question-title">{itemTitle ?? projectName}</h1>
      <dl className="question-facts">
        {itemTitle === null ? null : <Fact name={t('answerLink.project')} value={projectName} />}
        {unitName === null ? null : <Fact name={t('answerLink.unit')} value={unitName} />}
        {due === null ? null : <Fact name={t('answerLink.due')} value={dayOf(due)} />}
        {asks === null ? null : <Fact name={t('answerLink.asks')} value={asks} />}
        <Fact name={t('answerLink.answerBy')} value={dayOf(answerDue)} />
        <Fact name={t('answerLink.as')} value={personName} />
      </dl>
      <AnswerForm
        draft={draft}
        unit={unitName ?? ''}
        sending={sending}
        problem={problem}
        onChange={setDraft}
        onSend={(answer) => void send(answer)}
      />
      <p className="faint">{t('answerLink.rule', { name: personName, time: time(linkEndsAt) })}</p>
    </article>
  );
}

function Fact({ name, value }: { readonly name: string; readonly value: string }): ReactNode {
  return (
    <>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </>
  );
}

function Dead({ problem }: { readonly problem: ApiProblem | 'cut' }): ReactNode {
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <article className="question done" role="alert">
      <h1 className="question-title">{t('answerLink.deadTitle')}</h1>
      <p>{problem === 'cut' ? t('answerLink.cut') : (wordsOf(problem, language) ?? t('states.serverAway.title'))}</p>
    </article>
  );
}

function Languages(): ReactNode {
  const language = useLanguage();
  return LANGUAGES.filter((each) => each !== language).map((each) => (
    <button
      key={each}
      type="button"
      lang={each === 'zh' ? 'zh-CN' : 'en'}
      className="bare language-choice"
      onClick={() => void chooseLanguage(each)}
    >
      {LANGUAGE_NAMES[each]}
    </button>
  ));
}
