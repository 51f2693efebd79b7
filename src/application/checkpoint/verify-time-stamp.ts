import { hash } from 'node:crypto';

import type { Certificate, SignedData, SignerInfo } from 'pkijs';

import type { Instant } from '../../../workflows/vocabulary/regime.js';
import { imprintOf, readToken, SHA256_OID, TimeStampRefused } from './time-stamp-query.js';

/**
 * `stamp-unreadable`: it is no time-stamp. `stamp-imprint`: it is one of something else. `stamp-signature`: whoever is named
 * in it did not sign it. `stamp-chain`: no authority that is trusted stands behind who signed it, or not for this.
 * `stamp-time`: it says an earlier time than the checkpoint itself. `stamp-missing`: it is asked for, and there is none.
 */
export type TimeStampFaultKind =
  'stamp-unreadable' | 'stamp-imprint' | 'stamp-signature' | 'stamp-chain' | 'stamp-time' | 'stamp-missing';

export interface TimeStampFault {
  readonly kind: TimeStampFaultKind;
  readonly reason: string;
}

export interface TimeStampCheck {
  /** What time the token says; null when it cannot be read. */
  readonly stampedAt: Instant | null;
  /** Every one of them. */
  readonly faults: readonly TimeStampFault[];
}

export interface StampedNote {
  /** As it was signed. */
  readonly note: string;
  readonly recordedAt: Instant;
}

const EXTENDED_KEY_USAGE = '2.5.29.37';
const TIME_STAMPING = '1.3.6.1.5.5.7.3.8';
const SIGNING_CERTIFICATE = '1.2.840.113549.1.9.16.2.12';
const SIGNING_CERTIFICATE_V2 = '1.2.840.113549.1.9.16.2.47';
const SECOND_MS = 1_000;

/** Holds a time-stamp to the checkpoint that it is of. Without certificates to trust, whoever signed it is believed. */
export async function verifyTimeStamp(
  token: Buffer,
  { note, recordedAt }: StampedNote,
  trusted: readonly Certificate[],
): Promise<TimeStampCheck> {
  try {
    const { signed, info } = await readToken(token);
    const { hashAlgorithm, hashedMessage } = info.messageImprint;
    const imprint = Buffer.from(hashedMessage.valueBlock.valueHexView);
    const isOfNote = hashAlgorithm.algorithmId === SHA256_OID && imprint.equals(imprintOf(note));
    // An authority may tell whole seconds only.
    const isEarlier = info.genTime.getTime() < Math.floor(Date.parse(recordedAt) / SECOND_MS) * SECOND_MS;
    const stampedAt = info.genTime.toISOString();
    return {
      stampedAt,
      faults: [
        ...(isOfNote ? [] : [fault('stamp-imprint', `The time-stamp is of ${imprint.toString('hex')}.`)]),
        ...(await findSignatureFaults(signed, info.genTime, trusted)),
        ...(isEarlier ? [fault('stamp-time', `Stamped at ${stampedAt}, but made at ${recordedAt}.`)] : []),
      ],
    };
  } catch (error) {
    if (!(error instanceof TimeStampRefused)) throw error;
    return { stampedAt: null, faults: [fault('stamp-unreadable', error.message)] };
  }
}

/** Reads the certificates of a PEM file. @throws TypeError when there is none in it */
export async function readCertificates(pem: string): Promise<readonly Certificate[]> {
  const { Certificate: Parsed } = await import('pkijs');
  const blocks = pem.match(/-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/g) ?? [];
  if (blocks.length === 0) throw new TypeError('Expected certificates in PEM.');
  return blocks.map((block) =>
    Parsed.fromBER(Buffer.from(block.replaceAll(/-----[^-]+-----/g, ''), 'base64')),
  );
}

async function findSignatureFaults(
  signed: SignedData,
  checkDate: Date,
  trusted: readonly Certificate[],
): Promise<readonly TimeStampFault[]> {
  const { id_ContentType_Data } = await import('pkijs');
  // Of a time-stamp the library wants to see what was stamped first; that is judged apart, so that each fault has its name.
  signed.encapContentInfo.eContentType = id_ContentType_Data;
  const verify = (checkChain: boolean) =>
    signed
      .verify({ signer: 0, extendedMode: true, checkChain, checkDate, trustedCerts: [...trusted] })
      .catch((error: unknown) => error as Error);
  const result = await verify(false);
  if (result instanceof Error) return [fault('stamp-signature', result.message)];
  const signer = result.signerCertificate ?? null;
  if (result.signatureVerified !== true || signer === null)
    return [fault('stamp-signature', 'The signature is not that of the certificate.')];
  const [info] = signed.signerInfos;
  if (info === undefined || !(await isNamedIn(info, signer)))
    return [fault('stamp-signature', 'The signature names another certificate.')];
  if (!isForTimeStamps(signer)) return [fault('stamp-chain', 'The certificate is not one for time-stamps.')];
  const chain = trusted.length === 0 ? null : await verify(true);
  return chain instanceof Error ? [fault('stamp-chain', chain.message)] : [];
}

/** RFC 3161, 2.3: the key is for this and nothing else. */
function isForTimeStamps({ extensions = [] }: Certificate): boolean {
  const usage = extensions.find(({ extnID }) => extnID === EXTENDED_KEY_USAGE);
  const { keyPurposes = [] } = (usage?.parsedValue ?? {}) as { readonly keyPurposes?: readonly string[] };
  return usage?.critical === true && keyPurposes.length === 1 && keyPurposes[0] === TIME_STAMPING;
}

/** RFC 5816: the signature covers which certificate it is to be verified with, so that no other of the same key will do. */
async function isNamedIn({ signedAttrs }: SignerInfo, certificate: Certificate): Promise<boolean> {
  const { ObjectIdentifier, OctetString, Sequence } = await import('asn1js');
  const attribute = signedAttrs?.attributes.find(({ type }) =>
    [SIGNING_CERTIFICATE, SIGNING_CERTIFICATE_V2].includes(type),
  );
  const inside = (value: unknown, index: number): unknown =>
    value instanceof Sequence ? value.valueBlock.value[index] : undefined;
  // SigningCertificate { certs { ESSCertID { [algorithm], hash, … }, … }, … }
  const first = inside(inside(attribute?.values[0], 0), 0);
  const given = [inside(first, 0), inside(first, 1)].find((part) => part instanceof OctetString);
  if (attribute === undefined || given === undefined) return false;
  const named = inside(inside(first, 0), 0);
  const oid = named instanceof ObjectIdentifier ? named.getValue() : '';
  const algorithm = attribute.type === SIGNING_CERTIFICATE ? 'sha1' : (HASHES[oid] ?? 'sha256');
  const actual = hash(algorithm, Buffer.from(certificate.toSchema().toBER()), 'buffer');
  return actual.equals(Buffer.from(given.valueBlock.valueHexView));
}

/** SHA-256 where none is named. */
const HASHES: Readonly<Record<string, string>> = {
  '2.16.840.1.101.3.4.2.2': 'sha384',
  '2.16.840.1.101.3.4.2.3': 'sha512',
};

function fault(kind: TimeStampFaultKind, reason: string): TimeStampFault {
  return { kind, reason };
}
