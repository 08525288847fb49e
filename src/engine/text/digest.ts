import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { remembered } from './remembered';

/**
 * The first 128 bits of a text's SHA-256 as 32 hex digits: enough that nobody can make another server look reviewed.
 * Remembered, since the same thousand servers come back at every key press.
 */
export const digest = remembered((text: string): string => bytesToHex(sha256(utf8ToBytes(text)).subarray(0, 16)));
