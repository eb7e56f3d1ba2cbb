import type { Answer, Http, ProblemBody } from './http';

/** Saves a change of the directory; where it leaves work behind, the list that is shown is confirmed. */
export async function leave(http: Http, path: string, body: object): Promise<Answer<ProblemBody>> {
  const answer = await http.put<ProblemBody>(path, body);
  if (answer.body.code !== 'WORK_LEFT') return answer;
  return http.put(path, { ...body, leaving: { list: answer.body.details.list, reason: '调离' } });
}
