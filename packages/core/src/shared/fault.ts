import { message } from "../i18n/message.ts";
import type { Locale } from "../schema/locale.ts";

/** Every failure that users can cause or meet. A new code needs an HTTP status and words in three languages, or it does not compile. */
export type Fault =
  | { readonly code: "gate-not-found"; readonly gateId: string }
  | { readonly code: "province-not-found"; readonly provinceId: string }
  | { readonly code: "record-not-found"; readonly kind: string; readonly id: string }
  | { readonly code: "profile-not-found"; readonly profile: string; readonly known: string }
  | { readonly code: "preset-not-found"; readonly preset: string; readonly known: string }
  | { readonly code: "scenario-invalid"; readonly path: string; readonly why: string }
  | { readonly code: "link-invalid"; readonly why: string }
  | { readonly code: "formula-rejected"; readonly position: number; readonly why: string }
  | { readonly code: "run-too-large"; readonly limit: string }
  | { readonly code: "run-cancelled" }
  | { readonly code: "request-invalid"; readonly path: string; readonly why: string }
  | { readonly code: "route-not-found"; readonly path: string }
  | { readonly code: "body-too-large"; readonly limitKb: number }
  | { readonly code: "question-too-long"; readonly limit: number }
  | { readonly code: "rate-limited"; readonly retryAfterSeconds: number }
  | { readonly code: "not-signed-in" }
  | { readonly code: "not-allowed" }
  | { readonly code: "sign-in-failed" }
  | { readonly code: "already-exists"; readonly what: string }
  | { readonly code: "version-conflict"; readonly latest: number }
  | { readonly code: "store-unavailable" }
  | { readonly code: "store-full" }
  | { readonly code: "internal" };

export type FaultCode = Fault["code"];

/** HTTP status of each fault. */
export const FAULT_STATUS = {
  "gate-not-found": 404,
  "province-not-found": 404,
  "record-not-found": 404,
  "profile-not-found": 404,
  "preset-not-found": 404,
  "scenario-invalid": 422,
  "link-invalid": 422,
  "formula-rejected": 422,
  "run-too-large": 422,
  "run-cancelled": 409,
  "request-invalid": 400,
  "route-not-found": 404,
  "body-too-large": 413,
  "question-too-long": 413,
  "rate-limited": 429,
  "not-signed-in": 401,
  "not-allowed": 403,
  "sign-in-failed": 401,
  "already-exists": 409,
  "version-conflict": 409,
  "store-unavailable": 503,
  "store-full": 503,
  internal: 500,
} as const satisfies Record<FaultCode, number>;

type Describe<F> = (fault: F, locale: Locale) => string;

const WORDS: { readonly [Code in FaultCode]: Describe<Extract<Fault, { code: Code }>> } = {
  "gate-not-found": (fault, locale) => gateNotFound(locale, { gateId: fault.gateId }),
  "province-not-found": (fault, locale) => provinceNotFound(locale, { provinceId: fault.provinceId }),
  "record-not-found": (fault, locale) => recordNotFound(locale, { kind: fault.kind, id: fault.id }),
  "profile-not-found": (fault, locale) => profileNotFound(locale, { profile: fault.profile, known: fault.known }),
  "preset-not-found": (fault, locale) => presetNotFound(locale, { preset: fault.preset, known: fault.known }),
  "scenario-invalid": (fault, locale) => scenarioInvalid(locale, { path: fault.path, why: fault.why }),
  "link-invalid": (fault, locale) => linkInvalid(locale, { why: fault.why }),
  "formula-rejected": (fault, locale) => formulaRejected(locale, { position: fault.position, why: fault.why }),
  "run-too-large": (fault, locale) => runTooLarge(locale, { limit: fault.limit }),
  "run-cancelled": (_fault, locale) => runCancelled(locale),
  "request-invalid": (fault, locale) => requestInvalid(locale, { path: fault.path, why: fault.why }),
  "route-not-found": (fault, locale) => routeNotFound(locale, { path: fault.path }),
  "body-too-large": (fault, locale) => bodyTooLarge(locale, { limitKb: fault.limitKb }),
  "question-too-long": (fault, locale) => questionTooLong(locale, { limit: fault.limit }),
  "rate-limited": (fault, locale) => rateLimited(locale, { seconds: fault.retryAfterSeconds }),
  "not-signed-in": (_fault, locale) => notSignedIn(locale),
  "not-allowed": (_fault, locale) => notAllowed(locale),
  "sign-in-failed": (_fault, locale) => signInFailed(locale),
  "already-exists": (fault, locale) => alreadyExists(locale, { what: fault.what }),
  "version-conflict": (fault, locale) => versionConflict(locale, { latest: String(fault.latest) }),
  "store-unavailable": (_fault, locale) => storeUnavailable(locale),
  "store-full": (_fault, locale) => storeFull(locale),
  internal: (_fault, locale) => internal(locale),
};

/** The fault in the reader's language: what is wrong, where, and what to do. */
export function describeFault(fault: Fault, locale: Locale): string {
  const describe = WORDS[fault.code] as Describe<Fault>;
  return describe(fault, locale);
}

const gateNotFound = message({
  vi: "Không có cửa khẩu “{gateId}”. Xem danh sách ở /v1/gates.",
  en: "There is no gate “{gateId}”. See the list at /v1/gates.",
  lo: "ບໍ່ມີດ່ານ “{gateId}”. ເບິ່ງລາຍການທີ່ /v1/gates.",
});
const provinceNotFound = message({
  vi: "Không có tỉnh “{provinceId}”. Xem danh sách ở /v1/provinces.",
  en: "There is no province “{provinceId}”. See the list at /v1/provinces.",
  lo: "ບໍ່ມີແຂວງ “{provinceId}”. ເບິ່ງລາຍການທີ່ /v1/provinces.",
});
const recordNotFound = message({
  vi: "Không có bản ghi “{id}” trong {kind}.",
  en: "There is no record “{id}” among {kind}.",
  lo: "ບໍ່ມີຂໍ້ມູນ “{id}” ໃນ {kind}.",
});
const profileNotFound = message({
  vi: "Không có tuyến “{profile}”. Các tuyến có thể chọn: {known}.",
  en: "There is no profile “{profile}”. Known profiles: {known}.",
  lo: "ບໍ່ມີເສັ້ນທາງ “{profile}”. ທີ່ມີ: {known}.",
});
const presetNotFound = message({
  vi: "Không có kịch bản mẫu “{preset}”. Các mẫu có thể chọn: {known}.",
  en: "There is no preset “{preset}”. Known presets: {known}.",
  lo: "ບໍ່ມີສະຖານະການຕົວຢ່າງ “{preset}”. ທີ່ມີ: {known}.",
});
const scenarioInvalid = message({
  vi: "Kịch bản chưa hợp lệ ở “{path}”: {why}.",
  en: "The scenario is not valid at “{path}”: {why}.",
  lo: "ສະຖານະການບໍ່ຖືກຕ້ອງທີ່ “{path}”: {why}.",
});
const linkInvalid = message({
  vi: "Không đọc được liên kết kịch bản này: {why}.",
  en: "This scenario link cannot be read: {why}.",
  lo: "ອ່ານລິ້ງສະຖານະການນີ້ບໍ່ໄດ້: {why}.",
});
const formulaRejected = message({
  vi: "Công thức bị từ chối ở vị trí {position}: {why}.",
  en: "The formula is refused at position {position}: {why}.",
  lo: "ສູດຖືກປະຕິເສດທີ່ຕຳແໜ່ງ {position}: {why}.",
});
const runTooLarge = message({
  vi: "Lần chạy này quá lớn (giới hạn: {limit}). Hãy giảm số lượt mô phỏng.",
  en: "This run is too large (limit: {limit}). Ask for fewer draws.",
  lo: "ການຄິດໄລ່ນີ້ໃຫຍ່ເກີນໄປ (ຂີດຈຳກັດ: {limit}). ກະລຸນາຫຼຸດຈຳນວນຄັ້ງ.",
});
const runCancelled = message({
  vi: "Lần chạy đã được dừng theo yêu cầu.",
  en: "The run was cancelled.",
  lo: "ການຄິດໄລ່ຖືກຍົກເລີກແລ້ວ.",
});
const requestInvalid = message({
  vi: "Yêu cầu chưa hợp lệ ở “{path}”: {why}.",
  en: "The request is not valid at “{path}”: {why}.",
  lo: "ຄຳຮ້ອງຂໍບໍ່ຖືກຕ້ອງທີ່ “{path}”: {why}.",
});
const routeNotFound = message({
  vi: "Không có địa chỉ “{path}”. Xem tài liệu ở /docs.",
  en: "There is nothing at “{path}”. See the reference at /docs.",
  lo: "ບໍ່ມີທີ່ຢູ່ “{path}”. ເບິ່ງເອກະສານທີ່ /docs.",
});
const bodyTooLarge = message({
  vi: "Nội dung gửi lên vượt quá {limitKb} kB.",
  en: "The body is larger than {limitKb} kB.",
  lo: "ເນື້ອຫາທີ່ສົ່ງມາໃຫຍ່ກວ່າ {limitKb} kB.",
});
const questionTooLong = message({
  vi: "Câu hỏi dài quá {limit} ký tự. Hãy hỏi ngắn hơn.",
  en: "The question is longer than {limit} characters. Please ask a shorter one.",
  lo: "ຄຳຖາມຍາວກວ່າ {limit} ຕົວອັກສອນ. ກະລຸນາຖາມໃຫ້ສັ້ນກວ່ານີ້.",
});
const rateLimited = message({
  vi: "Quá nhiều yêu cầu. Hãy thử lại sau {seconds} giây.",
  en: "Too many requests. Try again in {seconds} seconds.",
  lo: "ຄຳຮ້ອງຂໍຫຼາຍເກີນໄປ. ລອງໃໝ່ຫຼັງຈາກ {seconds} ວິນາທີ.",
});
const notSignedIn = message({
  vi: "Bạn cần đăng nhập để làm việc này.",
  en: "You need to sign in to do this.",
  lo: "ທ່ານຕ້ອງເຂົ້າສູ່ລະບົບກ່ອນ.",
});
const notAllowed = message({
  vi: "Tài khoản của bạn không có quyền làm việc này.",
  en: "Your account may not do this.",
  lo: "ບັນຊີຂອງທ່ານບໍ່ມີສິດເຮັດສິ່ງນີ້.",
});
const signInFailed = message({
  vi: "Email hoặc mật khẩu không đúng.",
  en: "The e-mail or the password is not right.",
  lo: "ອີເມວ ຫຼື ລະຫັດຜ່ານບໍ່ຖືກຕ້ອງ.",
});
const alreadyExists = message({
  vi: "Đã có “{what}”.",
  en: "“{what}” exists already.",
  lo: "ມີ “{what}” ຢູ່ແລ້ວ.",
});
const versionConflict = message({
  vi: "Đã có người lưu phiên bản {latest} trong lúc bạn sửa. Hãy mở lại rồi lưu tiếp.",
  en: "Somebody saved version {latest} meanwhile. Open it again, then save.",
  lo: "ມີຄົນບັນທຶກສະບັບ {latest} ໃນຂະນະທີ່ທ່ານແກ້ໄຂ. ກະລຸນາເປີດຄືນແລ້ວບັນທຶກ.",
});
const storeFull = message({
  vi: "Kho dữ liệu đã hết chỗ nên chưa lưu được. Những gì đã lưu vẫn nguyên vẹn.",
  en: "The store has no room left, so this was not saved. What was saved before is intact.",
  lo: "ບ່ອນເກັບຂໍ້ມູນເຕັມແລ້ວ ຈຶ່ງບໍ່ໄດ້ບັນທຶກ. ສິ່ງທີ່ບັນທຶກໄວ້ກ່ອນຍັງຢູ່ຄົບ.",
});
const storeUnavailable = message({
  vi: "Kho dữ liệu tạm thời không truy cập được. Hãy thử lại sau ít phút.",
  en: "The store cannot be reached at the moment. Try again in a few minutes.",
  lo: "ບ່ອນເກັບຂໍ້ມູນເຂົ້າເຖິງບໍ່ໄດ້ຊົ່ວຄາວ. ລອງໃໝ່ພາຍຫຼັງ.",
});
const internal = message({
  vi: "Chúng tôi đã gặp lỗi. Lỗi đã được ghi lại; mong bạn thử lại sau.",
  en: "Something went wrong on our side. It has been recorded; please try again later.",
  lo: "ພວກເຮົາພົບຂໍ້ຜິດພາດ. ໄດ້ບັນທຶກໄວ້ແລ້ວ; ກະລຸນາລອງໃໝ່.",
});
