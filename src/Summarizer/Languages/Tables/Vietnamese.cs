using Summarizer.Languages.LongTables;
using Summarizer.Languages.LongTables.InNews;
using Summarizer.Languages.LongTables.MeaningTables;
using Summarizer.Languages.LongTables.World;
using static Summarizer.Languages.WordList;

namespace Summarizer.Languages.Tables;

/// <summary>The word lists of Vietnamese, written by hand.</summary>
internal static class VietnameseTable
{
    public static Language Language { get; } =
        new()
        {
            Tag = "vi",
            ReadMeanings = static () => VietnameseMeanings.Table,

            Conjunctions = Words("và còn nhưng song mà hoặc"),
            FunctionWords = Words(
                """
                và của là có không được một cho các những người trong với này đã khi để từ đến về như ở ông sẽ cũng tại năm
                thì mà nhưng nếu vì do bởi rằng trên dưới ra sở bộ cục vụ
                """
            ),

            Abbreviations = Words("TP Tp tp TS Ths PGS GS BS KS Th St Q P Tx tr v.v Ô Đ"),

            ReportingVerbs = Phrases(
                """
                nói, cho biết, cho hay, khẳng định, chia sẻ, nhấn mạnh, phát biểu, tuyên bố, nhận định, giải thích, trả lời, hỏi, thừa
                nhận, cảnh báo, viết, kể, bày tỏ, đánh giá, thông báo, thông tin, phân tích, bổ sung, nói thêm, cho rằng, theo
                """
            ),

            Prepositions = Words("ở tại trong ngoài trên dưới từ đến về với của cho bởi do theo giữa qua trước sau bằng vì đối"),

            Pronouns = Words("tôi ta chúng anh chị ông bà em cô chú bác họ nó hắn mình ai này kia đó đây"),

            SpeakerPronouns = Words("ông bà anh chị cô họ"),

            FirstPersonWords = Words("tôi chúng mình em"),
            QuestionLabels = Words("h hỏi pv"),
            AnswerLabels = Words("đ đáp"),

            ClockWords = Words("lúc giờ"),

            PageOpenings = Lines(
                """
                bấm vào đây
                nhấn vào đây
                nhấp vào đây
                click vào đây
                xem thêm
                đọc thêm
                xem video
                mời quý độc giả
                mời độc giả
                theo dõi chúng tôi
                theo dõi kênh
                đăng ký nhận bản tin
                tải ứng dụng
                tham gia kênh
                """
            ),

            PagePhrases = Lines(
                """
                đóng góp cho bài viết này
                tham gia thực hiện bài viết
                """
            ),

            CreditOpenings = Lines(
                """
                bài viết của
                biên tập bởi
                thực hiện bởi
                theo
                """
            ),

            IndefiniteWords = Words("một người khác nhiều vài"),

            FirstNames = Words(
                $"{GivenNames.VietnameseSurnames} {VietnameseNames.Surnames} {WesternGivenNames.Men} {WesternGivenNames.Women}"
            ),
            MasculineFirstNames = Words(GivenNames.VietnameseSurnames),
            HomonymNames = Words($"{GivenNames.VietnameseSurnames} {VietnameseNames.Surnames}"),
            FamousNames = Words(VietnameseNames.Famous),
            OrganizationsInNews = Phrases($"{VietnameseNames.Organizations}, {WorldOrganizations.All}"),
            LowerCaseCalendar = true,

            Places = PlaceNames.Of("vi").And(VietnameseNames.Places).And(WorldPlaces.Latin),
            PlaceWords = Words("đường ngõ hẻm tỉnh huyện xã quận phường phố trấn thôn làng bang đảo sông núi"),

            RoleModifiers = Lines(
                """
                cựu, nguyên, cố, tiền nhiệm, về hưu
                phó, thứ
                quyền, tạm quyền, lâm thời
                đối thủ, đối lập
                trợ lý, danh dự, tương lai, đắc cử, ứng cử viên
                """
            ),

            Aides = Phrases(
                """
                người phát ngôn, phát ngôn viên, luật sư, trợ lý, cố vấn, chánh văn phòng, thư ký, vợ, chồng, con trai, con gái,
                anh trai, em trai, chị gái, em gái, mẹ, cha, bố, người kế nhiệm, người tiền nhiệm, tài xế, đối thủ, đại diện
                """
            ),

            OtherPeople = Phrases(
                """
                người khác, những người khác, một người khác, khác, người thứ ba, người thứ hai, người thứ tư, một trong số,
                một trong những, một số người, một số, nhiều người, vài người, có người, ai đó
                """
            ),

            Roles = Phrases(
                """
                ông, bà, anh, chị, pgs, gs, ts, ths, bs,
                chủ tịch, chủ tịch nước, phó chủ tịch, thủ tướng, phó thủ tướng, tổng bí thư, bí thư, phó bí thư, tổng
                thống, bộ trưởng, thứ trưởng, đại sứ, giám đốc, phó giám đốc, tổng giám đốc, trưởng phòng, phó trưởng phòng, người phát
                ngôn, đại biểu, đại biểu quốc hội, nghị sĩ, thượng nghị sĩ, thống đốc, thị trưởng, thẩm phán, kiểm sát viên, luật sư, giáo
                sư, phó giáo sư, tiến sĩ, thạc sĩ, bác sĩ, kỹ sư, chuyên gia, đại tướng, trung tướng, thiếu tướng, đại tá, thượng tá,
                trung tá, thiếu tá, đại úy, huấn luyện viên, hlv, cầu thủ, tiền đạo, thủ môn, ca sĩ, diễn viên, đạo diễn, nhà báo, nhà
                văn, giáo hoàng, vua, ông, bà, cụ, chú, bác, cô, cậu, em, thầy, nàng, chàng, nghệ sĩ, nhạc sĩ, người mẫu, hoa hậu, á hậu,
                siêu mẫu, mc,
                biên kịch, nhà thơ, nhà sản xuất, doanh nhân, tỷ phú, tổng giám đốc, ceo, phó tổng giám đốc, chánh văn
                phòng, phó chánh văn phòng, phó bí thư thường trực, bí thư thành ủy, bí thư tỉnh ủy, phó chủ nhiệm,
                chủ nhiệm, hiệu trưởng, phó hiệu trưởng, trưởng khoa, phó trưởng khoa, viện trưởng, phó viện trưởng,
                cục trưởng, phó cục trưởng, vụ trưởng, phó vụ trưởng, tổng cục trưởng, chi cục trưởng, trưởng ban, phó
                trưởng ban, phó ban, trưởng công an, đại úy, thượng úy, trung úy, thiếu úy, thượng tướng, thượng sĩ,
                trung sĩ, đô đốc, cựu tổng thống, ngoại trưởng, quốc vương, nữ hoàng, hoàng tử, công chúa, tổng thư
                ký, thư ký, cố vấn, chủ tọa, bị cáo, nghi phạm, nghi can, đối tượng, nạn nhân, bệnh nhân, tài xế, hậu
                vệ, tiền vệ, trung vệ, thủ quân, đội trưởng, trọng tài, võ sĩ, tay vợt, danh thủ, cựu danh thủ, hlv
                trưởng, đạo diễn, nhà nghiên cứu, nhà khoa học, nhà sử học, kiến trúc sư, dược sĩ, giám đốc sở, trưởng
                phòng, giám đốc điều hành, chủ tịch ubnd, chủ tịch hđqt, con trai, con gái, vợ, chồng, mẹ, cha, bố
                """
            ),

            BoilerplateOpenings = Lines(
                """
                theo dõi chúng tôi trên
                mời bạn đọc theo dõi
                đăng ký nhận bản tin
                bản quyền thuộc về
                tin liên quan
                """
            ),

            BoilerplateLines = Lines(
                """
                mời bạn đọc xem thêm:
                xem thêm:
                đọc thêm:
                mời bạn xem thêm:
                """
            ),

            Calendar = """
                tháng_1/tháng_một/tháng_giêng tháng_2/tháng_hai tháng_3/tháng_ba tháng_4/tháng_tư tháng_5/tháng_năm tháng_6/tháng_sáu
                tháng_7/tháng_bảy tháng_8/tháng_tám tháng_9/tháng_chín tháng_10/tháng_mười tháng_11 tháng_12/tháng_chạp
                | thứ_hai thứ_ba thứ_tư thứ_năm thứ_sáu thứ_bảy chủ_nhật
                """,

            Numbers = """
                0 không? 1 một? mốt? 2 hai? đôi? 3 ba? 4 bốn? tư? 5 năm? lăm? 6 sáu? 7 bảy? 8 tám? 9 chín? *10 mười? mươi? chục? 100
                trăm? 1000 nghìn? ngàn? 1000000 triệu 1000000000 tỷ? tỉ?
                """,

            Amounts = """
                1/2: nửa
                parts: phần
                half: rưỡi
                evening: tối, chiều, đêm
                about: khoảng, chừng, gần, xấp xỉ, ước tính, độ, tầm
                below: gần, dưới, xấp xỉ, chưa tới, chưa đến
                above: hơn, trên, ít nhất, quá
                percent: phần trăm
                total: tổng cộng, tổng, tất cả
                decades: thập niên, thập kỷ, những năm
                times: lần, gấp
                age: tuổi
                decimal: phẩy
                outof: trong, trong số
                second: giây
                minute: phút
                hour: giờ tiếng
                day: ngày
                week: tuần
                month: tháng
                year: năm
                """,
        };
}
