using static Summarizer.Languages.WordList;

namespace Summarizer.Languages;

/// <summary>The word lists of Japanese, written by hand. It is written without spaces, so these are parts of a sentence.</summary>
internal static class JapaneseTable
{
    public static Language Language { get; } =
        new()
        {
            Tag = "ja",
            DropsSubjects = true,
            NameSigns = NameSigns.RoleAfter,

            // Any verb after "「…」と" reports, so these only say that speech can be recognized.
            ReportingVerbs = Words("述べる 話す 語る 言う"),

            SpeakerPronouns = Words("彼 彼女"),
            Pronouns = Words("私 僕 俺 彼 彼女 彼ら 我々 これ それ あれ"),
            FirstPersonWords = Words("私 僕 俺 わし"),

            // What stands after a person's name.
            Roles = Phrases(
                """
                さん, 氏, 君, ちゃん, 様, 容疑者, 被告, 受刑者, 社長, 副社長, 会長, 副会長, 専務, 常務, 取締役, 部長, 課長, 係長, 室長, 局長, 支店長, 店長, 所長,
                館長, 園長, 校長, 教頭, 学長, 総長, 院長, 理事長, 理事, 委員長, 委員, 議長, 議員, 首相, 総理, 大統領, 大臣, 官房長官, 長官, 外相, 財務相, 防衛相, 法相,
                文科相, 厚労相, 農相, 経産相, 国交相, 環境相, 知事, 副知事, 市長, 副市長, 町長, 村長, 区長, 総裁, 幹事長, 代表, 党首, 書記長, 報道官, 大使, 教授,
                准教授, 助教, 講師, 研究員, 博士, 主任, 医師, 弁護士, 検事, 検察官, 裁判官, 裁判長, 判事, 監督, コーチ, 選手, 投手, 捕手, 主将, 親方, 関, 騎手, 記者, 編集長,
                作家, 監督官, 署長, 警部, 巡査, 隊長, 船長, 機長, 駅長, アナリスト, シニアアナリスト, エコノミスト, チーフエコノミスト, デザイナー, 先生, 師匠, 住職, 宮司, 名人, 棋士, 九段,
                八段, 七段, 六段, 五段, 四段, 広報担当, 担当者, 担当, 代表取締役
                """
            ),

            OrganizationWords = Phrases(
                """
                省, 庁, 署, 社, 会, 党, 協会, 大学, 大, 高校, 中学, 小学校, 銀行, 証券, 電機, 電子, 自動車, 製菓, 研究所, 研究室, 博物館, 美術館, 病院, 組合, 連盟, 委員会,
                新聞, 放送, 農園, 興産, 劇団, 工業, 商事, 商会, 株式会社
                """
            ),
        };
}
