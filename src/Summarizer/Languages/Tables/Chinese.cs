using Summarizer.Languages.LongTables.Chinese;
using Summarizer.Languages.LongTables.MeaningTables;
using static Summarizer.Languages.WordList;

namespace Summarizer.Languages.Tables;

/// <summary>
/// The word lists of Chinese, written by hand, simplified and traditional. It is written without spaces, so these are parts of a
/// sentence.
/// </summary>
internal static class ChineseTable
{
    public static Language Language { get; } =
        new()
        {
            Tag = "zh",
            ReadUnspacedMeanings = static () => ChineseMeanings.Table,
            NameSigns = NameSigns.SurnameFirst,

            ReportingVerbs = Words(
                """
                说 說 表示 称 稱 指出 强调 強調 认为 認為 告诉 告訴 介绍 介紹 透露 宣布 写道 寫道 回应 回應 回答 补充
                補充 坦言 直言 提到 呼吁 呼籲 承认 承認 警告 解释 解釋 批评 批評
                """
            ),

            Pronouns = Words(
                """
                我 你 您 他 她 它 我们 我們 你们 你們 他们 他們 她们 她們 自己 这 這 那 谁 誰 大家 有人
                """
            ),

            SpeakerPronouns = Words("他 她"),

            // Particles, and words that are not topics.
            CommonWords = Words(
                """
                的 了 是 在 和 与 與 或 也 就 都 而 着 著 很 但 把 被 这 這 那 之 从 從 让 讓 给 給 还 還 并 已 将 將
                今天 明天 昨天 目前 现在 現在 今年 去年 明年 近年 当天 當天 当时 當時 同时 同時 此前 此次 这次 這次 以来 以來 期间 期間 其中 其他 另外
                因为 因為 所以 如果 虽然 雖然 但是 由于 由於 通过 通過 根据 根據 关于 關於 已经 已經 可以 可能 需要 应该 應該 进行 進行 表示 认为 認為
                问题 問題 情况 情況 方面 工作 部分 主要 重要 相关 相關 有关 有關 一些 一个 一個 这个 這個 那个 那個 没有 沒有 什么 什麼 记者 記者 消息 报道 報道
                """
            ),

            FirstPersonWords = Words("我 我们 我們 咱们 本人"),

            PlaceListing = PlaceListing.Anywhere,
            Places = ChinesePlaces.All,

            RoleModifiers = Lines(
                """
                前, 前任, 原, 已故, 时任, 時任, 卸任
                副, 副手
                代理, 代, 署理
                影子, 对方, 對方, 敌队
                助理, 名誉, 名譽, 候任, 当选, 當選, 候选人
                """
            ),

            Aides = Phrases(
                """
                发言人, 發言人, 律师, 律師, 助理, 助手, 秘书, 秘書, 顾问, 顧問, 幕僚长, 幕僚長, 妻子, 丈夫, 夫人, 儿子, 兒子, 女儿, 女兒, 弟弟, 哥哥, 姐姐, 妹妹, 母亲, 母親, 父亲, 父親, 继任者,
                前任者, 司机, 司機, 特使, 代表, 办公室, 辦公室
                """
            ),

            OtherPeople = Phrases(
                """
                另一, 另外一, 另有, 另一名, 另一位, 第二名, 第二位, 第三个, 第三個, 第三名, 第三位, 其中一, 有人, 一些人, 有些人, 其他人, 其他, 还有人, 還有人, 别人, 別人, 不少人, 许多人, 許多人, 一名, 一位
                """
            ),

            Roles = ChineseRoles.After,
            LeadingRoles = ChineseRoles.Before,
            Honorifics = ChineseRoles.Honorifics,
            FirstNames = ChineseNameTables.Surnames,
            NamelikeWords = ChineseCommonWords.All,
            Organizations = ChineseOrganizations.All,
            OrganizationWords = ChineseOrganizations.Words,
            SurnameSigns = ChineseSigns.All,
            PlaceWords = Words(
                "省 市 县 区 州 镇 乡 村 邦 郡 岛 山 江 河 湖 海 岭 湾 港 峡 潭 原 桥 寺 园区 机场 车站 火车站 广场 公园 路 街 大街 大道 半岛 群岛 自治区 自治州 特区"
            ),
            ShortNames = Words(
                """
                中国/中 中国/华 中国/我国 美国/美 英国/英 法国/法 德国/德 日本/日 韩国/韩 朝鲜/朝 俄罗斯/俄 印度/印 欧洲/欧 台湾/台 香港/港 澳门/澳 澳大利亚/澳 意大利/意 加拿大/加 巴基斯坦/巴 巴西/巴 北京/京 上海/沪
                """
            ),
            Unspaced = new UnspacedSigns
            {
                Companions = "和与跟同與",
                PersonEndings = "者员家人师长们方生士客民友手官",
                Districts = "省市县縣区區州镇鎮乡鄉",
                DistrictCompounds = "长長委民政府内外场場郊值井级級際际",
                PointsBack = "该本这那某其此",
                BeforeCountry = "访赴驻对抵来反亲援旅在返入离",
                AfterCountry = "方军媒企资商籍裔政府股币元",
                BeginningCountries = "美英法德俄韩欧",
            },
            QuestionLabels = Words("问 問 记者 記者 q"),
            AnswerLabels = Words("答 a"),

            ClockWords = Words("上午 下午 时间"),

            PageOpenings = Lines(
                """
                点击这里
                點擊這裡
                点击此处
                點擊此處
                点击查看
                點擊查看
                点击阅读
                查看更多
                阅读更多
                閱讀更多
                延伸阅读
                延伸閱讀
                相关阅读
                相關閱讀
                推荐阅读
                扫描二维码
                扫码
                关注我们
                關注我們
                关注微信公众号
                下载客户端
                下载app
                下載app
                订阅我们
                訂閱我們
                责任编辑
                責任編輯
                编辑：
                編輯：
                来源：
                來源：
                """
            ),

            PagePhrases = Lines(
                """
                对本文亦有贡献
                對本文亦有貢獻
                参与采写
                對此報導亦有貢獻
                """
            ),

            CreditOpenings = Lines(
                """
                记者
                記者
                编辑
                編輯
                采写
                撰稿
                """
            ),
            Media = Words("记者 記者 采写 採訪 编辑 編輯 通讯员 摄影 攝影 报道 報導"),

            BoilerplateOpenings = Lines(
                """
                版权声明
                版權聲明
                未经授权
                未經授權
                （责任编辑
                （責任編輯
                责任编辑：
                責任編輯：
                扫码关注
                相关阅读
                相關閱讀
                延伸阅读
                延伸閱讀
                """
            ),

            BoilerplateLines = Lines(
                """
                来源:
                來源:
                """
            ),

            Calendar = """
                一月/1月 二月/2月 三月/3月 四月/4月 五月/5月 六月/6月 七月/7月 八月/8月 九月/9月 十月/10月 十一月/11月 十二月/12月
                | 星期一/周一 星期二/周二 星期三/周三 星期四/周四 星期五/周五 星期六/周六 星期日/星期天/周日
                """,

            AttachesNumbers = true,
            RoundingsFollow = true,
            Amounts = """
                1/2: 一半 半数 半數
                half: 半
                evening: 下午 晚上 晚间 晚間 傍晚 夜间 晚
                about: 约, 約, 大约, 大約, 近, 将近, 將近, 左右, 上下, 接近, 大概
                below: 近, 将近, 將近, 接近, 不足, 不到
                above: 超过, 超過, 逾, 多, 余, 餘, 以上, 至少
                percent: 百分点
                total: 共, 总计, 總計, 合计, 合計, 一共, 总共, 總共, 共计
                decades: 年代
                times: 倍
                age: 岁, 歲
                minute: 分钟 分鐘
                hour: 小时 小時 个小时 個小時 个钟头 钟头
                day: 天
                week: 周 週 星期 个星期 個星期
                month: 个月 個月
                year: 年
                decade: 个十年
                century: 世纪 世紀
                """,

            InjectionPhrases = new("zh")
            {
                Reach = 20,
                AsksAnywhere = true,
                Phrases = new Dictionary<Cue, string>
                {
                    [Cue.Ignore] = "忽略, 无视, 無視, 忘记, 忘記, 忘掉, 不要遵守, 不要遵循, 抛弃, 跳过, 覆盖",
                    [Cue.Earlier] = "之前, 以上, 上述, 上面, 先前, 前面, 此前, 原有, 原来, 系统, 系統, 你的, 您的",
                    [Cue.Instructions] = "指令, 指示, 提示, 命令, 规则, 規則, 说明, 要求, 提示词",
                    [Cue.YourAnswer] = "回答中, 回复中, 回覆中, 答案中, 输出中, 摘要中, 总结中",
                    [Cue.YouAre] = "你是, 您是, 你现在是, 你現在是, 扮演, 假装, 假裝",
                    [Cue.Model] = "人工智能, 人工智慧, ai, chatgpt, gpt*, 助手, 助理, 语言模型, 語言模型, 聊天机器人, 机器人, 大模型",
                    [Cue.SystemPrompt] = "系统提示, 系統提示, 系统指令, 系统消息",
                    [Cue.Direct] = """
                        不要总结, 不要總結, 不要概括, 不要摘要, 请勿总结, 而不是总结, 而不是概括, 作为语言模型, 作为一个语言模型, 作为人工智能, 作为一个人工智能, 作为ai, 作为一个ai, 如果你是ai, 如果你是一个ai,
                        如果你是人工智能, 如果你是语言模型, 忽略以上所有, 忽略上述所有, 忽略所有指令, 忽略上文, 忽略本文, 忽略这篇文章, 忽略文章, 你的新任务, 你的任务是, 新的指令, 系统提示词
                        """,
                    [Cue.Bare] = """
                        你的回答, 你的回复, 你的回覆, 你的答案, 你的输出, 你的摘要, 你的总结, 您的回答, 您的回复, 您的输出, 你的回應, 你的回应, 只回答, 只回复, 只输出, 仅回复, 仅输出, 仅回答, 请只, 告诉用户,
                        从现在起你, 从现在开始你, 语气回答, 方式回答, 口吻回答, 中文回答, 英文回答, 英语回答, 语气回复
                        """,
                    [Cue.Opening] = "用英语回答, 用中文回答, 回复, 输出",
                    [Cue.Task] = """
                        解释, 解釋, 写一, 写出, 撰写, 寫一, 翻译, 翻譯, 把, 将下, 将以下, 总结, 概括, 列出, 生成, 创建, 创作, 编写, 描述, 介绍, 说明如何, 给我, 给出, 提供, 添加, 加入, 插入, 替换,
                        删除, 计算, 推荐, 建议, 比较, 分析, 设计, 使用, 修改, 在回答, 告诉我, 打乱, 讲一, 讲个, 在总结中, 在摘要中, 在回复中, 在输出中
                        """,
                    [Cue.Question] = "什么是, 什麼是, 是什么, 是什麼, 怎么, 如何, 为什么, 谁, 哪, 多少, 你能, 你可以, 能否, 请问",
                    [Cue.Lead] = "请, 請, 现在, 然后, 接着, 另外, 最后, 麻烦, 帮我, 请你, 请您, 并",
                    [Cue.Pointer] = "他, 她, 它, 这, 那, 其, 我们, 我, 此",
                },
            },
        };
}
