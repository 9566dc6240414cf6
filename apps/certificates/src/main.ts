import 'reflect-metadata';
import { readConfig } from '@ehc/platform/config';
import { certificatesConfig } from './config.js';
import { certificates } from './start.js';

const service = await certificates(readConfig(certificatesConfig));
await service.start();
