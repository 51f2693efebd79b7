import type { CommanderError } from 'commander';

const QUOTED = /'([^']*)'/;
const SUGGESTED = /\(Did you mean (?:one of )?([^?]+)\?\)/;

const SENTENCES: Readonly<Record<string, (named: string) => string>> = {
  'commander.unknownCommand': (named) => `Không có lệnh “${named}”.`,
  'commander.unknownOption': (named) => `Không có tùy chọn “${named}” cho lệnh này.`,
  'commander.missingArgument': (named) => `Thiếu tham số <${named}>.`,
  'commander.optionMissingArgument': (named) => `Tùy chọn “${named}” thiếu giá trị.`,
  'commander.missingMandatoryOptionValue': (named) => `Thiếu tùy chọn “${named}”.`,
  'commander.excessArguments': () => 'Thừa tham số.',
  'commander.help': () => 'Thiếu tên lệnh; thêm --help để xem các lệnh.',
};

/** What is wrong with a command line, which commander says in English. */
export function describeUsageError({ code, message }: CommanderError): string {
  const sentence = SENTENCES[code];
  if (sentence === undefined) return message;
  const suggested = SUGGESTED.exec(message)?.[1];
  const hint = suggested === undefined ? '' : ` Có phải ý bạn là “${suggested}”?`;
  return `${sentence(QUOTED.exec(message)?.[1] ?? '')}${hint}`;
}
