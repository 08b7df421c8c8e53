/** Bodies that a reply may name as the right one. */
export const BODY_WORDINGS: readonly string[] = [
  'sở (xây dựng/tài chính/y tế/nội vụ/tư pháp/công thương/nông nghiệp/nông nghiệp và môi trường/tài nguyên/tài nguyên và môi trường/giáo dục/giáo dục và đào tạo/khoa học/khoa học và công nghệ/văn hóa/văn hóa thể thao và du lịch/dân tộc và tôn giáo/ngoại vụ/du lịch/lao động/giao thông/kế hoạch/thông tin)',
  '(công an/công an tỉnh/công an xã/công an phường/thanh tra tỉnh/thanh tra/bộ chỉ huy quân sự/biên phòng/hải quan/thuế tỉnh/thuế cơ sở/cơ quan thuế/chi cục thuế/bảo hiểm xã hội/kho bạc/tòa án/viện kiểm sát/thi hành án/ngân hàng nhà nước/văn phòng đăng ký đất đai/trung tâm phục vụ hành chính công/trung tâm phát triển quỹ đất/ban quản lý khu kinh tế/ban quản lý khu công nghiệp/ban quản lý/văn phòng ủy ban nhân dân tỉnh/ban tổ chức/tỉnh đoàn/mặt trận tổ quốc/liên đoàn lao động/kiểm toán nhà nước)',
  'ủy ban nhân dân (tỉnh/xã/phường/cấp xã/đặc khu)',
  '(cấp xã/cấp tỉnh/phường thanh/xã tân/thuộc tỉnh)',
  '(bên đó/bên ấy/cơ quan đó/sở đó/nơi đó/đơn vị đó/sở ấy)',
  'bộ (xây dựng/tài chính/y tế/nội vụ/tư pháp/công thương/công an/nông nghiệp và môi trường/giáo dục/khoa học và công nghệ/quốc phòng/văn hóa)',
  '(xã/phường/đặc khu) (giải quyết/thụ lý/cấp/làm/ký)',
];

/** What hands a matter to the body that follows. */
export const HANDING_WORDINGS: readonly string[] = [
  '(sang một cửa/tại một cửa/thuộc/là việc của/là của/do/bên/qua/sang/tới/đến/về/cho/tại/hỏi/gặp/trả lại/gửi/chuyển/giao/kính chuyển/đã chuyển/chuyển sang/chuyển cho/chuyển lại/chuyển về/nộp tại)',
  '(thuộc thẩm quyền của/thuộc thẩm quyền/thuộc chức năng của/thuộc chức năng/thuộc trách nhiệm của/thuộc trách nhiệm/thuộc nhiệm vụ của/thuộc phạm vi quản lý của)',
];
