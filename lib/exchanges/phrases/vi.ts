import { type Phrases } from './phrases.ts';

// "chuyển" alone would match "chuyển đổi" (convert), so transfers are named by what is moved.
// biome-ignore format: one word a line would bury the groups
export const vi = {
  locale: 'vi',
  sourced: {
    withdraw: ['rút'],
    trade: ['giao dịch'],
    read: ['đọc'],
    ipHeading: ['danh sách cho phép'],
    keyId: ['khóa api', 'mã api'],
    apiPage: ['api và kết nối'],
  },
  standard: {
    chosenList: ['đã chọn'],
    offeredList: ['có sẵn', 'khả dụng', 'chưa chọn', 'có thể chọn'],
    next: ['tiếp theo', 'tiếp tục'],
    record: ['đang mở', 'đã đóng', 'đang chờ'],
    remove: ['xóa', 'xoá', 'gỡ'],
    another: ['khác', 'dòng$', 'thêm nữa'],
    pressEnter: ['nhấn enter', 'phím enter', 'và enter', 'bằng enter'],
    search: ['tìm', 'lọc'],
    everything: ['tất cả'],
    withdraw: [
      'chuyển ra', 'gửi tài sản', 'gửi coin', 'gửi tiền ra', 'gửi tiền mã hóa', 'chuyển ra ngoài',
      'gửi tiền mã hoá',
    ],
    transfer: [
      'chuyển khoản', 'chuyển tiền', 'chuyển nội bộ', 'chuyển quỹ', 'chuyển vốn', 'chuyển tài sản',
      'chuyển giữa', 'điều chuyển', 'luân chuyển', 'chuyển phổ', 'giữa các tài khoản',
    ],
    trade: ['lệnh', 'mua$', 'bán$', 'vị thế'],
    product: [
      'giao ngay', 'ký quỹ', 'hợp đồng', 'tương lai', 'quyền chọn', 'vĩnh cửu', 'phái sinh', 'đòn bẩy',
      'tài khoản hợp nhất', 'tài khoản thống nhất',
    ],
    read: ['chung$', 'xem$', 'truy vấn', 'tra cứu', 'xuất dữ', 'lịch sử', 'số dư'],
    write: [
      'ghi$', 'tạo$', 'sửa', 'hủy', 'huỷ', 'đóng$', 'chỉnh sửa', 'thay đổi', 'quản lý', 'đặt$', 'thực hiện',
    ],
    other: ['nạp tiền', 'nạp$', 'chuyển đổi', 'cặp giao dịch', 'ký hiệu', 'tài khoản phụ', 'tiết kiệm'],
    notAPermission: [
      'thông báo', 'bản tin', 'nhắc nhở', 'đồng ý', 'tôi hiểu', 'đã đọc', 'điều khoản', 'ghi nhớ',
      'không hiển thị', 'kiểm soát bảo mật', 'kiểm soát an', 'hai yếu tố', 'xác thực 2', 'lừa đảo', 'địa chỉ rút',
      'danh sách trắng rút', 'xác nhận rút', 'hạn mức rút', 'thuế', 'tiếp thị', 'khuyến mãi', 'cảnh báo rủi',
      'đăng ký nhận',
      'ẩn$', 'ẩn số dư', 'nhận tin', 'email', 'ưu đãi', 'tin tức', 'cookie', 'chế độ tối', 'duy trì đăng nhập', 'chỉ hiển thị', 'nonce', 'âm thanh', 'tôi xác nhận', 'chấp nhận',
    ],
    selectAll: ['chọn tất cả', 'tất cả quyền'],
    readOnly: ['chỉ đọc', 'chỉ xem'],
    readWrite: ['đọc và ghi', 'đọc ghi', 'đọc/ghi', 'đọc viết'],
    notRecommended: [
      'không khuyến', 'không khuyên', 'khuyến nghị', 'khuyên dùng', 'kém an toàn', 'tùy chọn', 'tuỳ chọn',
      'bắt buộc',
    ],
    negation: [
      'không thể', 'không được', 'không cho', 'cấm', 'ngoại trừ', 'chặn', 'tắt', 'vô hiệu', 'khóa rút',
      'khoá rút', 'khóa chuyển', 'ngăn', 'bỏ qua', 'bỏ hạn chế', 'bỏ giới hạn', 'gỡ bỏ', 'không rút',
      'không bao gồm', 'không cấp', 'từ chối', 'đóng băng', 'tạm dừng',
    ],
    ipNoun: ['địa chỉ ip'],
    ipRestricted: [
      'hạn chế truy cập', 'hạn chế quyền truy cập', 'giới hạn truy cập', 'giới hạn quyền truy cập',
      'chỉ cho phép', 'chỉ ip', 'chỉ các', 'tin cậy', 'ip cụ thể', 'chỉ định', 'ràng buộc ip',
    ],
    ipUnrestricted: [
      'không hạn chế', 'không giới hạn', 'không bị hạn chế', 'không có hạn chế', 'bất kỳ ip', 'bất kỳ địa chỉ',
      'mọi ip', 'mọi địa chỉ', 'tất cả ip', 'tất cả địa chỉ', 'tất cả các ip', 'để sau', 'không bị giới hạn',
    ],
    ipHeading: [
      'quyền ip', 'hạn chế ip', 'hạn chế truy cập ip', 'giới hạn ip', 'địa chỉ ip', 'danh sách trắng', 'ip cho phép',
      'ip được phép', 'liên kết ip',
    ],
    currentIp: [
      'ip hiện tại', 'ip của bạn', 'địa chỉ hiện tại', 'lần cuối', 'gần đây', 'phát hiện', 'thiết bị này',
    ],
    thirdParty: ['bên thứ ba', 'bên thứ 3', 'ứng dụng ngoài'],
    apiTrading: ['giao dịch api', 'giao dịch qua api', 'sử dụng cá nhân'],
    permissionHeading: ['quyền$', 'giới hạn api', 'hạn chế api', 'phạm vi', '^vai trò$'],
    keyName: ['tên$', 'nhãn', 'ghi chú', 'mô tả', 'chú thích', 'tên khoá', 'tên khóa', 'bí danh', 'nhận xét', 'tên mã', 'tên api', 'đặt tên'],
    keyId: ['khoá api', 'khóa truy cập', 'khóa công khai'],
    secret: [
      'bí mật', 'mật khẩu', 'cụm mật', 'mã xác minh', 'mã xác nhận', 'mã xác thực', 'khóa riêng', 'hai yếu tố',
    ],
    created: ['ngày tạo', 'thời gian tạo', 'tạo lúc'],
    expires: ['hết hạn', 'hiệu lực', 'còn lại', 'thời hạn'],
    status: ['trạng thái', 'tình trạng'],
    action: ['thao tác', 'hành động'],
    add: ['thêm', 'xác nhận'],
    save: ['lưu$', 'tạo$', 'gửi$', 'tiếp theo', 'tiếp tục', 'xác nhận', 'hoàn tất', 'áp dụng'],
    edit: ['chỉnh sửa', 'sửa$', 'thay đổi', 'cấu hình'],
    yes: ['có$', 'đúng$'],
    no: ['không$'],
    on: ['bật$', 'đã bật'],
    off: ['tắt$', 'đã tắt'],
    deny: ['từ chối', 'không cho phép', 'không có quyền', 'không cấp', 'cấm$'],
    allow: ['cho phép', 'cấp quyền'],
    none: ['không có', 'chưa đặt', 'chưa thiết lập', 'chưa liên kết', 'trống$', 'chưa gắn', 'chưa thêm'],
    advanced: ['nâng cao'],
    apiPage: ['quản lý api'],
  },
} as const satisfies Phrases;
