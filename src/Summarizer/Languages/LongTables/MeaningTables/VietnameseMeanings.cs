namespace Summarizer.Languages.LongTables.MeaningTables;

/// <summary>Vietnamese words by meaning, written by hand. <see cref="Meanings"/> explains the format.</summary>
internal static class VietnameseMeanings
{
    public static Meanings Table { get; } =
        new(Opposites, Kinds, keepsMarks: true)
        {
            Negations = new("không chưa chẳng đừng chớ không_ai không_hề chưa_từng không_thể chưa_thể chưa_hề"),
            Limits = new("chỉ những ít ngừng chừng quá"),
            Agents = WordList.Words("bởi"),
            PassiveWords = WordList.Words("bị được"),
            MutualVerbs = new("gặp đấu cưới cùng"),
            Auxiliaries = new(
                """
                bị được đã đang sẽ có là phải thể cho với của các những một này đó khi để từ đến như tại cũng thì mà nếu vì rằng trên dưới
                trong ngoài ra vào lên xuống về lại còn nên hay hoặc và theo sau trước cùng do bởi nhằm việc sự cuộc người ông bà anh chị em
                họ chúng tôi mình nữa rồi vẫn từng hề biết đây kia ấy hôm ngày nay chiếc con cái vụ năm tháng mới nào gì ai đâu thêm hơn rất
                qua khoảng gần giữa đối hiện
                """
            ),
            TimeLimits = new("trước trước_khi"),
            Reversals = new(
                """
                bác bác_bỏ từ_chối phủ_nhận phản_đối thất_bại ngăn ngăn_chặn ngăn_cản tránh hủy hủy_bỏ huỷ huỷ_bỏ ngừng dừng
                chấm_dứt cấm thiếu mất trừ ngoại_trừ hiếm ít chỉ thay_vì trước_khi vô_can vô_tội trắng_án bất_khả khó khó_có_thể
                bế_tắc bỏ rút_lui rút loại_trừ im_lặng né_tránh chống trái_phép phi_pháp vô_hiệu bất_thành hoãn tạm_hoãn đình_chỉ
                miễn kém hết bãi_bỏ nghi_ngờ thoát chậm muộn an_toàn nguyên_vẹn ôn_hòa lành_lặn vắng dù mặc_dù chê vô_sự trượt hụt
                ngại thua cho_nghỉ quên ngần_ngại do_dự chần_chừ
                """
            ),
            All = new("tất_cả mọi toàn_bộ hết_thảy mỗi cả toàn_thể luôn luôn_luôn hoàn_toàn"),
            Some = new(
                """
                một_số một_phần vài một_vài phần_lớn nhiều đa_số hầu_hết phần một_nửa nửa đôi_khi thường gần_như hàng_chục hàng_trăm
                hàng_nghìn số_ít thiểu_số một_ít phần_nào
                """
            ),
            Possible = new(
                """
                có_thể có_lẽ có_khả_năng nhiều_khả_năng khả_năng dự_định dự_kiến định muốn sẽ kế_hoạch lên_kế_hoạch xem_xét
                cân_nhắc đề_xuất đề_nghị hy_vọng hi_vọng mong nếu liệu nghi bị_nghi được_cho cho_là mục_tiêu đang_tính tính dự_báo
                kỳ_vọng kì_vọng chuẩn_bị sắp sắp_tới ước_tính chắc_là hay_không lẽ_ra không_phải_không không_thể_không nghiên_cứu
                bàn_bạc bàn_thảo chưa_chắc không_chắc
                """
            ),
            Presumably = new("có_khả_năng có_lẽ nhiều_khả_năng có_thể được_cho_là chưa_chắc không_chắc"),
            Drafts = new("dự_thảo bản_thảo đề_án tin_đồn"),
            Completed = new("đã vừa"),
            Futures = new("sẽ"),
            Doubtful = new(
                """
                có_thể có_lẽ có_khả_năng nhiều_khả_năng khả_năng dự_định dự_kiến định muốn xem_xét cân_nhắc đề_xuất đang_tính lẽ_ra
                nếu liệu nghiên_cứu bàn_bạc bàn_thảo
                """
            ),
            Certain = new("đã chắc_chắn quyết_định chính_thức vừa rõ_ràng"),
        };

    private const string Opposites = """
        tăng tăng_lên gia_tăng tăng_trưởng leo_thang nâng nâng_lên tăng_vọt tăng_mạnh đi_lên nhảy_vọt cao_hơn mở_rộng | giảm giảm_xuống
            suy_giảm sụt_giảm sụt hạ hạ_xuống cắt_giảm giảm_mạnh đi_xuống lao_dốc thu_hẹp thấp_hơn rơi;
        hạ_tầng;
        hạ_viện;
        giảm_án;
        tăng_cường;
        nâng_cấp;
        hạ_sát;
        rơi_vào;
        mở_ra;
        giảm_giá giảm_thuế | tăng_giá tăng_thuế;
        ~thắng chiến_thắng giành_chiến_thắng đánh_bại hạ_gục vượt_qua thắng_kiện thắng_lợi | thua thất_bại để_thua bại_trận thua_kiện
            thua_cuộc;
        chấp_nhận chấp_thuận thông_qua đồng_ý phê_duyệt duyệt tán_thành cho_phép nhất_trí cấp_phép phê_chuẩn được_phép | bác bác_bỏ từ_chối
            cấm không_cho ngăn_cấm phủ_quyết bãi_bỏ bác_đơn hủy hủy_bỏ;
        xác_nhận thừa_nhận khẳng_định công_nhận thú_nhận nhận_tội | phủ_nhận bác_bỏ chối cải_chính;
        mở mở_cửa khai_trương khánh_thành mở_lại khai_mạc thông_xe | đóng đóng_cửa phong_tỏa bế_mạc đóng_lại;
        đóng_góp;
        đóng_vai;
        mở_đầu;
        mở_rộng;
        đóng_băng;
        đóng_phim;
        đóng_tàu;
        bắt_đầu khởi_công khởi_động khởi_sự mở_màn | kết_thúc chấm_dứt dừng ngừng hoàn_thành đình_chỉ;
        bắt bắt_giữ tạm_giam bắt_giam tạm_giữ tống_giam | thả trả_tự_do phóng_thích được_thả thả_tự_do tại_ngoại;
        bắt_buộc;
        bắt_đầu_từ;
        bắt_nguồn;
        bắt_kịp;
        bắt_gặp;
        ~mua mua_lại thu_mua mua_vào thâu_tóm | bán bán_lại bán_ra nhượng_lại chuyển_nhượng;
        bán_kết;
        bán_đảo;
        bán_hàng;
        bán_lẻ;
        bán_kính;
        mua_sắm;
        tuyển tuyển_dụng bổ_nhiệm thuê tuyển_mộ | sa_thải cách_chức cho_nghỉ_việc đuổi_việc miễn_nhiệm;
        tuyển_thủ;
        tuyển_sinh;
        đội_tuyển;
        tuyến;
        xây xây_dựng dựng xây_mới | phá phá_dỡ tháo_dỡ đập_bỏ san_bằng phá_hủy;
        ~trước trước_khi trước_đó | sau sau_khi sau_đó;
        nhiều_hơn đông_hơn | ít_hơn;
        đa_số | thiểu_số;
        phía_bắc miền_bắc hướng_bắc | phía_nam miền_nam hướng_nam | phía_đông miền_đông hướng_đông | phía_tây miền_tây hướng_tây;
        bên_trong trong_nhà | bên_ngoài ngoài_trời;
        có_tội kết_án kết_tội tuyên_án | trắng_án vô_tội tha_bổng;
        chết thiệt_mạng tử_vong qua_đời từ_trần | sống_sót còn_sống thoát_chết;
        ~dẫn dẫn_trước dẫn_đầu | bị_dẫn tụt_lại đứng_sau;
        thăng_hạng lên_hạng | xuống_hạng rớt_hạng;
        khen khen_ngợi ca_ngợi hoan_nghênh biểu_dương tán_dương | chỉ_trích phê_phán lên_án phê_bình chê chê_trách;
        ủng_hộ tán_thành hậu_thuẫn bênh_vực | phản_đối chống chống_đối phản_bác;
        mạnh mạnh_hơn mạnh_mẽ | yếu yếu_hơn suy_yếu;
        cải_thiện tốt_hơn phục_hồi | xấu_đi tồi_tệ xuống_cấp trầm_trọng_hơn;
        đẩy_nhanh tăng_tốc nhanh_hơn | chậm_lại trì_hoãn làm_chậm;
        hoãn lùi_lại dời_lại | đẩy_sớm làm_sớm;
        kéo_dài gia_hạn dài_hơn | rút_ngắn ngắn_hơn;
        ~đến tới_nơi cập_bến nhập_cảnh | rời rời_khỏi rời_đi xuất_cảnh;
        hợp_nhất sáp_nhập thống_nhất | chia_tách tách_ra chia_rẽ;
        ~gia_nhập tham_gia | rút_khỏi rời_bỏ;
        lạc_quan | bi_quan;
        hài_lòng vui_mừng nhẹ_nhõm phấn_khởi | thất_vọng bất_mãn tức_giận bực_bội không_hài_lòng;
        thành_công | thất_bại bất_thành;
        nới_lỏng | siết_chặt thắt_chặt;
        bật | tắt;
        cao cao_nhất | thấp thấp_nhất;
        lớn lớn_nhất khổng_lồ | nhỏ nhỏ_nhất bé;
        dài | ngắn;
        mới mới_nhất | cũ lâu_đời;
        trẻ trẻ_tuổi trẻ_hơn | già cao_tuổi già_hơn;
        trẻ_em;
        trẻ_nhỏ;
        cao_tốc;
        cao_đẳng;
        cao_cấp;
        cao_su;
        mới_đây;
        lớn_tuổi;
        ngắn_hạn;
        nhỏ_giọt;
        cao_ốc;
        trung_cao;
        gần | xa;
        nhanh nhanh_chóng | chậm chậm_chạp;
        nóng | lạnh;
        nhẹ | nặng nghiêm_trọng;
        dễ dễ_dàng | khó khó_khăn;
        an_toàn | nguy_hiểm;
        giàu | nghèo;
        đúng chính_xác | sai sai_lầm;
        thật | giả;
        hợp_pháp | bất_hợp_pháp phi_pháp trái_phép;
        công_lập nhà_nước | tư_nhân tư_thục;
        tự_nguyện | bắt_buộc cưỡng_chế;
        tạm_thời | vĩnh_viễn lâu_dài;
        thường_xuyên | hiếm_khi;
        đầy | trống;
        khỏe_mạnh | ốm_yếu bệnh_tật;
        kết_hôn | ly_hôn li_hôn;
        thứ_nhất đầu_tiên | thứ_nhì | cuối_cùng;
        trong_nước nội_địa | nước_ngoài ngoại_quốc;
        thành_thị | nông_thôn;
        ~nhập_khẩu | xuất_khẩu;
        rẻ rẻ_hơn | đắt đắt_đỏ đắt_hơn;
        ~cung nguồn_cung | cầu nhu_cầu;
        ~thu_nhập doanh_thu | chi_phí chi_tiêu;
        ~lãi lợi_nhuận lãi_ròng | lỗ thua_lỗ lỗ_ròng;
        thâm_hụt | thặng_dư;
        ~nạn_nhân | hung_thủ thủ_phạm kẻ_gây_án;
        ~nguyên_đơn | bị_đơn;
        ~chủ_nhà | người_thuê;
        ~đồng_minh đối_tác | đối_thủ kẻ_thù;
        một_nửa | một_phần_ba | một_phần_tư;
        hằng_ngày hàng_ngày | hằng_tuần hàng_tuần | hằng_tháng hàng_tháng | hằng_năm hàng_năm;
        buổi_sáng phiên_sáng | buổi_trưa | buổi_chiều phiên_chiều | buổi_tối | ban_đêm nửa_đêm;
        mùa_xuân | mùa_hè | mùa_thu | mùa_đông;
        triệu | tỉ tỷ | nghìn ngàn;
        đàn_ông nam_giới | phụ_nữ nữ_giới đàn_bà;
        bên_trái cánh_tả | bên_phải cánh_hữu;
        hòa_bình ôn_hòa | chiến_tranh bạo_lực;
        sân_nhà | sân_khách;
        """;

    private const string Kinds = """
        mẹ | bố cha | con_trai | con_gái | anh_trai | chị_gái | em_trai | em_gái | ông_nội ông_ngoại | bà_nội bà_ngoại | chồng | vợ |
            hàng_xóm;
        nhân_viên: bác_sĩ nha_sĩ | y_tá điều_dưỡng | dược_sĩ | giáo_viên thầy_giáo cô_giáo | thẩm_phán | luật_sư | kiến_trúc_sư | đầu_bếp |
            phi_công | lái_tàu tài_xế lái_xe | ngư_dân | nông_dân | lính_cứu_hỏa | cảnh_sát công_an | bộ_đội quân_nhân | nhà_báo phóng_viên
            | diễn_viên | ca_sĩ | họa_sĩ | thợ_mộc | thợ_điện | trọng_tài | thủ_môn | nhà_sư | linh_mục;
        bể_bơi hồ_bơi | trường_học | đại_học | nhà_thờ | chùa | bệnh_viện | khách_sạn | nhà_hàng | siêu_thị | nhà_máy | nhà_kho | bảo_tàng |
            thư_viện | rạp_phim | nhà_hát | sân_vận_động | nhà_tù trại_giam | sân_bay | cây_cầu | đường_hầm | nhà_thuốc | trạm_xăng;
        phương_tiện: ô_tô xe_hơi taxi | xe_tải | xe_buýt | xe_máy mô_tô | xe_đạp | tàu_hỏa | tàu_điện | máy_bay | trực_thăng | tàu_thủy phà
            | máy_cày máy_kéo | xe_cứu_thương;
        con_chó | con_mèo | con_ngựa | con_bò | con_trâu | con_heo con_lợn | con_gà | con_voi | con_hổ;
        thiên_tai: động_đất | lũ_lụt lũ | bão | hạn_hán | sạt_lở | cháy_rừng | sóng_thần;
        tội_phạm: giết_người | trộm_cắp trộm cướp | lừa_đảo | tống_tiền | bắt_cóc | tham_ô | buôn_lậu;
        ung_thư | cúm | sởi | dịch_tả | sốt_rét | tiểu_đường | đột_quỵ | sốt_xuất_huyết;
        đầu_gối | bờ_vai | cổ_tay | mắt_cá | khuỷu_tay;
        huy_chương_vàng | huy_chương_bạc | huy_chương_đồng;
        khí_đốt | dầu_mỏ | than_đá | điện_gió | điện_mặt_trời | điện_hạt_nhân;
        lúa_mì | ngô bắp | khoai_tây | cà_phê | cao_su | hồ_tiêu;
        bóng_đá | bóng_chuyền | bóng_rổ | quần_vợt | cầu_lông | bơi_lội | cờ_vua | quyền_anh;
        màu_đỏ | màu_xanh | màu_vàng | màu_đen | màu_trắng;
        hòa_nhạc | triển_lãm | đám_cưới | đám_tang;
        đồng | đô_la usd | euro | yên | rúp;
        """;
}
