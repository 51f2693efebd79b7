/** What stands in every pack, for whoever opens it years later. */
export const GUIDE = `# Gói chứng cứ của một hồ sơ

| tệp | nội dung |
|---|---|
| manifest.json | mọi tệp trong gói với SHA-256 và kích thước |
| journal.jsonl | nhật ký của hồ sơ, mỗi dòng một mục, theo đúng văn bản đã băm (RFC 8785) |
| timeline.html | nhật ký để đọc, bằng tiếng Việt |
| documents/ | tài liệu điện tử của hồ sơ, đủ mọi phiên bản |
| definitions/ | định nghĩa thủ tục mà hồ sơ đã chạy theo; SHA-256 của tệp là definitionHash của các mục |
| proof/ | bản niêm phong gần nhất có hồ sơ này, và bằng chứng hồ sơ nằm trong đó (RFC 9162) |
| verify-journal.mjs | chương trình một tệp để kiểm tra nhật ký, chỉ cần Node.js 20 |

## Kiểm tra

1. Từng tệp đúng như manifest.json: tính SHA-256 của tệp (sha256sum trên Linux, Get-FileHash trên Windows) rồi so sánh.
2. Nhật ký là một chuỗi không đứt: \`node verify-journal.mjs journal.jsonl\`.
3. Nhật ký đúng như lúc niêm phong: mục cuối nêu trong proof/inclusion.json phải có đúng số và hash ấy trong journal.jsonl; lá là
   JSON chuẩn của {dossier, hash, sequence}; ghép lá với các hash theo RFC 9162 phải ra gốc ghi ở dòng thứ ba của
   proof/checkpoint.note; chữ ký Ed25519 của bản niêm phong phải đúng với khóa mà ông/bà đã giữ từ trước, ở nơi khác.
4. Nếu có proof/checkpoint.tst (dấu thời gian RFC 3161 của một cơ quan bên ngoài), bản niêm phong đã có từ trước thời điểm ghi trong đó:
   \`openssl ts -verify -in proof/checkpoint.tst -token_in -data proof/checkpoint.note -CAfile CA.pem\`, CA.pem lấy từ cơ quan ấy.

Ai giữ hệ thống có thể viết lại cả một nhật ký cho khớp; chỉ bước 3, với khóa và bản niêm phong giữ ở nơi khác, cho thấy điều đó.
`;

/** The same for a pack over several dossiers. */
export const BUNDLE_GUIDE = `# Bộ chứng cứ của nhiều hồ sơ

| tệp | nội dung |
|---|---|
| manifest.json | từng hồ sơ trong bộ với SHA-256, kích thước của gói và hash của mục nhật ký cuối |
| dossiers/ | gói chứng cứ của từng hồ sơ, mỗi gói một tệp ZIP |

\`withheld\` là số hồ sơ mà người yêu cầu không còn được đọc khi đến lượt ghi; \`failed\` nêu hồ sơ không ghi được, chẳng hạn vì một
tài liệu của hồ sơ bị hỏng. Các hồ sơ ấy không có trong bộ.

## Kiểm tra

1. Từng gói đúng như manifest.json: tính SHA-256 của tệp (sha256sum trên Linux, Get-FileHash trên Windows) rồi so sánh.
2. Trong từng gói có GUIDE.md, nói cách kiểm tra nhật ký, tài liệu và bản niêm phong của hồ sơ ấy.
`;
