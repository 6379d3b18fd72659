/**
 * Vietnamese syllables, with their marks, that say nothing about which goods or place a figure is for. In a question typed with
 * marks every other word beside a flow must be known: "sầu riêng" is no "sau … riêng".
 */
export const EVERYDAY_MARKED: ReadonlySet<string> = new Set(
  (
    "là và vào với về vì vẫn vậy vừa vượt vòng vụ việc vùng của có cả các cái cần càng cao cho chỉ chiều chính chứ chưa chung cuối cùng cũng cứ con còn cỡ cộng " +
    "không khoảng khi khá khác kể kế kết kỳ kết quả đã đang được đạt đến để đi đó đây đầu đúng đều đối đơn đợt độ đồng đô đổi địa điểm đường đóng " +
    "ở ở đâu ai à ạ ơi ấy anh bạn bao bằng bên bị bởi bây biết ban bộ bình bước buôn bán biên mậu giới giúp giữa giai đoạn gì giá giờ gồm gần góp " +
    "hai hàng hay hoặc hơn hết hiện hỏi hãy họ hóa hoá hằng hàng hôm hợp khẩu xuất nhập kim ngạch trị giá ba bốn năm sáu bảy tám chín mười trăm nghìn ngàn triệu tỷ tỉ " +
    "lại lên liệu lần lúc luôn lượng lớn lấy làm lũy kế lượt loại lĩnh một mỗi mấy mới mà mình minh mức muốn mặt mất mua nay nào này nếu nên người như những nhiều nhiêu nhất nhỏ nhé nhỉ nói nước ngoài ngành nhóm nằm nông " +
    "phải phần phía phẩm phương qua quan quả quanh ra rằng rất rồi riêng sang sao sau sẽ số so sản suốt sự sánh tại tăng trưởng tất tế tính tỉnh tháng thì theo thế thể thôi thực thông tin thống tình thương mại thứ thu thấy thành thúc " +
    "tổng toàn tôi trên trong trước tới từ từng tuy tuyến tròn trở tuần thống kê trao trả lời ta tiền tiếp tỷ trọng thuần tư tương đương uỷ ước vừa xin xem xấp xỉ xã xét xuống ý yêu dùm giùm dưới do dù dự dạng dụng dài rộng gọi giảm gấp gộp chênh lệch lệ cửa đông tây nam bắc lào việt huyện thị trấn thành phố đất liền báo bài viết số cân khối doanh nghiệp hội chị em cho hộ giao dịch đương thật hẳn mọi mục cán " +
    "tối đa thiểu ban gồm khoảng luỹ liên tục hàng bán hằng năm quý kiến ngắn gọn đơn vị loạt tính kiện xuyên suốt nhanh mạnh chậm ròng thặng dư thâm hụt siêu đối tác chủ yếu lực trọng điểm trọng " +
    "sát xong lô chuyến thời gian hoạt trung bình quân tham khảo chi tiết cụ thể chính xác hệ nêu đưa ghi cấp thẩm quý ngày đô-la đôla mỹ usd vnd tr đ"
  ).split(" "),
);
