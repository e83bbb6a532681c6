using Summarizer.Languages.LongTables;
using Summarizer.Languages.LongTables.MeaningTables;
using static Summarizer.Languages.WordList;

namespace Summarizer.Languages.Tables;

/// <summary>The word lists of Japanese, written by hand. It is written without spaces, so these are parts of a sentence.</summary>
internal static class JapaneseTable
{
    public static Language Language { get; } =
        new()
        {
            Tag = "ja",
            ReadUnspacedMeanings = static () => JapaneseMeanings.Table,
            DropsSubjects = true,
            NameSigns = NameSigns.RoleAfter,

            // Any verb after "「…」と" reports, so these only say that speech can be recognized.
            ReportingVerbs = Words("述べる 話す 語る 言う"),

            SpeakerPronouns = Words("彼 彼女"),
            Pronouns = Words("私 僕 俺 彼 彼女 彼ら 我々 これ それ あれ"),
            FirstPersonWords = Words("私 僕 俺 わし"),
            QuestionLabels = Words("q ｑ 問 質問"),
            AnswerLabels = Words("a ａ 答 回答"),

            ClockWords = Words("午前 午後"),

            PageOpenings = Lines(
                """
                ここをクリック
                こちらをクリック
                詳しくはこちら
                続きはこちら
                続きを読む
                関連記事
                あわせて読みたい
                合わせて読みたい
                動画はこちら
                動画を見る
                メールマガジン
                アプリをダウンロード
                フォローする
                公式アカウント
                取材・文
                撮影：
                """
            ),

            PagePhrases = Lines(
                """
                をクリックしてください
                に登録してください
                をダウンロードしてください
                が取材に協力
                """
            ),

            CreditOpenings = Lines(
                """
                取材
                文
                編集
                聞き手
                撮影
                """
            ),

            // Words that are not topics.
            CommonWords = Words(
                """
                今回 今後 今年 昨年 去年 来年 今月 先月 来月 今週 先週 来週 今日 昨日 明日 当日 翌日 前日 同日 同年 現在 当時 以前 以後 以降 以上 以下 以外
                午前 午後 時間 時点 期間 年間 時代 最近 近年 毎年 毎日 毎週 一方 場合 必要 可能 可能性 状況 状態 関係 影響 理由 原因 結果 目的 方法 方針 予定
                開始 終了 実施 参加 発表 説明 確認 発生 利用 使用 対応 対象 検討 決定 指摘 期待 評価 注目 紹介 報告 取材 質問 回答 記者 会見 記者会見 話題
                問題 課題 意見 意味 自分 自身 本人 相手 全体 全員 全国 各地 地元 世界 国内 海外 周辺 付近 場所 中心 最大 最高 最後 最初 最終 一部 一緒 一番 次第
                多数 大半 半分 程度 約束 存在 内容 様子 気持 言葉 努力 重要 大切 大変 十分 簡単 特別 普通 通常 直接 実際 当然 同様 同時 同社 同署 同市 同町 同県
                さん ケース ポイント レベル スタート メンバー コメント インタビュー イメージ タイプ テーマ チャンス
                """
            ),

            // Words for people that can stand before a title without being a name.
            IndefiniteWords = Words(
                """
                立 代理人 関係者 当局者 責任者 経験者
                女性 男性 女 男 母 父 妻 夫 娘 息子 祖母 祖父 兄 弟 姉 妹 同 当 全 両 元 前 現 副 会社員 高校生 看護師 隣人 住民 お客 客 皆 子 奥 医者
                店員 社員 職員 学生 生徒 先 本 弊 ベテラン 若手 中堅 内閣官房 野党 与党 各 某 他 外国 地元 日本 代表 新人 患者 親 赤 お父 お母 お兄 お姉
                """
            ),

            // What stands after a person's name.
            RoleModifiers = Lines(
                """
                元, 前, 故, 先代, 歴代
                副, 次席
                代理, 代行, 臨時, 暫定
                影の, 相手チームの, 対戦相手の, 隣町の, 隣の
                補佐, 名誉, 次期, 助監督
                """
            ),

            Aides = Phrases(
                """
                報道官, 広報官, 広報担当者, 弁護士, 代理人, 秘書, 秘書官, 補佐官, 補佐, 顧問, 側近, 首席補佐官, 妻, 夫, 息子, 娘, 兄, 弟, 姉, 妹, 母, 父, 後任, 前任, 運転手, 特使, 代理
                """
            ),

            OtherPeople = Phrases(
                """
                別の, もう一人, もうひとり, 他の, ほかの, 二人目, 三人目, 四人目, 2人目, 3人目, そのうちの一人, うち一人, うち1人, ある人, 誰か, 一部の, 何人か, 多くの, 他は, ほかは
                """
            ),

            Roles = JapaneseTitles.After,
            HomonymNames = JapaneseTitles.KanaNames,

            OrganizationWords = Phrases(
                """
                省, 庁, 署, 社, 会, 党, 協会, 大学, 大, 高校, 中学, 中学校, 小学校, 銀行, 証券, 電機, 電子, 自動車, 製菓, 製薬, 研究所, 研究室, 博物館, 美術館, 資料館,
                図書館, 病院, 組合, 連盟, 連合, 委員会, 審議会, 新聞, 放送, テレビ, 通信, 農園, 興産, 劇団, 工業, 商業, 商事, 商会, 株式会社, 財団, 学園, 学院, 消防庁, 県警,
                府警, 道警, 警視庁, 地裁, 高裁, 最高裁, 地検, 消防局, 消防署, 警察署, 保健所, 市役所, 県庁, 交響楽団, 楽団, 球団, 建設, 不動産, 鉄道, 航空, 電力, 食品,
                化学, 製作所, 製鉄, 生命, 機構, 基金, 協議会, 連合会, 連絡会, 後援会, 医師会, 議会, 県議会, 市議会, 教育委員会, 選挙管理委員会, 商工会議所, 商工会, 観光協会, 漁協, 農協,
                森林組合, センター, 研究センター, 医療センター, 試験場, アカデミー, 大学院, 大学病院, 専門学校, 短大, 高専, 幼稚園, 保育園, 自衛隊, 航空隊, 建設局, 海上保安部, 海上保安本部, 税関, 労働局, 家裁,
                簡裁, 弁護士会, 出版, 書房, 文庫, 書店, 重工業, 紡績, 酒造, 醸造, 水産, 運輸, 交通, バス, タクシー, 観光, 旅行社, 鉄鋼, 金属, 精機, 精密, 光学, 印刷, 薬品, 石油, 乳業, 製粉, 製紙,
                信用金庫, 信金, 労組, 労働組合, 労連, 総連, 信用組合, ファンド, アセットマネジメント, フィルハーモニー管弦楽団, 管弦楽団, 歌劇団, バレエ団, 合唱団, 応援団, 保険, 物産, 百貨店,
                ホールディングス, グループ, クラブ, 企画, 総研, 工房, 商店, 工務店, 本舗, 事務所, 興業, 気象台, 測候所, 支庁, 税務署, 大使館, 領事館, 総領事館,
                取引所, 証券取引所, 株式市場, 水族館, 動物園, 植物園, 交通局, 水道局, 運輸局, 環境局, 教育局, 農政局, 整備局, 法務局, 財務局, 国税局, 管理局, 郵便局, 放送局, 総局, 支部, 支局,
                救助隊, 機動隊, 消防団, 商店会, 自治会, 町内会, 保存会, 同好会, 振興会, 愛好会, 学会, 理事会, フェリー, 汽船, 海運, クリニック, 診療所, 薬局, 医院, 歯科, 軍, 製麺, 製茶, 製陶,
                窯業, 製材,
                建設会社, 測定器, 電工, 電装, 重機, 精工, 鋼業, 造船, 造園, 工芸, 織物, 染色, 農場, 牧場, 養鶏場, 水産会社, 漁業協同組合, 農業協同組合, 生活協同組合, 協同組合, 高等学校, 女子大, 女子大学, 医大,
                医科大学, 工業大学,
                女学院, 大学校, 支援学校, 看護学校, 音楽院, 美術大, 芸術大, 芸大, 科学館, 文学館, 記念館, 郷土館, 考古館, 民俗館, 児童館, 福祉協議会, 消費生活センター, 児童相談所, 裁判所, 検察庁, 刑務所, 警備隊, 課,
                図書室, 本店, 総本店, 総本家
                """
            ),

            Organizations = JapaneseOrganizations.All,

            // The last characters of a place's name.
            PlaceWords = Phrases(
                """
                都, 道, 府, 県, 市, 区, 町, 村, 郡, 島, 館, 寺, 城, 橋, 山, 川, 神宮, 諸島, 列島, 半島, 山脈, 高原, 平野, 海峡, 海岸, 海, 洋, 湾, 湖, 岳, 港, 空港, 駅, 線, 温泉, 公園,
                広場, 神社, 大社, 国技館, 競技場, 球場, 劇場, スタジアム, ドーム, アリーナ, ホール, 地方, 地区, 通り, 商店街, 団地, 州, 浜
                """
            ),

            // Titles and relatives directly before a name.
            LeadingRoles = JapaneseTitles.Before,

            ShortNames = Words(
                """
                日本/日 米国/米 アメリカ/米 アメリカ/米国 英国/英 イギリス/英 イギリス/英国 フランス/仏 ドイツ/独 中国/中 韓国/韓 北朝鮮/朝 ロシア/露 ロシア/ロ
                インド/印 豪州/豪 オーストラリア/豪 オーストラリア/豪州 欧州/欧 ヨーロッパ/欧 ヨーロッパ/欧州 イタリア/伊 台湾/台
                """
            ),

            Places = JapaneseNameTables.Places,
            FirstNames = JapaneseNameTables.FirstNames,
            NamelikeWords = JapaneseNameTables.NamelikeWords,

            Honorifics = Words("さん 氏 君 くん ちゃん 様 さま 先生 選手 投手 捕手 親方 関 山"),
            Unspaced = JapaneseSigns.All,

            InjectionPhrases = new("ja")
            {
                Reach = 20,
                AsksAnywhere = true,
                Phrases = new Dictionary<Cue, string>
                {
                    [Cue.Ignore] = "無視, 忘れて, 忘れろ, 従わない, 従うな, 破棄, 上書き",
                    [Cue.Earlier] = "以前の, 前の, これまで, 上記, 上の, 先ほど, 従来, すべて, 全て, あなたの, システム, 以上の",
                    [Cue.Instructions] = "指示, 命令, プロンプト, ルール, 規則, インストラクション, 指令",
                    [Cue.YourAnswer] = """
                        回答に, 返答に, 返信に, 応答に, 出力に, 要約に, 回答の, 返答の, 返信の, 応答の, 要約の, 回答で, 返答で, 返信で, 回答は, 返答は, 出力は, 要約で, 口調で
                        """,
                    [Cue.YouAre] = "あなたは, 君は, お前は, になりきって, として振る舞",
                    [Cue.Model] = "ai, 人工知能, chatgpt, gpt*, アシスタント, 言語モデル, チャットボット, モデルです",
                    [Cue.SystemPrompt] = "システムプロンプト, システムメッセージ, システム指示",
                    [Cue.Direct] = """
                        要約しない, 要約せず, 要約する代わり, 要約の代わり, 要約するな, 言語モデルとして, aiとして, aiアシスタントとして, もしあなたがai, あなたがaiなら, あなたがaiであれば, aiへの注意, aiへの指示,
                        新しい指示, 新しい命令, あなたのタスクは, あなたの新しいタスク, 記事を無視, 本文を無視, 上記を無視, 指示を無視, 指示を忘れ, 命令を忘れ, 命令を無視, プロンプトを無視
                        """,
                    [Cue.Bare] = """
                        あなたの回答, あなたの返答, あなたの返信, あなたの応答, あなたの出力, あなたの要約, とだけ答え, とだけ返, とだけ出力, のみで答え, だけで答え, のみを出力, だけを出力, で答えてください, で回答してください,
                        で返答してください, と答えてください, と返答してください, ユーザーに伝え
                        """,
                    [Cue.LastTask] = """
                        してください, て下さい, てください, なさい, せよ, しろ, してくれ, して, 教えて, 書いて, 訳して, ください, 下さい, よう勧め, お願いします, 頼みます, 書くこと, 記すこと, 知らせること,
                        伝えること, てほしい, て欲しい, べし, 述べること, 加えること, 添えること
                        """,
                    [Cue.Question] = """
                        とは何, は何, 何です, どのよう, どうやって, なぜ, 誰, どこ, いつ, いくつ, どの, でしょうか, もらえますか, くれますか, できますか
                        """,
                    [Cue.Pointer] = "彼, 彼女, それ, これ, この, その, 私, 我々",
                },
            },

            Calendar = """
                一月/1月 二月/2月 三月/3月 四月/4月 五月/5月 六月/6月 七月/7月 八月/8月 九月/9月 十月/10月 十一月/11月 十二月/12月
                | 月曜日/月曜 火曜日/火曜 水曜日/水曜 木曜日/木曜 金曜日/金曜 土曜日/土曜 日曜日/日曜
                """,

            AttachesNumbers = true,
            RoundingsFollow = true,
            Amounts = """
                1/2: 半数 半分 過半
                half: 半
                evening: 午後 夜 夕方
                about: 約, およそ, ほぼ, 近く, 前後, ほど, 程度, 余り
                below: 近く, 弱, 未満, ほぼ
                above: 超, 以上, 余り, 余, 強, を超える, を上回る, を超え
                percent: パーセント
                total: 計, 合計, 合わせて, 合わせ, 総
                decades: 年代
                times: 倍
                age: 歳, 才
                minute: 分間 分
                hour: 時間
                day: 日間 日
                week: 週間
                month: カ月 か月 ヶ月 ヵ月 ケ月 箇月
                year: 年間 年
                decade: 十年
                century: 世紀
                """,
        };
}
