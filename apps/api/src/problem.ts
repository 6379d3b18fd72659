import { message } from "@bienmau/core/i18n";
import type { Locale } from "@bienmau/core/schema";
import { describeFault, FAULT_STATUS, type Fault } from "@bienmau/core/shared";
import type { Context } from "hono";
import { HTTPException } from "hono/http-exception";
import type { Problem } from "./contract/common.ts";
import type { ApiEnv } from "./endpoint.ts";
import { STANDARD_HEADERS } from "./standard-headers.ts";

const TITLES = {
  400: message({ vi: "Yêu cầu chưa hợp lệ", en: "Request not valid", lo: "ຄຳຮ້ອງຂໍບໍ່ຖືກຕ້ອງ" }),
  401: message({ vi: "Cần đăng nhập", en: "Sign-in needed", lo: "ຕ້ອງເຂົ້າສູ່ລະບົບ" }),
  403: message({ vi: "Không có quyền", en: "Not allowed", lo: "ບໍ່ມີສິດ" }),
  404: message({ vi: "Không tìm thấy", en: "Not found", lo: "ບໍ່ພົບ" }),
  409: message({ vi: "Đã dừng", en: "Given up", lo: "ຢຸດແລ້ວ" }),
  413: message({ vi: "Nội dung quá lớn", en: "Too large", lo: "ໃຫຍ່ເກີນໄປ" }),
  422: message({ vi: "Không thực hiện được", en: "Cannot be done as asked", lo: "ເຮັດບໍ່ໄດ້ຕາມທີ່ຂໍ" }),
  429: message({ vi: "Quá nhiều yêu cầu", en: "Too many requests", lo: "ຄຳຮ້ອງຂໍຫຼາຍເກີນໄປ" }),
  500: message({ vi: "Lỗi của hệ thống", en: "Our mistake", lo: "ຄວາມຜິດພາດຂອງລະບົບ" }),
  503: message({ vi: "Tạm thời không phục vụ được", en: "Not available for now", lo: "ບໍ່ພ້ອມໃຫ້ບໍລິການຊົ່ວຄາວ" }),
} as const;

/** The fault as a problem document in the reader's language. */
export function toProblem(fault: Fault, where: { locale: Locale; instance: string; requestId: string }): Problem {
  const status = FAULT_STATUS[fault.code];
  return {
    type: `urn:bienmau:problem:${fault.code}`,
    title: TITLES[status](where.locale),
    status,
    detail: describeFault(fault, where.locale),
    instance: where.instance,
    code: fault.code,
    requestId: where.requestId,
    ...("path" in fault ? { path: fault.path } : {}),
    ...("retryAfterSeconds" in fault ? { retryAfterSeconds: fault.retryAfterSeconds } : {}),
  };
}

/** Ends the request with a fault, the way Hono wants it: handlers are typed by their successful answers alone. */
export function refuse(c: Context<ApiEnv>, fault: Fault): never {
  throw new HTTPException(FAULT_STATUS[fault.code], { res: problemResponse(c, fault) });
}

/** The response for a fault; what went wrong on our side is never told beyond its request id. */
export function problemResponse(c: Context<ApiEnv>, fault: Fault): Response {
  const requestId = c.get("requestId") ?? "";
  const problem = toProblem(fault, { locale: c.get("locale") ?? "vi", instance: c.req.path, requestId });
  const retry = "retryAfterSeconds" in fault ? { "retry-after": String(fault.retryAfterSeconds) } : {};
  return new Response(JSON.stringify(problem), {
    status: problem.status,
    headers: {
      ...STANDARD_HEADERS,
      "x-request-id": requestId,
      "content-type": "application/problem+json; charset=utf-8",
      "content-language": c.get("locale") ?? "vi",
      "cache-control": "no-store",
      ...retry,
    },
  });
}
