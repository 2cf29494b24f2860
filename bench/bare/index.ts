export { bareTender } from './tender.ts';
export { bareClose, bareIdle } from './waiting.ts';
