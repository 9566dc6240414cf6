import { SetMetadata } from '@nestjs/common';

export const neededAction = 'ehc:action';

/** Names the action of the access policy that a route is; a route without one is closed to everybody. */
export const Needs = (action: string): MethodDecorator & ClassDecorator => SetMetadata(neededAction, action);
