import { denialWords, type Words } from '@roviec/core';
import { storeWords } from '@roviec/ledger';

interface Entry {
  readonly status: 400 | 401 | 403 | 404 | 409 | 413 | 414 | 415 | 422 | 429 | 500 | 503;
  readonly words: Words;
}

/** What the gateway itself answers when it cannot do what is asked: HTTP status, and a sentence that says what to do next. */
export const GATEWAY_PROBLEMS = {
  'not-signed-in': {
    status: 401,
    words: { vi: 'Bạn chưa đăng nhập hoặc phiên đã hết hạn. Hãy đăng nhập lại.', en: 'You are not signed in, or the session has ended. Sign in again.' },
  },
  'choose-post': {
    status: 409,
    words: {
      vi: 'Bạn giữ nhiều vị trí công tác, hoặc hôm nay không giữ vị trí nào. Hãy chọn vị trí đang dùng rồi làm lại.',
      en: 'You hold several posts, or none today. Choose the post you act in and try again.',
    },
  },
  'post-not-held': { status: 403, words: denialWords['post-not-held'] },
  'role-missing': { status: 403, words: denialWords['role-missing'] },
  'other-agency': { status: 403, words: denialWords['other-agency'] },
  'own-request': { status: 403, words: denialWords['own-request'] },
  'cross-site': {
    status: 403,
    words: { vi: 'Yêu cầu đến từ một trang khác nên không được nhận. Hãy thao tác trong RõViệc.', en: 'The request came from another page and was not taken. Act within RõViệc.' },
  },
  'host-not-allowed': {
    status: 403,
    words: { vi: 'Địa chỉ này không thuộc RõViệc. Hãy mở đúng địa chỉ mà hệ thống đã in ra.', en: 'This address is not one of RõViệc. Open the address that the system printed.' },
  },
  'demo-only': {
    status: 403,
    words: {
      vi: 'Đăng nhập bằng vai mẫu chỉ có ở bản trình diễn. Hãy đăng nhập qua hệ thống định danh của cơ quan.',
      en: 'Signing in as a sample person exists in the demo alone. Sign in through your agency.',
    },
  },
  'dossier-unknown': {
    status: 404,
    words: { vi: 'Không có hồ sơ này trong phạm vi của bạn. Hãy kiểm tra số, năm và cơ quan.', en: 'There is no such dossier within your reach. Check number, year and agency.' },
  },
  'day-is-over': {
    status: 422,
    words: {
      vi: 'Ngày này đã qua; tin của ngày đó nằm trong thư mục thư đã gửi. Hãy chọn hôm nay hoặc một ngày tới.',
      en: 'This day is over; its message lies in the outbox. Choose today or a day to come.',
    },
  },
  'rule-refuses': {
    status: 409,
    words: { vi: 'Quy định của cơ quan không cho làm việc này. Hãy làm theo cách đúng quy định.', en: 'A rule of your agency does not allow this. Take the lawful way.' },
  },
  'not-found': { status: 404, words: { vi: 'Không có địa chỉ này. Hãy quay lại trang đầu.', en: 'There is nothing at this address. Go back to the first page.' } },
  'persona-unknown': {
    status: 422,
    words: {
      vi: 'Không có người này trong danh sách, hoặc hôm nay không giữ vị trí nào. Hãy chọn người khác.',
      en: 'This person is not in the register, or holds no post today. Choose another.',
    },
  },
  'idempotency-key-required': {
    status: 400,
    words: {
      vi: 'Yêu cầu thiếu mã chống gửi trùng (Idempotency-Key, dạng UUID). Hãy tải lại trang rồi làm lại.',
      en: 'The request lacks its Idempotency-Key (a UUID). Load the page again and retry.',
    },
  },
  'idempotency-conflict': {
    status: 409,
    words: {
      vi: 'Mã chống gửi trùng này đã dùng cho một việc khác. Hãy tải lại trang và làm lại từ đầu.',
      en: 'This Idempotency-Key was used for something else. Load the page again and start anew.',
    },
  },
  'malformed-json': {
    status: 400,
    words: { vi: 'Nội dung gửi lên không phải JSON đúng. Hãy tải lại trang rồi làm lại.', en: 'What was sent is not valid JSON. Load the page again and retry.' },
  },
  malformed: { status: 422, words: { vi: 'Có trường chưa đúng. Hãy sửa các trường được nêu rồi gửi lại.', en: 'Some fields are wrong. Mend the fields named and send again.' } },
  'wrong-content-type': {
    status: 415,
    words: { vi: 'Chỉ nhận nội dung kiểu application/json. Hãy gửi lại đúng kiểu.', en: 'Only application/json is taken. Send it again as such.' },
  },
  'body-too-large': { status: 413, words: { vi: 'Nội dung gửi lên quá lớn. Hãy rút gọn rồi gửi lại.', en: 'What was sent is too large. Shorten it and send again.' } },
  'url-too-long': { status: 414, words: { vi: 'Địa chỉ quá dài. Hãy bớt điều kiện lọc rồi thử lại.', en: 'The address is too long. Use fewer filters and try again.' } },
  'unknown-unit': {
    status: 422,
    words: { vi: 'Có mã cơ quan không có trong danh sách hôm nay. Hãy chọn lại cơ quan.', en: 'A unit code is not in the register today. Choose the unit again.' },
  },
  'unknown-matter': {
    status: 422,
    words: { vi: 'Lĩnh vực này không có trong danh mục. Hãy chọn lại lĩnh vực.', en: 'This matter is not in the catalogue. Choose the matter again.' },
  },
  'unknown-procedure': {
    status: 422,
    words: { vi: 'Quy trình này không có trong danh mục. Hãy chọn lại quy trình.', en: 'This procedure is not in the catalogue. Choose the procedure again.' },
  },
  'demo-procedure': {
    status: 422,
    words: {
      vi: 'Quy trình trình diễn chỉ dùng trong bản trình diễn. Hãy chọn quy trình chính thức.',
      en: 'A demonstration procedure works in the demo alone. Choose an official one.',
    },
  },
  'procedure-not-in-force': {
    status: 422,
    words: {
      vi: 'Hôm nay quy trình này chưa có hoặc đã hết hiệu lực. Hãy chọn quy trình đang có hiệu lực của lĩnh vực.',
      en: 'This procedure is not in force today. Choose the one of this matter that is.',
    },
  },
  'document-has-dossier': {
    status: 409,
    words: {
      vi: 'Cơ quan đã có một hồ sơ đang mở cho văn bản này. Hãy làm tiếp trên hồ sơ đó.',
      en: 'Your agency already has an open dossier for this document. Go on with that one.',
    },
  },
  'place-not-commune': {
    status: 422,
    words: { vi: 'Nơi xảy ra phải là xã, phường hoặc đơn vị trong đó. Hãy chọn lại.', en: 'The place must be a commune or a unit inside one. Choose again.' },
  },
  'not-in-post': {
    status: 422,
    words: {
      vi: 'Hôm nay người này không giữ vị trí đó trong cơ quan chủ trì. Hãy chọn người đang giữ vị trí.',
      en: 'This person does not hold that post in the lead agency today. Choose who does.',
    },
  },
  'post-vacant': {
    status: 422,
    words: {
      vi: 'Hôm nay không ai giữ vị trí này. Hãy chọn vị trí khác, hoặc báo quản trị viên cập nhật danh sách.',
      en: 'Nobody holds this post today. Choose another, or ask an administrator to update the register.',
    },
  },
  'received-in-future': { status: 422, words: { vi: 'Thời điểm nhận văn bản ở tương lai. Hãy sửa ngày giờ nhận.', en: 'The time of receipt lies in the future. Correct it.' } },
  'reference-invalid': {
    status: 422,
    words: {
      vi: 'Tệp nhập có lỗi nên chưa nhận gì. Hãy sửa các chỗ được nêu rồi nhập lại.',
      en: 'The files have errors and nothing was taken. Mend the places named and import again.',
    },
  },
  'reference-missing': {
    status: 503,
    words: {
      vi: 'Chưa có dữ liệu tổ chức và thẩm quyền. Quản trị viên hãy nhập bằng lệnh roviec import.',
      en: 'Organisation and competence are not loaded yet. An administrator imports them with roviec import.',
    },
  },
  'pack-too-large': {
    status: 413,
    words: { vi: 'Gói mẫu trang lớn hơn 64 KiB. Hãy bỏ bớt mẫu trang hoặc chia theo hệ thống.', en: 'The pack is larger than 64 KiB. Take adapters out of it.' },
  },
  'pack-signature': {
    status: 422,
    words: {
      vi: 'Chữ ký không khớp với gói mẫu trang và khoá đã gửi. Hãy ký lại bằng đúng tệp khoá.',
      en: 'The signature does not fit the pack and the key. Sign it again with the right key file.',
    },
  },
  'pack-expired': {
    status: 422,
    words: { vi: 'Ngày hết hạn của gói mẫu trang đã qua. Hãy đặt ngày hết hạn mới rồi ký lại.', en: 'The pack has already expired. Give it a later day and sign it again.' },
  },
  'pack-key-changed': {
    status: 409,
    words: {
      vi: 'Gói được ký bằng khoá khác với khoá đang dùng. Nếu đổi khoá có chủ ý, thêm --replace-key; mọi trình duyệt sẽ phải ghim khoá mới.',
      en: 'The pack is signed with another key than before. If that is meant, add --replace-key; every browser must then pin the new key.',
    },
  },
  'pack-not-newer': {
    status: 409,
    words: {
      vi: 'Cổng đã có gói cùng số phiên bản hoặc mới hơn. Hãy đặt số phiên bản cao hơn.',
      en: 'The gateway has a pack of this version or a newer one. Give it a higher version.',
    },
  },
  'reference-out-of-order': { status: 503, words: storeWords['reference-out-of-order'] },
  'too-many-requests': { status: 429, words: { vi: 'Gửi quá nhiều yêu cầu. Hãy đợi một lát rồi thử lại.', en: 'Too many requests. Wait a moment and try again.' } },
  'channel-not-recordable': {
    status: 422,
    words: {
      vi: 'Ý kiến qua RõViệc do chính cơ quan đó gửi, không ghi thay được. Hãy chọn kênh đã nhận văn bản.',
      en: 'A reply within RõViệc is given by its own agency and cannot be recorded for it. Choose the channel by which the document came.',
    },
  },
  'source-not-allowed': {
    status: 422,
    words: {
      vi: 'Nguồn này chỉ do hệ thống liên thông ghi. Hãy ghi là đã thấy trên trang hoặc trên giấy.',
      en: 'This source is recorded by document exchange alone. Record it as seen on a page or on paper.',
    },
  },
  'store-corrupt': { status: 500, words: storeWords['store-corrupt'] },
  'catching-up': {
    status: 503,
    words: {
      vi: 'Việc vừa làm trên hồ sơ này còn đang được ghi sổ. Hãy thử lại sau vài giây.',
      en: 'What was just done in this dossier is still being recorded. Try again in a few seconds.',
    },
  },
  unavailable: {
    status: 503,
    words: {
      vi: 'Tạm thời chưa ghi được, việc của bạn chưa được nhận. Hãy thử lại sau ít phút.',
      en: 'It cannot be recorded now and your act was not taken. Try again in a few minutes.',
    },
  },
  internal: {
    status: 500,
    words: { vi: 'Hệ thống gặp lỗi. Hãy thử lại; nếu vẫn lỗi, báo quản trị viên.', en: 'Something went wrong here. Try again; if it stays, tell an administrator.' },
  },
} as const satisfies Readonly<Record<string, Entry>>;

/** Stable codes of the gateway's own problems. */
export type GatewayCode = keyof typeof GATEWAY_PROBLEMS;
