using Summarizer.Quotes;

namespace Summarizer.Tests.Quotes;

/// <summary>The speaker of the last quote in a Chinese or Korean text.</summary>
public sealed class ChineseAndKoreanSpeakerTests
{
    [Theory]
    // Before the verb: with a title, after a preposition, in traditional characters, with a rare given name.
    [InlineData("zh", "外交部发言人陆文清说：“双方已就配额交换了意见。”", "陆文清")]
    [InlineData("zh", "据目击者苗志强回忆，“前面红灯一闪就来不及了”。", "苗志强")]
    [InlineData("zh", "市議員游淑芬隨即反駁：「預算一毛也沒有編列。」", "游淑芬")]
    [InlineData("zh", "总经理孙泽旻表示，“门票价格明年也不会涨”。", "孙泽旻")]
    [InlineData("zh", "研究员欧阳若水对市长陆文清说：“桥明年春天就会开通。”", "欧阳若水")]
    // After the quotation; twice; with a pronoun; with a title in quotation marks between name and verb.
    [InlineData("zh", "“楼道里堆满了纸箱，”彭海涛说，“请大家把楼道还给生命。”", "彭海涛")]
    [InlineData("zh", "大队长彭海涛赶到现场。“楼道里堆满了纸箱。”他告诉记者。", "彭海涛")]
    [InlineData("zh", "“我们想做会洗碗的机器人。”欧阳若水在办公室里对《财经》记者说。", "欧阳若水")]
    [InlineData("zh", "天文台助理台長霍啟賢說，風暴正在接近。「今次的雨帶比想像中闊。」", "霍啟賢")]
    // A surname with a title, a foreign surname, a Tibetan and a Japanese name, a surname that ends a title.
    [InlineData("zh", "候选人苏冠宇到场。主持人问苏先生，他答道：“我们准备好了方案。”", "苏冠宇")]
    [InlineData("zh", "在旺角經營茶餐廳的葉先生決定收舖。「捨得不做今晚的生意，」葉先生說。", "葉先生")]
    [InlineData("zh", "德国总理托马斯·魏格尔周三抵达。魏格尔说：“最坏的时候已经过去了。”", "托马斯·魏格尔")]
    [InlineData("zh", "副县长多吉次仁说：“好在大家都跑出来了。”", "多吉次仁")]
    [InlineData("zh", "影评人小林正树介绍说：“每一声汽笛都像一句台词。”", "小林正树")]
    [InlineData("zh", "主教练徐国华说：“腿再沉也得迈开。”", "徐国华")]
    // Labels and questions.
    [InlineData("zh", "记者：你几岁上台？\n\n凌晓岚：“六岁，演一棵不会动的树。”", "凌晓岚")]
    // With a particle: title after and before, institution between, age, one syllable.
    [InlineData("ko", "한동석 서울시장은 \"새벽에 일하는 시민의 발이 끊겨서는 안 된다\"고 말했다.", "한동석")]
    [InlineData("ko", "원내대표 황세진은 \"본회의에서 끝까지 막겠다는 각오다\"라고 했다.", "황세진")]
    [InlineData("ko", "박준형 삼성전자 부사장은 \"가격이 바닥을 지났다는 신호가 나온다\"고 밝혔다.", "박준형")]
    [InlineData("ko", "최복순(63) 씨는 \"택시비로 나가던 돈이 절반이었다\"며 반겼다.", "최복순")]
    [InlineData("ko", "배우 이가은은 \"대본을 읽고 전화를 걸 뻔했다\"고 말했다.", "이가은")]
    // The surname with the title; a pronoun; the topic of an earlier clause; the speaker of the quote before.
    [InlineData("ko", "황세진 원내대표가 회의를 열었다. 황 원내대표는 \"개편안에 동의할 국민은 없다\"고 했다.", "황세진")]
    [InlineData("ko", "탁영호 대표가 왔다. 그는 \"회사를 그만둘 수 없게 됐다\"고 했다.", "탁영호")]
    [InlineData("ko", "탁영호 대표는 \"로봇이 밥맛을 지킨다\"라며 \"내년에 공장을 짓겠다\"고 설명했다.", "탁영호")]
    [InlineData("ko", "탁영호 대표는 \"로봇이 밥맛을 지킨다\"고 했다. 그러면서 \"내년에 공장을 짓겠다\"고 덧붙였다.", "탁영호")]
    [InlineData("ko", "\"선수들에게 내려갈 곳을 보지 말라고 했다.\" 곽도현 감독의 말이다.", "곽도현")]
    // A former holder of an office, another one with the same surname, a paragraph that goes on.
    [InlineData("ko", "추민애 전 장관이 나왔다. 추 전 장관은 \"그 일은 서운함의 차원이 아니다\"라고 말했다.", "추민애")]
    [InlineData("ko", "이석명 대표와 이낙영 전 대표가 만났다. 이 전 대표는 \"나라가 여기저기 무너지고 있다\"고 했다.", "이낙영")]
    [InlineData("ko", "이석명 대표와 이낙영 전 대표가 만났다. 이 대표는 \"나라가 여기저기 무너지고 있다\"고 했다.", "이석명")]
    [InlineData("ko", "박민국 대변인은 \"국민이 다 보고 있다\"고 했다.\n\n이어 \"귀를 의심하게 하는 발언이다\"라고 했다.", "박민국")]
    // Foreign names and bodies.
    [InlineData(
        "ko",
        "도널드 매키넌 미국 국무장관이 방한했다. 매키넌 장관은 \"동맹은 계산서가 아니라 약속이다\"라고 말했다.",
        "도널드 매키넌"
    )]
    [InlineData("ko", "정치학자 뤼시 당젤로는 \"대통령에게 남은 카드가 얼마 없다\"고 내다봤다.", "뤼시 당젤로")]
    [InlineData("ko", "대한의사협회는 \"현장의 의사들은 이미 한계에 다다랐다\"고 밝혔다.", "대한의사협회")]
    public void Find_NamesSpeaker(string tag, string text, string speaker) => Assert.Equal(speaker, LastQuote(tag, text).Speaker);

    [Theory]
    [InlineData("zh", "大队长彭海涛到场。另一名不愿透露姓名的住户抱怨：“我们反映过五次，没有一个人来管。”")]
    [InlineData("zh", "志工高瑞珍轉述一名住戶的話說：「聽到雞叫我才知道自己還活著。」")]
    [InlineData("zh", "韩方表示，“双方已经达成了一致意见”。")]
    [InlineData("zh", "主治医师强调，“全新的手术更加安全可靠”。")]
    [InlineData("ko", "한동석 시장이 발표했다. 반면 한 버스기사는 \"사람만 늘리고 쉴 곳은 안 늘린다\"고 했다.")]
    [InlineData("ko", "배달수 씨가 다쳤다. 주민 김모(51) 씨는 \"폭발 소리에 놀라 뛰어나왔다\"고 했다.")]
    [InlineData("ko", "박민국 대변인은 \"국민이 다 보고 있다\"고 했다.\n\n한 상인은 \"장사가 너무 안 되고 있다\"라고 했다.")]
    [InlineData("ko", "성대모사로 유명한 개그맨은 \"이제는 쉬고 싶은 마음뿐이다\"라고 했다.")]
    public void Find_LeavesUnknownSpeakerOut(string tag, string text) => Assert.Null(LastQuote(tag, text).Speaker);

    [Theory]
    [InlineData("zh", "站长丁娜说：“钱可以少挣一点，人要平安回来。”", "站长")]
    [InlineData("ko", "탁영호 대표는 \"로봇이 밥을 퍼주는 것이 아니다\"라고 했다.", "대표")]
    public void Find_GivesRole(string tag, string text, string role) => Assert.Equal(role, LastQuote(tag, text).Role);

    private static FoundQuote LastQuote(string tag, string text)
    {
        var quotes = QuoteFinder.Find(ArticleBuilder.Read(text, tag));

        Assert.NotEmpty(quotes);
        return quotes[^1];
    }
}
