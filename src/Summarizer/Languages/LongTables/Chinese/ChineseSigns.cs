using static Summarizer.Languages.WordList;

namespace Summarizer.Languages.LongTables.Chinese;

/// <summary>The characters and words that show names and speech in Chinese, simplified, written by hand.</summary>
internal static class ChineseSigns
{
    public static SurnameSigns All { get; } =
        new()
        {
            GivenCharacters = ChineseNameTables.GivenCharacters,
            CharacterVariants = ChineseVariants.Pairs,
            WeakSurnames =
                "于向时方应连全单解关经计边曾别支查都路商相国水平明任谈有和从和成钱保项游毛车石古花万米温祝施权程费练安乐甘文池海房季容符那简满阴展",
            NeverGiven =
                "的了在是我你他她它们这那就都而着把被给让说很也还已又或与及以于从向对并等每某些个件次种者员各不没有但只所要会将曾为由据称表示告诉问题么吗呢吧啊哪什怎其此该您因如果虽则却再最更非便即地得过起出上下内外前"
                + "后间部局厅院司团队组站所会党社厂店校馆长总副委办处科室课号岁月年日时分点亿百千两几多少们采访报道写到去回走看听见想做吃喝打开关收发布通",
            BodyEndings = "方人者员家们长局部厅院司团队组站所会党社厂店校馆委办处科室课号界层群众民",
            ForeignCharacters =
                "合歇朵妲贞悉逊顿翰伍卫弥涅罕芙萝顺颇飞黎龙娃茵喀什祈卜宏梯谬缪蓬佳浦杭迭滨凤娥嘉梵戴得阿埃艾爱安昂奥巴白班邦保鲍贝本比彼毕宾波伯博勃布查昌楚茨达戴丹当德登邓迪蒂第丁东杜敦多厄恩尔法凡范菲费芬丰佛弗夫福盖冈高戈格葛"
                + "根古瓜圭哈海汉豪赫黑亨洪侯胡华怀惠霍基吉加贾简江杰金津卡凯坎康考柯科可克"
                + "肯库夸奎昆拉莱赖兰朗劳勒雷蕾里理利莉丽莲连林琳隆卢鲁路露伦罗洛吕玛马麦曼芒茂梅门蒙孟米密缅明莫姆木穆拿娜纳奈南内嫩能尼妮年宁纽农努诺女欧帕派潘庞培佩朋蓬皮平珀普奇齐契乔切钦琼丘让热仁日荣茹瑞若撒萨塞赛"
                + "桑瑟森沙莎山珊尚绍舍申生圣施石史士舒朔丝斯司思松苏索所塔泰坦汤唐陶特腾提缇田铁廷通图托陀瓦万旺威韦维魏温文翁沃乌武西希锡夏香肖谢辛欣休许雪雅亚延扬耶叶伊以易因英永尤于约云赞泽扎詹珍芝治朱卓兹宗祖佐俄厄"
                + "恰蓓黛琪薇薏茜婕贡隋绮敏晓迈摩帝岛代诗哥苔俊策柴恺娅",
            ForeignParts = Words(
                "大卫 阿不都 阿卜杜 阿布都 次仁 扎西 卓玛 多吉 旺堆 央金 格桑 尼玛 达瓦 白玛 平措 拉姆 旺姆 顿珠 洛桑 丹增 索朗 边巴 仁青 才让 措姆 曲珍 德吉 巴桑 强巴 罗布 加措 嘉措 占堆 次旺 益西 班典 其美 "
                    + "桑吉 东珠 才旦 巴特尔 其其格 格日勒 乌日娜 娜仁 苏和 巴图 呼和 哈斯 图雅 高娃 乌兰 宝音 那顺 孟和 额尔敦 吐尔逊 阿依努尔 古丽 买买提 艾买提 库尔班 热孜 阿不都 帕提 麦麦提 "
                    + "依明"
            ),
            KnownPeople = Words(
                """
                习近平 李强 王毅 赖清德 蔡英文 李在明 尹锡悦 石破茂 高市早苗 岸田文雄 金正恩 金与正
                特朗普 川普 拜登 奥巴马 布什 克林顿 希拉里 哈里斯 万斯 鲁比奥 贝森特 赫格塞思 马斯克 贝佐斯 扎克伯格 盖茨 巴菲特 库克 奥尔特曼 普京 拉夫罗夫 佩斯科夫 扎哈罗娃 梅德韦杰夫 绍伊古 卢卡申科 泽连斯基
                马克龙 默茨 朔尔茨 默克尔 斯塔默 苏纳克 约翰逊 特鲁多 卡尼 梅洛尼 桑切斯 欧尔班 图斯克 冯德莱恩 博雷利 米歇尔 科斯塔 吕特 斯托尔滕贝格 拉加德 鲍威尔 耶伦 古特雷斯 谭德塞 埃尔多安 内塔尼亚胡 阿巴斯 莱希 哈梅内伊
                佩泽希齐扬 阿萨德 塞西 莫迪 夏里夫 卢拉 米莱 马杜罗 马科斯 杜特尔特 佐科 普拉博沃 安瓦尔 阿尔巴尼斯 拉马福萨 卡佩罗 梅西 内马尔 姆巴佩 德约科维奇 费德勒 纳达尔
                """
            ),
            ForeignDots = "·‧・•．",
            ReportingWords = ChineseSpeech.Verbs,
            AfterNames = ChineseSpeech.AfterNames,
            AfterCharacters = "的在和与及等对向就也还则将已曾从为被把是带率今昨当日于又正去来却并跟同给让请获因以一第只不没",
            PersonEndings = "傅长员师家人者授官手士生席理记民星友伴妻夫父母子女儿妈爸爷奶叔伯姨婶匠",
            TitleCompounds = "选室会府团",
            TeamCompounds = "员长伍友医内列形派政组委校徽旗",
            OrganizationCompounds = "门选化议员杯",
            Numerals = "一二两三四五六七八九十几数多这那",
            Counters = "家所个名支间座",
            BeforeNames = ChineseSpeech.BeforeNames,
            ObjectMarkers = ChineseSpeech.ObjectMarkers,
            Somebody = ChineseSpeech.Somebody,
            Familiar = ChineseRoles.Familiar,
            FamiliarPrefixes = "小老阿",
            GenericHeads = ChineseOrganizations.GenericHeads,
            TeamEndings = "队党",
            OrganizationStops =
                "的在从由对向与是据了被将为到于以至让跟给说及把有就也去要想起做避又还则却并因该我他她你您其这那哪每各某叫请使当这着过得们即或而但若如凡即已未不没很更最再",
            OrganizationOpenings = Words(
                """
                经送 避免 规避 陷入 选择 如何 任何 抽测 许多 不少 大部分 现任 曾任 历任 时任 前任 原任 任职 就读 来自 其中 包括 隶属 加入 进入 离开 创办 收购 委托 起诉 判令 责令 想起 通知 获悉 联系 采访 走进
                走访 参观 考入 考上 毕业 供职 加盟 转会 签约 代表 宣布 成立 组建 引进 邀请 支持 资助 主办 承办 协办 合办 捐赠 捐给 送往 送到 转交 提交 上报 报告 反映 投诉 举报 控告 状告
                名叫 名为 称为 担任 出任 接任 任教 今天 昨天 今日 昨日 日前 近日 目前 此前 随后 当天 当日 同日 上周 本周 去年 今年 明年 上午 下午 晚间 凌晨 记者 一审 二审 首席 前往 抵达 访问 出席 参加 根据
                按照 通过 经过 关于 有关 以及 还有 导致 造成 要求 呼吁 批评 指责 抨击 认为 表示 指出 称赞 肯定 配合 协助 帮助 针对 围绕 面向 成为 作为 任命 聘请 更名 改名 取代 击败 战胜 逆转 战平 输给 不敌
                迎战 对阵 挑战 排名 公布 披露 透露 显示 参与 推动 建议 提醒 督促 会同 连同 其实 由于 因为 为了
                """
            ),
            Referring = List("这样 如此"),
            NounEndings = "生城堂界部员长史章规杯",
            PointsBack = "该本这那某各每我其贵",
        };
}
