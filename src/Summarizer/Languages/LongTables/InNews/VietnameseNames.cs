namespace Summarizer.Languages.LongTables.InNews;

/// <summary>Surnames, well-known people, places and organizations in Vietnamese news, written by hand.</summary>
internal static class VietnameseNames
{
    /// <summary>More surnames, which come first. Those that are more often common words are left out.</summary>
    public const string Surnames = """
        âu bế cam cao cát chu chử cù diêu diệp doãn dư đàm đào đậu đinh giang giáp hà hàn hứa kha khổng khúc khương kiều kim lại
        liêu liễu lục lưu mã mạc mẫn nghê nghiêm ngọ ngụy nhan nhâm nhữ ninh nông phí phùng phương quàng sầm tào tăng tần thạch
        thẩm thiều tiêu tiết tô tôn tống triệu từ tưởng ung uông văn vi viên vương dương hoàng nguyễn
        """;

    /// <summary>People so well known that news names them by surname only.</summary>
    public const string Famous = """
        trump obama putin clinton merkel macron erdogan abe duterte kim kerry mattis tillerson biden bush lavrov medvedev
        netanyahu assad maduro castro modi messi ronaldo neymar rooney mourinho guardiola ferguson wenger klopp conte zidane pogba
        hazard griezmann mbappe suarez iniesta costa lukaku salah kane ibrahimovic federer nadal djokovic murray mcgregor
        mayweather lebron weinstein zuckerberg gates musk jobs bezos beckham maradona pele hitler stalin lenin einstein tevez
        """;

    public const string Places = """
        Mỹ, Hoa Kỳ, Hợp chúng quốc Hoa Kỳ, Nga, Anh, Vương quốc Anh, Pháp, Đức, Ý, Italia, Italy, Nhật, Nhật Bản, Trung Hoa, Hàn
        Quốc, Triều Tiên, CHDCND Triều Tiên, Lào, Campuchia, Thái Lan, Myanmar, Malaysia, Indonesia, Philippines, Singapore,
        Brunei, Đông Timor, Đài Loan, Hong Kong, Hồng Kông, Macau, Ma Cao, Mông Cổ, Ấn Độ, Pakistan, Bangladesh, Nepal, Sri Lanka,
        Afghanistan, Iran, Iraq, Syria, Israel, Palestine, Jordan, Li Băng, Lebanon, Ả Rập Xê Út, Ả-rập Xê-út, Saudi Arabia, Arab
        Saudi, Qatar, UAE, Kuwait, Yemen, Thổ Nhĩ Kỳ, Ai Cập, Libya, Tunisia, Algeria, Morocco, Maroc, Sudan, Nam Sudan, Ethiopia,
        Somalia, Kenya, Uganda, Nigeria, Ghana, Cameroon, Senegal, Mali, Congo, Angola, Zimbabwe, Nam Phi, Mozambique, Úc,
        Australia, New Zealand, Canada, Mexico, Cuba, Haiti, Jamaica, Brazil, Argentina, Chile, Peru, Colombia, Venezuela,
        Ecuador, Bolivia, Paraguay, Uruguay, Panama, Costa Rica, Honduras, Tây Ban Nha, Bồ Đào Nha, Hà Lan, Bỉ, Thụy Sĩ, Thụy Sỹ,
        Áo, Ba Lan, Séc, CH Séc, Cộng hòa Séc, Slovakia, Hungary, Romania, Bulgaria, Hy Lạp, Croatia, Serbia, Slovenia, Bosnia,
        Kosovo, Albania, Macedonia, Montenegro, Ukraine, Belarus, Moldova, Georgia, Gruzia, Armenia, Azerbaijan, Kazakhstan,
        Uzbekistan, Thụy Điển, Na Uy, Đan Mạch, Phần Lan, Iceland, Ireland, Scotland, Xứ Wales, Bắc Ireland, Estonia, Latvia,
        Lithuania, Síp, Malta, Vatican, Liên Xô, Tiệp Khắc, Nam Tư, Đông Đức, Tây Đức, Việt Nam, VN, Việt Nam Cộng hòa, Châu Âu,
        châu Âu, Châu Á, châu Á, Châu Phi, châu Phi, Châu Mỹ, châu Mỹ, Đông Nam Á, Đông Á, Nam Á, Trung Á, Đông Âu, Tây Âu, Bắc
        Âu, Nam Âu, Trung Đông, Bắc Mỹ, Nam Mỹ, Mỹ Latinh, Mỹ La-tinh, Bắc Phi, Tây Phi, Đông Dương, Biển Đông, Thái Bình Dương,
        Đại Tây Dương, Ấn Độ Dương, Bắc Cực, Nam Cực, Địa Trung Hải, Vịnh Bắc Bộ, Vịnh Hạ Long, Hoàng Sa, Trường Sa, Quần đảo
        Hoàng Sa, Quần đảo Trường Sa, Trái Đất, Trái đất, Mặt Trăng, Sao Hỏa, Crimea, Catalonia, Catalunya, Tây Tạng, Tân Cương,
        Kashmir, Dải Gaza, Bờ Tây, Hà Nội, TP HCM, TP.HCM, TPHCM, Tp.HCM, TP. HCM, TP Hồ Chí Minh, TP. Hồ Chí Minh, Thành phố Hồ
        Chí Minh, thành phố Hồ Chí Minh, Sài Gòn, Đà Nẵng, Hải Phòng, Cần Thơ, An Giang, Bà Rịa - Vũng Tàu, Bà Rịa, Bắc Giang, Bắc
        Kạn, Bạc Liêu, Bắc Ninh, Bến Tre, Bình Định, Bình Dương, Bình Phước, Bình Thuận, Cà Mau, Cao Bằng, Đắk Lắk, Đăk Lăk, Đắc
        Lắc, Đắk Nông, Điện Biên, Điện Biên Phủ, Đồng Nai, Đồng Tháp, Gia Lai, Hà Giang, Hà Nam, Hà Tĩnh, Hải Dương, Hậu Giang,
        Hòa Bình, Hưng Yên, Khánh Hòa, Kiên Giang, Kon Tum, Lai Châu, Lâm Đồng, Lạng Sơn, Lào Cai, Long An, Nam Định, Nghệ An,
        Ninh Bình, Ninh Thuận, Phú Thọ, Phú Yên, Quảng Bình, Quảng Nam, Quảng Ngãi, Quảng Ninh, Quảng Trị, Sóc Trăng, Sơn La, Tây
        Ninh, Thái Bình, Thái Nguyên, Thanh Hóa, Thanh Hoá, Thừa Thiên Huế, Thừa Thiên - Huế, Huế, Tiền Giang, Trà Vinh, Tuyên
        Quang, Vĩnh Long, Vĩnh Phúc, Yên Bái, Hà Tây, Hà Đông, Sơn Tây, Ba Đình, Hoàn Kiếm, Hai Bà Trưng, Đống Đa, Tây Hồ, Cầu
        Giấy, Thanh Xuân, Hoàng Mai, Long Biên, Nam Từ Liêm, Bắc Từ Liêm, Từ Liêm, Thanh Trì, Gia Lâm, Đông Anh, Sóc Sơn, Mê Linh,
        Hoài Đức, Thạch Thất, Quốc Oai, Chương Mỹ, Ba Vì, Mỹ Đức, Ứng Hòa, Phú Xuyên, Thường Tín, Nội Bài, Tân Sơn Nhất, Long
        Thành, Cam Ranh, Chu Lai, Vân Đồn, Móng Cái, Cẩm Phả, Uông Bí, Hạ Long, Cát Bà, Đồ Sơn, Sa Pa, Sapa, Tam Đảo, Tam Kỳ, Hội
        An, Mỹ Sơn, Núi Thành, Đồng Hới, Đông Hà, Vinh, Cửa Lò, Sầm Sơn, Nghi Sơn, Kỳ Anh, Vũng Áng, Formosa Hà Tĩnh, Phong Nha,
        Lăng Cô, Quy Nhơn, Tuy Hòa, Nha Trang, Vân Phong, Phan Rang, Phan Thiết, Mũi Né, Đà Lạt, Bảo Lộc, Buôn Ma Thuột, Pleiku,
        Biên Hòa, Long Khánh, Nhơn Trạch, Thủ Dầu Một, Dĩ An, Thuận An, Bến Cát, Vũng Tàu, Côn Đảo, Cần Giờ, Bình Chánh, Hóc Môn,
        Củ Chi, Nhà Bè, Thủ Đức, Bình Thạnh, Gò Vấp, Tân Bình, Tân Phú, Phú Nhuận, Bình Tân, Thủ Thiêm, Chợ Lớn, Bến Thành, Phú Mỹ
        Hưng, Tân An, Mỹ Tho, Cao Lãnh, Sa Đéc, Long Xuyên, Châu Đốc, Rạch Giá, Hà Tiên, Phú Quốc, Vị Thanh, Ngã Bảy, Cái Răng,
        Ninh Kiều, Năm Căn, Việt Trì, Tam Điệp, Tây Nguyên, Tây Bắc, Đông Bắc, Đông Nam Bộ, Nam Bộ, Bắc Bộ, Trung Bộ, Nam Trung
        Bộ, Bắc Trung Bộ, ĐBSCL, Đồng bằng sông Cửu Long, Cửu Long, Sông Hồng, Trường Sơn, Lý Sơn, Hoàng thành Thăng Long, Thăng
        Long, Văn Miếu, Hồ Gươm, Hồ Tây, Nhà Trắng, Điện Kremlin, Kremlin, Bắc Kinh, Thượng Hải, Quảng Châu, Thâm Quyến, Trùng
        Khánh, Thiên Tân, Nam Kinh, Vũ Hán, Tứ Xuyên, Quảng Đông, Quảng Tây, Vân Nam, Hải Nam, Phúc Kiến, Chiết Giang, Giang Tô,
        Sơn Đông, Hà Bắc, Hồ Nam, Hồ Bắc, Thiểm Tây, Tây An, Đài Bắc, Bình Nhưỡng, Seoul, Busan, Incheon, Tokyo, Osaka, Kyoto,
        Nagoya, Hiroshima, Fukushima, Okinawa, Bangkok, Chiang Mai, Phuket, Pattaya, Viêng Chăn, Vientiane, Luang Prabang, Phnom
        Penh, Phnôm Pênh, Siem Reap, Sihanoukville, Yangon, Naypyidaw, Kuala Lumpur, Jakarta, Bali, Manila, Palembang, New Delhi,
        Mumbai, Islamabad, Kabul, Tehran, Baghdad, Damascus, Aleppo, Beirut, Jerusalem, Tel Aviv, Gaza, Riyadh, Doha, Dubai, Abu
        Dhabi, Ankara, Istanbul, Cairo, Tripoli, Moscow, Moskva, Matxcơva, Mát-xcơ-va, Saint Petersburg, St. Petersburg, Kazan,
        Sochi, Vladivostok, Kiev, Minsk, Warsaw, Praha, Prague, Budapest, Bucharest, Sofia, Belgrade, Athens, Rome, Milan, Turin,
        Naples, Venice, Florence, Vienna, Zurich, Geneva, Berlin, Munich, Hamburg, Frankfurt, Paris, Lyon, Marseille, Nice,
        Cannes, Brussels, Amsterdam, The Hague, London, Manchester, Liverpool, Birmingham, Dublin, Edinburgh, Madrid, Barcelona,
        Valencia, Lisbon, Porto, Stockholm, Oslo, Copenhagen, Helsinki, Washington, Washington D.C, New York, Los Angeles,
        Chicago, San Francisco, Boston, Houston, Dallas, Miami, Las Vegas, Seattle, Hawaii, California, Texas, Florida, Virginia,
        Alaska, Hollywood, Manhattan, Toronto, Vancouver, Montreal, Ottawa, Havana, La Habana, Caracas, Rio de Janeiro, Sao Paulo,
        Buenos Aires, Sydney, Melbourne, Canberra, Perth, Auckland
        """;

    public const string Organizations = """
        Bộ Công an, Bộ Quốc phòng, Bộ Ngoại giao, Bộ Nội vụ, Bộ Tư pháp, Bộ Tài chính, Bộ Công Thương, Bộ Công thương, Bộ Xây
        dựng, Bộ Y tế, Bộ Giao thông vận tải, Bộ Giao thông Vận tải, Bộ GTVT, Bộ Giáo dục và Đào tạo, Bộ Giáo dục và đào tạo, Bộ
        GD-ĐT, Bộ GD&ĐT, Bộ GD ĐT, Bộ Kế hoạch và Đầu tư, Bộ KH-ĐT, Bộ KH&ĐT, Bộ Nông nghiệp và PTNT, Bộ NN-PTNT, Bộ NN&PTNT, Bộ
        Tài nguyên và Môi trường, Bộ TN-MT, Bộ TN&MT, Bộ Khoa học và Công nghệ, Bộ KH-CN, Bộ KH&CN, Bộ Thông tin và Truyền thông,
        Bộ TT-TT, Bộ TT&TT, Bộ Văn hóa, Bộ VH-TT&DL, Bộ VHTTDL, Bộ LĐ-TB&XH, Bộ LĐTB&XH, Bộ Du lịch, Bộ Quy hoạch - Kiến trúc, Bộ
        Cảnh sát PCCC, Bộ Tài chính Mỹ, Bộ Ngoại giao Mỹ, Bộ Ngoại giao Nga, Bộ Ngoại giao Trung Quốc, Bộ Quốc phòng Mỹ, Bộ Quốc
        phòng Nga, Bộ Quốc phòng Trung Quốc, Bộ Tư pháp Mỹ, Bộ Ngoại giao Triều Tiên, Bộ Thương mại, Bộ Năng lượng, Sở Công an, Sở
        Quốc phòng, Sở Ngoại giao, Sở Nội vụ, Sở Tư pháp, Sở Tài chính, Sở Công Thương, Sở Công thương, Sở Xây dựng, Sở Y tế, Sở
        Giao thông vận tải, Sở Giao thông Vận tải, Sở GTVT, Sở Giáo dục và Đào tạo, Sở Giáo dục và đào tạo, Sở GD-ĐT, Sở GD&ĐT, Sở
        GD ĐT, Sở Kế hoạch và Đầu tư, Sở KH-ĐT, Sở KH&ĐT, Sở Nông nghiệp và PTNT, Sở NN-PTNT, Sở NN&PTNT, Sở Tài nguyên và Môi
        trường, Sở TN-MT, Sở TN&MT, Sở Khoa học và Công nghệ, Sở KH-CN, Sở KH&CN, Sở Thông tin và Truyền thông, Sở TT-TT, Sở
        TT&TT, Sở Văn hóa, Sở VH-TT&DL, Sở VHTTDL, Sở LĐ-TB&XH, Sở LĐTB&XH, Sở Du lịch, Sở Quy hoạch - Kiến trúc, Sở Cảnh sát
        PCCC, Sở Thương mại, Sở Năng lượng, Bộ Nông nghiệp và Phát triển, Chính phủ, Quốc hội, Đảng, Nhà nước, Đảng Cộng sản Việt
        Nam, Đảng Cộng sản, Đảng Cộng sản Trung Quốc, Bộ Chính trị, Ban Bí thư, Ban Chấp hành Trung ương, Ban Chấp hành Trung ương
        Đảng, Ban Tổ chức Trung ương, Ban Tuyên giáo Trung ương, Ban Nội chính Trung ương, Ban Kinh tế Trung ương, Ủy ban Kiểm tra
        Trung ương, Uỷ ban Kiểm tra Trung ương, Ủy ban Thường vụ Quốc hội, Uỷ ban Thường vụ Quốc hội, Văn phòng Chính phủ, Văn
        phòng Quốc hội, Văn phòng Chủ tịch nước, Ủy ban Kinh tế, Ủy ban Tư pháp, Ủy ban Pháp luật, Mặt trận Tổ quốc Việt Nam, Mặt
        trận Tổ quốc, MTTQ Việt Nam, MTTQ, Tòa án Nhân dân Tối cao, Tòa án nhân dân tối cao, TAND Tối cao, TAND tối cao, TAND TP
        HCM, TAND TP Hà Nội, TAND, VKSND Tối cao, VKSND tối cao, VKSND, Viện Kiểm sát Nhân dân Tối cao, Viện kiểm sát nhân dân tối
        cao, HĐXX, Viện KSND, Thanh tra Chính phủ, Kiểm toán Nhà nước, Ngân hàng Nhà nước, Ngân hàng nhà nước, Ngân hàng Nhà nước
        Việt Nam, NHNN, Bảo hiểm Xã hội Việt Nam, BHXH Việt Nam, Tổng cục Thống kê, Tổng cục Thuế, Tổng cục Hải quan, Tổng cục Du
        lịch, Tổng cục Thủy sản, Tổng cục Thủy lợi, Tổng cục Môi trường, Tổng cục Cảnh sát, Tổng cục Dạy nghề, Tổng cục Đường bộ
        Việt Nam, Tổng cục Thể dục Thể thao, Cục Hàng không, Cục Hàng không Việt Nam, Cục Hàng hải Việt Nam, Cục Đường sắt, Cục
        Cảnh sát giao thông, Cục Cảnh sát hình sự, Cục CSGT, Cục Thuế TP HCM, Cục An toàn thực phẩm, Cục Y tế dự phòng, Cục Quản
        lý dược, Cục Quản lý Dược, Cục Thú y, Cục Đăng kiểm Việt Nam, Cục Sở hữu trí tuệ, Cục Điện ảnh, Cục Nghệ thuật biểu diễn,
        Tổng Liên đoàn Lao động Việt Nam, Đoàn Thanh niên, Trung ương Đoàn, Hội Liên hiệp Phụ nữ Việt Nam, Hội Nông dân Việt Nam,
        Hội Cựu chiến binh, Liên đoàn Bóng đá Việt Nam, VFF, VPF, VCCI, VTV, VTV1, VTV3, VOV, HTV, TTXVN, Thông tấn xã Việt Nam,
        Đài Truyền hình Việt Nam, Đài Tiếng nói Việt Nam, VnExpress, Tuổi Trẻ, Thanh Niên, Tiền Phong, Lao Động, Dân trí, Dân Trí,
        Zing.vn, VietNamNet, Người Lao Động, Người lao động, Công an nhân dân, UBND TP HCM, UBND TP Hà Nội, UBND tỉnh, UBND thành
        phố, UBND huyện, UBND quận, UBND xã, UBND phường, UBND TP, UBND, HĐND, HĐND TP HCM, HĐND TP Hà Nội, Công an TP HCM, Công
        an TP Hà Nội, Công an Hà Nội, Công an TP.HCM, Công an tỉnh, Công an huyện, Công an quận, Công an xã, Công an phường, Thành
        ủy Hà Nội, Thành ủy TP HCM, Thành ủy, Tỉnh ủy, Tỉnh ủy Hà Tĩnh, Quân ủy Trung ương, Bộ Tổng tham mưu, Bộ đội Biên phòng,
        Cảnh sát biển Việt Nam, Hải quân Việt Nam, Quân khu 5, Quân khu 7, Quân khu 9, Quân đội nhân dân Việt Nam, CSGT, CSĐT,
        PC45, PC46, Đại học Quốc gia Hà Nội, Đại học Quốc gia TP HCM, Đại học Bách khoa Hà Nội, Đại học Y Hà Nội, Đại học Kinh tế
        Quốc dân, Đại học Ngoại thương, Đại học FPT, Đại học Luật Hà Nội, Đại học Hoa Sen, Đại học Harvard, Đại học Oxford, Đại
        học Cambridge, Đại học Stanford, Học viện Báo chí và Tuyên truyền, Học viện Ngoại giao, Học viện Tài chính, Học viện Ngân
        hàng, Bệnh viện Bạch Mai, Bệnh viện Việt Đức, Bệnh viện Chợ Rẫy, Bệnh viện K, Bệnh viện Nhi Trung ương, Bệnh viện Nhi đồng
        1, Bệnh viện Nhi đồng 2, Bệnh viện Từ Dũ, Bệnh viện Phụ sản Trung ương, Bệnh viện Da liễu Trung ương, Bệnh viện Thống
        Nhất, Bệnh viện 108, Viện Huyết học, Viện Pasteur TP HCM, Viện Dinh dưỡng, EVN, PVN, Petrolimex, Petro Vietnam,
        PetroVietnam, PVC, PVOil, BSR, Viettel, VNPT, MobiFone, Mobifone, Vinaphone, VinaPhone, FPT, Vingroup, Vinamilk, Vinhomes,
        Vincom, VinFast, Sun Group, FLC, Sabeco, Habeco, Masan, Hòa Phát, Hoàng Anh Gia Lai, HAGL, Trường Hải, Thaco, Vietnam
        Airlines, Vietjet, VietJet, Vietjet Air, Jetstar Pacific, Vietcombank, VietinBank, Vietinbank, BIDV, Agribank, Sacombank,
        Techcombank, ACB, Eximbank, MBBank, VPBank, VIB, SHB, HDBank, OceanBank, PGBank, DongA Bank, SCIC, Vinalines, Vinashin,
        Vinacomin, TKV, VNR, ACV, Formosa, Samsung, Grab, Uber, Toyota, Honda, Mường Thanh, Novaland, Him Lam, Tân Hiệp Phát, Mai
        Linh, Vinasun, Saigon Co.op, Big C, Thế Giới Di Động, Hà Nội FC, Hà Nội T&T, SHB Đà Nẵng, SLNA, Sông Lam Nghệ An, Becamex
        Bình Dương, FLC Thanh Hóa, Than Quảng Ninh, Sài Gòn FC, CLB TP HCM, Quảng Nam FC, U23 Việt Nam, U16 Việt Nam, U19 Việt
        Nam, U20 Việt Nam, U22 Việt Nam, U15 Việt Nam, U18 Việt Nam, U16 Australia, U16 Mông Cổ, U23 Thái Lan, ĐT Việt Nam, Tuyển
        Việt Nam, MU, M.U, Man Utd, Man United, Man City, Manchester United, Manchester City, Chelsea, Arsenal, Liverpool,
        Tottenham, Everton, Leicester, West Ham, Real, Real Madrid, Barca, Barcelona, Atletico, Atletico Madrid, Valencia CF,
        Sevilla, Juventus, Juve, AC Milan, Inter, Inter Milan, AS Roma, Napoli, Bayern, Bayern Munich, Dortmund, PSG, Monaco FC,
        Ajax, Cavaliers, Warriors, Lakers, Celtics, Rockets, Spurs, Thunder, OKC Thunder, Golden State Warriors, Houston Rockets,
        Cleveland Cavaliers, Boston Celtics, Chicago Bulls, Miami Heat, Raptors, Pacers, Timberwolves, Denver Nuggets, NBA, UFC,
        FIFA, UEFA, AFC, AFF, IOC, La Masia, Liên Hợp Quốc, Liên hợp quốc, Liên Hiệp Quốc, Liên hiệp quốc, LHQ, Hội đồng Bảo an,
        Hội đồng Bảo an Liên hợp quốc, UNESCO, UNICEF, WHO, Tổ chức Y tế Thế giới, WTO, IMF, Quỹ Tiền tệ Quốc tế, WB, Ngân hàng
        Thế giới, ADB, Ngân hàng Phát triển châu Á, OECD, ASEAN, APEC, NATO, EU, Liên minh châu Âu, Ủy ban châu Âu, Nghị viện châu
        Âu, ECB, OPEC, G7, G20, TPP, Interpol, Hội Chữ thập đỏ, Lầu Năm Góc, Quốc hội Mỹ, Thượng viện Mỹ, Hạ viện Mỹ, Thượng viện,
        Hạ viện, Fed, FED, FBI, CIA, NSA, NASA, Tòa án Tối cao Mỹ, Đảng Cộng hòa, Đảng Dân chủ, đảng Cộng hòa, đảng Dân chủ, IS,
        Nhà nước Hồi giáo, Al-Qaeda, Taliban, Hamas, Hezbollah, KGB, FSB, Bộ Ngoại giao Việt Nam, AP, AFP, Reuters, Xinhua, Tân
        Hoa Xã, Tân Hoa xã, TASS, Sputnik, BBC, CNN, Fox News, NBC, CBS, New York Times, Washington Post, Wall Street Journal,
        Guardian, Daily Mail, The Sun, Telegraph, Marca, Hoàn cầu Thời báo, Yonhap, KCNA, NHK, Kyodo, Bloomberg, Forbes,
        Billboard, Getty Images, Google, Facebook, Apple, Microsoft, Amazon, Twitter, YouTube, Youtube, Zalo, Instagram, AT & T,
        Sony, LG, Huawei, Xiaomi, Oppo, Intel, Tesla, SpaceX, Boeing, Airbus, Ford, BMW, Audi, Mercedes, Ducati, Yamaha, Ferrari
        """;
}
