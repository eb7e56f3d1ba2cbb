import type { Answer, Http, ProblemBody } from './http';

/** A change of the directory; where it leaves work behind, the list that is shown is confirmed. */
export async function leave(
  http: Http,
  path: string,
  body: object,
  method: 'PUT' | 'DELETE' = 'PUT',
): Promise<Answer<ProblemBody>> {
  const answer = await http.send<ProblemBody>(path, { method, body });
  if (answer.body?.code !== 'WORK_LEFT') return answer;
  return http.send(path, { method, body: { ...body, leaving: { list: answer.body.details.list, reason: '调离' } } });
}
