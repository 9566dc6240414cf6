import 'reflect-metadata';
import { readConfig } from '@ehc/platform/config';
import { codecServerConfig } from './config.js';
import { codecServer } from './start.js';

const service = await codecServer(readConfig(codecServerConfig));
await service.start();
