import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { Router } from '../../../src/http/router';
import { v1Routes, type V1Parts } from '../../../src/desk/v1/routes';
import { customer, deskChange, deskLeg, queueRow, refusal } from '../../../src/desk/shapes';
import { agentName } from '../../../src/desk/shapes/words';
import { v1Agent, v1Case, v1Deeds, v1Done, v1Message, v1Rows } from '../../../src/desk/v1/shapes';
import { webhookEvent } from '../../../src/desk/webhooks/shapes';

const file = join(__dirname, '../../../docs/openapi/desk.json');
type Json = { readonly [name: string]: unknown };
const published = (): Json => JSON.parse(readFileSync(file, 'utf8')) as Json;

const pascal = (deed: string): string =>
  deed
    .split('-')
    .map((part) => `${part.charAt(0).toUpperCase()}${part.slice(1)}`)
    .join('');

/** The shapes in force, as schemas that refer to each other by name. */
function shapesInForce(): Json {
  const named = z.registry<{ id: string }>();
  const add = (id: string, schema: z.ZodType): void => void named.add(schema, { id });
  add('Row', queueRow);
  add('Leg', deskLeg);
  add('Customer', customer);
  add('Change', deskChange);
  add('Message', v1Message);
  add('AgentName', agentName);
  add('Agent', v1Agent);
  add('Cases', v1Rows);
  add('Case', v1Case);
  add('Done', v1Done);
  add('Refusal', refusal);
  add('WebhookEvent', webhookEvent);
  for (const [deed, schema] of Object.entries(v1Deeds)) add(pascal(deed), schema);
  const { schemas } = z.toJSONSchema(named, { uri: (id) => `#/components/schemas/${id}`, io: 'input' });
  const plain = Object.entries(schemas)
    .map(([id, { $schema: _schema, $id: _id, ...schema }]) => [id, schema] as const)
    .sort(([one], [other]) => (one < other ? -1 : 1));
  return JSON.parse(JSON.stringify(Object.fromEntries(plain))) as Json;
}

const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value);
/** What is said of a shape is written by hand. */
const isSaid = (name: string, value: unknown): boolean => name === 'description' && typeof value === 'string';
const unsaid = (value: unknown): unknown =>
  Array.isArray(value)
    ? value.map(unsaid)
    : isObject(value)
      ? Object.fromEntries(
          Object.entries(value)
            .filter(([name, held]) => !isSaid(name, held))
            .map(([name, held]) => [name, unsaid(held)]),
        )
      : value;
/** New shapes with what was said of the old ones. */
function resaid(now: unknown, before: unknown): unknown {
  if (Array.isArray(now)) return now.map((each, n) => resaid(each, Array.isArray(before) ? before[n] : undefined));
  if (!isObject(now)) return now;
  const old = isObject(before) ? before : {};
  return {
    ...(isSaid('description', old.description) ? { description: old.description } : {}),
    ...Object.fromEntries(Object.entries(now).map(([name, held]) => [name, resaid(held, old[name])])),
  };
}

/** Every path that is registered, as the document writes it. */
function routesInForce(): string[] {
  const found: string[] = [];
  const note =
    (method: string) =>
    (path: string): void =>
      void found.push(`${method} ${path.replace(/:(\w+)/g, '{$1}')}`);
  const router: Pick<Router, 'get' | 'post'> = { get: note('get'), post: note('post') };
  // Nothing is asked of the parts until somebody calls.
  v1Routes(router, { token: 'x'.repeat(24), now: () => 0 } as Partial<V1Parts> as V1Parts);
  return found.sort();
}

describe('docs/openapi/desk.json', () => {
  beforeAll(() => {
    if (process.env.WRITE !== '1') return;
    const document = published();
    const components = document.components as Json;
    writeFileSync(
      file,
      `${JSON.stringify({ ...document, components: { ...components, schemas: resaid(shapesInForce(), components.schemas) } }, null, 2)}\n`,
    );
  });

  it('has the shapes that are in force (WRITE=1 npx jest test/desk/api/openapi writes them anew)', () => {
    expect(unsaid((published().components as Json).schemas)).toEqual(unsaid(shapesInForce()));
  });

  it('names every path that is there, and no other', () => {
    const named = Object.entries(published().paths as Record<string, Json>).flatMap(([path, methods]) =>
      Object.keys(methods).map((method) => `${method} ${path}`),
    );
    expect(named.sort()).toEqual(routesInForce());
  });

  it('refers to nothing that is not in it', () => {
    const document = published();
    const references = [...JSON.stringify(document).matchAll(/"\$ref":"#\/([^"]+)"/g)].map(([, path = '']) => path);
    expect(references.length).toBeGreaterThan(20);
    for (const path of references)
      expect([path, path.split('/').reduce<unknown>((at, name) => (isObject(at) ? at[name] : undefined), document)]).toEqual([
        path,
        expect.anything(),
      ]);
  });
});
