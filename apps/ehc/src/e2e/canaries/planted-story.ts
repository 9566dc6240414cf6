import type { Step, Story } from '../../demo/story.js';
import { fill, type Schema } from './fill.js';

export type Commands = Record<string, Schema>;
const onCase = '/v1/assessments/{reference}';

/** What each command of a service takes, by path, from its OpenAPI document. */
export async function commandsOf(address: string): Promise<Commands> {
  const document = (await (await fetch(`${address}/openapi.json`)).json()) as {
    paths: Record<string, { post?: { requestBody?: { content: Record<string, { schema: Schema }> } } }>;
  };
  return Object.fromEntries(
    Object.entries(document.paths).flatMap(([path, { post }]) => {
      const schema = post?.requestBody?.content['application/json']?.schema;
      return schema ? [[path, schema]] : [];
    }),
  );
}

/** The same story with a planted word wherever people write. */
export function plantedStory(story: Story, commands: Commands, plant: (field: string) => string): Story {
  const planted = (path: string, body: object): Record<string, unknown> => {
    const schema = commands[path];
    if (!schema) throw new Error(`The service has no command ${path}.`);
    return fill(schema, body, (field) => plant(`${story.title}: ${path} ${field}`)) as Record<string, unknown>;
  };
  const steps = story.steps.map((step): Step => {
    if (step.kind === 'plan') return { ...step, plan: planted(`${onCase}/plan-versions`, step.plan) };
    if (step.kind === 'correction') return { ...step, reason: plant(`${story.title}: reason of a correction`) };
    return { ...step, body: planted(`${onCase}/${step.path}`, { on: step.on, ...step.body }) };
  });
  return { ...story, request: { ...planted('/v1/assessments', story.request), on: story.request.on }, steps };
}
