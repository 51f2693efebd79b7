/*
 * Which units the words of a plan mean. Nothing is guessed at run time: a wording that is not listed
 * stops the generator. Collective wordings stay collective (units of kind `group`).
 */

const HANOI = {
  'Sở Công Thương': ['hn.so-cong-thuong'],
  'Sở Kế hoạch và Đầu tư': ['hn.so-ke-hoach-va-dau-tu'],
  'Sở KHĐT': ['hn.so-ke-hoach-va-dau-tu'],
  'Trung tâm XTĐT-TMDLTP': ['hn.trung-tam-xuc-tien-dau-tu'],
  'BQL dự án đầu tư xây dựng công trình HTKT và nông nghiệp Thành phố': ['hn.bql-htkt-va-nong-nghiep'],
  'Các sở, ngành': ['hn.cac-so-nganh'],
  'Các đơn vị liên quan': ['hn.don-vi-lien-quan'],
  'Các sở: Tài chính, Công Thương': ['hn.so-tai-chinh', 'hn.so-cong-thuong'],
  'Các Sở: Công Thương, Quy hoạch, xây dựng, TNMT, KHĐT': [
    'hn.so-cong-thuong',
    'hn.so-quy-hoach-kien-truc',
    'hn.so-xay-dung',
    'hn.so-tai-nguyen-va-moi-truong',
    'hn.so-ke-hoach-va-dau-tu',
  ],
  'UBND các quận, huyện, thị xã': ['hn.ubnd-cac-quan-huyen-thi-xa'],
  'UBND các quận, huyện, thị xã được đầu tư HT XLNT': ['hn.ubnd-noi-dau-tu-he-thong-xlnt'],
  'UBND các huyện Thanh Oai, Thạch Thất': ['hn.ubnd-huyen-thanh-oai', 'hn.ubnd-huyen-thach-that'],
  'UBND các huyện: Đan Phượng, Gia Lâm, Thường Tín, Thanh Trì': [
    'hn.ubnd-huyen-dan-phuong',
    'hn.ubnd-huyen-gia-lam',
    'hn.ubnd-huyen-thuong-tin',
    'hn.ubnd-huyen-thanh-tri',
  ],
  'UBND quận Hà Đông': ['hn.ubnd-quan-ha-dong'],
  'UBND huyện Thanh Oai': ['hn.ubnd-huyen-thanh-oai'],
  'UBND huyện Gia Lâm': ['hn.ubnd-huyen-gia-lam'],
  'Chủ đầu tư CCN': ['hn.chu-dau-tu-ccn'],
  'Chủ đầu tư': ['hn.chu-dau-tu-ccn'],
};

const KON_TUM = {
  'Sở Công Thương': ['kt.so-cong-thuong'],
  'Sở Kế hoạch và Đầu tư': ['kt.so-ke-hoach-va-dau-tu'],
  'Sở Tài chính': ['kt.so-tai-chinh'],
  'Sở Tài nguyên và Môi trường': ['kt.so-tai-nguyen-va-moi-truong'],
  'Sở Xây dựng': ['kt.so-xay-dung'],
  'Sở Tư pháp': ['kt.so-tu-phap'],
  'Sở Thông tin và Truyền thông': ['kt.so-thong-tin-va-truyen-thong'],
  'Công an tỉnh': ['kt.cong-an-tinh'],
  'Ban Quản lý Khu kinh tế': ['kt.ban-quan-ly-khu-kinh-te'],
  'Ủy ban nhân dân các huyện, thành phố': ['kt.ubnd-cac-huyen-thanh-pho'],
  'Ủy ban nhân dân các huyện, thành phố có CCN đang hoạt động': ['kt.ubnd-noi-co-ccn-hoat-dong'],
  'các sở, ngành, địa phương liên quan': ['kt.cac-so-nganh', 'kt.don-vi-dia-phuong-lien-quan'],
  'các sở, ban ngành có liên quan': ['kt.cac-so-nganh'],
  'các sở, ban ngành có liên quan (đồng gửi)': ['kt.cac-so-nganh'],
  'Các sở, ban ngành có liên quan': ['kt.cac-so-nganh'],
  'Các sở, ngành (theo thẩm quyền)': ['kt.cac-so-nganh'],
  'các đơn vị, địa phương liên quan': ['kt.don-vi-dia-phuong-lien-quan'],
  'các đơn vị, địa phương có liên quan': ['kt.don-vi-dia-phuong-lien-quan'],
  'các đơn vị liên quan': ['kt.don-vi-dia-phuong-lien-quan'],
  'các đơn vị có liên quan': ['kt.don-vi-dia-phuong-lien-quan'],
  'tổ chức, đơn vị có liên quan': ['kt.don-vi-dia-phuong-lien-quan'],
  'đơn vị được giao làm chủ đầu tư xây dựng hạ tầng cụm công nghiệp': ['kt.chu-dau-tu-ccn'],
  'Chủ đầu tư xây dựng hạ tầng kỹ thuật cụm công nghiệp': ['kt.chu-dau-tu-ccn'],
};

const BINH_DINH = {
  'Sở Công Thương': ['bd.so-cong-thuong'],
  'Sở Tài chính': ['bd.so-tai-chinh'],
  'Sở Nội vụ': ['bd.so-noi-vu'],
  'Ban Quản lý Khu kinh tế': ['bd.ban-quan-ly-khu-kinh-te'],
  'Các Sở, ngành': ['bd.cac-so-nganh'],
  'các Sở, ngành, địa phương có liên quan': ['bd.cac-so-nganh', 'bd.dia-phuong'],
  'địa phương': ['bd.dia-phuong'],
  'Các địa phương': ['bd.dia-phuong'],
  'cơ quan, đơn vị liên quan': ['bd.don-vi-lien-quan'],
  'cơ quan, đơn vị, địa phương': ['bd.don-vi-lien-quan', 'bd.dia-phuong'],
  'UBND các huyện, thị xã, thành phố': ['bd.ubnd-cac-huyen-thi-xa-thanh-pho'],
  'chủ đầu tư cụm công nghiệp có liên quan': ['bd.chu-dau-tu-ccn'],
  'chủ đầu tư KCN mới (Becamex, Hòa Hội, Phú Mỹ...)': ['bd.chu-dau-tu-kcn-moi'],
  'Chủ đầu tư các khu, cụm công nghiệp': ['bd.chu-dau-tu-kcn-ccn'],
};

const TABLES = { hn: HANOI, kt: KON_TUM, bd: BINH_DINH };

/** The units that the wordings mean, each once, in the order of the text. */
export function partiesOf(province, wordings) {
  const codes = wordings.flatMap((wording) => {
    const found = TABLES[province]?.[wording];
    if (found === undefined) throw new RangeError(`Expected a unit of '${province}' for “${wording}”.`);
    return found;
  });
  return [...new Set(codes)];
}
