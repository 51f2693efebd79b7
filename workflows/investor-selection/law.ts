import { article, unfounded } from '../cluster-establishment/sequence/law.js';

/** Selecting the investor: council, scale, pass mark, winner. The same text in every regime that is served. */
export const SELECTION = article('Đ.13.2');

/** What Đ.13.2 leaves to the council ("thống nhất nguyên tắc, phương thức làm việc"). */
export const WORKING_RULES = unfounded(
  'Đ.13.2',
  'nghị định để Hội đồng tự thống nhất nguyên tắc, phương thức làm việc',
);
