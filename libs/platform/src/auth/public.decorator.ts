import { SetMetadata } from '@nestjs/common';

export const publicRoute = 'ehc:public';

/** Opens a controller or a route to callers who are not signed in. */
export const Public = (): ClassDecorator & MethodDecorator => SetMetadata(publicRoute, true);
