import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { Exchanged } from './http-directory';

const parameter = z.strictObject({
  name: z.string(),
  in: z.enum(['query', 'path', 'header']),
  required: z.boolean().optional(),
  description: z.string().optional(),
  schema: z.record(z.string(), z.unknown()),
  example: z.string().optional(),
});
const content = z.strictObject({ 'application/json': z.strictObject({ schema: z.record(z.string(), z.unknown()) }) });
const response = z.union([
  z.strictObject({ $ref: z.string().startsWith('#/components/responses/') }),
  z.strictObject({ description: z.string(), content: content.optional() }),
]);
const operation = z.strictObject({
  operationId: z.string(),
  summary: z.string(),
  description: z.string().optional(),
  parameters: z.array(parameter),
  requestBody: z.strictObject({ required: z.literal(true), content }).optional(),
  responses: z.record(z.string().regex(/^\d{3}$|^5XX$/), response),
});
const document = z.looseObject({
  openapi: z.literal('3.1.0'),
  paths: z.record(z.string(), z.strictObject({ get: operation.optional(), post: operation.optional() })),
  components: z.looseObject({
    schemas: z.record(z.string(), z.record(z.string(), z.unknown())),
    responses: z.record(z.string(), response),
  }),
});

/** The published contract, its structure checked as it is read. */
export const accountDirectoryApi = document.parse(
  JSON.parse(readFileSync(join(__dirname, '../../docs/openapi/account-directory.json'), 'utf8')),
);

const { schemas, responses } = accountDirectoryApi.components;

/** A schema of the document as a checker. */
function checkerOf(schema: object): z.ZodType {
  const whole = JSON.stringify({ ...schema, $defs: schemas }).replaceAll('#/components/schemas/', '#/$defs/');
  return z.fromJSONSchema(JSON.parse(whole));
}

/** A named schema of the document as a checker. */
export const schemaOf = (name: string): z.ZodType => checkerOf({ $ref: `#/components/schemas/${name}` });

const faultsIn = (what: string, checker: z.ZodType, value: unknown): string[] => {
  const parsed = checker.safeParse(value);
  return parsed.success ? [] : parsed.error.issues.map((issue) => `${what} ${issue.path.join('.')}: ${issue.message}`);
};

/** Where a request or its answer is not as the document says; empty: nowhere. */
export function departures({ method, target, headers, body, status, reply }: Exchanged): string[] {
  const url = new URL(target, 'http://directory');
  const [template, item] =
    Object.entries(accountDirectoryApi.paths).find(([path]) => new RegExp(`^${path.replace(/\{\w+\}/g, '[^/]+')}$`).test(url.pathname)) ??
    [];
  const asked = method === 'GET' ? item?.get : method === 'POST' ? item?.post : undefined;
  if (template === undefined || asked === undefined) return [`${method} ${url.pathname} is not in the document`];
  const given = new Map<string, string>([...url.searchParams].map(([name, value]) => [`query ${name}`, value]));
  const faults = [...given.keys()]
    .filter((name) => !asked.parameters.some((one) => `${one.in} ${one.name}` === name))
    .map((name) => `${name} is not in the document`);
  for (const one of asked.parameters) {
    const value =
      one.in === 'header'
        ? headers[one.name.toLowerCase()]
        : one.in === 'path'
          ? decodeURIComponent(url.pathname.split('/')[2] ?? '')
          : given.get(`query ${one.name}`);
    if (value === undefined && one.required === true) faults.push(`${one.in} ${one.name} is missing`);
    if (value !== undefined) faults.push(...faultsIn(`${one.in} ${one.name}`, checkerOf(one.schema), value));
  }
  if (!/^Bearer [\x21-\x7e]+$/.test(headers.authorization ?? '')) faults.push('the bearer token is missing');
  if (asked.requestBody !== undefined) {
    if (headers['content-type'] !== 'application/json') faults.push('the body is not application/json');
    faults.push(...faultsIn('request', checkerOf(asked.requestBody.content['application/json'].schema), JSON.parse(body)));
  } else if (body !== '') faults.push('a body where none belongs');
  return [...faults, ...answerFaults(asked.responses[String(status)], status, reply)];
}

function answerFaults(listed: z.infer<typeof response> | undefined, status: number, reply: unknown): string[] {
  const told = listed !== undefined && '$ref' in listed ? responses[listed.$ref.split('/')[3] ?? ''] : listed;
  if (told === undefined || '$ref' in told) return [`status ${status} is not in the document`];
  return told.content === undefined ? [] : faultsIn('answer', checkerOf(told.content['application/json'].schema), reply);
}
