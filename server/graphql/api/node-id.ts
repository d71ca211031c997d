export { type NodeKey, nodeId, parseNodeId } from '../../domain/values/node-id.js';
