/** The smallest possible server between HTTP and SQL: it runs prepared statements and returns their JSON unchanged. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import pg from 'pg';
import { questions } from './questions.js';

const [, , connectionString] = process.argv;
const pool = new pg.Pool({ connectionString, max: 8 });

const server = createServer((request, response) => {
  const index = Number(request.url?.slice(1));
  const question = questions[index];
  const chunks: Buffer[] = [];
  request.on('data', (chunk: Buffer) => chunks.push(chunk));
  request.on('end', async () => {
    if (!question) return void response.writeHead(404).end();
    JSON.parse(Buffer.concat(chunks).toString());
    const { rows } = await pool.query<{ json: string }>({
      name: `question-${index}`,
      text: question.sql,
      values: [...question.values],
    });
    const body = rows[0]?.json ?? 'null';
    response.writeHead(200, {
      'content-type': 'application/json',
      'content-length': Buffer.byteLength(body),
    });
    response.end(body);
  });
});

server.listen(0, '127.0.0.1', () => {
  process.send?.(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
});
process.once('disconnect', () => process.exit(0));
