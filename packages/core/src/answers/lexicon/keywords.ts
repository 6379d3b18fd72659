/**
 * Words that shape a question, by what they ask for. Vietnamese with marks where the marks decide, English, Lao, and Lao in
 * Latin letters. Each entry is one phrase; `|` separates phrases.
 */
const WORDS = {
  "flow-export":
    "xuất khẩu|xuất|xuất sang|xuất đi|hàng xuất|bán sang|export|exports|exported|exporting|ສົ່ງອອກ|song ok|songok",
  "flow-import":
    "nhập khẩu|nhập|nhập từ|nhập về|hàng nhập|mua từ|mua của|import|imports|imported|importing|ນຳເຂົ້າ|ນໍາເຂົ້າ|nam khao",
  "flow-total":
    "xuất nhập khẩu|xuất và nhập khẩu|hai chiều|2 chiều|hai chieu|tổng kim ngạch|thương mại hai chiều|buôn bán hai chiều|total trade|two way trade|two-way trade|two-way|bilateral trade|trade turnover|total turnover|exports and imports|imports and exports|trade volume|border trade|trade value|cross-border trade|trade|ການຄ້າ|ມູນຄ່າການຄ້າ|ການຄ້າສອງຝ່າຍ|ນຳເຂົ້າສົ່ງອອກ|ສົ່ງອອກນຳເຂົ້າ|ນຳເຂົ້າ-ສົ່ງອອກ|kan kha|kankha",
  "flow-balance":
    "cán cân|cán cân thương mại|xuất siêu|nhập siêu|thặng dư|thâm hụt|chênh lệch xuất nhập khẩu|trade balance|balance of trade|balance|surplus|deficit|ດຸນການຄ້າ|ເກີນດຸນ|ຂາດດຸນ",
  "flow-transit": "quá cảnh|transit|ຜ່ານແດນ",
  "all-goods": "hàng hóa|hàng hoá|các mặt hàng|tất cả mặt hàng|tất cả hàng hóa|merchandise|all goods|ສິນຄ້າທັງໝົດ",
  money: "kim ngạch|giá trị|trị giá|bao nhiêu tiền|turnover|value|worth|ມູນຄ່າ|moun kha|mun kha",
  "how-much":
    "how big|bao nhiêu|là bao nhiêu|đạt bao nhiêu|mấy|how much|how many|what was|what were|what is the|how large|how big|ເທົ່າໃດ|ເທົ່າໃດ່|ຈັກ|ເທົ່າໃດແດ່|thao dai|thaodai",
  percent: "phần trăm|%|percent|per cent|percentage|ເປີເຊັນ|ສ່ວນຮ້ອຍ",
  points: "điểm phần trăm|bao nhiêu điểm phần trăm|mấy điểm phần trăm|percentage points|percentage point",
  share:
    "chiếm|tỷ trọng|tỉ trọng|tỷ lệ|tỉ lệ|cơ cấu|share|proportion|account for|accounts for|accounted for|make up|made up|ກວມ|ສັດສ່ວນ",
  growth: "tăng trưởng|tốc độ tăng|tốc độ tăng trưởng|mức tăng|growth|growth rate|grow|grew|ເຕີບໂຕ|ຂະຫຍາຍຕົວ",
  rise: "tăng|tăng lên|tăng thêm|rose|rise|increase|increased|went up|gain|ເພີ່ມ|ເພີ່ມຂຶ້ນ",
  fall: "giảm|giảm đi|sụt|sụt giảm|tụt|fell|fall|drop|dropped|decrease|decreased|decline|declined|went down|ຫຼຸດ|ຫຼຸດລົງ|ລົດລົງ",
  change: "thay đổi|biến đổi|change|changed|did it change",
  sum: "lũy kế|luỹ kế|cộng dồn|cumulative|cộng|cộng lại|cộng cả|cộng dồn|tổng cộng|gộp|gộp lại|tính gộp|cả ba năm|cả 3 năm|cả hai năm|cả giai đoạn|combined|altogether|sum|in total over|cumulative|add up|added up|ລວມກັນ|ລວມທັງໝົດ|ລວມສາມປີ",
  mean: "trung bình|bình quân|trung bình mỗi năm|bình quân năm|average|mean|on average|ສະເລ່ຍ",
  cagr: "cagr|tốc độ tăng trưởng bình quân|tốc độ tăng trưởng bình quân năm|tăng trưởng bình quân năm|tốc độ tăng bình quân|tốc độ tăng bình quân năm|bình quân mỗi năm tăng bao nhiêu phần trăm|average growth|average annual growth rate|tăng trưởng kép|tăng trưởng bình quân|tăng bình quân|tăng trung bình|compound annual growth|compound growth|average annual growth|bình quân mỗi năm tăng",
  top: "lớn nhất|cao nhất|nhiều nhất|đứng đầu|dẫn đầu|mạnh nhất|nhanh nhất|kỷ lục|largest|biggest|highest|top|most|fastest|greatest|leading|ໃຫຍ່ທີ່ສຸດ|ຫຼາຍທີ່ສຸດ|ສູງທີ່ສຸດ|ໃຫຍ່ສຸດ|ຫຼາຍສຸດ|ສູງສຸດ",
  bottom:
    "nhỏ nhất|thấp nhất|ít nhất|kém nhất|chậm nhất|bé nhất|smallest|lowest|least|slowest|bottom|ນ້ອຍທີ່ສຸດ|ໜ້ອຍທີ່ສຸດ|ຕ່ຳທີ່ສຸດ|ໜ້ອຍສຸດ|ຕ່ຳສຸດ",
  "which-goods":
    "mặt hàng nào|mặt hàng|nhóm hàng nào|nhóm hàng|hàng nào|hàng gì|sản phẩm nào|loại hàng|hàng hóa nào|which product|which products|which goods|which group|which commodity|product group|product groups|group|groups|commodity|commodities|items|goods|ສິນຄ້າໃດ|ສິນຄ້າ|ກຸ່ມສິນຄ້າ",
  "rank-word": "xếp hạng|thứ hạng|bảng xếp hạng|rank|ranking|top|đứng thứ mấy|ຈັດອັນດັບ",
  compare:
    "so sánh|so với|so với năm|đối chiếu|compare|compared|compared with|compared to|comparison|versus|vs|than|ທຽບ|ປຽບທຽບ|ສົມທຽບ",
  more: "nhiều hơn|ít hơn|cao hơn|thấp hơn|lớn hơn|nhỏ hơn|hơn bao nhiêu|hơn|kém|chênh|chênh lệch|chênh nhau|hơn kém|bigger|larger|smaller|higher|lower|more|less|difference|gap|ຫຼາຍກວ່າ|ໜ້ອຍກວ່າ|ຕ່າງກັນ",
  trend:
    "diễn biến|xu hướng|3 năm qua|ba năm qua|ba năm gần đây|3 năm gần đây|những năm qua|những năm gần đây|mấy năm qua|mấy năm gần đây|các năm qua|last three years|recent years|past three years|qua các năm|qua từng năm|theo năm|từng năm|các năm|biến động|thay đổi thế nào|thay đổi ra sao|tăng thế nào|giảm thế nào|tăng giảm thế nào|tăng giảm ra sao|trend|over the years|over time|year by year|each year|develop|developed|evolve|evolved|evolution|ແນວໂນ້ມ|ແຕ່ລະປີ|ປ່ຽນແປງແນວໃດ",
  "how-is": "thế nào|ra sao|như thế nào|làm sao|how did|how has|how have|how|ແນວໃດ",
  "each-year": "mỗi năm|hàng năm|hằng năm|một năm|per year|annual|yearly|annually|a year|each year|yearly|ຕໍ່ປີ|ແຕ່ລະປີ",
  "year-before":
    "năm trước|năm trước đó|năm ngoái|cùng kỳ|cùng kỳ năm trước|previous year|year before|year earlier|last year|the year before|ປີກ່ອນ|ປີຜ່ານມາ",
  "that-year": "năm đó|năm ấy|năm này|cùng năm|that year|same year|ປີນັ້ນ",
  gate: "cửa khẩu|cặp cửa khẩu|border gate|border gates|gate|gates|border crossing|crossing|crossings|checkpoint|checkpoints|border post|ດ່ານ|ດ່ານສາກົນ|ດ່ານຊາຍແດນ|dan sakon",
  "class-international": "quốc tế|international|ສາກົນ|sakon",
  "class-main":
    "cửa khẩu chính|cửa chính|chính|song phương|cửa khẩu quốc gia|main gate|main gates|main|bilateral gate|national gate|ດ່ານຫຼັກ|ດ່ານປະເພນີ",
  "class-auxiliary": "cửa khẩu phụ|cửa phụ|phụ|auxiliary|secondary|local gate|local gates|sub-gate|minor gate|ດ່ານທ້ອງຖິ່ນ",
  "class-opening": "lối mở|lối thông quan|lối đi|openings|opening|ຊ່ອງທາງ",
  class:
    "loại gì|loại cửa khẩu|cấp nào|cấp gì|hạng nào|hạng gì|thuộc loại|phân loại|loại nào|what class|class|what kind of gate|what type|category|status|ປະເພດ|ປະເພດໃດ",
  upgrade: "nâng cấp|nâng lên|lên quốc tế|công nhận|khai trương|upgraded|upgrade|became international|promoted|ຍົກລະດັບ",
  opposite:
    "đối diện|đối diện với|đối xứng|cặp với|cặp cửa khẩu|ghép cặp|bên kia biên giới|bên kia|phía bên kia|bên lào tên|phía lào tên|counterpart|opposite|across from|across|other side|on the lao side|lao side|ກົງກັນຂ້າມ|ກົງຂ້າມ|ຄູ່ກັບ|ຝັ່ງ",
  leads:
    "thông sang|sang|đi sang|giáp|tiếp giáp|nối với|nối sang|mở sang|lead to|leads to|borders|border|connects|connects to|bordering|ຕິດກັບ|ໄປ",
  province: "tỉnh|tỉnh nào|thuộc tỉnh|thuộc tỉnh nào|province|provinces|which province|ແຂວງ|ແຂວງໃດ|khoueng|khwaeng",
  country: "nước nào|quốc gia nào|giáp nước nào|which country|what country|ປະເທດໃດ",
  where: "ở đâu|nằm ở đâu|nằm ở|chỗ nào|vị trí|tọa độ|where|where is|located|location|coordinates|ຢູ່ໃສ|ຕັ້ງຢູ່|ຢູ່",
  "is-it": "là cửa khẩu gì|có phải là cửa khẩu|is it|is it an|ແມ່ນບໍ",
  road: "quốc lộ|quốc lộ nào|đường nào|tuyến đường|tuyến đường nào|con đường|đường đi|road|roads|highway|which road|national road|ທາງ|ເສັ້ນທາງ|ທາງຫຼວງ|ຖະໜົນ",
  zone: "khu kinh tế cửa khẩu|khu kinh tế|economic zone|economic zones|border gate economic zone|border-gate economic zone|border economic zone|border-gate economic zones|ເຂດເສດຖະກິດ",
  hours:
    "mấy giờ|giờ mở cửa|giờ làm việc|giờ đóng cửa|giờ nào|mở cửa|đóng cửa|thời gian làm việc|thời gian mở cửa|h mấy|mở tới mấy|mở đến mấy|opening hours|working hours|opening time|closing time|hours|what time|when does it open|open until|open at|opens|close|closes|ເປີດຈັກໂມງ|ປິດຈັກໂມງ|ເປີດ|ປິດ|ຈັກໂມງ|ໂມງ|ເວລາເຮັດວຽກ|peut chak mong|poet chak mong|chak mong",
  fee: "phí|lệ phí|phí bến bãi|bến bãi|thu phí|mức phí|tiền phí|phí hạ tầng|fee|fees|toll|charge|charges|ຄ່າທຳນຽມ|ຄ່າທໍານຽມ|ຄ່າຜ່ານ|kha thamniam",
  queue:
    "ùn|tắc|kẹt|đông xe|đông không|đông ko|vắng xe|vắng không|tình hình cửa khẩu|busy|crowded|xe chờ|chờ thông quan|ùn tắc|ùn ứ|tắc đường|tắc biên|kẹt xe|xếp hàng|đang tắc|xe tồn|tồn xe|tồn đọng|còn bao nhiêu xe|bao lâu thì qua|chờ bao lâu|queue|queues|congestion|congested|waiting time|waiting|wait|ລົດຕິດ|ແອອັດ|ຄິວ|ລໍຖ້າ",
  today:
    "hôm nay|hiện giờ|bây giờ|ngày mai|lúc này|hôm qua|sáng nay|chiều nay|tuần này|today|right now|now|tomorrow|tonight|at the moment|yesterday|ມື້ນີ້|ຕອນນີ້|ມື້ອື່ນ|ດຽວນີ້",
  open: "có mở không|còn mở không|đang mở|có thông không|có hoạt động không|mở không|mở k|mở chưa|is it open|is open|still open|open today|open now|open|closed|ເປີດບໍ|ເປີດຢູ່ບໍ",
  price: "giá|giá cả|giá bán|đơn giá|giá thị trường|price|prices|cost per|ລາຄາ|lakha",
  define:
    "là gì|nghĩa là gì|là giấy gì|là cái gì|có nghĩa là gì|hiểu thế nào|hiểu là gì|định nghĩa|khái niệm|là sao|khác nhau thế nào|khác gì|khác thế nào|khác nhau chỗ nào|phân biệt|nghĩa|what is|what is a|what is an|what are|what does|mean|meaning|define|definition|difference between|explain|ແມ່ນຫຍັງ|ຄືຫຍັງ|ໝາຍຄວາມວ່າ|ໝາຍເຖິງຫຍັງ|meaen nyang|maen nyang",
  why: "vì sao|tại sao|nguyên nhân|lý do|lí do|do đâu|why|what caused|cause|causes|caused|reason|reasons|ຍ້ອນຫຍັງ|ເປັນຫຍັງ|ສາເຫດ",
  difficulty:
    "khó khăn|vướng mắc|hạn chế|thách thức|bất cập|tồn tại|điểm yếu|yếu kém|rào cản|trở ngại|held back|hold back|holds back|hindered|hampered|difficulty|difficulties|challenge|challenges|obstacle|obstacles|problem|problems|weakness|weaknesses|barrier|barriers|bottleneck|bottlenecks|ຄວາມຫຍຸ້ງຍາກ|ສິ່ງທ້າທາຍ|ບັນຫາ|ອຸປະສັກ",
  remedy:
    "giải pháp|biện pháp|kiến nghị|đề xuất|khuyến nghị|cần làm gì|phải làm gì|nên làm gì|làm thế nào để|hướng xử lý|recommendation|recommendations|recommend|recommended|solution|solutions|measures|what should|proposal|proposals|ມາດຕະການ|ວິທີແກ້ໄຂ|ຂໍ້ສະເໜີ|ແກ້ໄຂ",
  "rule-word":
    "thủ tục|giấy tờ|hồ sơ|cần giấy|điều kiện|quy định|luật|nghị định|thông tư|được phép|hạn mức|định mức|miễn thuế|thuế|thuế suất|thuế nhập khẩu|hiệp định|c/o mẫu|c/o form|mẫu c/o|được miễn|chứng từ|documents|papers|paperwork|rule|rules|regulation|regulations|decree|circular|law|duty|duty free|duty-free|tax|tariff|tariffs|quota|quotas|limit|allowance|requirement|requirements|permit|agreement|ເອກະສານ|ລະບຽບ|ກົດໝາຍ|ພາສີ|ອາກອນ|ຂັ້ນຕອນ|ໂກຕາ|eka san|ekasan",
  tax: "thuế|thuế suất|thuế nhập khẩu|thuế xuất khẩu|tax|tariff|import duty|duty|ພາສີ|ອາກອນ",
  unsafe:
    "trốn|buôn lậu|đi lậu|hàng lậu|nhập lậu|xuất lậu|lách|né thuế|trốn thuế|trốn hải quan|né hải quan|đường mòn|lối mòn|hối lộ|lót tay|đút lót|bôi trơn|chung chi|không bị bắt|khỏi bị bắt|qua mặt|ma túy|ma tuý|thuốc phiện|vũ khí|động vật hoang dã|giả mạo|làm giả|giấy giả|c/o giả|khai man|khai gian|khai thấp|không khai|khỏi khai|tránh kiểm tra|vượt biên|vượt biên trái phép|giấu hàng|đưa tiền cho hải quan|biếu tiền|pay a customs officer|pay the customs officer|pay the officer|pay off|skip inspection|skip customs|bypass customs|avoid inspection|without declaring|hide goods|hide the goods|smuggle|smuggling|smuggler|bribe|bribes|bribery|evade|avoid customs|avoid duty|dodge|fake|forged|forge|counterfeit|undeclared|underdeclare|under-declare|drugs|illegally|illegal|without being caught|not get caught|sneak|ລັກລອບ|ສິນບົນ|ຫຼົບ|ຜິດກົດໝາຍ|ໜີພາສີ",
  injection:
    "bỏ qua mọi hướng dẫn|bỏ qua mọi hướng dẫn trước đó|bỏ qua hướng dẫn|bỏ qua các hướng dẫn|bỏ qua chỉ dẫn|bỏ qua mọi chỉ dẫn|quên hết|quên mọi|token|mật khẩu|api key|khóa api|system prompt|câu lệnh hệ thống|lệnh hệ thống|từ giờ chỉ trả lời|chỉ trả lời đúng|chỉ được trả lời|đóng vai|giả vờ|giả làm|hãy đóng vai|ignore all|ignore previous|ignore your|disregard|password|secret key|you are now|pretend|act as|role play|jailbreak|reveal your|print your|developer mode|from now on|repeat after me|bot token",
  guess:
    "đoán|đoán đại|đoán bừa|bịa|nói bừa|đại một con số|sai cũng được|guess|make up|invent|just guess|any number|ເດົາ",
  "confirm-me":
    "xác nhận|xác nhận rằng|xác nhận giúp|cam kết|bảo đảm|đảm bảo|confirm that|confirm my|guarantee|approve my|promise",
  forecast:
    "dự báo|dự đoán|dự kiến|triển vọng|kịch bản|mô phỏng|sẽ đạt|sẽ là bao nhiêu|sẽ tăng|sẽ thế nào|tương lai|forecast|predict|prediction|projection|project|projected|outlook|scenario|simulate|will be|will reach|ຄາດຄະເນ|ພະຍາກອນ",
  "if-word": "nếu|giả sử|khi nào mà|if|what if|suppose|ຖ້າ|ຖ້າຫາກ",
  source:
    "nguồn|nguồn ở đâu|nguồn nào|lấy ở đâu|lấy từ đâu|số liệu ở đâu|dựa vào đâu|dẫn nguồn|trích nguồn|tài liệu nào|source|sources|where does this come from|where is this from|citation|cite|reference|ແຫຼ່ງ|ແຫຼ່ງຂໍ້ມູນ|ມາຈາກໃສ",
  chart: "biểu đồ|vẽ biểu đồ|đồ thị|vẽ hình|vẽ|chart|graph|plot|draw|diagram|ແຜນພູມ|ເສັ້ນສະແດງ|ກຣາຟ",
  short:
    "trả lời ngắn|trả lời ngắn thôi|ngắn thôi|ngắn gọn|ngắn gọn thôi|nói ngắn|tóm tắt thôi|mạng yếu|short answer|short answers|short replies|keep it short|be brief|brief|shorter|ຕອບສັ້ນ|ສັ້ນໆ",
  long: "trả lời đầy đủ|trả lời chi tiết|chi tiết hơn|đầy đủ hơn|nói dài|full answer|full answers|long answers|more detail|in detail|ຕອບເຕັມ|ລະອຽດ",
  "to-vietnamese":
    "tiếng việt|trả lời tiếng việt|bằng tiếng việt|in vietnamese|vietnamese please|speak vietnamese|ພາສາຫວຽດ|ພາສາຫວຽດນາມ",
  "to-english": "tiếng anh|trả lời tiếng anh|bằng tiếng anh|in english|english please|speak english|ພາສາອັງກິດ",
  "to-lao": "tiếng lào|trả lời tiếng lào|bằng tiếng lào|in lao|lao please|speak lao|ພາສາລາວ",
  greet:
    "chào|xin chào|chào bạn|chào ad|hello|hi|alo|hey|good morning|good afternoon|good evening|ສະບາຍດີ|sabaidee|sabaidi",
  thanks: "cảm ơn|cám ơn|thanks|thank you|thank|ຂອບໃຈ|khop chai|khopchai",
  bye: "tạm biệt|bye|goodbye|ລາກ່ອນ",
  help: "giúp e|giúp em|giúp em với|giúp mình|giúp mình với|giúp với|help me|bạn làm được gì|bạn có thể làm gì|bạn biết gì|giúp được gì|hướng dẫn sử dụng|cách dùng|hỏi được gì|trợ giúp|giúp tôi|what can you do|what do you know|how do i use|how does this work|help|what can i ask|who are you|bạn là ai|ເຮັດຫຍັງໄດ້|ຊ່ວຍຫຍັງໄດ້|ຊ່ວຍ",
  nearest: "gần nhất|gần tôi|gần đây|gần chỗ|gần|nearest|closest|near me|near|ໃກ້|ໃກ້ທີ່ສຸດ",
  far: "cách bao xa|bao xa|cách bao nhiêu|khoảng cách|how far|distance|ໄກເທົ່າໃດ|ໄລຍະທາງ",
  convert:
    "đổi ra|đổi sang|đổi|quy đổi|quy ra|viết đầy đủ|tỷ giá|tỉ giá|bằng bao nhiêu|convert|conversion|exchange rate|in words|in full|equals|ແລກປ່ຽນ|ອັດຕາແລກປ່ຽນ",
  "yes-no":
    "đúng không|phải không|có phải|có đúng|đúng ko|đúng chứ|thật không|có thật|có tin được|tin được không|có khớp|khớp không|có chính xác|chính xác không|có ra đúng|có ra|hay là|is it true|is that true|is that right|is that correct|correct|right|really|ແມ່ນບໍ|ແທ້ບໍ|ຖືກບໍ",
  or: "hay|or|hoặc|ຫຼື",
  correction:
    "ý là|ý tôi là|ý mình là|ý em là|nhầm|nhầm rồi|sai rồi|không phải thế|i mean|i meant|no i mean|actually|wrong|ບໍ່ແມ່ນ|ໝາຍເຖິງ",
  "what-about": "còn|thế còn|vậy còn|thế|vậy|thì sao|what about|how about|and|then|ແລ້ວ|ເດ|ສ່ວນ",
  it: "nó|cửa đó|cửa khẩu đó|cửa khẩu này|cửa này|ở đó|đó|it|its|that gate|this gate|there|ດ່ານນັ້ນ|ມັນ",
  list: "liệt kê|kể tên|danh sách|những cửa khẩu nào|các cửa khẩu nào|những|các|gồm những|list|which gates|name the|name all|what gates|ລາຍຊື່|ໃດແດ່|ມີດ່ານໃດ|ດ່ານໃດແດ່|ມີດ່ານໃດແດ່|ມີຫຍັງແດ່",
  "which-gate":
    "ມີດ່ານໃດ|ດ່ານໃດແດ່|ມີດ່ານໃດແດ່|cửa khẩu nào|cửa nào|ck nào|which gate|which gates|what gate|which crossing|which border gate|which border gates|ດ່ານໃດ",
  capability:
    "được thông quan|cho qua|đi qua được|qua được không|được qua|có cho|xe đầu kéo|xe container|loại hàng nào|được xuất hàng|may pass|allowed|can i bring|can trucks|container trucks|handle|ຜ່ານໄດ້ບໍ",
  choose:
    "nên đi cửa nào|nên qua cửa nào|đi cửa nào|đi cửa khẩu nào|qua cửa khẩu nào|nên đi cửa khẩu nào|chọn cửa khẩu nào|which gate should|best gate|ຄວນຜ່ານດ່ານໃດ",
  merger:
    "nhập vào đâu|nhập vào tỉnh nào|nhập vào tỉnh|nhập với|gộp vào|gộp với|nhập vô|sáp nhập vào|sáp nhập|sau sáp nhập|trước sáp nhập|hợp nhất|nhập vào tỉnh nào|tỉnh mới|tỉnh cũ|merge|merged|merger|merge into|ລວມແຂວງ|ລວມເຂົ້າ",
  before:
    "trước sáp nhập|trước khi sáp nhập|trước đây|trước kia|ngày trước|cũ|before|before the merger|formerly|used to|previously|ກ່ອນ",
  nationwide: "cả nước|toàn quốc|nationwide|whole country|national|ທົ່ວປະເທດ",
  "land-border":
    "biên giới đất liền|biên giới trên bộ|các tuyến biên giới|toàn tuyến biên giới|toàn tuyến|land border|land borders|overland|ຊາຍແດນທາງບົກ|ຊາຍແດນ",
  declared: "mở tờ khai|khai báo|làm thủ tục|tờ khai tại|declared|declarations opened|ແຈ້ງພາສີ",
  through: "qua địa bàn|qua|đi qua|thông qua|through|via|passing through|ຜ່ານ",
  mirror:
    "theo số liệu phía lào|theo số liệu của lào|số liệu phía lào|số liệu lào|lao data|số lào báo|phía lào báo|lào công bố|theo phía lào|số việt nam báo|việt nam báo|lao side reports|lao statistics|lao figures|vietnamese figures|mirror",
  likert: "likert|thang đo|thang điểm|khoảng điểm",
  score: "điểm|điểm trung bình|điểm số|mean score|score|average score|ຄະແນນ",
  respondents:
    "bao nhiêu người|người chấm|người trả lời|lượt trả lời|respondents|people rated|how many people|chấm|ຜູ້ຕອບ",
  level: "mức|level|ລະດັບ",
  table: "bảng|table|ຕາຕະລາງ",
  weight:
    "mét khối|m3|lít|bao nhiêu con|mấy con|bao nhiêu chiếc|bao nhiêu thùng|cubic metres|cubic meters|litres|tấn|nghìn tấn|ngàn tấn|kg|khối lượng|sản lượng|tonnes|tons|tonne|weight|volume in tonnes|ໂຕນ",
  plan: "quy hoạch|kế hoạch|theo quy hoạch|đến 2030|plan|planned|master plan|ແຜນການ",
  when: "ngày nào|khi nào|bao giờ|từ bao giờ|từ khi nào|lúc nào|hồi nào|when|since when|what date|ເມື່ອໃດ|ວັນທີໃດ",
  contact:
    "số đt|sđt|sdt|địa chỉ|số liên lạc|số điện thoại|điện thoại|hotline|đường dây nóng|liên hệ|email|phone number|telephone|contact|ເບີໂທ|ຕິດຕໍ່",
  reset: "bắt đầu lại|làm lại từ đầu|xóa hội thoại|quên đi|start over|reset|clear conversation",
} as const;

export type Keyword = keyof typeof WORDS;

/** Every phrase with the keyword it stands for. */
export const KEYWORD_PHRASES: readonly { readonly keyword: Keyword; readonly phrase: string }[] = (
  Object.keys(WORDS) as Keyword[]
).flatMap((keyword) => WORDS[keyword].split("|").map((phrase) => ({ keyword, phrase })));

/** Topics that the project does not cover at all; a question about nothing else is out of scope. */
export const FOREIGN_TOPICS =
  "giá vàng|vàng sjc|vàng miếng|bitcoin|chứng khoán|cổ phiếu|thời tiết|trời mưa|nhiệt độ|dự báo thời tiết|bóng đá|world cup|visa|hộ chiếu|vé máy bay|khách sạn|nhà hàng|nấu ăn|món ăn|bài hát|ca sĩ|bác sĩ|uống thuốc|khám bệnh|tình yêu|người yêu|xổ số|bầu cử|tổng thống|lập trình|viết code|làm thơ|bài thơ|bài văn|dịch giúp|chuyện cười|kể chuyện|giải toán|giải bài|xem phim|weather|gold price|price of gold|stock market|stocks|football|soccer|recipe|song|movie|poem|joke|president|election|lottery|passport|hotel|flight|flights|restaurant|doctor|medicine|python|javascript|source code|capital of|ອາກາດ|ລາຄາຄຳ|ຫວຍ|ບານເຕະ|ວີຊ່າ".split(
    "|",
  );

/** Everyday words that must never be "corrected" into a name. */
export const COMMON_WORDS =
  "la va voi cua co khong duoc cho o tai trong ngoai tren duoi tu den sang ve qua nay do kia nao gi ai dau khi thi ma nhung cac moi mot hai ba bon nam sau bay tam chin muoi tram nghin ngan trieu ty do la dong usd vnd nguoi xe hang nam thang ngay quy tuan gio phut dau cuoi giua truoc sau hon kem nhat rat qua lam viec di lai ra vao len xuong giup minh toi ban anh chi em ad oi a nhe nhi the vay vay z v ha nhi dang se da chua bi boi theo dua can phai nen muon biet hoi tra loi cau xem tim ten goi nam trong so con thu lan dien thoai mua ban gap gan xa ben phia giap noi thuoc vung khu vuc tinh huyen xa thi tran pho cong tac dat dai dien tich chieu dai rong ke khai nhan to khai gia tien phi thue le luat quy dinh y kien chung rieng tong cong tru nhan chia bang nhau khac giong the of in on at to for from with by and or the a an is are was were be been do does did has have had i me my we you your he she it they this that these those there here what which who whom whose when where why how much many long far big small all any some more most less least than then so if but not no yes can could should would will may might must please tell show give me us about into over under between during per year years month months day days".split(
    " ",
  );
