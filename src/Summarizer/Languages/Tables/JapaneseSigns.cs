using Summarizer.Languages.LongTables.Japanese;
using static Summarizer.Languages.WordList;

namespace Summarizer.Languages.Tables;

/// <summary>The characters and words that show names and speech in Japanese, written by hand.</summary>
internal static class JapaneseSigns
{
    public static UnspacedSigns All { get; } =
        new()
        {
            NounEndings =
                "者員性長省庁会社局署党側部課室校院館店主親人家民生手士師客間弟妹兄姉妻夫族府警察団告相委関行防銀国都県市町村区体所隊後前中日時点年月上下内外夜朝夕選将女友伴孫婦児官臣務席表督授誌紙書文議衛",
            SomebodyEndings =
                "者員性長省庁会社局署党側部課室校院館店主親人家民生手士師客弟妹兄姉妻夫族府警察団告相委関銀国都県市町村隊所組男女友婦児官臣席督授僚父母孫娘子連将妃王",
            GivenNames = JapaneseGivenNames.Frequent,
            ShortGivenNames = JapaneseGivenNames.Single,
            GivenNameStarts = JapaneseGivenNames.First,
            GivenNameEnds = JapaneseGivenNames.Last,
            SurnameEnds = JapaneseGivenNames.SurnameLast,
            ShortSurnames = JapaneseGivenNames.SingleSurnames,
            ForeignGivenNames = JapaneseGivenNames.Foreign,
            Companions = "と",
            PersonEndings = "者員性手家民人生士師役長側ら達",
            OfficeEndings = "手相官使者師士員",
            ClientEndings = "者員屋客婦",
            PointsBack = "同当両各本全某他",
            TitleCompounds = "戦選賞杯職会室府邸派級制案像期権席庁館",
            Districts = "都道府県市区町村郡",
            ForeignDistricts = "州",
            GenericHeads = "同各全両当本隣近他農漁山地学都下港某県市町村区新旧前大小元一二三四五六七八九十数",
            LandForms = "島館寺城橋山川海洋湾湖岳港駅線州浜",
            AttributiveEndings = "のなるいたうくすむぶつ",
            PlacePrefixes = "元前旧現全対訪来在北南東西",
            CountryPrefixes = "米英独仏韓",
            KindCompounds = "員側長間内名法更勤",
            SchoolEndings = "園館院校場所",
            OrganizationCompounds = "選議戦",
            BeforeCountry = "訪来対在反親駐滞離全",
            AfterCountry = "国軍側人政誌紙系",
            BeginningCountries = "英仏独韓豪露米",
            Ranks = Words("横綱 大関 関脇 小結 前頭 十両 幕下 平幕"),
            Positions = List("FW MF DF GK SH SO CTB WTB FB LO PG SG SF PF QB RB WR ＦＷ ＭＦ ＤＦ ＧＫ ＰＧ ＳＧ ＳＦ ＰＦ ＳＯ ＳＨ ＦＢ"),
            OfficePrefixes = List("元 前 副 現 新 次期 名誉 故 首席 主席 上席 筆頭 特任 専任"),
            TitleSuffixes = List("代理 代行 補佐 心得"),
            PersonalHonorifics = List("さん ちゃん くん 氏"),
            KnownAs = List("として知られる として活躍する として活動する として人気の を名乗る"),
            FeminineEnds = "子代江枝恵美香乃世",
            NotGivenNames = Words("たく"),
            NamelikeTitles = Words("山 関"),
            OrganizationKinds = List("会社 企業 事務所 大手"),
            QuotedKinds = List(
                """
                スーパー 会社 企業 事務所 大手 居酒屋 食堂 劇団 バンド 団体 法人 ユニット サークル クラブ チーム 書店 出版社 レーベル 旅館 ホテル カフェ 喫茶店 レストラン 工房 商社 商店 専門店 料理店 菓子店
                百貨店 メーカー ブランド グループ 施設 美容室 銭湯 直売所 道の駅 協会 組合 学習塾 保育園 店 劇場 ベンチャー スタートアップ
                """
            ),
            LegalForms = List("株式会社 有限会社 合同会社 合資会社"),
            LatinNouns = Words(
                """
                SNS GDP GNP DNA RNA PCR DVD LED LNG LPG GPS CEO COO CFO CTO USB URL ATM PDF VIP NFT API CPU GPU ESG IOT ICU MRI HIV AIDS
                TOB IPO ETF TPP FTA EPA WTI CPI PMI UFO MVP KO GM HC PK CK GK FW MF DF PG
                SUV EEZ BGM CG CM DJ NG OB OG OL PR QR TV VR WEB APP LGBT LGBTQ SDGS NISA PFAS PFOS FAX CD PTSD ADHD ASD ALS ECMO BMI IQ ID
                IC ICT GX DX EV HV PHV FCV ICBM SLBM THAAD VAR TKO RBI ERA OPS
                """
            ),
            SchoolOperators = Words("県立 市立 都立 府立 道立 町立 私立"),
            Descriptions = Words("彼 彼女 本人 同氏 右腕 左腕 主砲 守護神 司令塔 大黒柱 知将 指揮官 名将 闘将 若武者"),
            Somebody = List("誰か だれか 何者か ある人 一人 ひとり 人々 面々"),
            Unnamed = List("ある とある"),
            Voices = List("声が 声も 意見が上が 意見も上が"),
            Impersonal = List("され られ われ 声が 声も 声を 意見が 意見も という といった"),
            Sources = List("からは から の話 は が も いわく 曰く によると によれば"),
            ReportingSources = List("いわく 曰く"),
            Referring = List("そう こう"),
            Emphasis = List("自身 本人"),
            Copulas = List("だった。 だ。 です。 でした。 である。 であった。"),
            Asking = List("に聞 に尋ね にたずね に問 に質問 に話を聞 に水を向け に電話"),
            Receiving = List("受け取 受けた もらっ 贈られ 渡され 告げられ 言われ 聞かされ 尋ねられ 宛て"),
            Announcing = List(
                "こう 次のよう 答え 一言 ひと言 言葉 返事 語る 語った 話す 話した 続け 振り返 明か 書き 書い 尋ね 聞く 聞い 問い 問う"
            ),
            Cleft = "のは",
            Subjects = List("は が も"),
            Means = List("で"),
            Confessions = List("供述 容疑を 起訴内容"),
            Questioning = List("調べに"),
            Suspects = List("容疑者 被告"),
            NotSpeech = List(
                "いう いった いえ 題 名付 名づ 呼ば 呼ぶ 呼び、 呼んで 銘打 され なる なった なり なら の も は 同 並 か ばかり ともに"
            ),
            SpeechVerbs = List("呼びかけ 呼び掛け はにか はしゃ はぐらか はねつけ かみしめ かみ締め かわし からか 同意 同調 同情"),
            QuotationParticles = List("など って"),
            SpeechOfSentence = List("する した して し、 しつつ ある あった あり"),
            Links = List("の する いった いう"),
            AddedSpeech = List("述べ 話 語 言 コメント 明か 付け加 指摘 強調 訴え 説明 主張 漏ら 記"),
            SpeechNouns = List(
                """
                談話 声 コメント 見解 考え 認識 見方 見通し 方針 懸念 立場 意向 意見 指摘 批判 主張 不満 感想 証言 供述 返答 返事 回答 要望 要請 思い 願い メッセージ 書き込み 投稿 訴え 疑問 期待 評価
                不安 苦言 反論 謝罪 反応 異論 本音 言葉 一言 連絡 説明 発言 質問 相談 電話 助言 決意 覚悟 嘆き 悲鳴 やじ 便り 手紙 メール はがき 投書 一文 口癖
                """
            ),
            Sayings = List("が口癖 が信条 が持論 がモットー が座右の銘 が合言葉"),
            Hearsay = Words("という とのこと そうだ とのことだ"),
        };
}
