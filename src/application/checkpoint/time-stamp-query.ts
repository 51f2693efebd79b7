import { hash, randomBytes } from 'node:crypto';

/*
 * Asking an authority for a time-stamp (RFC 3161). The libraries are loaded where they are needed: most processes never
 * ask, and none does when it starts.
 */

export const SHA256_OID = '2.16.840.1.101.3.4.2.1';

/** The authority's answer is no time-stamp of what was asked. */
export class TimeStampRefused extends Error {
  override readonly name = 'TimeStampRefused';
}

export interface TimeStampQuery {
  /** In DER, as it is sent. */
  readonly der: Buffer;
  /** Comes back in the answer, so that nobody sends an old one. */
  readonly nonce: Buffer;
}

/** What a checkpoint is stamped by. */
export function imprintOf(note: string): Buffer {
  return Buffer.from(hash('sha256', note, 'hex'), 'hex');
}

export async function makeQuery(note: string): Promise<TimeStampQuery> {
  const [{ AlgorithmIdentifier, MessageImprint, TimeStampReq }, { Integer, Null, OctetString }] =
    await Promise.all([import('pkijs'), import('asn1js')]);
  const nonce = randomBytes(8);
  // A positive number of eight bytes, which has but one way to be written.
  nonce.writeUInt8((nonce.readUInt8(0) & 0x3f) | 0x40, 0);
  const request = new TimeStampReq({
    version: 1,
    messageImprint: new MessageImprint({
      hashAlgorithm: new AlgorithmIdentifier({ algorithmId: SHA256_OID, algorithmParams: new Null() }),
      hashedMessage: new OctetString({ valueHex: imprintOf(note) }),
    }),
    nonce: new Integer({ valueHex: nonce }),
    certReq: true,
  });
  return { der: Buffer.from(request.toSchema().toBER()), nonce };
}

const GRANTED = [0, 1];

/** The token of an answer, as it came to the last byte. @throws TimeStampRefused */
export async function readAnswer(answer: Buffer, { nonce }: TimeStampQuery): Promise<Buffer> {
  const [{ TimeStampResp }, asn1js] = await Promise.all([import('pkijs'), import('asn1js')]);
  const status = parse(() => TimeStampResp.fromBER(answer)).status;
  if (!GRANTED.includes(status.status)) {
    throw new TimeStampRefused(`The authority refused: status ${status.status}.`);
  }
  const outer = asn1js.fromBER(answer).result;
  const part = outer instanceof asn1js.Sequence ? outer.valueBlock.value[1] : undefined;
  if (part === undefined) throw new TimeStampRefused('The authority granted a time-stamp and sent none.');
  const token = Buffer.from(part.valueBeforeDecodeView);
  const { info } = await readToken(token);
  const sent = info.nonce === undefined ? null : Buffer.from(info.nonce.valueBlock.valueHexView);
  if (sent?.equals(nonce) !== true) {
    throw new TimeStampRefused('The answer is to another question: its nonce is not ours.');
  }
  return token;
}

/** What a token says, whoever signed it. @throws TimeStampRefused */
export async function readToken(token: Buffer) {
  const { ContentInfo, id_ContentType_SignedData, id_eContentType_TSTInfo, SignedData, TSTInfo } =
    await import('pkijs');
  return parse(() => {
    const content = ContentInfo.fromBER(token);
    if (content.contentType !== id_ContentType_SignedData) throw new TypeError('Expected signed data.');
    const signed = new SignedData({ schema: content.content });
    const { eContentType, eContent } = signed.encapContentInfo;
    if (eContentType !== id_eContentType_TSTInfo || eContent === undefined)
      throw new TypeError('Expected the content to be a time-stamp.');
    if (signed.signerInfos.length !== 1) throw new TypeError('Expected one signer.');
    return { signed, info: TSTInfo.fromBER(eContent.valueBlock.valueHexView) };
  });
}

/** Whatever a library throws at bytes that are something else. */
function parse<T>(read: () => T): T {
  try {
    return read();
  } catch (error) {
    throw new TimeStampRefused(`It is no time-stamp of RFC 3161: ${(error as Error).message}`);
  }
}
