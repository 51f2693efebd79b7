/** `Đan Phượng - Giai đoạn 2` → `dan-phuong-giai-doan-2`. */
export function slugOf(text) {
  return text
    .toLowerCase()
    .replaceAll('đ', 'd')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

const ABBREVIATIONS = [
  ['ctcp', 'công ty cổ phần'],
  ['cp', 'cổ phần'],
  ['đtxd', 'đầu tư xây dựng'],
  ['đtpt', 'đầu tư phát triển'],
  ['ptđt', 'phát triển đô thị'],
  ['đt', 'đầu tư'],
  ['xd', 'xây dựng'],
  ['dvtm', 'dịch vụ thương mại'],
  ['cn', 'công nghiệp'],
];

/** A name with its abbreviations written out, only to find names that may mean one organisation. */
export function expandName(name) {
  return name
    .toLowerCase()
    .split(/\s+/)
    .map((word) => ABBREVIATIONS.find(([short]) => short === word)?.[1] ?? word)
    .join(' ');
}
