/**
 * Wordings that hold a committing word and commit nobody: somebody else agrees or is to agree, a law was amended, a word
 * is part of another. They say nothing, and keep what is inside them from being read.
 */
export const ASIDE_WORDINGS: readonly string[] = [
  '(không mở được/bị lỗi không)',
  '(tôi/sở/xã/đơn vị/chúng tôi/cơ quan/em/nhận/được/xét/toi/don vi) (thấy/thay)',
  'đang cần (sửa/sửa chữa)',
  '(việc/bố trí) … sửa chữa',
  '(được/đã được/đã/đang) (sửa đổi/bổ sung/sửa đổi bổ sung/thay thế/chỉnh sửa/sửa/chỉnh lý/điều chỉnh)',
  '(không biết/không chỉ/không những/không ngừng/không khỏi)',
  'nếu … (đồng ý/nhất trí/thống nhất/ủng hộ) thì … (không có ý kiến/cũng/theo)',
  'nếu … (đồng ý/nhất trí/thống nhất/ủng hộ/cho phép) thì (đơn vị/xã/sở/chúng tôi/cơ quan) (chấp hành/thực hiện/làm/theo/cũng)',
  '(sự/được sự/có sự/tạo sự/mong/để/trao đổi/họp/bàn/cùng nhau/chưa có sự/nhằm) (đồng ý/nhất trí/thống nhất/tán thành/đồng tình/đồng thuận)',
  '(nhân dân/người dân/hộ dân/bà con/cử tri/các hộ) … (đồng ý/nhất trí/đồng tình/đồng thuận)',
  '(thống nhất quản lý/quản lý thống nhất/thống nhất với nhau/cho thống nhất/tính thống nhất/đồng bộ thống nhất/thống nhất đồng bộ)',
  '(nếu được/khi được/sau khi được/nếu các ngành/nếu cấp trên/nếu lãnh đạo) … (đồng ý/chấp thuận/nhất trí/cho phép)',
  '(không ai phủ nhận/không còn gì mới/không để xảy ra/không để/không nóng vội/không đơn giản/không ai/không riêng/không chỉ riêng/không thể tách rời)',
  '(thuận lợi/thuận tiện/người thay/hòa thuận/thỏa thuận/thuận theo/công nhận thức/bất thuận/thuận chiều)',
  '(không làm thay/không bao biện/làm thay)',
  '(đó/nấy/phải/cùng/hoàn toàn/tự) chịu trách nhiệm',
  'chịu (trách nhiệm trước/trách nhiệm về/tác động/ảnh hưởng/sự quản lý/sự chỉ đạo)',
  '(đề xuất của/yêu cầu của/có yêu cầu/theo yêu cầu/được yêu cầu/yêu cầu nhiệm vụ/đáp ứng yêu cầu/các đề xuất/yêu cầu chung/ghi nhận đề xuất)',
  '(không phản đối cũng không/thì không cấp/trả lời cho công dân/trả lời cho người dân/trả lời cho rõ)',
  '(chọn/lựa chọn) (phương án/địa điểm/cách) (nào/phù hợp)',
  '(điểm riêng/nói riêng/tính riêng/của riêng/việc riêng/riêng lẻ/riêng biệt)',
  'với điều kiện (của/thực tế/địa phương)',
  'văn bản (ký gửi sau/gửi sau/sẽ gửi sau/giấy gửi sau/ký sau/chính thức gửi sau)',
  '(giải quyết cho/kiến nghị của/đề nghị của/theo đề nghị/nội dung đề nghị/nhận nhiệm vụ mới/mới nhận nhiệm vụ/nhận công tác)',
  '(xử lý đúng/lợi nhuận/bỏ sót/bỏ qua/bỏ lỡ/loại hình/các loại/nâng cao/tách rời/sửa soạn/thay mặt/thay đổi nhận thức/giảm thiểu/giảm nhẹ/hạn chế thấp nhất/giảm bớt khó khăn)',
];
