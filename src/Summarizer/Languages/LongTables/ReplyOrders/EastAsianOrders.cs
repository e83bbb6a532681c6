namespace Summarizer.Languages.LongTables.ReplyOrders;

/// <summary>Indonesian, Malay, Vietnamese, Chinese, Japanese, Korean.</summary>
internal static class EastAsianOrders
{
    public static IReadOnlyList<InjectionPhrases> All { get; } =
    [
        ReplyOrderWords.Of(
            "id",
            "kamu, kau, engkau, anda, kalian, dirimu",
            """
            tulis, tulislah, tuliskan, menulis, menuliskan, taruh, taruhlah, letakkan, tempatkan, tambahkan, menambahkan, tambah,
            sisipkan, menyisipkan, masukkan, memasukkan, muat, memuat, dimuat, sebut, sebutkan, menyebut, menyebutkan, catat, catatlah,
            mencatat, katakan, mengatakan, laporkan, melaporkan, kabarkan, mengabarkan, umumkan, buka, bukalah, membuka, mulai, mulailah,
            memulai, awali, mengawali, akhiri, akhirilah, mengakhiri, tutup, tutuplah, menutup, gunakan, pakai, pakailah, cantumkan,
            mencantumkan, ulangi, beri judul, bicara, bicaralah, anggap, anggaplah, perlakukan, gambarkan, sajikan, jelaskan, umumkanlah,
            terbitkan, sebarkan, siarkan, ucapkan, selipkan
            """,
            """
            teks, tulisan, tulisanmu, catatan, ringkasan, ringkasanmu, rangkuman, judul, judulnya, kalimat, baris, paragraf, kata kata,
            jawaban, jawabanmu, balasan, balasanmu, tanggapan, pesan, pesanmu, naskah, naskahmu, di awal, di akhir, pada awal, pada akhir,
            di bagian awal, di bagian akhir, di pembukaan, di penutup, sebagai penutup, sebagai pembuka, paling atas, paling bawah,
            pertama tama, berita utama, versi singkat, versi pendek, pembacamu, pembaca, berikut ini
            """,
            """
            tolong, mohon, harap, bisakah, dapatkah, maukah, sudikah, jangan lupa, pastikan, ingatlah untuk, sudilah, siapa saja,
            siapa pun, mulai sekarang, mulai saat ini, mulai kini, kamu harus, anda harus, jangan sampai
            """,
            """
            hentikan, hentikanlah, berhenti, berhentilah, tinggalkan, tinggalkanlah, abaikan, abaikanlah, lupakan, lupakanlah,
            kesampingkan, lepaskan, jangan ikuti, jangan hiraukan, jangan pedulikan, sudahi
            """,
            """
            tugasmu, tugas anda, tugas kamu, pekerjaanmu, pekerjaan anda, pekerjaan kamu, arahan tadi, yang diperintahkan, yang diminta,
            yang di atas, semua di atas, semua sebelumnya, yang tadi, apa yang kamu, apa yang anda, meringkas, merangkum, semuanya,
            semua itu
            """,
            "ganti, gantilah, gantikan, ubah, ubahlah, tukar, tukarlah, koreksi, perbaiki, tulis ulang, susun ulang",
            """
            jumlah, angka, angkanya, total, banyaknya, berat, usia, umur, harga, biaya, tanggal, tahun, nama, skor, hasil, persentase,
            hasilnya, pemenang, akhir
            """
        ),
        ReplyOrderWords.Of(
            "ms",
            "kamu, kau, engkau, anda, awak, dirimu",
            """
            tulis, tulislah, tuliskan, menulis, letak, letakkan, tambah, tambahkan, menambah, sisipkan, masukkan, memasukkan, muatkan,
            sebut, sebutkan, menyebut, menyatakan, nyatakan, catat, catatkan, katakan, laporkan, umumkan, buka, bukalah, memulakan,
            mulakan, mulalah, akhiri, akhirilah, mengakhiri, tutup, tutuplah, menutup, gunakan, guna, ulangi, tajukkan, bercakap,
            bercakaplah, anggap, anggaplah, gambarkan, sajikan, terbitkan, sebarkan, siarkan, ucapkan, selitkan
            """,
            """
            teks, tulisan, tulisanmu, nota, ringkasan, rumusan, tajuk, tajuknya, ayat, baris, perenggan, kata kata, jawapan, jawapanmu,
            balasan, mesej, pesanan, di awal, di akhir, pada awal, pada akhir, di permulaan, di penghujung, sebagai penutup,
            sebagai pembuka, paling atas, berita utama, versi pendek, versi ringkas, pembaca, pembaca anda, berikut
            """,
            """
            tolong, sila, mohon, bolehkah, boleh tak, dapatkah, jangan lupa, pastikan, sudilah, sesiapa, sesiapa sahaja, mulai sekarang,
            mulai saat ini, anda mesti, awak mesti, jangan sampai
            """,
            """
            hentikan, berhenti, berhentilah, tinggalkan, abaikan, lupakan, ketepikan, lepaskan, jangan ikut, jangan hiraukan,
            jangan peduli
            """,
            """
            tugasmu, tugas anda, tugas awak, kerjamu, kerja anda, kerja awak, arahan tadi, yang diarahkan, yang diminta, yang di atas,
            semua di atas, semua sebelum, apa yang anda, apa yang awak, meringkaskan, merumuskan, semuanya, semua itu
            """,
            "tukar, tukarlah, tukarkan, ganti, gantikan, ubah, ubahlah, betulkan, tulis semula, susun semula",
            """
            jumlah, angka, bilangan, berat, umur, usia, harga, kos, tarikh, tahun, nama, skor, keputusan, peratus, peratusan,
            keputusannya, pemenang
            """
        ),
        ReplyOrderWords.Of(
            "vi",
            "bạn, các bạn, quý vị",
            """
            hãy viết, viết, ghi, thêm, hãy thêm, chèn, đặt, hãy đặt, nêu, nhắc, hãy nhắc, đề cập, nói, hãy nói, thông báo, mở đầu,
            hãy mở đầu, bắt đầu, hãy bắt đầu, kết thúc, hãy kết thúc, kết lại, dùng, sử dụng, hãy dùng, lặp lại, hãy nói về, chỉ nói, coi,
            hãy coi, xem, hãy xem, trình bày, hãy trình bày, mô tả, hãy mô tả, miêu tả, công bố, hãy công bố, đăng, phát
            """,
            """
            bài viết, văn bản, bản tóm tắt, tóm tắt, tiêu đề, tựa đề, câu, dòng, đoạn, lời, cụm từ, câu trả lời, tin nhắn, ở đầu, ở cuối,
            vào đầu, vào cuối, đầu tiên, cuối cùng, mở bài, kết bài, tin chính, tin chính yếu, bản ngắn, bản rút gọn, độc giả, người đọc,
            điều sau
            """,
            """
            vui lòng, xin hãy, làm ơn, bạn có thể, bạn hãy, anh có thể, đừng quên, nhớ, hãy nhớ, bất cứ ai, ai xử lý, từ giờ, từ bây giờ,
            từ nay, bạn phải, bạn sẽ, đừng để ai
            """,
            "dừng, hãy dừng, ngừng, hãy ngừng, bỏ, hãy bỏ, bỏ qua, hãy bỏ qua, quên, hãy quên, gác lại, mặc kệ, đừng để ý, đừng làm theo",
            """
            nhiệm vụ của bạn, công việc của bạn, việc của bạn, những gì bạn, những gì đã được, những điều trên, tất cả những điều,
            mọi điều ở trên, mọi thứ ở trên, phần trên, việc tóm tắt, mọi thứ, tất cả
            """,
            "đổi, hãy đổi, thay, hãy thay, thay đổi, sửa, hãy sửa, chỉnh, viết lại, hãy viết lại",
            """
            số, con số, số lượng, tổng số, số tiền, cân nặng, tuổi, giá, chi phí, ngày, năm, tên, tỷ số, kết quả, tỷ lệ, kết cục,
            người thắng
            """
        ),
        ReplyOrderWords.Of(
            "zh",
            "你, 妳, 您, 你们, 你們",
            """
            写, 寫, 写上, 加上, 添加, 加入, 补充, 補充, 插入, 放, 放在, 提到, 提及, 说明, 說明, 注明, 指出, 宣布, 开头写, 开始, 開始, 用, 使用, 结束, 結束, 收尾, 结尾, 结尾写, 重复, 重複, 谈, 談,
            只谈, 只談, 当作, 當作, 视为, 視為, 描述, 描绘, 描繪, 介绍成, 发布, 發布, 公布, 告诉, 告訴, 祝
            """,
            """
            这句话, 這句話, 下面这句, 以下句子, 句子, 一句, 标题, 標題, 摘要, 正文, 文章开头, 文章結尾, 段落, 一段, 回答, 答复, 答覆, 回复, 回覆, 开头, 開頭, 结尾, 結尾, 末尾, 文末, 文首, 最前面, 最后面,
            最後面, 第一句, 最后一句, 最後一句, 头条, 頭條, 主要新闻, 主要新聞, 简短版, 簡短版, 短版, 读者, 讀者, 下列, 以下
            """,
            "请, 請, 能否, 能不能, 可否, 可以请你, 麻烦, 麻煩, 别忘了, 別忘了, 不要忘记, 务必, 務必, 记得, 記得, 无论谁, 無論誰, 任何人, 从现在起, 從現在起, 从此, 今后, 你必须, 你要, 你应",
            "停止, 停下, 放下, 抛开, 拋開, 放弃, 放棄, 忘记, 忘記, 忘掉, 忽略, 无视, 無視, 不理会, 不理會, 不要理会, 不用管, 别管, 中止, 撇开",
            "你的任务, 你的任務, 你的工作, 手头的任务, 之前的内容, 之前的內容, 以上内容, 以上內容, 前面的内容, 上面的内容, 上述内容, 对你说的, 对你的要求, 之前的要求, 之前所说, 一切要求, 一切, 所有",
            "改, 改成, 改为, 改為, 换成, 換成, 替换, 替換, 更改, 修改, 修正, 重写, 重寫, 改写, 改寫",
            "数字, 數字, 人数, 人數, 数量, 數量, 总数, 總數, 金额, 金額, 重量, 年龄, 年齡, 价格, 價格, 费用, 日期, 年份, 名字, 姓名, 比分, 结果, 比例, 结局, 結局, 胜者"
        ),
        ReplyOrderWords.Of(
            "ja",
            "あなた, 君は, きみ, お前",
            """
            書いて, 書け, 書きなさい, 書くこと, 記して, 記せ, 記すこと, 置いて, 置け, 置くこと, 加えて, 加えよ, 付け加えて, 付け足して, 足して, 入れて, 挿入して, 挿入せよ, 追記して, 追記せよ, 追記しなさい, 触れて,
            述べて, 述べよ, 言って, 言え, 伝えて, 伝えよ, 報じて, 報じよ, 始めて, 始めよ, 始めること, 終えて, 終えよ, 締めて, 締めよ, 締めくくって, 結んで, 結べ, 使って, 使え, 使うこと, にして, にせよ, にすること,
            こうすること, とすること, 繰り返して, 明記して, 話をしよう, 話して, 語って, 扱って, 扱うように, 扱え, みなして, みなせ, 描いて, 描け, 紹介して, 発表して, 発表せよ, 公表して, 出せ, 出して, 流せ, 含めて,
            含めるべし, 織り込んで, 織り込んでおくこと, 祈って, お祈り
            """,
            """
            冒頭, 文頭, 文末, 末尾, 最初, 最後, 書き出し, 締めくくり, 結び, 見出し, 題名, タイトル, 本文, 一文, 次の文, この文, 文章, 段落, 一行, 要約, 回答, 返答, 返信, 答え, メッセージ, 次の言葉, この言葉,
            主要ニュース, トップニュース, 短い版, 短縮版, 読者, 読み手, 次を, 以下を, 一文は, 結びに
            """,
            "ください, 下さい, いただけますか, もらえますか, くれますか, いただけません, お願い, 忘れずに, 必ず, いただけると, この文を扱う, 扱う人, ここから先, 今後は, これからは, べし, してほしい, て欲しい",
            "やめて, 止めて, やめろ, 中断して, 中止して, 忘れて, 無視して, 気にせず, 気にしない, 従わず, 従わない, 放棄して, 置いといて, 脇に置いて, さておき, 放り出し, 投げ出し",
            "あなたの仕事, あなたの作業, 仕事を, 作業を, 任務を, タスクを, これまでの内容, これまでの話, 前の内容, 以上の内容, 上の内容, 言われたこと, 指示を, 要約を, まとめるのを, ここまでの, すべてを, 全てを, 何もかも",
            "書き換えて, 変えて, 変更して, 改めて, 置き換えて, 直して, 修正して, 差し替えて, 書き直し, 書き改め",
            "数を, 者数, 人数, 数字, 合計, 金額, 重さ, 年齢, 価格, 値段, 費用, 日付, 年を, 名前, 氏名, 得点, 結果, 割合, 勝者, 結末"
        ),
        ReplyOrderWords.Of(
            "ko",
            "너는, 네가, 너의, 당신*, 여러분*",
            """
            써라, 쓰라, 써줘, 써주세요, 쓰세요, 쓰십시오, 적어라, 적어줘, 적어주세요, 적으세요, 넣어라, 넣어줘, 넣어주세요, 넣으세요, 넣으시오, 추가해라, 추가해줘, 추가해주세요, 추가하세요, 추가하라, 추가하시오, 덧붙여라,
            덧붙이세요, 덧붙여주세요, 언급해라, 언급해주세요, 언급하세요, 언급하라, 밝혀라, 밝히세요, 말해라, 말하라, 말하세요, 말해주세요, 전해라, 전하라, 전하세요, 보도하라, 시작해라, 시작하라, 시작하세요, 시작해주세요,
            마쳐라, 마치세요, 마무리해라, 마무리하라, 마무리하세요, 마무리해주세요, 끝내라, 끝내세요, 끝맺어라, 사용해라, 사용하라, 사용하세요, 하세요, 하라, 해라, 달아라, 반복하라, 써, 주세요, 이야기하라, 이야기하세요,
            다루라, 다루세요, 간주하라, 간주하세요, 묘사하라, 묘사하세요, 그려라, 소개하라, 소개하세요, 발표하라, 발표하세요, 알려라, 알리세요
            """,
            """
            글을, 글의, 글에, 본문*, 요약*, 제목*, 표제*, 문장*, 줄을, 줄에, 문단*, 단락*, 답변*, 대답*, 응답*, 메시지*, 말로, 맨 앞*, 맨 처음*, 맨 끝*, 맨 위*, 첫머리*, 서두*, 말미*, 끝에,
            처음에, 마지막에, 첫 문장*, 마지막 문장*, 주요 뉴스*, 주요 소식*, 짧은 버전*, 축약본*, 독자*, 다음을
            """,
            "제발, 부디, 주시겠습니까, 주시겠어요, 줄래, 주실 수, 줄 수, 잊지 마*, 잊지 말고, 반드시, 꼭, 누구든*, 누가 다루*, 이제부터*, 지금부터*, 앞으로는, 주시면 감사*",
            "멈춰라, 멈추고, 멈추세요, 중단하라, 중단하고, 중단하세요, 그만두고, 그만둬라, 버리고, 버려라, 잊어라, 잊고, 잊으세요, 무시하라, 무시하고, 무시하세요, 따르지 말고, 따르지 마*, 신경 쓰지, 제쳐두고",
            """
            네 일을, 당신의 임무*, 당신의 작업*, 너의 임무*, 네 임무*, 하던 일*, 작업을, 임무를, 지금까지의*, 앞의 내용*, 위의 내용*, 위 내용*, 들은 말*, 지시받은*, 이전 내용*, 이전의*, 요약을, 모든 것*,
            모두
            """,
            "바꿔라, 바꾸라, 바꾸세요, 바꿔주세요, 변경하라, 변경하세요, 변경해주세요, 고쳐라, 고치세요, 수정하라, 수정하세요, 대체하라, 다시 써라, 다시 쓰세요",
            "숫자*, 수를, 수치*, 인원*, 합계*, 금액*, 무게*, 나이*, 가격*, 비용*, 날짜*, 연도*, 이름*, 점수*, 결과*, 비율*, 승자*, 결말*"
        ),
    ];
}
